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
    /// Group id of the part that alone is emphasised; "" for the provinces not named; nothing: all.
    std::optional<QString> stage = std::nullopt;

    bool isQuiet(const RolloutPart &part) const { return stage && part.group != *stage; }
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

/// Counted provinces that no stage has, where the whole is stated.
int withoutStage(const RolloutCounts &counts);
/// The dashed slot of a count that the report does not give.
void paintRolloutSlot(QPainter &painter, const QRectF &rect, const Theme &theme);
/// How a part is filled: pale and plain where another stage alone is emphasised.
StatusStyle rolloutPartStyle(const Theme &theme, const RolloutCounts &counts, const RolloutPart &part);

} // namespace tem
