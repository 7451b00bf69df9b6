#pragma once

#include "map/MapLayout.h"
#include "map/MapView.h"
#include "style/Theme.h"

#include <QPointF>
#include <QRectF>

#include <vector>

class QPainter;

namespace tem {

/// The place that a legend takes, in the upper right of the map; empty without rows. Long names of stages
/// wrap.
QRectF mapLegendRect(const MapLayout &layout, const std::vector<MapLegendRow> &rows);
/// The place of each row.
std::vector<QRectF> mapLegendRows(const MapLayout &layout, const std::vector<MapLegendRow> &rows);
/// The row at a point that filters by a stage; -1 for none.
int mapLegendRowAt(const MapLayout &layout, const std::vector<MapLegendRow> &rows, QPointF point);

void paintMapLegend(QPainter &painter, const MapLayout &layout, const MapView &view, const Theme &theme);

} // namespace tem
