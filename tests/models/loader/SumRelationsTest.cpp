#include "CheckLines.h"
#include "report/Words.h"

#include <gtest/gtest.h>

namespace tem {
namespace {
using namespace Qt::StringLiterals;
using namespace test;

TEST(SumRelations, JudgesSums)
{
    struct Row
    {
        const char *name;
        Printed total;
        std::vector<Printed> parts;
        bool exemplary;
        const char *verdict;
    };
    const Row rows[] = {
        {"exact", {u"7637"_s}, {{u"3512"_s}, {u"4125"_s}}, false, "holds"},
        {"one too many", {u"7638"_s}, {{u"3512"_s}, {u"4125"_s}}, false, "fails"},
        {"one too few", {u"7636"_s}, {{u"3512"_s}, {u"4125"_s}}, false, "fails"},
        {"scaled", {u"217.1"_s, 9}, {{u"69.6"_s, 9}, {u"147.5"_s, 9}}, false, "holds"},
        {"rounded total", {u"217"_s, 9}, {{u"69.6"_s, 9}, {u"147.5"_s, 9}}, false, "rounding"},
        {"off by what rounding explains",
         {u"217.2"_s, 9},
         {{u"69.6"_s, 9}, {u"147.5"_s, 9}},
         false,
         "rounding"},
        {"beyond what rounding explains", {u"217.3"_s, 9}, {{u"69.6"_s, 9}, {u"147.5"_s, 9}}, false, "fails"},
        {"where the intervals touch",
         {u"217.3"_s, 9},
         {{u"69.6"_s, 9}, {u"100.0"_s, 9}, {u"47.5"_s, 9}},
         false,
         "rounding"},
        {"just apart", {u"217.4"_s, 9}, {{u"69.6"_s, 9}, {u"100.0"_s, 9}, {u"47.5"_s, 9}}, false, "fails"},
        {"over", {u"7600"_s, 0, Hedge::Over}, {{u"3512"_s}, {u"4125"_s}}, false, "rounding"},
        {"not over", {u"7700"_s, 0, Hedge::Over}, {{u"3512"_s}, {u"4125"_s}}, false, "fails"},
        {"almost", {u"7700"_s, 0, Hedge::Almost}, {{u"3512"_s}, {u"4125"_s}}, false, "rounding"},
        {"almost, yet more", {u"7600"_s, 0, Hedge::Almost}, {{u"3512"_s}, {u"4125"_s}}, false, "fails"},
        {"about", {u"7600"_s, 0, Hedge::About}, {{u"3512"_s}, {u"4125"_s}}, false, "rounding"},
        {"examples", {u"6318"_s}, {{u"3522"_s}, {u"1907"_s}}, true, "incomplete"},
        {"one example", {u"98120"_s}, {{u"77004"_s}}, true, "incomplete"},
        {"examples that are all", {u"5429"_s}, {{u"3522"_s}, {u"1907"_s}}, true, "holds"},
        {"one example over the total", {u"5000"_s}, {{u"5001"_s}}, true, "fails"},
        {"single part under the total", {u"312"_s}, {{u"146"_s}}, false, "incomplete"},
        {"zero part", {u"918.4"_s, 6}, {{u"0"_s, 6}, {u"918.4"_s, 6}}, false, "holds"},
        {"four parts", {u"1386"_s}, {{u"612"_s}, {u"405"_s}, {u"238"_s}, {u"131"_s}}, false, "holds"},
        {"four parts, wrong", {u"1387"_s}, {{u"612"_s}, {u"405"_s}, {u"238"_s}, {u"131"_s}}, false, "fails"},
    };
    for (const Row &row : rows) {
        SCOPED_TRACE(row.name);
        ReportBuilder builder;
        const QString total = add(builder, row.total, u"sản phẩm"_s);
        for (const Printed &part : row.parts) {
            add(builder, part, u"sản phẩm"_s, total);
            builder.last().exemplary = row.exemplary;
        }
        const std::vector<Check> checks = checksOf(builder);
        ASSERT_EQ(checks.size(), 1U);
        EXPECT_EQ(toWord(checks[0].verdict).toStdString(), row.verdict) << line(checks[0]);
        EXPECT_EQ(checks[0].items.front(), total);
        EXPECT_EQ(checks[0].items.size(), qsizetype(row.parts.size() + 1));
    }
}

TEST(SumRelations, AddsUnitsThatDifferByNumber)
{
    ReportBuilder builder;
    add(builder, {u"8412839"_s}, u"lượt người"_s);
    add(builder, {u"4354205"_s}, u"người"_s, u"f1"_s);
    add(builder, {u"4058634"_s}, u"người"_s, u"f1"_s);
    EXPECT_EQ(lines(builder), (Lines{"sum holds f1 f2 f3 | 8412839 8412839 (đơn vị khác nhau)"}));
}

TEST(SumRelations, DoesNotAddWhatIsNoPart)
{
    ReportBuilder builder;
    add(builder, {u"157"_s}, u"xã"_s);
    add(builder, {u"142"_s}, u"xã"_s, u"f1"_s);
    builder.last().role = Role::Share;
    builder.nextSentence();
    add(builder, {u"100"_s}, u"lớp"_s);
    add(builder, {u"20"_s}, u"%"_s, u"f3"_s);
    builder.last().role = Role::Share;
    builder.nextSentence();
    for (const QString &share : {u"71.5"_s, u"28"_s}) {
        add(builder, {share}, u"%"_s);
        builder.last().role = Role::Share;
    }
    EXPECT_EQ(lines(builder), Lines{});
}

TEST(SumRelations, LetsExamplesOverlap)
{
    ReportBuilder builder;
    add(builder, {u"5000"_s}, u"lượt người"_s);
    for (const QString &part : {u"3522"_s, u"1907"_s}) {
        add(builder, {part}, u"lượt người"_s, u"f1"_s);
        builder.last().exemplary = true;
    }
    EXPECT_EQ(lines(builder), Lines{});
}

TEST(SumRelations, DoesNotAddRates)
{
    ReportBuilder builder;
    for (const QString &unit : {u"%"_s, u"đồng/đơn"_s}) {
        const QString total = add(builder, {u"94.6"_s}, unit);
        builder.last().cell = TableCell{0, 1, 4, false, true};
        for (const QString &part : {u"93.4"_s, u"95.1"_s}) {
            add(builder, {part}, unit, total);
            builder.last().cell = TableCell{0, 1, 2, false, false};
        }
        builder.nextSentence();
    }
    EXPECT_EQ(lines(builder), Lines{});
}

TEST(SumRelations, ChecksTwoBreakdownsOfOneTotalApart)
{
    ReportBuilder builder;
    add(builder, {u"100"_s}, u"lớp"_s);
    for (const auto &[value, platform] : {std::pair{u"40"_s, u"voso"_s}, {u"60"_s, u"postmart"_s}}) {
        add(builder, {value}, u"lớp"_s, u"f1"_s);
        builder.last().platform = platform;
    }
    add(builder, {u"30"_s}, u"lớp"_s, u"f1"_s);
    add(builder, {u"70"_s}, u"lớp"_s, u"f1"_s);
    EXPECT_EQ(lines(builder), (Lines{"sum holds f1 f2 f3 | 100 100", "sum holds f1 f4 f5 | 100 100"}));
}

TEST(SumRelations, AddsMarketplacesOfTheSamePeriodWithoutALink)
{
    ReportBuilder builder;
    builder.addPeriod(u"p1"_s, QDate(2024, 1, 1), QDate(2024, 6, 30));
    builder.addPeriod(u"p2"_s, QDate(2024, 1, 1), QDate(2024, 6, 30));
    builder.addPeriod(u"p3"_s, QDate(2023, 1, 1), QDate(2023, 6, 30));
    const auto transactions = [&](const QString &value, const QString &platform, const QString &period) {
        Figure &figure = builder.add(value, u"giao dịch"_s);
        figure.indicator = u"transactions"_s;
        figure.platform = platform;
        figure.period = period;
        if (period == u"p3"_s)
            figure.role = Role::Earlier;
    };
    transactions(u"468200"_s, {}, u"p1"_s);
    transactions(u"511900"_s, {}, u"p3"_s);
    builder.nextParagraph();
    transactions(u"89650"_s, u"voso"_s, u"p2"_s);
    transactions(u"104300"_s, u"voso"_s, u"p3"_s);
    builder.nextParagraph();
    transactions(u"378550"_s, u"postmart"_s, u"p2"_s);
    transactions(u"407600"_s, u"postmart"_s, u"p3"_s);
    EXPECT_EQ(lines(builder),
              (Lines{"sum holds f1 f3 f5 | 468200 468200", "sum holds f2 f4 f6 | 511900 511900"}));

    // A total elsewhere that does not fit may be one of something else: no alarm.
    builder.nextParagraph();
    transactions(u"1"_s, u"voso"_s, u"p4"_s);
    transactions(u"2"_s, u"postmart"_s, u"p4"_s);
    transactions(u"4"_s, {}, u"p4"_s);
    EXPECT_EQ(lines(builder).size(), 2U);
}

TEST(SumRelations, AddsRowsAndColumnsOfTables)
{
    // Two marketplaces and their total; two goods and their total; an average that adds up to nothing.
    const QString cells[4][3] = {{u"8"_s, u"17"_s, u"25"_s},
                                 {u"3"_s, u"6"_s, u"9"_s},
                                 {u"11"_s, u"23"_s, u"34"_s},
                                 {u"5"_s, u"7"_s, u"6"_s}};
    ReportBuilder builder;
    for (int row = 0; row < 4; ++row) {
        for (int column = 0; column < 3; ++column) {
            Figure &figure = builder.add(cells[row][column], row == 3 ? u"đồng/đơn"_s : u"đồng"_s, 6);
            figure.cell = TableCell{0, row + 1, column + 2, row == 2, column == 2};
        }
    }
    EXPECT_EQ(lines(builder),
              (Lines{"sum holds f3 f1 f2 | 25000000 25000000", "sum holds f6 f4 f5 | 9000000 9000000",
                     "sum holds f7 f1 f4 | 11000000 11000000", "sum holds f8 f2 f5 | 23000000 23000000",
                     "sum holds f9 f7 f8 | 34000000 34000000", "sum holds f9 f3 f6 | 34000000 34000000"}));
}

} // namespace
} // namespace tem
