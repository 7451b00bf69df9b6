#include "style/Pattern.h"

#include <QPainterPath>

#include <gtest/gtest.h>

#include <numbers>

namespace tem {
namespace {

const Pattern allPatterns[] = {Pattern::Solid,           Pattern::DiagonalLines, Pattern::Dots,
                               Pattern::HorizontalLines, Pattern::CrossHatch,    Pattern::QuietHatch};

QPolygonF rectangle(double x, double y, double width, double height)
{
    return QPolygonF({{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}});
}

/// A star with 7 deep notches: no scan line meets it in one simple stretch.
QPolygonF star(QPointF centre, double radius)
{
    QPolygonF ring;
    for (int i = 0; i < 14; ++i) {
        const double angle = std::numbers::pi * i / 7;
        ring.append(centre + QPointF(std::cos(angle), std::sin(angle)) * (i % 2 == 0 ? radius : radius / 3));
    }
    return ring;
}

QPainterPath pathOf(const QList<QPolygonF> &rings)
{
    QPainterPath path;
    for (const QPolygonF &ring : rings) {
        path.addPolygon(ring);
        path.closeSubpath();
    }
    return path;
}

/// Everything between the ends of every line, and every dot with its rim, lies inside.
void expectInside(const PatternMarks &marks, const QPainterPath &path)
{
    for (const QLineF &line : marks.lines) {
        for (const double at : {0.01, 0.25, 0.5, 0.75, 0.99})
            EXPECT_TRUE(path.contains(line.pointAt(at))) << line.x1() << ' ' << line.y1() << ' ' << at;
    }
    for (const QPointF &dot : marks.dots) {
        for (const QPointF &rim :
             {QPointF(0, 0), QPointF(0.85, 0), QPointF(-0.85, 0), QPointF(0, 0.85), QPointF(0, -0.85)})
            EXPECT_TRUE(path.contains(dot + rim)) << dot.x() << ' ' << dot.y();
    }
}

TEST(Pattern, MarksStayInsideARaggedShape)
{
    const QList<QPolygonF> rings = {star({40.3, 37.7}, 35)};
    for (const Pattern pattern : allPatterns)
        expectInside(patternMarks(pattern, rings), pathOf(rings));
}

TEST(Pattern, MarksLeaveHolesFree)
{
    const QList<QPolygonF> rings = {rectangle(0, 0, 60, 60), rectangle(20.3, 20.7, 20, 20)};
    for (const Pattern pattern : allPatterns)
        expectInside(patternMarks(pattern, rings), pathOf(rings));
}

TEST(Pattern, EachHasItsOwnKindOfMarks)
{
    const QList<QPolygonF> rings = {rectangle(0, 0, 60, 60)};
    EXPECT_TRUE(patternMarks(Pattern::Solid, rings).lines.empty());
    EXPECT_TRUE(patternMarks(Pattern::Solid, rings).dots.empty());
    EXPECT_TRUE(patternMarks(Pattern::Dots, rings).lines.empty());
    EXPECT_GT(patternMarks(Pattern::Dots, rings).dots.size(), 200U);
    for (const QLineF &line : patternMarks(Pattern::HorizontalLines, rings).lines)
        EXPECT_DOUBLE_EQ(line.dy(), 0);
    for (const QLineF &line : patternMarks(Pattern::DiagonalLines, rings).lines)
        EXPECT_NEAR(line.dx(), -line.dy(), 1e-9);
    for (const QLineF &line : patternMarks(Pattern::QuietHatch, rings).lines)
        EXPECT_NEAR(line.dx(), line.dy(), 1e-9);
    const std::size_t diagonals = patternMarks(Pattern::DiagonalLines, rings).lines.size();
    EXPECT_GT(patternMarks(Pattern::CrossHatch, rings).lines.size(), diagonals);
}

TEST(Pattern, HorizontalLinesReachFromEdgeToEdge)
{
    const PatternMarks marks = patternMarks(Pattern::HorizontalLines, {rectangle(3, 0, 50, 24)});
    ASSERT_EQ(marks.lines.size(), 5U);
    for (const QLineF &line : marks.lines) {
        EXPECT_DOUBLE_EQ(line.x1(), 3);
        EXPECT_DOUBLE_EQ(line.x2(), 53);
    }
}

TEST(Pattern, NeighboursLineUp)
{
    // Cut at x = 30, the halves together have the marks of the whole.
    const auto length = [](const PatternMarks &marks) {
        double sum = 0;
        for (const QLineF &line : marks.lines)
            sum += line.length();
        return sum;
    };
    const double whole = length(patternMarks(Pattern::QuietHatch, {rectangle(0, 0, 60, 60)}));
    const double left = length(patternMarks(Pattern::QuietHatch, {rectangle(0, 0, 30, 60)}));
    const double right = length(patternMarks(Pattern::QuietHatch, {rectangle(30, 0, 30, 60)}));
    EXPECT_NEAR(left + right, whole, 3);
    EXPECT_GT(whole, 600);
}

TEST(Pattern, EmptyShapesHaveNoMarks)
{
    for (const Pattern pattern : allPatterns) {
        EXPECT_TRUE(patternMarks(pattern, {}).lines.empty());
        EXPECT_TRUE(patternMarks(pattern, {QPolygonF()}).dots.empty());
        EXPECT_TRUE(patternMarks(pattern, {QPolygonF({{5, 5}, {5, 5}, {5, 5}})}).lines.empty());
    }
}

} // namespace
} // namespace tem
