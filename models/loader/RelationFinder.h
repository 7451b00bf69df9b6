#pragma once

#include "loader/FigureIndex.h"
#include "loader/Relation.h"

#include <QHash>

#include <vector>

namespace tem {

/// Which figures of a report state something about each other. Each function finds one kind, in linear time:
/// by the parser's links (Figure::parent, Figure::of), by table cells, or by indicator, platform and period.
/// No relation is found twice.

/// The total of each figure that is a part of one.
using Totals = QHash<const Figure *, const Figure *>;

/// Parts and their total: breakdowns, and the figures of both marketplaces beside the one for all together.
std::vector<Relation> findSums(const FigureIndex &index);
/// Table rows with a column for their total, and columns with a row for theirs.
std::vector<Relation> findTableSums(const FigureIndex &index);
/// Averages and rates with what they are quotients of.
std::vector<Relation> findRatios(const FigureIndex &index);
/// Percentages with their part and whole; a part whose link does not say so finds its whole among `totals`.
std::vector<Relation> findShares(const FigureIndex &index, const Totals &totals);
/// Changes with the new and the old level.
std::vector<Relation> findGrowth(const FigureIndex &index);

/// All of these, in the order in which the text reports them.
std::vector<Relation> findRelations(const FigureIndex &index);

} // namespace tem
