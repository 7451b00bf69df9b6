#include "CheckLines.h"
#include "report/Words.h"
#include "support/SampleReport.h"

#include <gtest/gtest.h>

#include <QRandomGenerator>

#include <algorithm>
#include <numeric>

namespace tem {
namespace {
using namespace Qt::StringLiterals;
using namespace test;

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
