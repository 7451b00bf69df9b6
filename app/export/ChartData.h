#pragma once

#include "charts/BarPanelData.h"
#include "items/ReportModels.h"
#include "map/MapView.h"

namespace tem {

/// One indicator as a chart of its values by marketplace.
BarPanelData barPanelData(const IndicatorRow &row, const QList<PlatformColumn> &platforms);

/// The map of the roll-out that the models show, of the units in force at its date; without geometry where that can't be loaded.
MapView mapView(const ReportModels &models);

} // namespace tem
