#include "charts/BarLayout.h"

#include "style/Fonts.h"
#include "style/TextWrap.h"
#include "style/Theme.h"

#include <QFontMetricsF>

#include <algorithm>

namespace tem {

namespace {

constexpr double nameGap = 9;
constexpr double labelGap = 7;
constexpr double axisHeight = 20;
constexpr double thinnestBar = 22;
/// Part of a row that its bar fills, as long as it is no thicker than bars may be.
constexpr double fill = 0.78;
constexpr double widestGap = 28;
constexpr double nameLineStep = 16;
constexpr double leastTickGap = 8;
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
    placeNames();
    const double available = size.height() - (showAxis ? axisHeight : 0);
    const auto rows = static_cast<double>(std::max<std::size_t>(m_bars.size(), 1));
    m_pitch = std::max(1.0, std::floor(std::min(available / rows, length::widestBar + widestGap)));
    m_thickness = std::min<double>(std::floor(m_pitch * fill), length::widestBar);
    const double top = std::floor(std::clamp((available - m_pitch * rows) / 2, 0.0, mostSpaceAbove));
    m_plot.setTop(top);
    m_plot.setHeight(m_pitch * rows);

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
    placeTicks(data, showAxis);
}

void BarLayout::placeNames()
{
    // Names grow bold when selected: measured so, nothing moves. A long one takes lines, not half the chart.
    const QFont font = roleFont(FontRole::Strong);
    const double room = m_width / 3;
    double longest = 0;
    for (const Bar &bar : m_bars) {
        m_names.append(wrappedLines(bar.name, font, room));
        longest = std::max(longest, widestLine(m_names.last(), font));
    }
    const double left = std::round(m_inset + longest + nameGap);
    m_plot = QRectF(left, 0, std::max(1.0, m_width - left), 0);
}

void BarLayout::placeTicks(const BarPanelData &data, bool showAxis)
{
    m_tickLabels = data.tickLabels;
    if (!showAxis || m_tickLabels.size() < 3)
        return;
    const double step = m_plot.width() * data.axis.step / m_axisEnd;
    if (widestLine(m_tickLabels, roleFont(FontRole::Tick)) + leastTickGap <= step)
        return;
    for (qsizetype i = 1; i + 1 < m_tickLabels.size(); ++i)
        m_tickLabels[i].clear();
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

double BarLayout::minimumHeight(const BarPanelData &data, double width, bool showAxis, double inset)
{
    const BarLayout layout(data, {width, 0}, showAxis, inset);
    qsizetype lines = 1;
    for (const QStringList &name : layout.m_names)
        lines = std::max(lines, name.size());
    const double pitch =
        std::max(std::ceil(thinnestBar / fill), static_cast<double>(lines) * nameLineStep + 4);
    return pitch * static_cast<double>(data.bars.size()) + (showAxis ? axisHeight : 0);
}

double BarLayout::maximumHeight(const BarPanelData &data, bool showAxis)
{
    return (length::widestBar + widestGap) * static_cast<double>(data.bars.size()) + 2 * mostSpaceAbove +
           (showAxis ? axisHeight : 0);
}

} // namespace tem
