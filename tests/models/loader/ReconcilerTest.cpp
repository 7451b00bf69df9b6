#include "loader/Reconciler.h"

#include "report/Words.h"
#include "support/ReportBuilder.h"
#include "support/SampleReport.h"

#include <gtest/gtest.h>

#include <QRandomGenerator>

#include <algorithm>
#include <numeric>

namespace tem {
namespace {
using namespace Qt::StringLiterals;

std::vector<Check> checksOf(ReportBuilder &builder)
{
    return reconcile(builder.report(), test::catalogue());
}

/// "sum holds f1 f2 f3 | 7637 7637": a check as a line to compare.
std::string line(const Check &check)
{
    QString text = toWord(check.rule) + u' ' + toWord(check.verdict) + u' ' + check.items.join(u' ') +
                   u" | "_s + check.expected.toString() + u' ' + check.actual.toString();
    if (check.note != CheckNote::None)
        text += u" ("_s + toWord(check.note) + u')';
    return text.toStdString();
}

std::vector<std::string> lines(ReportBuilder &builder)
{
    std::vector<std::string> all;
    for (const Check &check : checksOf(builder))
        all.push_back(line(check));
    return all;
}

using Lines = std::vector<std::string>;

struct Printed
{
    QString value;
    int scale = 0;
    Hedge hedge = Hedge::Exact;
};

QString add(ReportBuilder &builder, const Printed &printed, const QString &unit, const QString &parent = {})
{
    Figure &figure = builder.add(printed.value, unit, printed.scale);
    figure.hedge = printed.hedge;
    figure.parent = parent;
    return figure.id;
}

TEST(Reconciler, JudgesSums)
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

TEST(Reconciler, AddsUnitsThatDifferByNumber)
{
    ReportBuilder builder;
    add(builder, {u"8412839"_s}, u"lượt người"_s);
    add(builder, {u"4354205"_s}, u"người"_s, u"f1"_s);
    add(builder, {u"4058634"_s}, u"người"_s, u"f1"_s);
    EXPECT_EQ(lines(builder), (Lines{"sum holds f1 f2 f3 | 8412839 8412839 (đơn vị khác nhau)"}));
}

TEST(Reconciler, DoesNotAddWhatIsNoPart)
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

TEST(Reconciler, LetsExamplesOverlap)
{
    ReportBuilder builder;
    add(builder, {u"5000"_s}, u"lượt người"_s);
    for (const QString &part : {u"3522"_s, u"1907"_s}) {
        add(builder, {part}, u"lượt người"_s, u"f1"_s);
        builder.last().exemplary = true;
    }
    EXPECT_EQ(lines(builder), Lines{});
}

TEST(Reconciler, DoesNotAddRates)
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

TEST(Reconciler, ChecksTwoBreakdownsOfOneTotalApart)
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

TEST(Reconciler, AddsMarketplacesOfTheSamePeriodWithoutALink)
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

TEST(Reconciler, AddsRowsAndColumnsOfTables)
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

TEST(Reconciler, ComparesAnAverageWithItsQuotient)
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

TEST(Reconciler, ComparesARateWithTheFiguresOfItsUnits)
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

TEST(Reconciler, ComparesShares)
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

TEST(Reconciler, FindsTheWholeOfAShareWithoutALink)
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

TEST(Reconciler, LeavesAloneWhatHasNoIndicatorInAnotherParagraph)
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

TEST(Reconciler, ComparesTheShareOfAPlan)
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

TEST(Reconciler, ComparesChanges)
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

TEST(Reconciler, TakesTheDistanceFromAPlanInPercentagePoints)
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

TEST(Reconciler, ComparesPlannedGrowthWithThePlannedLevels)
{
    ReportBuilder builder;
    for (const auto &[value, unit] :
         {std::pair{u"290"_s, u"đồng"_s}, {u"15"_s, u"%"_s}, {u"252"_s, u"đồng"_s}}) {
        add(builder, {value, unit == u"%"_s ? 0 : 9}, unit);
        builder.last().role = Role::Target;
    }
    EXPECT_EQ(lines(builder), Lines{"growth rounding f2 f1 f3 | 15 15"});
}

TEST(Reconciler, GivesAnOlderLevelToTheChangeThatStandsNearest)
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

TEST(Reconciler, ChecksRollouts)
{
    struct Row
    {
        const char *name;
        std::vector<int> counts;
        std::optional<int> total;
        QDate vintage;
        const char *check;
    };
    const QDate old(2008, 8, 1);
    const QDate now(2025, 7, 1);
    const Row rows[] = {
        {"63", {28, 17, 6, 9, 3}, std::nullopt, old, "counts holds g1 g2 g3 g4 g5 | 63 63"},
        {"over", {30, 17, 6, 9, 3}, 63, old, "counts fails g1 g2 g3 g4 g5 | 63 65"},
        {"under", {28, 17}, std::nullopt, old, "counts incomplete g1 g2 | 63 45"},
        {"34", {18, 9, 4, 2, 1}, std::nullopt, now, "counts holds g1 g2 g3 g4 g5 | 34 34"},
        {"over 34", {28, 17}, std::nullopt, now, "counts fails g1 g2 | 34 45"},
    };
    for (const Row &row : rows) {
        SCOPED_TRACE(row.name);
        ReportBuilder builder;
        builder.rollout().vintage = row.vintage;
        if (row.total)
            builder.rollout().total = RolloutTotal{*row.total, {}, {}};
        for (const int count : row.counts)
            builder.addGroup(count);
        EXPECT_EQ(lines(builder), Lines{row.check});
    }
}

TEST(Reconciler, ComparesNamesWithCounts)
{
    struct Row
    {
        int count;
        QStringList named;
        bool complete;
        const char *check;
    };
    const Row rows[] = {
        {3, {u"44"_s, u"56"_s, u"70"_s}, true, "names holds g1 | 3 3"},
        {3, {u"44"_s, u"56"_s}, true, "names fails g1 | 3 2"},
        {3, {u"44"_s, u"56"_s}, false, "names incomplete g1 | 3 2"},
        {2, {u"44"_s, u"56"_s, u"70"_s}, false, "names fails g1 | 2 3"},
        {3, {u"44"_s, u"56"_s, u"56"_s}, true, "names fails g1 | 3 2"},
    };
    for (const Row &row : rows) {
        ReportBuilder builder;
        builder.addGroup(row.count, row.named, row.complete);
        EXPECT_EQ(lines(builder), Lines{row.check});
    }
    ReportBuilder builder;
    builder.addGroup(3);
    builder.addGroup(std::nullopt, {u"44"_s});
    EXPECT_EQ(lines(builder), Lines{});
}

TEST(Reconciler, RaisesNoAlarmOverAmbiguousNumbers)
{
    ReportBuilder builder;
    add(builder, {u"101.934"_s, 9}, u"đồng"_s);
    builder.last().ambiguous = true;
    add(builder, {u"60"_s, 12}, u"đồng"_s, u"f1"_s);
    add(builder, {u"41.934"_s, 12}, u"đồng"_s, u"f1"_s);
    EXPECT_EQ(lines(builder), Lines{});
}

TEST(Reconciler, FindsTheSevenChecksOfTheSampleReport)
{
    const auto sorted = [](const std::vector<Check> &checks) {
        Lines all;
        std::transform(checks.begin(), checks.end(), std::back_inserter(all), line);
        std::sort(all.begin(), all.end());
        return all;
    };
    const Report report = test::sampleReport();
    EXPECT_EQ(sorted(reconcile(report, test::catalogue())), sorted(report.checks));

    const std::vector<Check> checks = reconcile(test::contradictorySampleReport(), test::catalogue());
    ASSERT_EQ(checks.size(), 7U);
    EXPECT_EQ(checks[0].verdict, Verdict::Fails);
    EXPECT_EQ(checks[0].expected, Decimal(7640));
    EXPECT_EQ(checks[0].actual, Decimal(7637));
    EXPECT_EQ(std::count_if(checks.begin(), checks.end(),
                            [](const Check &check) { return check.verdict == Verdict::Fails; }),
              1);
}

/// A breakdown of random parts that adds up, printed exactly or with a scale word.
TEST(Reconciler, NeverFailsAConsistentBreakdownAndAlwaysACorruptedOne)
{
    QRandomGenerator random(1034);
    for (int round = 0; round < 500; ++round) {
        const int scale = round % 2 == 0 ? 0 : 9;
        std::vector<int> parts(random.bounded(2, 7));
        for (int &part : parts)
            part = random.bounded(0, 1'000'000);
        const int sum = std::accumulate(parts.begin(), parts.end(), 0);
        const int wrong = round % 3 == 0 ? 0 : random.bounded(0, 2) * 2 - 1;

        ReportBuilder builder;
        add(builder, {QString::number(sum), scale}, u"đồng"_s);
        const size_t corrupted = size_t(random.bounded(int(parts.size())));
        for (size_t i = 0; i < parts.size(); ++i)
            add(builder, {QString::number(std::max(0, parts[i] + (i == corrupted ? wrong : 0))), scale},
                u"đồng"_s, u"f1"_s);
        const std::vector<Check> checks = checksOf(builder);
        ASSERT_EQ(checks.size(), 1U);
        const bool differs = checks[0].actual != checks[0].expected;
        const Verdict expected = !differs ? Verdict::Holds : scale == 0 ? Verdict::Fails : Verdict::Rounding;
        EXPECT_EQ(checks[0].verdict, expected) << line(checks[0]);
        if (wrong == 0) {
            EXPECT_FALSE(differs);
        }
    }
}

/// True values are rounded to what is printed: whatever the rounding, no check may fail.
TEST(Reconciler, NeverFailsFiguresRoundedFromTrueOnes)
{
    QRandomGenerator random(202);
    for (int round = 0; round < 500; ++round) {
        const qint64 voso = random.bounded(1, 100'000'000);
        const qint64 postmart = random.bounded(1, 100'000'000);
        const qint64 total = voso + postmart;
        const auto rounded = [](qint64 value, int digits) {
            return Decimal(value).shifted(-6).rounded(digits).toString();
        };
        ReportBuilder builder;
        const int digits = random.bounded(0, 3);
        add(builder, {rounded(total, digits), 6}, u"đồng"_s);
        builder.last().decimals = digits;
        for (const qint64 part : {voso, postmart}) {
            add(builder, {rounded(part, digits), 6}, u"đồng"_s, u"f1"_s);
            builder.last().decimals = digits;
        }
        add(builder, {Decimal::quotient(Decimal(voso * 100), Decimal(total), 1).toString()}, u"%"_s);
        builder.last().decimals = 1;
        builder.last().role = Role::Share;
        builder.last().of = u"f2"_s;
        for (const Check &check : checksOf(builder))
            EXPECT_NE(check.verdict, Verdict::Fails) << line(check);
    }
}

TEST(Reconciler, StaysLinearInOneLongSentence)
{
    ReportBuilder builder;
    constexpr int breakdowns = 20'000;
    for (int i = 0; i < breakdowns; ++i) {
        Figure &total = builder.add(QString::number(3 * i + 3), u"đơn"_s);
        total.indicator = u"transactions"_s;
        const QString id = total.id;
        for (const int part : {i + 1, 2 * i + 2})
            builder.add(QString::number(part), u"đơn"_s).parent = id;
    }
    EXPECT_EQ(checksOf(builder).size(), size_t(breakdowns));
}

} // namespace
} // namespace tem
