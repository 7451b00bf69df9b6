#pragma once

#include "map/MapDrawing.h"
#include "map/MapView.h"
#include "style/Theme.h"

#include <QPen>

#include <vector>

class QPainter;

namespace tem {

/// Draws provinces in the fill and pattern of their stage: on the land and in the frames.
class MapShapePainter
{
public:
    MapShapePainter(QPainter &painter, const MapView &view, const Theme &theme)
        : m_painter(painter)
        , m_view(view)
        , m_theme(theme)
    {
    }

    /// Fills, borders, and the halo of what is selected.
    void paintLand(const std::vector<const ShapeDrawing *> &shapes);
    /// An islet of a few hundred metres is nothing at this scale: its outline makes it a dot of 2 px or more.
    /// Those along an unnamed coast stay as quiet as the coast.
    void paintIslets(const ShapeDrawing &shape);

private:
    void paintFill(const ShapeDrawing &shape);
    void paintSelection(const ShapeDrawing &shape);

    QPainter &m_painter;
    const MapView &m_view;
    const Theme &m_theme;
};

/// A pen as all lines of the map have it.
QPen mapLine(const QColor &colour, double width);

} // namespace tem
