#pragma once

#include <QList>
#include <QPolygonF>

namespace tem {

/// The outline of several areas taken as one. The areas must not overlap, and neighbours must share their
/// border point by point, as they do in the map's topology: a border between two of them is then an edge that
/// occurs twice, and what remains once both are dropped is the outline. Nothing is computed, so no point
/// moves.
QList<QPolygonF> mergeRings(const QList<QPolygonF> &rings);

} // namespace tem
