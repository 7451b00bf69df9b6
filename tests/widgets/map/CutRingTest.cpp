#include "map/cutRing.h"

#include <gtest/gtest.h>

#include <cmath>
#include <string>

namespace tem {
namespace {

double area(const QPolygonF &ring)
{
    double twice = 0;
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF &a = ring[i];
        const QPointF &b = ring[(i + 1) % ring.size()];
        twice += a.x() * b.y() - b.x() * a.y();
    }
    return std::abs(twice) / 2;
}

const QRectF frame(0, 0, 10, 10);

struct CutRow
{
    const char *name;
    QPolygonF ring;
    double area;
};

class CutRings : public testing::TestWithParam<CutRow>
{
};

TEST_P(CutRings, KeepWhatLiesWithin)
{
    const QPolygonF kept = cutRing(GetParam().ring, frame);
    EXPECT_NEAR(area(kept), GetParam().area, 1e-9);
    EXPECT_EQ(kept.isEmpty(), GetParam().area == 0);
    for (const QPointF &point : kept)
        EXPECT_TRUE(frame.contains(point)) << point.x() << ' ' << point.y();
}

const CutRow rows[] = {
    {"within", QPolygonF({{1, 1}, {4, 1}, {4, 4}, {1, 4}}), 9},
    {"beyond", QPolygonF({{11, 1}, {14, 1}, {14, 4}}), 0},
    {"over_one_side", QPolygonF({{8, 2}, {14, 2}, {14, 4}, {8, 4}}), 4},
    {"over_a_corner", QPolygonF({{8, 8}, {14, 8}, {14, 14}, {8, 14}}), 4},
    {"around_it", QPolygonF({{-5, -5}, {15, -5}, {15, 15}, {-5, 15}}), 100},
    // A comb whose two teeth reach in.
    {"two_pieces", QPolygonF({{-5, 1}, {3, 1}, {3, 3}, {-2, 3}, {-2, 6}, {3, 6}, {3, 8}, {-5, 8}}), 12},
};

INSTANTIATE_TEST_SUITE_P(Rows, CutRings, testing::ValuesIn(rows),
                         [](const auto &row) { return std::string(row.param.name); });

} // namespace
} // namespace tem
