#pragma once

#include "compare/ReportDiff.h"

#include <vector>

namespace tem {

/// Counts of roll-outs, paired by decision and stage; what a report says twice by order.
std::vector<CountDifference> countDifferences(const Report &before, const Report &after);
/// Provinces named at other stages, by roll-out and code.
std::vector<ProvinceDifference> provinceDifferences(const Report &before, const Report &after);

} // namespace tem
