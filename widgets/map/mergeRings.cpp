#include "map/mergeRings.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace tem {

namespace {

using Point = std::pair<double, double>;
/// With its lesser end first.
using Edge = std::pair<Point, Point>;

Edge edgeBetween(const QPointF &a, const QPointF &b)
{
    const Point from(a.x(), a.y());
    const Point to(b.x(), b.y());
    return from < to ? Edge(from, to) : Edge(to, from);
}

std::set<Edge> outlineOf(const QList<QPolygonF> &rings)
{
    std::set<Edge> edges;
    for (const QPolygonF &ring : rings) {
        for (qsizetype i = 0; i < ring.size(); ++i) {
            const Edge edge = edgeBetween(ring[i], ring[(i + 1) % ring.size()]);
            if (edge.first == edge.second)
                continue;
            if (const auto [known, isNew] = edges.insert(edge); !isNew)
                edges.erase(known);
        }
    }
    return edges;
}

template <typename Iterator> QPolygonF polygonOf(Iterator first, Iterator last)
{
    QPolygonF polygon;
    for (; first != last; ++first)
        polygon.append({first->first, first->second});
    return polygon;
}

} // namespace

QList<QPolygonF> mergeRings(const QList<QPolygonF> &rings)
{
    std::set<Edge> edges = outlineOf(rings);
    std::map<Point, std::vector<Point>> neighbours;
    for (const auto &[from, to] : edges) {
        neighbours[from].push_back(to);
        neighbours[to].push_back(from);
    }
    QList<QPolygonF> merged;
    while (!edges.empty()) {
        std::vector<Point> walk = {edges.begin()->first};
        // Every point has an even number of edges, so a walk only ends where it began.
        do {
            const Point at = walk.back();
            const std::vector<Point> &ways = neighbours[at];
            const auto next = std::find_if(ways.begin(), ways.end(), [&edges, at](const Point &to) {
                return edges.erase(at < to ? Edge(at, to) : Edge(to, at)) > 0;
            });
            // Islands that touch in a point are rings of their own, each cut off where the walk comes back to
            // it.
            const auto before = std::find(walk.begin(), walk.end(), *next);
            if (before == walk.end()) {
                walk.push_back(*next);
            } else {
                merged.append(polygonOf(before, walk.end()));
                walk.erase(before + 1, walk.end());
            }
        } while (walk.size() > 1);
    }
    return merged;
}

} // namespace tem
