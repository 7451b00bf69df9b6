#include "charts/SeriesLayout.h"

#include "items/NumberFormat.h"
#include "style/Fonts.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace tem {

namespace {
constexpr double top = 22;
constexpr double bottom = 22;
constexpr double tickGap = 7;
constexpr double labelGap = 8;
/// Room between the first and the last point and the edges of the plot.
constexpr double sidePadding = 14;
constexpr double nearest = 16;

QString noBreak(QString text)
{
    return text.replace(u' ', format::noBreakSpace);
}
} // namespace

SeriesLayout::SeriesLayout(const SeriesPanel &panel, QSizeF size, QStringList hidden)
    : m_panel(panel)
    , m_hidden(std::move(hidden))
{
    setAxis();
    m_firstDay = static_cast<double>(panel.periods.front().to.toJulianDay());
    m_lastDay = std::max(m_firstDay + 1, static_cast<double>(panel.periods.back().to.toJulianDay()));
    const QFontMetricsF ticks(roleFont(FontRole::Tick));
    double left = 0;
    for (const QString &label : m_tickLabels)
        left = std::max(left, ticks.horizontalAdvance(label));
    const QFontMetricsF names(roleFont(FontRole::Small));
    double right = 0;
    for (std::size_t i = 0; i < panel.lines.size(); ++i) {
        const SeriesLine &line = panel.lines[i];
        const auto last = std::find_if(line.points.rbegin(), line.points.rend(),
                                       [](const SeriesPoint &point) { return point.value() != nullptr; });
        if (!isShown(line) || last == line.points.rend())
            continue;
        EndLabel label;
        label.line = i;
        // Of a point with several values, the one that stands.
        label.text = noBreak(line.name + u' ' + format::value(last->value()->figure));
        label.y = last->value()->figure.value.toDouble();
        right = std::max(right, names.horizontalAdvance(label.text));
        m_endLabels.push_back(std::move(label));
    }
    m_plot = QRectF(QPointF(std::ceil(left + tickGap), top),
                    QPointF(std::floor(size.width() - right - endGap - endSwatch - 6),
                            std::max(top + 20, size.height() - bottom)));
    if (m_plot.width() < 40)
        m_plot.setWidth(40);
    setEndLabels();
    setPeriodLabels();
}

void SeriesLayout::setAxis()
{
    double maximum = 0;
    bool isWhole = true;
    for (const SeriesLine &line : m_panel.lines) {
        if (!isShown(line))
            continue;
        for (const SeriesPoint &point : line.points) {
            for (const Observation &candidate : point.candidates) {
                maximum = std::max(maximum, candidate.figure.value.toDouble());
                isWhole = isWhole && candidate.figure.value.decimals() == 0;
            }
        }
    }
    m_axis = axisScale(maximum, isWhole);
    const int scale = format::axisScale(m_axis.end(), m_panel.scaleExponent);
    for (int i = 0; i <= m_axis.intervals; ++i)
        m_tickLabels.append(format::axisTick(i * m_axis.step, scale));
}

void SeriesLayout::setEndLabels()
{
    // From the top down, none over another, all within the chart.
    const double height = QFontMetricsF(roleFont(FontRole::Small)).height();
    for (EndLabel &label : m_endLabels)
        label.y = y(label.y);
    std::ranges::stable_sort(m_endLabels, {}, &EndLabel::y);
    double least = 0;
    for (EndLabel &label : m_endLabels) {
        label.y = std::max(label.y, least + height / 2);
        least = label.y + height / 2;
    }
    double most = m_plot.bottom() + bottom - 2;
    for (auto label = m_endLabels.rbegin(); label != m_endLabels.rend(); ++label) {
        label->y = std::min(label->y, most - height / 2);
        most = label->y - height / 2;
    }
}

void SeriesLayout::setPeriodLabels()
{
    const QFontMetricsF metrics(roleFont(FontRole::Tick));
    double free = m_plot.right() + endGap + metrics.averageCharWidth() * 8;
    // The latest period is the one that is looked for first.
    for (std::size_t i = m_panel.periods.size(); i-- > 0;) {
        const double half = metrics.horizontalAdvance(shortPeriod(m_panel.periods[i])) / 2;
        if (x(i) + half > free || x(i) - half < 0)
            continue;
        m_labelled.push_back(i);
        free = x(i) - half - labelGap;
    }
}

double SeriesLayout::day(std::size_t period) const
{
    return static_cast<double>(m_panel.periods[period].to.toJulianDay());
}

double SeriesLayout::x(std::size_t period) const
{
    if (m_panel.periods.size() == 1)
        return m_plot.center().x();
    const double share = (day(period) - m_firstDay) / (m_lastDay - m_firstDay);
    return m_plot.left() + sidePadding + share * (m_plot.width() - 2 * sidePadding);
}

double SeriesLayout::y(double value) const
{
    return m_plot.bottom() - value / m_axis.end() * m_plot.height();
}

QPointF SeriesLayout::place(std::size_t line, std::size_t period) const
{
    const SeriesPoint &point = m_panel.lines[line].points[period];
    const std::vector<const Observation *> values = distinctValues(point);
    return {x(period), values.empty() ? m_plot.bottom() : y(values.front()->figure.value.toDouble())};
}

std::optional<std::pair<std::size_t, std::size_t>> SeriesLayout::pointAt(QPointF place) const
{
    std::optional<std::pair<std::size_t, std::size_t>> found;
    double best = nearest;
    for (std::size_t line = 0; line < m_panel.lines.size(); ++line) {
        if (!isShown(m_panel.lines[line]))
            continue;
        for (std::size_t period = 0; period < m_panel.periods.size(); ++period) {
            const double dx = x(period) - place.x();
            if (std::abs(dx) > best)
                continue;
            for (const Observation *value : distinctValues(m_panel.lines[line].points[period])) {
                const double distance = std::hypot(dx, y(value->figure.value.toDouble()) - place.y());
                if (distance < best) {
                    best = distance;
                    found = std::pair(line, period);
                }
            }
        }
    }
    return found;
}

} // namespace tem
