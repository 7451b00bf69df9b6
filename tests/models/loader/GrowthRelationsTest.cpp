#include "CheckLines.h"

#include <gtest/gtest.h>

namespace tem {
namespace {
using namespace Qt::StringLiterals;
using namespace test;

TEST(GrowthRelations, ComparesChanges)
{
    struct Row
    {
        const char *name;
        Printed change;
        QString unit;
        std::optional<Direction> direction;
        Printed level;
        Printed old;
        const char *check;
    };
    const Row rows[] = {
        {"growth", {u"25"_s}, u"%"_s, Direction::Up, {u"640"_s}, {u"512"_s}, "growth holds f3 f1 f2 | 25 25"},
        {"rounded",
         {u"11.4"_s},
         u"%"_s,
         Direction::Up,
         {u"214.6"_s, 9},
         {u"192.6"_s, 9},
         "growth rounding f3 f1 f2 | 11.4 11.4"},
        {"wrong",
         {u"15.5"_s},
         u"%"_s,
         Direction::Up,
         {u"92.4"_s, 9},
         {u"84"_s, 9},
         "growth fails f3 f1 f2 | 15.5 10"},
        {"decline",
         {u"8.5"_s},
         u"%"_s,
         Direction::Down,
         {u"468200"_s},
         {u"511900"_s},
         "growth rounding f3 f1 f2 | 8.5 8.5"},
        {"decline called growth",
         {u"8.5"_s},
         u"%"_s,
         Direction::Up,
         {u"468200"_s},
         {u"511900"_s},
         "growth fails f3 f1 f2 | 8.5 -8.5"},
        {"no direction",
         {u"8.5"_s},
         u"%"_s,
         std::nullopt,
         {u"468200"_s},
         {u"511900"_s},
         "growth rounding f3 f1 f2 | 8.5 8.5"},
        {"difference",
         {u"56"_s},
         u"sản phẩm"_s,
         Direction::Up,
         {u"7902"_s},
         {u"7846"_s},
         "growth holds f3 f1 f2 | 56 56"},
        {"wrong difference",
         {u"58"_s},
         u"sản phẩm"_s,
         Direction::Up,
         {u"7902"_s},
         {u"7846"_s},
         "growth fails f3 f1 f2 | 58 56"},
        {"multiple",
         {u"2.5"_s},
         u"lần"_s,
         Direction::Up,
         {u"1000"_s},
         {u"400"_s},
         "growth holds f3 f1 f2 | 2.5 2.5"},
        {"over a multiple",
         {u"2.5"_s, 0, Hedge::Over},
         u"lần"_s,
         Direction::Up,
         {u"1386"_s},
         {u"540"_s},
         "growth rounding f3 f1 f2 | 2.5 2.6"},
    };
    for (const Row &row : rows) {
        SCOPED_TRACE(row.name);
        ReportBuilder builder;
        add(builder, row.level, u"sản phẩm"_s);
        add(builder, row.old, u"sản phẩm"_s);
        builder.last().role = Role::Earlier;
        add(builder, row.change, row.unit);
        builder.last().role = Role::Change;
        builder.last().direction = row.direction;
        builder.last().of = u"f1"_s;
        EXPECT_EQ(lines(builder), Lines{row.check});
    }
}

TEST(GrowthRelations, TakesTheDistanceFromAPlanInPercentagePoints)
{
    ReportBuilder builder;
    add(builder, {u"73.5"_s}, u"%"_s);
    builder.last().role = Role::Share;
    add(builder, {u"80"_s}, u"%"_s);
    builder.last().role = Role::Target;
    add(builder, {u"6.5"_s}, u"điểm phần trăm"_s);
    builder.last().role = Role::Change;
    builder.last().direction = Direction::Down;
    builder.last().of = u"f1"_s;
    EXPECT_EQ(lines(builder), Lines{"growth holds f3 f1 f2 | 6.5 6.5"});
}

TEST(GrowthRelations, ComparesPlannedGrowthWithThePlannedLevels)
{
    ReportBuilder builder;
    for (const auto &[value, unit] :
         {std::pair{u"290"_s, u"đồng"_s}, {u"15"_s, u"%"_s}, {u"252"_s, u"đồng"_s}}) {
        add(builder, {value, unit == u"%"_s ? 0 : 9}, unit);
        builder.last().role = Role::Target;
    }
    EXPECT_EQ(lines(builder), Lines{"growth rounding f2 f1 f3 | 15 15"});
}

TEST(GrowthRelations, GivesAnOlderLevelToTheChangeThatStandsNearest)
{
    ReportBuilder builder;
    add(builder, {u"5640"_s, 9}, u"đồng"_s);
    for (const QString &change : {u"3.7"_s, u"16.5"_s}) {
        add(builder, {change}, u"%"_s);
        builder.last().role = Role::Change;
        builder.last().of = u"f1"_s;
    }
    add(builder, {u"4841"_s, 9}, u"đồng"_s);
    builder.last().role = Role::Earlier;
    EXPECT_EQ(lines(builder), Lines{"growth rounding f3 f1 f4 | 16.5 16.5"});
}

} // namespace
} // namespace tem
