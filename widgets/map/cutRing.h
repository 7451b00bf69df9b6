#pragma once

#include <QPolygonF>
#include <QRectF>

namespace tem {

/// The part of an area that lies within a rectangle, as one ring (Sutherland and Hodgman): where that part is
/// several pieces, they hang together by edges along the rectangle's border. Empty where nothing lies within.
/// Cut like this and not by a clip path, which Qt's SVG writer ignores.
QPolygonF cutRing(const QPolygonF &ring, const QRectF &rect);

} // namespace tem
