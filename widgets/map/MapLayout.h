#pragma once

#include <QRectF>

namespace tem {

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
    /// Free of land and frames: place for a legend, in the upper right.
    QRectF legend;
    QRectF attribution;
    /// Little room: frames side by side with short titles, no quiet place names.
    bool compact = false;
};

/// Divides a rectangle: mainland at the left as large as it can be, the archipelagos in frames at the right.
/// `landBounds` gives the mainland's proportions.
MapLayout layoutMap(const QRectF &rect, const QRectF &landBounds);

} // namespace tem
