// What mouse and keyboard do to the map.

#include "map/MapWidget.h"

#include "items/ReportModels.h"
#include "items/VietnameseText.h"
#include "map/MapNavigation.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyleHints>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace tem {

namespace {

constexpr int typeAheadPause = 1000;

std::optional<Compass> directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return Compass::West;
    case Qt::Key_Right:
        return Compass::East;
    case Qt::Key_Up:
        return Compass::North;
    case Qt::Key_Down:
        return Compass::South;
    default:
        return std::nullopt;
    }
}

} // namespace

void MapWidget::zoomAtMiddle(double factor)
{
    const auto shown = projection();
    if (!shown)
        return;
    const MapShape *shape = m_view.geometry->shape(m_current);
    const QRectF seen = shown->layout().rect;
    const QPointF middle =
        shape && seen.contains(shown->anchor(*shape)) ? shown->anchor(*shape) : shown->layout().land.center();
    setCamera(shown->zoomed(factor, middle));
}

void MapWidget::select(const QString &code)
{
    if (code.isEmpty())
        m_models.selection()->clear();
    else
        m_models.selection()->selectProvince(code);
}

void MapWidget::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedAt = event->pos();
    m_draggedTo = event->pos();
    m_dragging = false;
}

void MapWidget::mouseMoveEvent(QMouseEvent *event)
{
    const auto shown = projection();
    if (!shown)
        return;
    if (m_pressedAt && (event->buttons() & Qt::LeftButton)) {
        const int distance = (event->pos() - *m_pressedAt).manhattanLength();
        m_dragging = m_dragging || distance >= QGuiApplication::styleHints()->startDragDistance();
        if (m_dragging) {
            setCamera(shown->panned(event->pos() - m_draggedTo));
            m_draggedTo = event->pos();
        }
        return;
    }
    const QString code = shown->provinceAt(event->position());
    if (code == m_view.hovered)
        return;
    setHovered(code);
    setCursor(code.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    QToolTip::showText(event->globalPosition().toPoint(), description(code), this);
    emit provinceHovered(code);
}

void MapWidget::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressedAt)
        return;
    const bool wasDrag = m_dragging;
    m_pressedAt.reset();
    m_dragging = false;
    const auto shown = projection();
    if (!wasDrag && shown)
        select(shown->provinceAt(event->position()));
}

void MapWidget::leaveEvent(QEvent *)
{
    if (m_view.hovered.isEmpty())
        return;
    setHovered({});
    emit provinceHovered({});
}

void MapWidget::wheelEvent(QWheelEvent *event)
{
    const auto shown = projection();
    if (!shown || !m_detailed || event->angleDelta().y() == 0) {
        event->ignore();
        return;
    }
    constexpr double notch = 120;
    setCamera(shown->zoomed(std::pow(1.2, event->angleDelta().y() / notch), event->position()));
    event->accept();
}

void MapWidget::moveTo(const QString &code)
{
    const auto shown = projection();
    if (!shown || !m_view.geometry->shape(code))
        return;
    m_current = code;
    m_view.focused = code;
    setCamera(shown->revealing(*m_view.geometry->shape(code)));
    QToolTip::showText(mapToGlobal(anchor(code).toPoint() + QPoint(12, 12)), description(code), this);
}

void MapWidget::typeAhead(const QString &text)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_typed = now - m_typedAt > typeAheadPause ? text : m_typed + text;
    m_typedAt = now;
    const QString wanted = foldedForSearch(m_typed);
    for (int row = 0; row < m_models.provinces()->rowCount(); ++row) {
        const ProvinceEntry &entry = m_models.provinces()->entry(row);
        if (foldedForSearch(entry.name).startsWith(wanted)) {
            moveTo(entry.code);
            return;
        }
    }
}

void MapWidget::keyPressEvent(QKeyEvent *event)
{
    if (!m_view.geometry) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_showsFocus = true;
    update();
    const QStringList order = fromNorthToSouth(*m_view.geometry);
    if (const auto direction = directionOf(event->key())) {
        moveTo(m_current.isEmpty() ? order.first()
                                   : neighbourTowards(*m_view.geometry, m_current, *direction));
        return;
    }
    switch (event->key()) {
    case Qt::Key_Home:
        moveTo(order.first());
        return;
    case Qt::Key_End:
        moveTo(order.last());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!m_current.isEmpty())
            select(m_current);
        return;
    case Qt::Key_Escape:
        select({});
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomAtMiddle(zoomStep);
        return;
    case Qt::Key_Minus:
        zoomAtMiddle(1 / zoomStep);
        return;
    case Qt::Key_0:
        setCamera({});
        return;
    default:
        break;
    }
    if (const QString text = event->text(); !text.isEmpty() && text.front().isLetter())
        typeAhead(text);
    else
        QWidget::keyPressEvent(event);
}

void MapWidget::focusInEvent(QFocusEvent *event)
{
    m_showsFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                   event->reason() == Qt::ShortcutFocusReason;
    m_view.focused = m_showsFocus ? m_current : QString();
    update();
}

void MapWidget::focusOutEvent(QFocusEvent *)
{
    m_view.focused.clear();
    update();
}

} // namespace tem
