#pragma once

#include "style/Theme.h"

#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace tem {

/// One stage of a roll-out as the bar and its legend show it.
struct RolloutPart
{
    /// RolloutGroup id.
    QString group;
    /// Catalogue id; empty where the catalogue does not know the stage.
    QString status;
    QString label;
    /// Nothing where the report does not say how many.
    std::optional<int> count;
    /// How many of them are named, and so placed on the map.
    int placed = 0;
    bool operator==(const RolloutPart &) const = default;
};

/// The counts of one roll-out.
struct RolloutCounts
{
    std::vector<RolloutPart> parts;
    /// The whole, where the report states it.
    std::optional<int> total;
    /// Group id of the part that is selected; empty for none.
    QString selected;

    int counted() const;
    int placed() const;
    /// Counted provinces that the report does not name.
    int notNamed() const;
    bool operator==(const RolloutCounts &) const = default;
};

/// Height of the bar with its numbers and tracks, in px.
inline constexpr double rolloutBarHeight = 56;

/// Where each part stands in a bar of that width, in order; lengths are as the counts. A part without count,
/// and what the parts lack to the total, get a slot (the last, where it is there).
std::vector<QRectF> rolloutBarParts(const RolloutCounts &counts, const QRectF &rect);

/// Draws the bar of the counts; under each part a track that is filled as far as its provinces are named.
/// Lengths are px at 96 dpi; the ground must have the theme's panel colour.
void paintRolloutBar(QPainter &painter, const QRectF &rect, const RolloutCounts &counts, const Theme &theme);

struct RolloutLegendOptions
{
    /// "theo báo cáo … đã đặt" over the rows, which then say "3/3" only.
    bool head = false;
    /// The row of the provinces that are counted and not named.
    bool notNamed = true;
};

inline constexpr double rolloutLegendRow = 24;

double rolloutLegendHeight(const RolloutCounts &counts, const RolloutLegendOptions &options);

/// Draws a row for each part: swatch, count, name, how many are placed.
void paintRolloutLegend(QPainter &painter, const QRectF &rect, const RolloutCounts &counts,
                        const Theme &theme, const RolloutLegendOptions &options);

} // namespace tem
