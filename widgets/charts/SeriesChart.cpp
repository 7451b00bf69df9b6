#include "charts/SeriesChart.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace tem {

SeriesChart::SeriesChart(QWidget *parent)
    : SeriesPlot(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void SeriesChart::setPanel(const SeriesPanel &panel)
{
    m_panel = panel;
    m_selected.reset();
    m_hovered.reset();
    const std::vector<std::size_t> lines = shownLines();
    m_current = {lines.empty() ? 0 : lines.front(), panel.periods.empty() ? 0 : panel.periods.size() - 1};
    //: %1 an indicator, %2 its unit, %3 "by quarter", "as of a day"
    setAccessibleName(tr("%1 over time, in %2, %3").arg(panel.title, panel.unit, panel.note));
    rebuild();
    announceItemsChanged(*this);
}

void SeriesChart::setHidden(const QStringList &platforms)
{
    m_hidden = platforms;
    const std::vector<std::size_t> lines = shownLines();
    if (!lines.empty() && std::ranges::find(lines, m_current.line) == lines.end())
        m_current.line = lines.front();
    if (m_selected && std::ranges::find(lines, m_selected->line) == lines.end())
        m_selected.reset();
    m_hovered.reset();
    rebuild();
    announceItemsChanged(*this);
}

void SeriesChart::setSelected(const std::optional<SeriesPlace> &place)
{
    if (m_selected == place)
        return;
    m_selected = place;
    rebuild();
    announceSelectedItem(*this);
}

std::vector<std::size_t> SeriesChart::shownLines() const
{
    std::vector<std::size_t> lines;
    for (std::size_t line = 0; line < m_panel.lines.size(); ++line) {
        if (!m_hidden.contains(m_panel.lines[line].platform))
            lines.push_back(line);
    }
    return lines;
}

QPointF SeriesChart::placeOf(const SeriesPlace &place) const
{
    return seriesLayout().place(place.line, place.period);
}

int SeriesChart::accessibleItemCount() const
{
    return static_cast<int>(shownLines().size() * m_panel.periods.size());
}

SeriesPlace SeriesChart::placeOfItem(int index) const
{
    const auto item = static_cast<std::size_t>(index);
    return {shownLines().at(item / m_panel.periods.size()), item % m_panel.periods.size()};
}

int SeriesChart::itemOf(const SeriesPlace &place) const
{
    const std::vector<std::size_t> lines = shownLines();
    const auto line = std::ranges::find(lines, place.line);
    if (line == lines.end())
        return -1;
    return static_cast<int>(static_cast<std::size_t>(line - lines.begin()) * m_panel.periods.size() +
                            place.period);
}

AccessibleItem SeriesChart::accessibleItem(int index) const
{
    const SeriesPlace place = placeOfItem(index);
    const SeriesLine &line = m_panel.lines[place.line];
    const NumberText said = describePoint(m_panel, line, place.period);
    AccessibleItem item;
    item.name = said.name;
    item.value = said.value;
    item.description = said.description();
    constexpr int reach = 8;
    const QPoint centre = placeOf(place).toPoint();
    item.rect = QRect(centre - QPoint(reach, reach), centre + QPoint(reach, reach));
    item.selected = m_selected == place;
    item.selectable = !line.points[place.period].candidates.empty();
    return item;
}

int SeriesChart::currentAccessibleItem() const
{
    return m_panel.periods.empty() ? -1 : itemOf(m_current);
}

void SeriesChart::selectAccessibleItem(int index)
{
    choose(placeOfItem(index));
}

void SeriesChart::focusAccessibleItem(int index)
{
    moveTo(placeOfItem(index));
}

void SeriesChart::rebuild()
{
    m_isStale = true;
    update();
}

void SeriesChart::buildNow()
{
    if (m_panel.periods.empty())
        return;
    SeriesPlotStyle style;
    style.theme = Theme::of(*this);
    style.hidden = m_hidden;
    style.selected = m_selected;
    style.hovered = m_hovered;
    if (hasFocus())
        style.ringed = m_current;
    build(m_panel, style, size());
    replot(QCustomPlot::rpQueuedRefresh);
}

void SeriesChart::paintEvent(QPaintEvent *event)
{
    // Built when it is needed: data, selection and size often change at once.
    if (m_isStale) {
        m_isStale = false;
        buildNow();
    }
    SeriesPlot::paintEvent(event);
}

std::optional<SeriesPlace> SeriesChart::placeAt(QPointF point) const
{
    if (m_panel.periods.empty())
        return std::nullopt;
    const auto found = seriesLayout().pointAt(point);
    return found ? std::optional(SeriesPlace{found->first, found->second}) : std::nullopt;
}

void SeriesChart::moveTo(SeriesPlace place)
{
    m_current = place;
    rebuild();
    announceCurrentItem(*this);
    // What the pointer is told the keyboard is told, too.
    showToolTip(place, mapToGlobal(placeOf(place).toPoint() + QPoint(10, 10)));
}

void SeriesChart::moveLine(int step)
{
    const std::vector<std::size_t> lines = shownLines();
    const auto at = std::ranges::find(lines, m_current.line);
    if (at == lines.end())
        return;
    const auto next = std::clamp<std::ptrdiff_t>(at - lines.begin() + step, 0, std::ssize(lines) - 1);
    moveTo({lines[static_cast<std::size_t>(next)], m_current.period});
}

void SeriesChart::choose(const SeriesPlace &place)
{
    m_current = place;
    rebuild();
    if (!m_panel.lines[place.line].points[place.period].candidates.empty())
        emit pointChosen(place);
}

void SeriesChart::showToolTip(const SeriesPlace &place, QPoint globalPos)
{
    QToolTip::showText(globalPos, describePoint(m_panel, m_panel.lines[place.line], place.period).toolTip(),
                       this);
}

bool SeriesChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const auto place = placeAt(help->pos()))
            showToolTip(*place, help->globalPos());
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::Leave && m_hovered) {
        m_hovered.reset();
        rebuild();
    }
    return SeriesPlot::event(event);
}

void SeriesChart::changeEvent(QEvent *event)
{
    SeriesPlot::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild();
}

void SeriesChart::resizeEvent(QResizeEvent *event)
{
    // QCustomPlot complains about buffers without a pixel; layouts pass through such sizes.
    if (event->size().isEmpty())
        return;
    SeriesPlot::resizeEvent(event);
    rebuild();
}

void SeriesChart::mouseMoveEvent(QMouseEvent *event)
{
    const auto place = placeAt(event->position());
    if (place == m_hovered)
        return;
    m_hovered = place;
    rebuild();
    setCursor(place ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (place)
        showToolTip(*place, event->globalPosition().toPoint());
    else
        QToolTip::hideText();
}

void SeriesChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (const auto place = placeAt(event->position()); place && event->button() == Qt::LeftButton)
        choose(*place);
    SeriesPlot::mouseReleaseEvent(event);
}

void SeriesChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const auto place = placeAt(event->position()))
        emit pointActivated(*place);
}

void SeriesChart::wheelEvent(QWheelEvent *event)
{
    // The page scrolls; QCustomPlot would swallow the wheel.
    event->ignore();
}

void SeriesChart::keyPressEvent(QKeyEvent *event)
{
    if (m_panel.periods.empty()) {
        SeriesPlot::keyPressEvent(event);
        return;
    }
    const std::size_t last = m_panel.periods.size() - 1;
    SeriesPlace place = m_current;
    switch (event->key()) {
    case Qt::Key_Left:
        place.period -= place.period > 0 ? 1 : 0;
        moveTo(place);
        return;
    case Qt::Key_Right:
        place.period = std::min(last, place.period + 1);
        moveTo(place);
        return;
    case Qt::Key_Home:
        moveTo({place.line, 0});
        return;
    case Qt::Key_End:
        moveTo({place.line, last});
        return;
    case Qt::Key_Up:
        moveLine(-1);
        return;
    case Qt::Key_Down:
        moveLine(1);
        return;
    case Qt::Key_Space:
        choose(m_current);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_current);
        emit pointActivated(m_current);
        return;
    default:
        SeriesPlot::keyPressEvent(event);
    }
}

void SeriesChart::focusInEvent(QFocusEvent *event)
{
    SeriesPlot::focusInEvent(event);
    rebuild();
    announceCurrentItem(*this);
}

void SeriesChart::focusOutEvent(QFocusEvent *event)
{
    SeriesPlot::focusOutEvent(event);
    rebuild();
}

} // namespace tem
