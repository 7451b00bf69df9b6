#pragma once

#include "map/MapDrawing.h"
#include "map/MapProjection.h"
#include "map/MapView.h"
#include "style/Theme.h"

class QPainter;

namespace tem {

/// Draws the Red River delta larger, in the frame that the layout has for it: its provinces with as many of
/// their names as have place, and on the land a box around what is shown. Nothing without such a frame.
void paintDelta(QPainter &painter, const MapProjection &projection, const MapView &view, const Theme &theme,
                const MapDrawing &drawing);

} // namespace tem
