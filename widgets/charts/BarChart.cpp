#include "charts/BarChart.h"

#include "items/ReportSelection.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace tem {

BarChart::BarChart(ReportSelection &selection, QWidget *parent)
    : BarPlot(parent)
    , m_selection(selection)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&m_selection, &ReportSelection::selectionChanged, this, [this] {
        rebuild();
        announceSelectedItem(*this);
    });
}

void BarChart::setData(const BarPanelData &panelData)
{
    m_data = panelData;
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(m_data.bars.size()) - 1));
    setAccessibleName(m_data.unit.isEmpty() ? m_data.title : tr("%1, in %2").arg(m_data.title, m_data.unit));
    setAccessibleDescription(m_data.description);
    m_hovered = -1;
    rebuild();
    announceItemsChanged(*this);
}

void BarChart::setAxisShown(bool shown)
{
    m_axisShown = shown;
    rebuild();
}

QRectF BarChart::rowRect(int index) const
{
    return barLayout().row(index);
}

bool BarChart::isSelectable(const Bar &bar)
{
    return !bar.figure.isEmpty() || !bar.computed.isEmpty();
}

bool BarChart::isSelected(const Bar &bar) const
{
    return m_selection.isRelated(bar.figure) ||
           (!bar.computed.isEmpty() && m_selection.isDerived(bar.computed));
}

AccessibleItem BarChart::accessibleItem(int index) const
{
    const Bar &bar = m_data.bars.at(static_cast<std::size_t>(index));
    AccessibleItem item;
    item.name = bar.said.name;
    item.value = bar.said.value;
    item.description = bar.said.description();
    item.rect = rowRect(index).toAlignedRect();
    item.selected = isSelected(bar);
    item.selectable = isSelectable(bar);
    return item;
}

void BarChart::rebuild()
{
    m_isStale = true;
    update();
}

void BarChart::paintEvent(QPaintEvent *event)
{
    // Built when it is needed: a new report changes data, selection and size at once.
    if (m_isStale) {
        m_isStale = false;
        buildNow();
    }
    BarPlot::paintEvent(event);
}

void BarChart::buildNow()
{
    BarPlotStyle style;
    style.theme = Theme::of(*this);
    style.showAxis = m_axisShown;
    for (int i = 0; i < static_cast<int>(m_data.bars.size()); ++i) {
        if (isSelected(m_data.bars.at(static_cast<std::size_t>(i))))
            style.selected.append(i);
    }
    style.inset = inset;
    style.ringed = hasFocus() ? m_current : -1;
    style.hovered = m_hovered;
    build(m_data, style, size());
    replot(QCustomPlot::rpQueuedRefresh);
}

void BarChart::moveTo(int row)
{
    if (row < 0 || row >= static_cast<int>(m_data.bars.size()))
        return;
    m_current = row;
    rebuild();
    announceCurrentItem(*this);
    // What the pointer is told the keyboard is told, too.
    const QRectF place = rowRect(row);
    showToolTip(row, mapToGlobal(QPoint(qRound(place.left()) + inset, qRound(place.bottom()))));
}

void BarChart::hover(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    rebuild();
}

void BarChart::select(int row)
{
    if (row < 0 || row >= static_cast<int>(m_data.bars.size()))
        return;
    m_current = row;
    const Bar &bar = m_data.bars.at(static_cast<std::size_t>(row));
    if (!bar.figure.isEmpty())
        m_selection.selectFigure(bar.figure);
    else if (!bar.computed.isEmpty())
        m_selection.selectDerived(bar.computed);
    rebuild();
}

void BarChart::showToolTip(int row, QPoint globalPos)
{
    if (row < 0) {
        QToolTip::hideText();
        return;
    }
    QToolTip::showText(globalPos, m_data.bars.at(static_cast<std::size_t>(row)).said.toolTip(), this,
                       rowRect(row).toAlignedRect());
}

bool BarChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showToolTip(barLayout().rowAt(help->pos()), help->globalPos());
        return true;
    }
    if (event->type() == QEvent::Leave)
        hover(-1);
    return BarPlot::event(event);
}

void BarChart::changeEvent(QEvent *event)
{
    BarPlot::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild();
}

void BarChart::resizeEvent(QResizeEvent *event)
{
    // QCustomPlot complains about buffers without a pixel; layouts pass through such sizes.
    if (event->size().isEmpty())
        return;
    BarPlot::resizeEvent(event);
    rebuild();
}

void BarChart::mouseMoveEvent(QMouseEvent *event)
{
    const int row = barLayout().rowAt(event->position());
    if (row == m_hovered)
        return;
    hover(row);
    const bool selectable = row >= 0 && isSelectable(m_data.bars.at(static_cast<std::size_t>(row)));
    setCursor(selectable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    showToolTip(row, event->globalPosition().toPoint());
}

void BarChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        select(barLayout().rowAt(event->position()));
    BarPlot::mouseReleaseEvent(event);
}

void BarChart::wheelEvent(QWheelEvent *event)
{
    // The page scrolls; QCustomPlot would swallow the wheel.
    event->ignore();
}

void BarChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_data.bars.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Left:
        moveTo(std::max(0, m_current - 1));
        return;
    case Qt::Key_Down:
    case Qt::Key_Right:
        moveTo(std::min(last, m_current + 1));
        return;
    case Qt::Key_Home:
        moveTo(0);
        return;
    case Qt::Key_End:
        moveTo(last);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        select(m_current);
        return;
    default:
        break;
    }
    if (const int row = rowBeginningWith(*event); row >= 0)
        moveTo(row);
    else
        BarPlot::keyPressEvent(event);
}

int BarChart::rowBeginningWith(const QKeyEvent &key)
{
    constexpr auto commands = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    const QString text = key.text();
    if (text.isEmpty() || (key.modifiers() & commands) || !text.front().isLetterOrNumber())
        return -1;
    QStringList names;
    for (const Bar &bar : m_data.bars)
        names.append(bar.name);
    return m_typed.type(text, {}, static_cast<qint64>(key.timestamp()), names, m_current);
}

void BarChart::focusInEvent(QFocusEvent *event)
{
    BarPlot::focusInEvent(event);
    rebuild();
    announceCurrentItem(*this);
}

void BarChart::focusOutEvent(QFocusEvent *event)
{
    BarPlot::focusOutEvent(event);
    rebuild();
}

} // namespace tem
