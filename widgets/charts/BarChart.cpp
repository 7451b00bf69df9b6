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
    connect(&m_selection, &ReportSelection::selectionChanged, this, [this] { rebuild(); });
}

void BarChart::setData(const BarPanelData &panelData)
{
    m_data = panelData;
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(m_data.bars.size()) - 1));
    setAccessibleName(m_data.unit.isEmpty() ? m_data.title : tr("%1, in %2").arg(m_data.title, m_data.unit));
    QStringList rows;
    for (const Bar &bar : m_data.bars)
        rows.append(bar.description);
    setAccessibleDescription(rows.join(u"; "));
    rebuild();
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
    const auto &selected = m_selection.current();
    BarPlotStyle style;
    style.theme = Theme::of(*this);
    style.showAxis = m_axisShown;
    style.selected = selected.kind == ReportSelection::Kind::Figure ? selected.id : QString();
    style.inset = inset;
    style.ringed = hasFocus() ? m_current : -1;
    build(m_data, style, size());
    replot(QCustomPlot::rpQueuedRefresh);
}

void BarChart::select(int row)
{
    if (row < 0 || row >= static_cast<int>(m_data.bars.size()))
        return;
    m_current = row;
    const QString &figure = m_data.bars.at(static_cast<std::size_t>(row)).figure;
    if (!figure.isEmpty())
        m_selection.selectFigure(figure);
    rebuild();
}

void BarChart::showToolTip(int row, QPoint globalPos)
{
    if (row < 0) {
        QToolTip::hideText();
        return;
    }
    QToolTip::showText(globalPos, m_data.bars.at(static_cast<std::size_t>(row)).toolTip, this,
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
        m_hovered = -1;
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
    m_hovered = row;
    const bool selectable = row >= 0 && !m_data.bars.at(static_cast<std::size_t>(row)).figure.isEmpty();
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
        m_current = std::max(0, m_current - 1);
        break;
    case Qt::Key_Down:
    case Qt::Key_Right:
        m_current = std::min(std::max(0, last), m_current + 1);
        break;
    case Qt::Key_Home:
        m_current = 0;
        break;
    case Qt::Key_End:
        m_current = std::max(0, last);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        select(m_current);
        return;
    default:
        BarPlot::keyPressEvent(event);
        return;
    }
    rebuild();
}

void BarChart::focusInEvent(QFocusEvent *event)
{
    BarPlot::focusInEvent(event);
    rebuild();
}

void BarChart::focusOutEvent(QFocusEvent *event)
{
    BarPlot::focusOutEvent(event);
    rebuild();
}

} // namespace tem
