#include "map/MapLabels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace tem {

namespace {

/// From the land to a name: room for a piece of leader that can be seen.
constexpr double coastGap = 18;
/// From a name to its leader.
constexpr double leaderGap = 4;
/// Between two names.
constexpr double margin = 3;

/// How far east and west the land reaches in each row of pixels.
class CoastProfile
{
public:
    CoastProfile(const MapGeometry &geometry, const MapProjection &projection)
        : m_top(std::floor(projection.layout().rect.top()))
    {
        const auto rows =
            static_cast<std::size_t>(std::max(1.0, std::ceil(projection.layout().rect.height()) + 1));
        m_west.assign(rows, std::numeric_limits<double>::max());
        m_east.assign(rows, std::numeric_limits<double>::lowest());
        for (const MapShape &shape : geometry.shapes()) {
            if (isArchipelago(shape.code))
                continue;
            for (const QPolygonF &ring : shape.rings)
                add(projection.transform(shape.code).map(ring));
        }
    }

    double west(double from, double to) const
    {
        return *std::min_element(m_west.begin() + row(from), m_west.begin() + row(to) + 1);
    }
    double east(double from, double to) const
    {
        return *std::max_element(m_east.begin() + row(from), m_east.begin() + row(to) + 1);
    }

private:
    std::ptrdiff_t row(double y) const
    {
        return static_cast<std::ptrdiff_t>(
            std::clamp(y - m_top, 0.0, static_cast<double>(m_west.size() - 1)));
    }

    void add(const QPolygonF &ring)
    {
        for (qsizetype i = 0; i < ring.size(); ++i) {
            const QPointF a = ring[i];
            const QPointF b = ring[(i + 1) % ring.size()];
            for (std::ptrdiff_t y = row(std::min(a.y(), b.y())); y <= row(std::max(a.y(), b.y())); ++y) {
                double &west = m_west[static_cast<std::size_t>(y)];
                double &east = m_east[static_cast<std::size_t>(y)];
                west = std::min({west, a.x(), b.x()});
                east = std::max({east, a.x(), b.x()});
            }
        }
    }

    double m_top;
    std::vector<double> m_west;
    std::vector<double> m_east;
};

bool cuts(const QLineF &line, const QRectF &rect)
{
    if (rect.contains(line.p1()) || rect.contains(line.p2()))
        return true;
    const std::array<QLineF, 4> sides = {
        QLineF(rect.topLeft(), rect.topRight()), QLineF(rect.topRight(), rect.bottomRight()),
        QLineF(rect.bottomRight(), rect.bottomLeft()), QLineF(rect.bottomLeft(), rect.topLeft())};
    return std::any_of(sides.begin(), sides.end(), [&line](const QLineF &side) {
        return line.intersects(side) == QLineF::BoundedIntersection;
    });
}

class Placer
{
public:
    Placer(const MapGeometry &geometry, const MapProjection &projection, const QList<QRectF> &obstacles)
        : m_coast(geometry, projection)
        , m_room(projection.layout().rect.adjusted(2, 2, -2, -2))
        , m_obstacles(obstacles)
    {
    }

    /// The cheapest free place beside the land; near and level with the anchor is cheap.
    std::optional<PlacedLabel> beside(const LabelWish &wish, QPointF anchor) const
    {
        std::optional<PlacedLabel> best;
        double bestCost = std::numeric_limits<double>::max();
        const double longest = std::max(120.0, 0.22 * m_room.height());
        for (int step = -14; step <= 14; ++step) {
            const double y = anchor.y() + 12 * step;
            for (const bool west : {true, false}) {
                const PlacedLabel label = candidate(wish, anchor, y, west);
                const double coast =
                    west ? m_coast.west(anchor.y(), anchor.y()) : m_coast.east(anchor.y(), anchor.y());
                // What a leader crosses of other provinces counts twice.
                const double cost =
                    label.leader.length() + std::abs(coast - anchor.x()) + 1.5 * std::abs(y - anchor.y());
                if (cost < bestCost && label.leader.length() <= longest && isFree(label)) {
                    best = label;
                    bestCost = cost;
                }
            }
        }
        return best;
    }

    std::optional<PlacedLabel> onAnchor(const LabelWish &wish, QPointF anchor) const
    {
        QRectF rect({0, 0}, wish.size);
        rect.moveCenter(anchor);
        const PlacedLabel label{wish.code, rect, {}};
        return isFree(label) ? std::optional(label) : std::nullopt;
    }

    void take(const PlacedLabel &label) { m_placed.push_back(label); }
    void clear() { m_placed.clear(); }
    const std::vector<PlacedLabel> &placed() const { return m_placed; }

private:
    PlacedLabel candidate(const LabelWish &wish, QPointF anchor, double y, bool west) const
    {
        const double top = y - wish.size.height() / 2;
        const double bottom = top + wish.size.height();
        // The land beside the name, and between it and the province.
        const double from = std::min(top, anchor.y());
        const double to = std::max(bottom, anchor.y());
        if (west) {
            const double right = std::min(m_coast.west(from, to), anchor.x()) - coastGap;
            return {wish.code, QRectF(QPointF(right - wish.size.width(), top), wish.size),
                    QLineF(right + leaderGap, y, anchor.x(), anchor.y())};
        }
        const double left = std::max(m_coast.east(from, to), anchor.x()) + coastGap;
        return {wish.code, QRectF(QPointF(left, top), wish.size),
                QLineF(left - leaderGap, y, anchor.x(), anchor.y())};
    }

    bool isFree(const PlacedLabel &label) const
    {
        const QRectF rect = label.rect.adjusted(-margin, -margin, margin, margin);
        const bool blocked =
            !m_room.contains(label.rect) ||
            std::any_of(m_obstacles.begin(), m_obstacles.end(), [&](const QRectF &obstacle) {
                return obstacle.intersects(rect) || (!label.leader.isNull() && cuts(label.leader, obstacle));
            });
        return !blocked && std::none_of(m_placed.begin(), m_placed.end(), [&](const PlacedLabel &other) {
            return other.rect.intersects(rect) ||
                   (!label.leader.isNull() && cuts(label.leader, other.rect)) ||
                   (!other.leader.isNull() && cuts(other.leader, rect)) ||
                   label.leader.intersects(other.leader) == QLineF::BoundedIntersection;
        });
    }

    CoastProfile m_coast;
    QRectF m_room;
    QList<QRectF> m_obstacles;
    std::vector<PlacedLabel> m_placed;
};

} // namespace

std::vector<PlacedLabel> placeLabels(const MapGeometry &geometry, const MapProjection &projection,
                                     const std::vector<LabelWish> &wishes, const QList<QRectF> &obstacles,
                                     bool zoomed)
{
    std::vector<PlacedLabel> best;
    if (wishes.empty())
        return best;
    Placer placer(geometry, projection, obstacles);
    std::vector<LabelWish> order = wishes;
    // Each takes the best place left. Where one finds none, those before it may have a choice that it has
    // not: it goes first and all are placed anew.
    // Among many names some stay without a place whatever the order.
    constexpr std::size_t few = 12;
    const int rounds = wishes.size() <= few ? 4 : 1;
    for (int round = 0; round < rounds && best.size() < wishes.size(); ++round) {
        placer.clear();
        std::vector<LabelWish> served;
        std::vector<LabelWish> left;
        for (const LabelWish &wish : order) {
            const MapShape *shape = geometry.shape(wish.code);
            const QPointF anchor = shape ? projection.anchor(*shape) : QPointF();
            const std::optional<PlacedLabel> label = !shape   ? std::nullopt
                                                     : zoomed ? placer.onAnchor(wish, anchor)
                                                              : placer.beside(wish, anchor);
            if (label)
                placer.take(*label);
            (label ? served : left).push_back(wish);
        }
        if (placer.placed().size() > best.size())
            best = placer.placed();
        order = std::move(left);
        order.insert(order.end(), served.begin(), served.end());
    }
    return best;
}

} // namespace tem
