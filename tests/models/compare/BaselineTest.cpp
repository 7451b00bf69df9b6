#include "compare/Baseline.h"

#include "ObservedReport.h"

#include <gtest/gtest.h>

namespace {

using namespace tem;
using namespace tem::test;
using namespace Qt::StringLiterals;
using enum BaselineKind;

/// What the only figure of a report on the first half of 2023 is compared with, among other reports.
BaselineResult find(const std::vector<Observation> &others, BaselineKind kind, const Report &report)
{
    const BaselineFinder finder(indicatorSeries(together({others, observe(99, report)}), {}));
    return finder.find(report, report.figures.front(), kind);
}

NoBaselineReason reasonOf(const BaselineResult &result)
{
    const auto *none = std::get_if<NoBaseline>(&result);
    if (!none) {
        ADD_FAILURE() << "has a baseline";
        return NoBaselineReason::NotComparable;
    }
    return none->reason;
}

class BaselineTest : public testing::Test
{
protected:
    Report m_report = statedReport(half(2023, 1), {{u"300"_s}});
};

TEST_F(BaselineTest, IsThePreviousPeriodOrTheOneAYearBefore)
{
    const auto others =
        together({observe(1, half(2022, 1), {{u"100"_s}}), observe(2, half(2022, 2), {{u"200"_s}})});
    const auto previous = std::get<Baseline>(find(others, PreviousPeriod, m_report));
    EXPECT_EQ(previous.period, half(2022, 2));
    EXPECT_EQ(previous.value.figure.value, Decimal(200));
    EXPECT_EQ(previous.value.report, 2);
    EXPECT_EQ(previous.value.title, u"báo cáo 2"_s);
    EXPECT_EQ(std::get<Baseline>(find(others, YearBefore, m_report)).value.report, 1);
}

TEST_F(BaselineTest, ReasonsForNone)
{
    using enum NoBaselineReason;
    Report twoReadings = statedReport(half(2022, 2), {{u"200"_s}});
    twoReadings.figures[0].ambiguous = true;
    Report range = statedReport(half(2022, 2), {{u"200"_s}, {u"300"_s}});
    range.figures[0].bound = Bound::Lower;
    range.figures[1].bound = Bound::Upper;
    const QDate end(2022, 12, 31);
    struct Row
    {
        const char *name;
        std::vector<Observation> others;
        NoBaselineReason reason;
    };
    const std::vector<Row> rows{
        {"nothing", {}, NoReport},
        {"other time", observe(1, half(2021, 1), {{u"200"_s}}), NoReport},
        {"other indicator", observe(1, half(2022, 2), {{u"200"_s, {}, u"giao dịch"_s, u"press_items"_s}}),
         NoReport},
        {"conflict",
         together({observe(1, half(2022, 2), {{u"200"_s}}), observe(2, half(2022, 2), {{u"201"_s}})}),
         Conflict},
        {"two readings", observe(1, twoReadings), BaselineAmbiguous},
        {"range", observe(1, range), BaselineAmbiguous},
        {"unit", observe(1, half(2022, 2), {{u"200"_s, {}, u"đơn"_s}}), OtherUnit},
        {"scope", observe(1, half(2022, 2), {{u"200"_s, u"voso"_s}}), OtherScope},
        {"state", observe(1, asOf(end), {{u"200"_s}}), OtherKind},
        {"cumulative", observe(1, cumulative({}, end), {{u"200"_s}}), OtherKind},
        {"year", observe(1, year(2022), {{u"200"_s}}), OtherKind},
    };
    for (const Row &row : rows) {
        SCOPED_TRACE(row.name);
        EXPECT_EQ(reasonOf(find(row.others, PreviousPeriod, m_report)), row.reason);
    }
    const auto unit = std::get<NoBaseline>(find(rows[6].others, PreviousPeriod, m_report));
    EXPECT_EQ(unit.unit, u"đơn"_s);
    EXPECT_EQ(unit.period, half(2022, 2));
    const auto kind = std::get<NoBaseline>(find(rows[10].others, PreviousPeriod, m_report));
    EXPECT_EQ(kind.other, year(2022));
}

TEST_F(BaselineTest, ReasonsInTheFigureItself)
{
    using enum NoBaselineReason;
    const auto others = observe(1, half(2022, 2), {{u"200"_s}});
    const auto reasonFor = [&](void (*change)(Figure &)) {
        Report report = m_report;
        change(report.figures.front());
        return reasonOf(find(others, PreviousPeriod, report));
    };
    EXPECT_EQ(reasonFor([](Figure &figure) { figure.role = Role::Share; }), NotComparable);
    EXPECT_EQ(reasonFor([](Figure &figure) { figure.indicator.clear(); }), NotComparable);
    EXPECT_EQ(reasonFor([](Figure &figure) { figure.bound = Bound::Lower; }), NotComparable);
    EXPECT_EQ(reasonFor([](Figure &figure) { figure.ambiguous = true; }), Ambiguous);
    const PeriodFields nineMonths{.from = QDate(2023, 1, 1), .to = QDate(2023, 9, 30)};
    EXPECT_EQ(reasonOf(find(others, PreviousPeriod, statedReport(nineMonths, {{u"1"_s}}))), NoSuchPeriod);
}

TEST_F(BaselineTest, StateIsComparedWithTheLastOneBefore)
{
    const auto others = together(
        {observe(1, asOf({2022, 6, 30}), {{u"100"_s}}), observe(2, asOf({2022, 10, 15}), {{u"150"_s}}),
         observe(3, half(2023, 1), {{u"7"_s}}), observe(4, asOf({2023, 12, 31}), {{u"400"_s}})});
    const Report report = statedReport(asOf({2023, 6, 30}), {{u"300"_s}});
    EXPECT_EQ(std::get<Baseline>(find(others, PreviousPeriod, report)).value.report, 2);
    EXPECT_EQ(std::get<Baseline>(find(others, YearBefore, report)).value.report, 1);
    EXPECT_EQ(reasonOf(find({}, PreviousPeriod, report)), NoBaselineReason::NoReport);
}

TEST_F(BaselineTest, AChosenValueStands)
{
    const auto others =
        together({observe(1, half(2022, 2), {{u"200"_s}}), observe(2, half(2022, 2), {{u"201"_s}})});
    const BaselineFinder finder(indicatorSeries(others, {{others.front().key, 2}}));
    const auto result = finder.find(m_report, m_report.figures.front(), PreviousPeriod);
    EXPECT_EQ(std::get<Baseline>(result).value.figure.value, Decimal(201));
}

} // namespace
