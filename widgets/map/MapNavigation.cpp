#include "map/MapNavigation.h"

#include <QPointF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tem {

QPointF unit(Compass direction)
{
    switch (direction) {
    case Compass::West:
        return {-1, 0};
    case Compass::East:
        return {1, 0};
    case Compass::North:
        return {0, -1};
    case Compass::South:
        return {0, 1};
    }
    Q_UNREACHABLE();
}

QString neighbourTowards(const MapGeometry &geometry, const QString &code, Compass direction)
{
    const MapShape *from = geometry.shape(code);
    if (!from)
        return code;
    const QPointF ahead = unit(direction);
    QString nearest = code;
    double least = std::numeric_limits<double>::max();
    for (const MapShape &shape : geometry.shapes()) {
        if (isArchipelago(shape.code) || shape.code == code)
            continue;
        const QPointF way = shape.anchor - from->anchor;
        const double along = QPointF::dotProduct(way, ahead);
        const double aside = std::abs(way.x() * ahead.y() - way.y() * ahead.x());
        // Within 45 degrees of the direction; what lies straight ahead counts as nearer.
        const double cost = along + 2 * aside;
        if (along > 0 && aside <= along && cost < least) {
            least = cost;
            nearest = shape.code;
        }
    }
    return nearest;
}

QStringList fromNorthToSouth(const MapGeometry &geometry)
{
    std::vector<const MapShape *> shapes;
    for (const MapShape &shape : geometry.shapes()) {
        if (!isArchipelago(shape.code))
            shapes.push_back(&shape);
    }
    std::sort(shapes.begin(), shapes.end(),
              [](const MapShape *a, const MapShape *b) { return a->anchor.y() < b->anchor.y(); });
    QStringList codes;
    for (const MapShape *shape : shapes)
        codes.append(shape->code);
    return codes;
}

} // namespace tem
