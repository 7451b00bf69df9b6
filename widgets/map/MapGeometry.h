#pragma once

#include "report/Error.h"

#include <QHash>
#include <QList>
#include <QPainterPath>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <vector>

namespace tem {

/// The outline of one province or archipelago, in map units (x right, y down, about 2 km a unit).
struct MapShape
{
    /// Code of the unit; of an archipelago, that of its own: see hoangSaCode and truongSaCode.
    QString code;
    QString name;
    /// Name of the unit that it belongs to since 1 July 2025.
    QString successor;
    /// Without the closing point; holes are told by the even-odd rule.
    QList<QPolygonF> rings;
    QPainterPath path;
    QRectF bounds;
    /// Well inside the largest ring: where a label or its leader points.
    QPointF anchor;
};

/// The map's shapes, without any transform: what is where, and what lies under a point.
class MapGeometry
{
public:
    /// Reads a GeoJSON file in the shape of ":/map/vietnam-63.geojson". Fails with NotFound, ReadFailed, or
    /// NotText and the offending feature.
    static Result<MapGeometry> load(const QString &path);

    /// The provinces of the mainland with their near islands, then the archipelagos.
    const std::vector<MapShape> &shapes() const { return m_shapes; }
    const MapShape *shape(const QString &code) const;
    /// Bounds of everything but the archipelagos.
    const QRectF &landBounds() const { return m_landBounds; }
    /// Bounds of the provinces around Hà Nội, in the delta of the Red River, the smallest there are; and how
    /// wide or high the smallest of them is at least.
    const QRectF &deltaBounds() const { return m_deltaBounds; }
    double smallestOfDelta() const { return m_smallestOfDelta; }
    /// The province of the mainland at a point in map units, or none.
    const MapShape *landAt(QPointF point) const;

    /// The map of the units that the provinces were merged into on 1 July 2025. `codes` gives their codes by
    /// name; a unit without a code there keeps its first part's.
    MapGeometry merged(const QHash<QString, QString> &codes) const;

private:
    void add(MapShape shape);

    std::vector<MapShape> m_shapes;
    QRectF m_landBounds;
    QRectF m_deltaBounds;
    double m_smallestOfDelta = 0;
};

/// Shape codes of the archipelagos, and whether a code is one of them.
QString hoangSaCode();
QString truongSaCode();
bool isArchipelago(const QString &code);

/// The code of the province that an archipelago belongs to; any other code as it is.
QString ownerCode(const QString &code);

/// A point far from every edge of a ring: the middle of the largest circle inside, within `precision`.
QPointF labelPoint(const QPolygonF &ring, double precision);

} // namespace tem
