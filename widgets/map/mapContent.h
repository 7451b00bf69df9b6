#pragma once

#include "map/MapView.h"
#include "map/paintRollout.h"

#include <vector>

namespace tem {

class ProvinceModel;
class StatusModel;

// What the models say, in the shape that the painters take: for the widgets and for every export.

/// By code. A province that is named under two stages has neither of them.
QHash<QString, MapUnit> mapUnits(const ProvinceModel &provinces);
/// The stages that have named provinces, and how many are counted but not named.
std::vector<MapLegendRow> mapLegend(const StatusModel &statuses);
RolloutCounts rolloutCounts(const StatusModel &statuses);

} // namespace tem
