#pragma once

#include "catalogue/Catalogue.h"
#include "report/Check.h"
#include "report/Rollout.h"

#include <vector>

namespace tem {

/// Whether the counts of a roll-out make up the whole, and each group names as many provinces as it counts.
/// The whole is what the report prints, else the number of units that the catalogue has for the vintage.
std::vector<Check> checkRollout(const Rollout &rollout, const Catalogue &catalogue);

} // namespace tem
