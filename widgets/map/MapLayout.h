#pragma once

#include <QRectF>

namespace tem {

class MapGeometry;

/// Where the parts of the map stand, in px.
struct MapLayout
{
    /// The whole.
    QRectF rect;
    /// The mainland fits in here when it is not zoomed.
    QRectF land;
    /// Frames of the archipelagos; always inside `rect` and never over each other.
    QRectF hoangSa;
    QRectF truongSa;
    /// Frame of the Red River delta drawn larger, where its provinces are too small to be told apart; else
    /// empty.
    QRectF delta;
    /// Free of land and frames: place for a legend, in the upper right.
    QRectF legend;
    QRectF attribution;
    /// Little room: frames side by side with short titles, no quiet place names.
    bool compact = false;
};

/// Divides a rectangle: mainland at the left as large as it can be, the archipelagos in frames at the right.
MapLayout layoutMap(const QRectF &rect, const MapGeometry &geometry);

/// The delta's frame of a layout with less room: below `legend`, where that would cover it. Empty where too
/// little is left.
QRectF deltaFrameBelow(const MapLayout &layout, const MapGeometry &geometry, const QRectF &legend);

/// The part of the delta's frame below its title.
QRectF deltaArea(const QRectF &frame);

} // namespace tem
