#include "map/cutRing.h"

#include <array>

namespace tem {

namespace {

/// A side of the rectangle: points with `distance` of at least 0 are kept.
struct Side
{
    bool isVertical;
    double at;
    double sign;

    double distance(QPointF point) const { return sign * ((isVertical ? point.x() : point.y()) - at); }
};

QPolygonF keptOf(const QPolygonF &ring, const Side &side)
{
    QPolygonF kept;
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF from = ring[i];
        const QPointF to = ring[(i + 1) % ring.size()];
        const double before = side.distance(from);
        const double after = side.distance(to);
        if (before >= 0)
            kept.append(from);
        if ((before >= 0) != (after >= 0))
            kept.append(from + (to - from) * (before / (before - after)));
    }
    return kept;
}

} // namespace

QPolygonF cutRing(const QPolygonF &ring, const QRectF &rect)
{
    const std::array<Side, 4> sides = {Side{true, rect.left(), 1}, Side{true, rect.right(), -1},
                                       Side{false, rect.top(), 1}, Side{false, rect.bottom(), -1}};
    QPolygonF kept = ring;
    for (const Side &side : sides)
        kept = keptOf(kept, side);
    return kept;
}

} // namespace tem
