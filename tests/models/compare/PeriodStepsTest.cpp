#include "compare/PeriodSteps.h"

#include "ObservedReport.h"

#include <gtest/gtest.h>

namespace {

using namespace tem;
using namespace tem::test;

PeriodFields span(QDate from, QDate to)
{
    return {.kind = PeriodKind::Span, .from = from, .to = to};
}

TEST(PeriodSteps, LengthIsInMonthsWhereItCanBe)
{
    EXPECT_EQ(lengthOf(half(2023, 1)), (PeriodLength{.months = 6}));
    EXPECT_EQ(lengthOf(year(2023)), (PeriodLength{.months = 12}));
    EXPECT_EQ(lengthOf(span({2021, 7, 1}, {2023, 6, 30})), (PeriodLength{.months = 24}));
    EXPECT_EQ(lengthOf(span({2024, 2, 1}, {2024, 2, 29})), (PeriodLength{.months = 1}));
    EXPECT_EQ(lengthOf(span({2024, 2, 1}, {2024, 2, 28})), (PeriodLength{.days = 28}));
    EXPECT_EQ(lengthOf(span({2024, 2, 26}, {2024, 3, 3})), (PeriodLength{.days = 7}));
    EXPECT_EQ(lengthOf(span({2024, 3, 3}, {2024, 2, 26})), PeriodLength{});
    EXPECT_EQ(lengthOf(span({}, {2024, 3, 3})), PeriodLength{});
    EXPECT_EQ(lengthOf(asOf({2024, 3, 31})), PeriodLength{});
}

TEST(PeriodSteps, PreviousPeriod)
{
    EXPECT_EQ(previousPeriod(quarter(2023, 1)), quarter(2022, 4));
    EXPECT_EQ(previousPeriod(half(2023, 2)), half(2023, 1));
    EXPECT_EQ(previousPeriod(half(2023, 1)), half(2022, 2));
    EXPECT_EQ(previousPeriod(year(2023)), year(2022));
    EXPECT_EQ(previousPeriod(span({2024, 3, 1}, {2024, 3, 31})), span({2024, 2, 1}, {2024, 2, 29}));
    EXPECT_EQ(previousPeriod(span({2024, 2, 26}, {2024, 3, 3})), span({2024, 2, 19}, {2024, 2, 25}));
    EXPECT_EQ(previousPeriod(span({2023, 1, 1}, {2023, 9, 30})), std::nullopt);
    EXPECT_EQ(previousPeriod(span({2023, 2, 1}, {2023, 4, 30})), std::nullopt);
    EXPECT_EQ(previousPeriod(span({2023, 1, 1}, {2023, 1, 10})), std::nullopt);
    EXPECT_EQ(previousPeriod(asOf({2024, 3, 31})), std::nullopt);
}

TEST(PeriodSteps, YearBefore)
{
    EXPECT_EQ(yearBefore(quarter(2024, 1)), quarter(2023, 1));
    EXPECT_EQ(yearBefore(span({2025, 2, 1}, {2025, 2, 28})), span({2024, 2, 1}, {2024, 2, 29}));
    EXPECT_EQ(yearBefore(asOf({2024, 2, 29})), asOf({2023, 2, 28}));
    EXPECT_EQ(yearBefore(asOf({2024, 2, 15})), asOf({2023, 2, 15}));
    EXPECT_EQ(yearBefore(cumulative({2021, 1, 1}, {2024, 6, 30})), cumulative({2021, 1, 1}, {2023, 6, 30}));
}

} // namespace
