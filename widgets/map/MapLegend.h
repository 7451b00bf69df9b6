#pragma once

#include "map/MapLayout.h"
#include "map/MapView.h"
#include "style/Theme.h"

#include <QRectF>

#include <vector>

class QPainter;

namespace tem {

/// The place that a legend takes, in the upper right of the map; empty without rows.
QRectF mapLegendRect(const MapLayout &layout, const std::vector<MapLegendRow> &rows);

void paintMapLegend(QPainter &painter, const MapLayout &layout, const std::vector<MapLegendRow> &rows,
                    const Theme &theme);

} // namespace tem
