#pragma once

#include "compare/ReportDiff.h"

#include <optional>
#include <vector>

namespace tem {

/// Which figure of one report is which of another. Indexes into Report::figures.
struct FigureMatching
{
    /// For each figure of the earlier report that of the later one, and the other way round.
    std::vector<std::optional<std::size_t>> afterOf;
    std::vector<std::optional<std::size_t>> beforeOf;
};

/// Pairs figures in passes, from what agrees in everything to what merely stands at the same place of the
/// same words; among equals the first with the first. So it does not matter which report is the earlier one.
FigureMatching matchFigures(const Report &before, const Report &after);

/// In what two figures differ; ascending.
std::vector<DifferentField> differentFields(const Report &before, const Figure &figure, const Report &after,
                                            const Figure &other);

} // namespace tem
