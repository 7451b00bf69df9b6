#include "charts/BarLayout.h"

#include "style/Fonts.h"
#include "style/Theme.h"

#include <QFontMetricsF>

#include <algorithm>

namespace tem {

namespace {

constexpr double nameGap = 9;
constexpr double labelGap = 7;
constexpr double axisHeight = 20;
constexpr double thinnestBar = 22;
/// Part of a row that its bar fills.
constexpr double fill = 0.78;
/// Where the last grid line may stand at most: the same place in every panel of a page, so that they line up.
constexpr double lastGridLine = 0.75;
/// Wide charts stay near their head.
constexpr double mostSpaceAbove = 10;
constexpr double zeroTick = 3;
constexpr double dash = 18;
constexpr double slotPadding = 24;

} // namespace

BarLayout::BarLayout(const BarPanelData &data, QSizeF size, bool showAxis, double inset)
    : m_bars(data.bars)
    , m_width(size.width())
    , m_inset(inset)
{
    // Names grow bold when selected: measured so, nothing moves.
    const QFontMetricsF nameMetrics(roleFont(FontRole::Strong));
    double longest = 0;
    for (const Bar &bar : m_bars)
        longest = std::max(longest, nameMetrics.horizontalAdvance(bar.name));
    // A long name is elided before it takes half of the chart.
    const double left = inset + std::min(longest, m_width / 3) + nameGap;

    const auto rows = static_cast<double>(std::max<std::size_t>(m_bars.size(), 1));
    const double available = size.height() - (showAxis ? axisHeight : 0);
    m_pitch = std::max(1.0, std::floor(std::min(available / rows, length::widestBar / fill)));
    m_thickness = std::floor(m_pitch * fill);
    const double top = std::floor(std::clamp((available - m_pitch * rows) / 2, 0.0, mostSpaceAbove));
    m_plot = QRectF(std::round(left), top, std::max(1.0, m_width - std::round(left)), m_pitch * rows);

    double lastLine = m_plot.width() * lastGridLine;
    if (showAxis && !data.tickLabels.isEmpty()) {
        const QFontMetricsF tickMetrics(roleFont(FontRole::Tick));
        lastLine =
            std::min(lastLine, m_plot.width() - tickMetrics.horizontalAdvance(data.tickLabels.last()) / 2);
    }
    for (const Bar &bar : m_bars) {
        if (bar.length <= 0)
            continue;
        const QFontMetricsF metrics(roleFont(FontRole::Strong, bar.derived));
        const double room = m_plot.width() - labelGap - metrics.horizontalAdvance(bar.label) - 1;
        lastLine = std::min(lastLine, room * data.axis.end() / bar.length);
    }
    m_axisEnd = data.axis.end() * m_plot.width() / std::max(1.0, lastLine);
}

QRectF BarLayout::row(int index) const
{
    return {0, m_plot.top() + index * m_pitch, m_width, m_pitch};
}

QRectF BarLayout::bar(int index) const
{
    const Bar &bar = m_bars.at(static_cast<std::size_t>(index));
    const double top = row(index).top() + std::floor((m_pitch - m_thickness) / 2);
    double width = 0;
    switch (bar.state) {
    case BarState::Value:
    case BarState::Contradictory:
        width = m_plot.width() * bar.length / m_axisEnd;
        break;
    case BarState::NotStated:
        width = QFontMetricsF(roleFont(FontRole::Small)).horizontalAdvance(bar.label) + slotPadding;
        break;
    case BarState::Zero:
        width = zeroTick;
        break;
    case BarState::NotApplicable:
        width = dash;
        break;
    }
    return {m_plot.left(), top, std::min(width, m_plot.width()), m_thickness};
}

QPointF BarLayout::nameAnchor(int index) const
{
    return {m_inset, row(index).center().y()};
}

double BarLayout::nameWidth() const
{
    return m_plot.left() - m_inset - nameGap + 1;
}

QPointF BarLayout::labelAnchor(int index) const
{
    const QRectF box = bar(index);
    return {box.right() + labelGap, box.center().y()};
}

int BarLayout::rowAt(QPointF point) const
{
    for (int i = 0; i < static_cast<int>(m_bars.size()); ++i) {
        if (row(i).contains(point))
            return i;
    }
    return -1;
}

double BarLayout::minimumHeight(int bars, bool showAxis)
{
    return std::ceil(bars * thinnestBar / fill) + (showAxis ? axisHeight : 0);
}

} // namespace tem
