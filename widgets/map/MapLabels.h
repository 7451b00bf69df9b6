#pragma once

#include "map/MapProjection.h"

#include <QLineF>
#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <vector>

namespace tem {

/// A name that wants a place beside the land.
struct LabelWish
{
    /// Shape code.
    QString code;
    QSizeF size;
};

/// Where a name stands, and the line from it to its province. The line is empty for a name that stands on its
/// province.
struct PlacedLabel
{
    QString code;
    QRectF rect;
    QLineF leader;
};

/// Finds a place outside the land for each name, left or right of it, such that no two names and no name and
/// obstacle touch. Without zoom only; while zoomed in, names stand on their provinces. A name without a place
/// is left out: the table beside the map has it.
std::vector<PlacedLabel> placeLabels(const MapGeometry &geometry, const MapProjection &projection,
                                     const std::vector<LabelWish> &wishes, const QList<QRectF> &obstacles,
                                     bool zoomed);

} // namespace tem
