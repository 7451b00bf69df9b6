// What mouse and keyboard do to the map.

#include "map/MapWidget.h"

#include "items/ReportModels.h"
#include "map/MapLegend.h"
#include "map/MapNavigation.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyleHints>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace tem {

namespace {

constexpr double keyPanStep = 64;

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

void MapWidget::toggleStage(int legendRow)
{
    const std::optional<QString> &stage = m_view.legend[static_cast<std::size_t>(legendRow)].stage;
    emit stageChosen(stage == m_view.stage ? std::nullopt : stage);
}

void MapWidget::press(QPointF place)
{
    const auto shown = projection();
    if (!shown)
        return;
    if (const int row = mapLegendRowAt(shown->layout(), m_view.legend, place); row >= 0)
        toggleStage(row);
    else
        select(shown->provinceAt(place));
}

void MapWidget::pointAt(QPointF place, QPoint globalPlace)
{
    const auto shown = projection();
    const int row = shown ? mapLegendRowAt(shown->layout(), m_view.legend, place) : -1;
    const QString code = shown && row < 0 ? shown->provinceAt(place) : QString();
    QString text = description(code);
    if (row >= 0)
        text = m_view.legend[static_cast<std::size_t>(row)].stage == m_view.stage
                   ? tr("Click to show all provinces alike again.")
                   : tr("Click to emphasise these provinces alone.");
    QToolTip::showText(globalPlace, text, this);
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
    const int row = mapLegendRowAt(shown->layout(), m_view.legend, event->position());
    const QString code = row < 0 ? shown->provinceAt(event->position()) : QString();
    if (code == m_view.hovered && row == m_view.hoveredRow)
        return;
    m_view.hoveredRow = row;
    update();
    setCursor(code.isEmpty() && row < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    pointAt(event->position(), event->globalPosition().toPoint());
    if (code != m_view.hovered) {
        setHovered(code);
        emit provinceHovered(code);
    }
}

void MapWidget::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressedAt)
        return;
    const bool wasDrag = m_dragging;
    m_pressedAt.reset();
    m_dragging = false;
    if (!wasDrag)
        press(event->position());
}

void MapWidget::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto shown = projection();
    if (event->button() != Qt::LeftButton || !shown || !m_detailed ||
        mapLegendRowAt(shown->layout(), m_view.legend, event->position()) >= 0)
        return;
    setCamera(shown->zoomed(2, event->position()));
}

void MapWidget::leaveEvent(QEvent *)
{
    m_view.hoveredRow = -1;
    update();
    if (m_view.hovered.isEmpty())
        return;
    setHovered({});
    emit provinceHovered({});
}

void MapWidget::wheelEvent(QWheelEvent *event)
{
    const auto shown = projection();
    const bool isZoomed = m_view.camera.zoom > 1;
    if (!shown || !m_detailed) {
        event->ignore();
        return;
    }
    // Two fingers on a touchpad move the land, as they scroll elsewhere; a wheel zooms.
    const bool isTouchpad = event->phase() != Qt::NoScrollPhase && !event->pixelDelta().isNull();
    if (isTouchpad && !(event->modifiers() & Qt::ControlModifier)) {
        event->setAccepted(isZoomed);
        setCamera(shown->panned(event->pixelDelta()));
        return;
    }
    const int turned = event->angleDelta().y();
    // The page scrolls on where the whole country is in sight already.
    if (turned == 0 || (turned < 0 && !isZoomed)) {
        event->ignore();
        return;
    }
    constexpr double notch = 120;
    setCamera(shown->zoomed(std::pow(1.2, turned / notch), event->position()));
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
    announceCurrentItem(*this);
}

void MapWidget::typeAhead(const QString &text, const QString &preedit)
{
    const ProvinceModel &provinces = *m_models.provinces();
    QStringList names;
    for (int row = 0; row < provinces.rowCount(); ++row)
        names += provinces.entry(row).name;
    m_showsFocus = true;
    const int found = m_typeAhead.type(text, preedit, QDateTime::currentMSecsSinceEpoch(), names,
                                       provinces.rowOf(m_current));
    if (found >= 0)
        moveTo(provinces.entry(found).code);
}

void MapWidget::panByKey(Qt::Key key)
{
    const auto shown = projection();
    const auto direction = directionOf(key);
    if (!shown || !direction)
        return;
    const QPointF ahead = unit(*direction);
    setCamera(shown->panned(-keyPanStep * ahead));
}

void MapWidget::keyPressEvent(QKeyEvent *event)
{
    if (!m_view.geometry) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_showsFocus = true;
    update();
    const auto key = static_cast<Qt::Key>(event->key());
    const QStringList order = fromNorthToSouth(*m_view.geometry);
    if (const auto direction = directionOf(key)) {
        if (event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier))
            panByKey(key);
        else
            moveTo(m_current.isEmpty() ? order.first()
                                       : neighbourTowards(*m_view.geometry, m_current, *direction));
        return;
    }
    const QString text = event->text();
    const bool isTyping = m_typeAhead.isTyping(QDateTime::currentMSecsSinceEpoch());
    const bool isCommand = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (!isCommand && !text.isEmpty() && (text.front().isLetter() || (isTyping && text == u" "))) {
        typeAhead(text);
        return;
    }
    switch (key) {
    case Qt::Key_Home:
        moveTo(order.first());
        return;
    case Qt::Key_End:
        moveTo(order.last());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        m_typeAhead.end();
        if (!m_current.isEmpty())
            select(m_current);
        return;
    case Qt::Key_Escape:
        m_typeAhead.end();
        if (m_models.selection()->current() == ReportSelection::Item() && m_view.stage)
            emit stageChosen(std::nullopt);
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
        QWidget::keyPressEvent(event);
    }
}

void MapWidget::inputMethodEvent(QInputMethodEvent *event)
{
    typeAhead(event->commitString(), event->preeditString());
    event->accept();
}

QVariant MapWidget::inputMethodQuery(Qt::InputMethodQuery query) const
{
    // Where the input method shows what is being composed.
    if (query == Qt::ImCursorRectangle)
        return QRect(anchor(m_current).toPoint(), QSize(1, 20));
    return QWidget::inputMethodQuery(query);
}

void MapWidget::focusInEvent(QFocusEvent *event)
{
    m_showsFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                   event->reason() == Qt::ShortcutFocusReason;
    m_view.focused = m_showsFocus ? m_current : QString();
    update();
    announceCurrentItem(*this);
}

void MapWidget::focusOutEvent(QFocusEvent *)
{
    m_view.focused.clear();
    m_typeAhead.end();
    update();
}

} // namespace tem
