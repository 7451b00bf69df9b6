#include "map/MapGeometry.h"

#include "map/mergeRings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>
#include <optional>
#include <queue>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

double signedArea(const QPolygonF &ring)
{
    double twice = 0;
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF &a = ring[i];
        const QPointF &b = ring[(i + 1) % ring.size()];
        twice += a.x() * b.y() - b.x() * a.y();
    }
    return twice / 2;
}

/// Distance to the nearest edge, negative outside.
double depth(const QPolygonF &ring, QPointF point)
{
    bool inside = false;
    double nearest = std::numeric_limits<double>::max();
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF a = ring[i];
        const QPointF b = ring[(i + 1) % ring.size()];
        if ((a.y() > point.y()) != (b.y() > point.y()) &&
            point.x() < (b.x() - a.x()) * (point.y() - a.y()) / (b.y() - a.y()) + a.x())
            inside = !inside;
        const QPointF edge = b - a;
        const double length = QPointF::dotProduct(edge, edge);
        const double at =
            length > 0 ? std::clamp(QPointF::dotProduct(point - a, edge) / length, 0.0, 1.0) : 0;
        const QPointF away = point - (a + edge * at);
        nearest = std::min(nearest, QPointF::dotProduct(away, away));
    }
    return (inside ? 1 : -1) * std::sqrt(nearest);
}

/// Names are the same in every vintage, codes are not. Quảng Ninh is left out: it is large, and reaches far
/// to the east.
bool isOfDelta(const QString &name)
{
    constexpr std::array<QStringView, 10> names = {u"Hà Nội",    u"Vĩnh Phúc", u"Bắc Ninh",  u"Hải Dương",
                                                   u"Hải Phòng", u"Hưng Yên",  u"Thái Bình", u"Hà Nam",
                                                   u"Nam Định",  u"Ninh Bình"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::optional<QPolygonF> readRing(const QJsonArray &points)
{
    QPolygonF ring;
    ring.reserve(points.size());
    for (const auto &value : points) {
        const QJsonArray point = value.toArray();
        if (point.size() < 2 || !point[0].isDouble() || !point[1].isDouble())
            return std::nullopt;
        ring.append({point[0].toDouble(), point[1].toDouble()});
    }
    if (ring.size() > 1 && ring.first() == ring.last())
        ring.removeLast();
    return ring.size() < 3 ? std::nullopt : std::optional(ring);
}

std::optional<QList<QPolygonF>> readRings(const QJsonObject &geometry)
{
    const QJsonArray coordinates = geometry["coordinates"_L1].toArray();
    QList<QJsonArray> polygons;
    if (geometry["type"_L1] == "Polygon"_L1) {
        polygons.append(coordinates);
    } else if (geometry["type"_L1] == "MultiPolygon"_L1) {
        for (const auto &polygon : coordinates)
            polygons.append(polygon.toArray());
    }
    QList<QPolygonF> rings;
    for (const QJsonArray &polygon : polygons) {
        for (const auto &points : polygon) {
            const std::optional<QPolygonF> ring = readRing(points.toArray());
            if (!ring)
                return std::nullopt;
            rings.append(*ring);
        }
    }
    return rings.isEmpty() ? std::nullopt : std::optional(rings);
}

} // namespace

Result<MapGeometry> MapGeometry::load(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(Error::Code::NotFound, path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::ReadFailed, path, file.errorString());
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (problem.error != QJsonParseError::NoError)
        return fail(Error::Code::NotText, path, problem.errorString());

    MapGeometry geometry;
    for (const auto &value : document["features"_L1].toArray()) {
        const QJsonObject properties = value["properties"_L1].toObject();
        MapShape shape;
        shape.code = properties["code"_L1].toString();
        shape.name = properties["name"_L1].toString();
        shape.successor = properties["successor2025"_L1].toString();
        const std::optional<QList<QPolygonF>> rings = readRings(value["geometry"_L1].toObject());
        if (shape.code.isEmpty() || !rings)
            return fail(Error::Code::NotText, path, shape.code.isEmpty() ? shape.name : shape.code);
        shape.rings = *rings;
        geometry.add(std::move(shape));
    }
    if (geometry.m_shapes.empty())
        return fail(Error::Code::Empty, path);
    std::stable_partition(geometry.m_shapes.begin(), geometry.m_shapes.end(),
                          [](const MapShape &shape) { return !isArchipelago(shape.code); });
    return geometry;
}

void MapGeometry::add(MapShape shape)
{
    shape.path = {};
    shape.bounds = {};
    for (const QPolygonF &ring : shape.rings) {
        shape.path.addPolygon(ring);
        shape.path.closeSubpath();
        shape.bounds |= ring.boundingRect();
    }
    const auto largest =
        std::max_element(shape.rings.begin(), shape.rings.end(), [](const QPolygonF &a, const QPolygonF &b) {
            return std::abs(signedArea(a)) < std::abs(signedArea(b));
        });
    shape.anchor = labelPoint(*largest, 2);
    if (!isArchipelago(shape.code))
        m_landBounds |= shape.bounds;
    if (isOfDelta(shape.name)) {
        const QRectF bounds = largest->boundingRect();
        const double size = std::min(bounds.width(), bounds.height());
        m_smallestOfDelta = m_deltaBounds.isEmpty() ? size : std::min(m_smallestOfDelta, size);
        m_deltaBounds |= bounds;
    }
    m_shapes.push_back(std::move(shape));
}

const MapShape *MapGeometry::shape(const QString &code) const
{
    const auto found = std::find_if(m_shapes.begin(), m_shapes.end(),
                                    [&code](const MapShape &shape) { return shape.code == code; });
    return found == m_shapes.end() ? nullptr : &*found;
}

const MapShape *MapGeometry::landAt(QPointF point) const
{
    const auto found = std::find_if(m_shapes.begin(), m_shapes.end(), [point](const MapShape &shape) {
        return !isArchipelago(shape.code) && shape.bounds.contains(point) && shape.path.contains(point);
    });
    return found == m_shapes.end() ? nullptr : &*found;
}

MapGeometry MapGeometry::merged(const QHash<QString, QString> &codes) const
{
    std::vector<MapShape> units;
    for (const MapShape &shape : m_shapes) {
        const auto unit = std::find_if(units.begin(), units.end(), [&shape](const MapShape &candidate) {
            return !isArchipelago(shape.code) && candidate.name == shape.successor;
        });
        if (unit != units.end()) {
            unit->rings += shape.rings;
            continue;
        }
        MapShape first = shape;
        if (!isArchipelago(shape.code)) {
            first.name = shape.successor;
            first.code = codes.value(first.name, shape.code);
        }
        units.push_back(std::move(first));
    }
    MapGeometry geometry;
    for (MapShape &unit : units) {
        unit.rings = mergeRings(unit.rings);
        geometry.add(std::move(unit));
    }
    return geometry;
}

QString hoangSaCode()
{
    return u"48-HS"_s;
}
QString truongSaCode()
{
    return u"56-TS"_s;
}
bool isArchipelago(const QString &code)
{
    return code == hoangSaCode() || code == truongSaCode();
}
QString ownerCode(const QString &code)
{
    return isArchipelago(code) ? code.left(2) : code;
}

QPointF labelPoint(const QPolygonF &ring, double precision)
{
    // Squares are halved only while a point in them may lie deeper than the best one known.
    struct Cell
    {
        QPointF centre;
        double half;
        double depth;
        double best() const { return depth + half * std::numbers::sqrt2; }
        bool operator<(const Cell &other) const { return best() < other.best(); }
    };
    const auto cellAt = [&ring](QPointF centre, double half) {
        return Cell{centre, half, depth(ring, centre)};
    };
    const QRectF bounds = ring.boundingRect();
    const double size = std::min(bounds.width(), bounds.height());
    Cell best = cellAt(bounds.center(), 0);
    if (size <= 0)
        return best.centre;
    std::priority_queue<Cell> cells;
    for (double x = bounds.left(); x < bounds.right(); x += size) {
        for (double y = bounds.top(); y < bounds.bottom(); y += size)
            cells.push(cellAt({x + size / 2, y + size / 2}, size / 2));
    }
    while (!cells.empty()) {
        const Cell cell = cells.top();
        cells.pop();
        if (cell.depth > best.depth)
            best = cell;
        if (cell.best() - best.depth <= precision)
            continue;
        const double half = cell.half / 2;
        for (const double dx : {-half, half}) {
            for (const double dy : {-half, half})
                cells.push(cellAt(cell.centre + QPointF(dx, dy), half));
        }
    }
    return best.centre;
}

} // namespace tem
