#pragma once

#include "map/MapDrawing.h"
#include "map/MapView.h"
#include "style/Theme.h"

#include <QRectF>

class QPainter;

namespace tem {

/// How a map looks, apart from what it shows. Exports pass the light theme.
struct MapStyle
{
    Theme theme = Theme::light();
    /// Place that names and quiet texts must leave free: the buttons of the window.
    QList<QRectF> obstacles;
};

/// Draws the map into `rect`, the same on screen, PNG, PDF and SVG. Lengths are px at 96 dpi: a printer's
/// painter is scaled beforehand. Opaque fills, segments and text only: no image, clip, alpha or hatch brush.
/// The ground is left as it is; it must have the theme's panel colour.
void paintMap(QPainter &painter, const QRectF &rect, const MapView &view, const MapStyle &style);

/// The same with a drawing that was kept from the last time.
void paintMap(QPainter &painter, const MapLayout &layout, const MapView &view, const MapStyle &style,
              MapDrawing &drawing);

/// Outlines what is hovered and focused, over a picture that paintMap() drew without.
void paintPointedAt(QPainter &painter, const MapLayout &layout, const MapView &view, const MapStyle &style,
                    const MapDrawing &drawing);

} // namespace tem
