#include "compare/IndicatorSeries.h"

#include "ObservedReport.h"

#include <gmock/gmock.h>

namespace {

using namespace tem;
using namespace tem::test;
using namespace Qt::StringLiterals;

std::vector<std::string> drawnAll(const std::vector<Observation> &observations,
                                  const StandingChoices &choices = {})
{
    std::vector<std::string> all;
    for (const IndicatorSeries &series : indicatorSeries(observations, choices))
        all.push_back(drawn(series));
    return all;
}

using testing::ElementsAre;
using testing::IsEmpty;

TEST(IndicatorSeries, PointsAreInTheOrderOfTime)
{
    EXPECT_THAT(
        drawnAll(together({observe(1, half(2023, 1), {{u"300"_s}}), observe(2, half(2022, 1), {{u"100"_s}}),
                           observe(3, half(2022, 2), {{u"200"_s}})})),
        ElementsAre("2022-06-30 100 | 2022-12-31 200 | 2023-06-30 300"));
}

TEST(IndicatorSeries, MissingPeriodsAreGaps)
{
    EXPECT_THAT(
        drawnAll(together({observe(1, quarter(2023, 1), {{u"1"_s}}), observe(2, quarter(2023, 2), {{u"2"_s}}),
                           observe(3, quarter(2023, 4), {{u"4"_s}})})),
        ElementsAre("2023-03-31 1 | 2023-06-30 2 | 2023-09-30 gap | 2023-12-31 4"));
    EXPECT_THAT(
        drawnAll(together({observe(1, half(2021, 1), {{u"1"_s}}), observe(2, half(2023, 1), {{u"2"_s}})})),
        ElementsAre("2021-06-30 1 | 2022-06-30 gap | 2023-06-30 2"));
    const PeriodFields week{.from = QDate(2024, 2, 26), .to = QDate(2024, 3, 3)};
    EXPECT_THAT(
        drawnAll(together({observe(1, week, {{u"1"_s}}), observe(2, movedByDays(week, 14), {{u"2"_s}})})),
        ElementsAre("2024-03-03 1 | 2024-03-10 gap | 2024-03-17 2"));
}

TEST(IndicatorSeries, FirstHalvesAloneMissNoSecondOnes)
{
    EXPECT_THAT(
        drawnAll(together({observe(1, half(2021, 1), {{u"1"_s}}), observe(2, half(2022, 1), {{u"2"_s}}),
                           observe(3, half(2023, 1), {{u"3"_s}})})),
        ElementsAre("2021-06-30 1 | 2022-06-30 2 | 2023-06-30 3"));
}

TEST(IndicatorSeries, AMisreadYearMakesNoThousandGaps)
{
    const PeriodFields january{.from = QDate(1024, 1, 1), .to = QDate(1024, 1, 31)};
    EXPECT_THAT(drawnAll(together({observe(1, january, {{u"1"_s}}),
                                   observe(2, movedByMonths(january, 12001), {{u"2"_s}})})),
                ElementsAre("1024-01-31 1 | 2024-02-29 2"));
}

TEST(IndicatorSeries, StatesHaveGapsOnlyWhereTheyComeRegularly)
{
    const auto states = [](std::initializer_list<QDate> dates) {
        std::vector<Observation> all;
        for (const QDate date : dates) {
            const auto part = observe(date.toJulianDay(), asOf(date), {{u"5"_s}});
            all.insert(all.end(), part.begin(), part.end());
        }
        return drawnAll(all);
    };
    EXPECT_THAT(states({{2023, 6, 30}, {2023, 12, 31}, {2024, 12, 31}}),
                ElementsAre("2023-06-30 5 | 2023-12-31 5 | 2024-06-30 gap | 2024-12-31 5"));
    EXPECT_THAT(states({{2023, 6, 30}, {2023, 7, 31}, {2023, 12, 31}}),
                ElementsAre("2023-06-30 5 | 2023-07-31 5 | 2023-12-31 5"));
    EXPECT_THAT(states({{2023, 6, 15}, {2023, 7, 20}}), ElementsAre("2023-06-15 5 | 2023-07-20 5"));
}

TEST(IndicatorSeries, WhatCannotBeComparedIsInSeriesOfItsOwn)
{
    const QDate end(2023, 6, 30);
    struct Row
    {
        const char *name;
        PeriodFields period;
        Stated stated;
    };
    const Stated plain{u"100"_s};
    const std::vector<Row> rows{
        {"length", quarter(2023, 2), plain},
        {"state", asOf(end), plain},
        {"cumulative", cumulative({}, end), plain},
        {"unit", half(2023, 1), {u"100"_s, {}, u"đơn"_s}},
        {"platform", half(2023, 1), {u"100"_s, u"voso"_s}},
        {"indicator", half(2023, 1), {u"100"_s, {}, u"giao dịch"_s, u"ocop_products"_s}},
    };
    for (const Row &row : rows) {
        SCOPED_TRACE(row.name);
        EXPECT_THAT(
            drawnAll(together({observe(1, half(2023, 1), {plain}), observe(2, row.period, {row.stated})})),
            ElementsAre("2023-06-30 100", "2023-06-30 100"));
    }
    EXPECT_EQ(drawnAll(together({observe(1, cumulative({2021, 1, 1}, end), {plain}),
                                 observe(2, cumulative({2022, 1, 1}, {2023, 12, 31}), {plain})}))
                  .size(),
              2u);
}

TEST(IndicatorSeries, DifferentValuesAreAConflictUntilOneStands)
{
    const auto all =
        together({observe(7, half(2023, 1), {{u"100"_s}}), observe(3, half(2023, 1), {{u"120"_s}}),
                  observe(9, half(2023, 1), {{u"100"_s}})});
    EXPECT_THAT(drawnAll(all), ElementsAre("2023-06-30 conflict 120/100/100"));
    const StandingKey key = all.front().key;
    EXPECT_THAT(drawnAll(all, {{key, 3}}), ElementsAre("2023-06-30 120"));
    EXPECT_THAT(drawnAll(all, {{key, 9}}), ElementsAre("2023-06-30 100"));
    const auto chosen = indicatorSeries(all, {{key, 9}});
    EXPECT_TRUE(chosen[0].points[0].isDisputed);
    EXPECT_EQ(chosen[0].points[0].value()->report, 9);
    EXPECT_EQ(chosen[0].points[0].candidates.size(), 3u);
    // A report that was removed since stands no more.
    EXPECT_THAT(drawnAll(all, {{key, 42}}), ElementsAre("2023-06-30 conflict 120/100/100"));
}

TEST(IndicatorSeries, TheSameValueTwiceIsNoConflict)
{
    const auto series = indicatorSeries(
        together({observe(1, half(2023, 1), {{u"100"_s}}), observe(2, half(2023, 1), {{u"100.0"_s}})}), {});
    ASSERT_EQ(series.size(), 1u);
    EXPECT_EQ(drawn(series[0]), "2023-06-30 100");
    EXPECT_FALSE(series[0].points[0].isDisputed);
    EXPECT_EQ(series[0].points[0].candidates.size(), 2u);
}

TEST(IndicatorSeries, AReportThatContradictsItselfCannotStand)
{
    const auto all = together(
        {observe(1, half(2023, 1), {{u"100"_s}, {u"101"_s}}), observe(2, half(2023, 1), {{u"102"_s}})});
    EXPECT_THAT(drawnAll(all, {{all.front().key, 1}}), ElementsAre("2023-06-30 conflict 100/101/102"));
    EXPECT_THAT(drawnAll(all, {{all.front().key, 2}}), ElementsAre("2023-06-30 102"));
}

TEST(IndicatorSeries, ARangeIsNoValue)
{
    Report report = statedReport(half(2023, 1), {{u"200"_s}, {u"300"_s}});
    report.figures[0].bound = Bound::Lower;
    report.figures[1].bound = Bound::Upper;
    EXPECT_THAT(drawnAll(observe(1, report)), ElementsAre("2023-06-30 range 200/300"));
    EXPECT_THAT(drawnAll(together({observe(1, report), observe(2, half(2023, 1), {{u"250"_s}})})),
                ElementsAre("2023-06-30 250"));
}

class Recalled : public testing::Test
{
protected:
    Recalled()
    {
        m_report.periods.push_back(
            {u"p2"_s, PeriodKind::Span, QDate(2022, 1, 1), QDate(2022, 6, 30), {}, {}});
        m_report.figures[1].role = Role::Earlier;
        m_report.figures[1].period = u"p2"_s;
    }

    Report m_report = statedReport(half(2023, 1), {{u"200"_s}, {u"150"_s}});
};

TEST_F(Recalled, IsACandidateOfItsOwnTime)
{
    EXPECT_THAT(drawnAll(observe(1, m_report)), ElementsAre("2022-06-30 150 | 2023-06-30 200"));
    const auto series =
        indicatorSeries(together({observe(1, m_report), observe(2, half(2022, 1), {{u"150"_s}})}), {});
    // The report on that time itself comes first.
    EXPECT_EQ(series[0].points[0].value()->report, 2);
    EXPECT_THAT(drawnAll(together({observe(1, m_report), observe(2, half(2022, 1), {{u"151"_s}})})),
                ElementsAre("2022-06-30 conflict 150/151 | 2023-06-30 200"));
}

TEST_F(Recalled, HasNoTimeWhereTheReaderFoundNone)
{
    m_report.figures[1].period = u"p1"_s;
    EXPECT_THAT(drawnAll(observe(1, m_report)), ElementsAre("2023-06-30 200"));
}

TEST(Observations, LeaveOutWhatIsNoLevelOfAnIndicator)
{
    struct Row
    {
        const char *name;
        void (*change)(Figure &);
    };
    const std::vector<Row> rows{
        {"other indicator", [](Figure &figure) { figure.indicator.clear(); }},
        {"a group of others", [](Figure &figure) { figure.group = u"Hội Nông dân"_s; }},
        {"a part that is no marketplace", [](Figure &figure) { figure.parent = u"f1"_s; }},
        {"no time", [](Figure &figure) { figure.period.clear(); }},
        {"share", [](Figure &figure) { figure.role = Role::Share; }},
        {"change", [](Figure &figure) { figure.role = Role::Change; }},
        {"target", [](Figure &figure) { figure.role = Role::Target; }},
    };
    for (const Row &row : rows) {
        SCOPED_TRACE(row.name);
        Report report = statedReport(half(2023, 1), {{u"200"_s}, {u"150"_s}});
        row.change(report.figures[1]);
        const auto found = observe(1, report);
        ASSERT_EQ(found.size(), 1u);
        EXPECT_EQ(found[0].figure.id, u"f1"_s);
    }
}

TEST(Observations, SayWhatWasReadOfACorrectedFigure)
{
    Report report = statedReport(half(2023, 1), {{u"200"_s}, {u"150"_s, u"voso"_s}});
    const Figure asRead = report.figures[0];
    report.figures[0].value = 210;
    report.corrections.push_back({.item = u"f1"_s, .anchor = {}, .asRead = asRead});
    const auto found = observe(1, report);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_TRUE(found[0].isCorrected);
    EXPECT_EQ(found[0].figure.value, Decimal(210));
    EXPECT_EQ(found[0].asRead->value, Decimal(200));
    EXPECT_FALSE(found[1].isCorrected);
}

TEST(Observations, KeepTheParts)
{
    Report report = statedReport(half(2023, 1), {{u"200"_s}, {u"150"_s, u"voso"_s}});
    report.figures[1].parent = u"f1"_s;
    EXPECT_EQ(observe(1, report).size(), 2u);
}

TEST(StandingKey, HasOneOrder)
{
    std::vector<StandingKey> keys;
    for (const QString &indicator : {u"a"_s, u"b"_s}) {
        for (const PeriodKind kind : {PeriodKind::Span, PeriodKind::AsOf}) {
            for (const QDate from : {QDate(), QDate(2022, 1, 1)}) {
                for (const QDate to : {QDate(2022, 6, 30), QDate(2022, 12, 31)})
                    keys.push_back({.indicator = indicator,
                                    .platform = {},
                                    .unit = {},
                                    .kind = kind,
                                    .from = from,
                                    .to = to});
            }
        }
    }
    for (const StandingKey &a : keys) {
        EXPECT_FALSE(a < a);
        for (const StandingKey &b : keys)
            EXPECT_EQ(int(a < b) + int(b < a) + int(a == b), 1);
    }
}

} // namespace
