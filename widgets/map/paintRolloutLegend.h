#pragma once

#include "map/paintRollout.h"

#include <vector>

namespace tem {

struct RolloutLegendOptions
{
    /// "theo báo cáo … đã đặt" over the rows, which then say "3/3" only.
    bool head = false;
    /// The row of the provinces that are counted and not named.
    bool notNamed = true;
};

inline constexpr double rolloutLegendRow = 24;

/// A row of the legend: a stage, what the stages lack to the whole, or the provinces that are not named.
struct RolloutLegendRow
{
    enum class Kind { Stage, Rest, NotNamed };
    Kind kind = Kind::Stage;
    /// Into RolloutCounts::parts; -1 for the others.
    int part = -1;
    /// Its name, broken into lines.
    QStringList lines;
    QRectF rect;
};

/// The rows in a legend of that width from `topLeft` on: long names of stages wrap.
std::vector<RolloutLegendRow> rolloutLegendRows(const RolloutCounts &counts, QPointF topLeft, double width,
                                                const RolloutLegendOptions &options);

double rolloutLegendHeight(const RolloutCounts &counts, double width, const RolloutLegendOptions &options);

/// Draws a row for each part: swatch, count, name, how many are placed.
void paintRolloutLegend(QPainter &painter, const QRectF &rect, const RolloutCounts &counts,
                        const Theme &theme, const RolloutLegendOptions &options);

} // namespace tem
