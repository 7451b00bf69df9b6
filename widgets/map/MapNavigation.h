#pragma once

#include "map/MapGeometry.h"

#include <QPointF>
#include <QString>
#include <QStringList>

namespace tem {

enum class Compass { West, East, North, South };

/// A step of length 1, y down.
QPointF unit(Compass direction);

/// The province that lies nearest in a direction; the same one where there is none. Every province can be
/// reached from every other.
QString neighbourTowards(const MapGeometry &geometry, const QString &code, Compass direction);

/// Province codes from north to south.
QStringList fromNorthToSouth(const MapGeometry &geometry);

} // namespace tem
