#include "CheckLines.h"

#include <gtest/gtest.h>

namespace tem {
namespace {
using namespace Qt::StringLiterals;
using namespace test;

TEST(ShareRelations, ComparesShares)
{
    struct Row
    {
        Printed share;
        Printed part;
        Printed whole;
        const char *check;
    };
    const Row rows[] = {
        {{u"20.6"_s}, {u"7906"_s}, {u"38417"_s}, "share rounding f3 f2 f1 | 20.6 20.6"},
        {{u"25"_s}, {u"250"_s}, {u"1000"_s}, "share holds f3 f2 f1 | 25 25"},
        {{u"25"_s}, {u"254"_s}, {u"1000"_s}, "share rounding f3 f2 f1 | 25 25.4"},
        {{u"25"_s}, {u"255"_s}, {u"1000"_s}, "share rounding f3 f2 f1 | 25 25.5"},
        {{u"25"_s}, {u"256"_s}, {u"1000"_s}, "share fails f3 f2 f1 | 25 25.6"},
        {{u"18.4"_s}, {u"96450"_s}, {u"412600"_s}, "share fails f3 f2 f1 | 18.4 23.4"},
        {{u"50"_s, 0, Hedge::Almost},
         {u"26342.5"_s, 6},
         {u"53379.5"_s, 6},
         "share rounding f3 f2 f1 | 50 49"},
    };
    for (const Row &row : rows) {
        ReportBuilder builder;
        add(builder, row.whole, u"đơn"_s);
        add(builder, row.part, u"đơn"_s, u"f1"_s);
        add(builder, row.share, u"%"_s);
        builder.last().role = Role::Share;
        builder.last().of = u"f2"_s;
        // The share is the check of a single part.
        EXPECT_EQ(lines(builder), Lines{row.check});
    }
}

TEST(ShareRelations, FindsTheWholeOfAShareWithoutALink)
{
    ReportBuilder builder;
    const auto transactions = [&](const QString &value, const QString &platform) {
        Figure &figure = builder.add(value, u"giao dịch"_s);
        figure.indicator = u"transactions"_s;
        figure.platform = platform;
    };
    transactions(u"1000"_s, {});
    builder.nextParagraph();
    transactions(u"250"_s, u"voso"_s);
    add(builder, {u"25"_s}, u"%"_s);
    builder.last().role = Role::Share;
    builder.last().of = u"f2"_s;
    transactions(u"750"_s, u"postmart"_s);
    EXPECT_EQ(lines(builder), (Lines{"sum holds f1 f2 f4 | 1000 1000", "share holds f3 f2 f1 | 25 25"}));
}

TEST(ShareRelations, LeavesAloneWhatHasNoIndicatorInAnotherParagraph)
{
    ReportBuilder builder;
    add(builder, {u"1000"_s}, u"tấn"_s);
    add(builder, {u"250"_s}, u"tấn"_s, u"f1"_s);
    add(builder, {u"750"_s}, u"tấn"_s, u"f1"_s);
    builder.nextParagraph();
    add(builder, {u"25"_s}, u"%"_s);
    builder.last().role = Role::Share;
    builder.last().of = u"f2"_s;
    EXPECT_EQ(lines(builder), Lines{"sum holds f1 f2 f3 | 1000 1000"});
}

TEST(ShareRelations, ComparesTheShareOfAPlan)
{
    ReportBuilder builder;
    add(builder, {u"214.6"_s, 9, Hedge::About}, u"đồng"_s);
    add(builder, {u"51.7"_s}, u"%"_s);
    builder.last().role = Role::Share;
    builder.last().of = u"f1"_s;
    add(builder, {u"415"_s, 9}, u"đồng"_s);
    builder.last().role = Role::Target;
    EXPECT_EQ(lines(builder), Lines{"share rounding f2 f1 f3 | 51.7 51.7"});
}

} // namespace
} // namespace tem
