#include "CheckLines.h"

#include <gtest/gtest.h>

namespace tem {
namespace {
using namespace Qt::StringLiterals;
using namespace test;

TEST(RatioRelations, ComparesAnAverageWithItsQuotient)
{
    struct Row
    {
        Printed average;
        Printed value;
        Printed count;
        const char *check;
    };
    const Row rows[] = {
        {{u"220000"_s, 0, Hedge::About},
         {u"217.1"_s, 9},
         {u"987495"_s},
         "ratio rounding f3 f1 f2 | 220000 219849"},
        {{u"219849"_s}, {u"217.1"_s, 9}, {u"987495"_s}, "ratio rounding f3 f1 f2 | 219849 219849"},
        {{u"230000"_s, 0, Hedge::About},
         {u"217.1"_s, 9},
         {u"987495"_s},
         "ratio fails f3 f1 f2 | 230000 219849"},
        {{u"250000"_s}, {u"250000000"_s}, {u"1000"_s}, "ratio holds f3 f1 f2 | 250000 250000"},
        {{u"250001"_s}, {u"250000500"_s}, {u"1000"_s}, "ratio rounding f3 f1 f2 | 250001 250000.5"},
        {{u"250002"_s}, {u"250000500"_s}, {u"1000"_s}, "ratio fails f3 f1 f2 | 250002 250000.5"},
        {{u"220.2"_s, 3}, {u"8.46"_s, 9}, {u"38417"_s}, "ratio rounding f3 f1 f2 | 220200 220200"},
    };
    for (const Row &row : rows) {
        ReportBuilder builder;
        add(builder, row.value, u"đồng"_s);
        builder.last().indicator = u"transaction_value"_s;
        add(builder, row.count, u"đơn"_s);
        builder.last().indicator = u"transactions"_s;
        builder.nextSentence();
        add(builder, row.average, u"đồng"_s);
        builder.last().indicator = u"average_transaction_value"_s;
        EXPECT_EQ(lines(builder), Lines{row.check});
    }
}

TEST(RatioRelations, ComparesARateWithTheFiguresOfItsUnits)
{
    ReportBuilder builder;
    add(builder, {u"268"_s}, u"lớp"_s);
    builder.last().indicator = u"training_courses"_s;
    add(builder, {u"14740"_s}, u"lượt người"_s);
    builder.last().indicator = u"training_participants"_s;
    add(builder, {u"55"_s}, u"người/lớp"_s);
    builder.nextParagraph();
    add(builder, {u"1.2"_s}, u"tấn"_s);
    add(builder, {u"3450"_s}, u"USD"_s);
    add(builder, {u"2.875"_s}, u"USD/kg"_s);
    builder.nextParagraph();
    add(builder, {u"45"_s}, u"đồng/kg"_s, {});
    add(builder, {u"7"_s}, u"tấn"_s);
    add(builder, {u"8"_s}, u"tấn"_s);
    add(builder, {u"1"_s, 6}, u"đồng"_s);
    EXPECT_EQ(lines(builder), (Lines{"ratio holds f3 f2 f1 | 55 55", "ratio holds f6 f5 f4 | 2.875 2.875"}));
}

} // namespace
} // namespace tem
