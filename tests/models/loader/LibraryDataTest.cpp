#include "catalogue/Catalogue.h"
#include "loader/ReportLoader.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <ostream>

namespace tem {
namespace {

using namespace Qt::StringLiterals;

/// What a report of tests/data/library says, as far as other tests build on it.
struct LibraryReport
{
    const char *file;
    QDate from;
    QDate to;
    const char *transactions;
    const char *vosoTransactions;
    const char *value;
    /// As of the last day; nothing where the report has none.
    const char *ocop;
    const char *attendances;
    const char *attendanceUnit;
    /// First day of the roll-out's vintage; nothing where there is no roll-out.
    QDate vintage;
    int failingChecks;
};

void PrintTo(const LibraryReport &row, std::ostream *stream)
{
    *stream << row.file;
}

const QDate sixtyThree(2008, 8, 1);
const QDate sixtyThreeWithHue(2025, 1, 1);
const QDate thirtyFour(2025, 7, 1);
const QDate thirtyFourWithDongNai(2026, 4, 30);
const QDate none;

const LibraryReport libraryReports[] = {
    {"2021-h2",
     {2021, 7, 1},
     {2021, 12, 31},
     "350255",
     "61340",
     "77100000000",
     "3625",
     "1201050",
     "lượt người",
     sixtyThree,
     0},
    {"2022-h1",
     {2022, 1, 1},
     {2022, 6, 30},
     "485985",
     "84205",
     "106500000000",
     "4905",
     "1646580",
     "lượt người",
     sixtyThree,
     0},
    {"2022-h2",
     {2022, 7, 1},
     {2022, 12, 31},
     "650585",
     "112460",
     "142600000000",
     "6245",
     "2123555",
     "lượt người",
     none,
     0},
    {"2023-h1-draft",
     {2023, 1, 1},
     {2023, 6, 30},
     "795120",
     "139880",
     "174900000000",
     "7425",
     "2594335",
     "lượt người",
     none,
     0},
    {"2023-h1",
     {2023, 1, 1},
     {2023, 6, 30},
     "811785",
     "139880",
     "178000000000",
     "7467",
     "2594335",
     "lượt người",
     sixtyThree,
     0},
    {"2023-h2",
     {2023, 7, 1},
     {2023, 12, 31},
     "958765",
     "168310",
     "210900000000",
     "8445",
     "2988875",
     "lượt người",
     none,
     1},
    {"2024-h1",
     {2024, 1, 1},
     {2024, 6, 30},
     "1054565",
     "181925",
     "231700000000",
     "9200",
     "75325",
     "người",
     sixtyThree,
     0},
    {"2024-q3",
     {2024, 7, 1},
     {2024, 9, 30},
     "602995",
     "104780",
     "132500000000",
     "9585",
     "41260",
     "người",
     none,
     0},
    {"2025-q1",
     {2025, 1, 1},
     {2025, 3, 31},
     "644170",
     "112350",
     "142200000000",
     "10450",
     "38940",
     "người",
     none,
     0},
    {"2025-q2",
     {2025, 4, 1},
     {2025, 6, 30},
     "679380",
     "118905",
     "150000000000",
     nullptr,
     "43115",
     "người",
     none,
     0},
    {"2025-h1",
     {2025, 1, 1},
     {2025, 6, 30},
     "1323550",
     "231255",
     "292200000000",
     "10890",
     "82055",
     "người",
     sixtyThreeWithHue,
     0},
    {"2025-q3",
     {2025, 7, 1},
     {2025, 9, 30},
     "718450",
     "126440",
     "159000000000",
     "11340",
     "44870",
     "người",
     thirtyFour,
     0},
    {"2025-q4",
     {2025, 10, 1},
     {2025, 12, 31},
     "777610",
     "137215",
     "172600000000",
     nullptr,
     "46520",
     "người",
     none,
     0},
    {"2025-h2",
     {2025, 7, 1},
     {2025, 12, 31},
     "1496060",
     "263655",
     "331600000000",
     "11805",
     "91390",
     "người",
     thirtyFour,
     0},
    {"2026-q1",
     {2026, 1, 1},
     {2026, 3, 31},
     "787800",
     "131870",
     "173900000000",
     "12210",
     "42600",
     "người",
     none,
     0},
    {"2026-h1",
     {2026, 1, 1},
     {2026, 6, 30},
     "1649855",
     "278610",
     "364900000000",
     "12675",
     "98215",
     "người",
     thirtyFourWithDongNai,
     0},
};

class LibraryData : public testing::TestWithParam<LibraryReport>
{
protected:
    const Catalogue catalogue = Catalogue::load({u":/catalogue"_s}).value();
    const Report report =
        ReportLoader(catalogue)
            .loadFile(QStringLiteral(TEM_TEST_DATA "/library/%1.txt").arg(QLatin1StringView(GetParam().file)))
            .value();

    /// The level of an indicator, as a total where `platform` is empty; null for none.
    const Figure *level(const QString &indicator, const QString &platform = {}) const
    {
        const auto found = std::ranges::find_if(report.figures, [&](const Figure &figure) {
            return figure.indicator == indicator && figure.platform == platform && figure.role == Role::Level;
        });
        return found == report.figures.end() ? nullptr : &*found;
    }

    std::string value(const QString &indicator, const QString &platform = {}) const
    {
        const Figure *figure = level(indicator, platform);
        return figure ? figure->value.toString().toStdString() : "none";
    }

    const Period &periodOf(const QString &indicator) const
    {
        return *report.period(level(indicator)->period);
    }
};

TEST_P(LibraryData, IsOfItsPeriod)
{
    ASSERT_FALSE(report.periods.empty());
    EXPECT_EQ(report.periods.front().kind, PeriodKind::Span);
    EXPECT_EQ(report.periods.front().from, GetParam().from);
    EXPECT_EQ(report.periods.front().to, GetParam().to);
}

TEST_P(LibraryData, StatesWhatHappenedInThePeriod)
{
    EXPECT_EQ(value(u"transactions"_s), GetParam().transactions);
    EXPECT_EQ(value(u"transactions"_s, u"voso"_s), GetParam().vosoTransactions);
    EXPECT_EQ(value(u"transaction_value"_s), GetParam().value);
    EXPECT_EQ(value(u"training_participants"_s), GetParam().attendances);
    EXPECT_EQ(level(u"training_participants"_s)->unit, QString::fromUtf8(GetParam().attendanceUnit));
    for (const QString &indicator : {u"transactions"_s, u"transaction_value"_s, u"training_courses"_s,
                                     u"training_participants"_s, u"press_items"_s}) {
        ASSERT_NE(level(indicator), nullptr) << indicator.toStdString();
        EXPECT_EQ(periodOf(indicator).kind, PeriodKind::Span) << indicator.toStdString();
        EXPECT_EQ(periodOf(indicator).from, GetParam().from) << indicator.toStdString();
        EXPECT_EQ(periodOf(indicator).to, GetParam().to) << indicator.toStdString();
    }
}

TEST_P(LibraryData, StatesOcopProductsAsOfTheLastDay)
{
    EXPECT_EQ(value(u"ocop_products"_s), GetParam().ocop ? GetParam().ocop : "none");
    for (const Figure &figure : report.figures) {
        if (figure.indicator != u"ocop_products"_s)
            continue;
        EXPECT_EQ(report.period(figure.period)->kind, PeriodKind::AsOf) << figure.quote.toStdString();
        EXPECT_EQ(report.period(figure.period)->to, GetParam().to) << figure.quote.toStdString();
    }
}

TEST_P(LibraryData, CountsTheProvincesOfItsTime)
{
    ASSERT_EQ(report.rollouts.size(), GetParam().vintage.isValid() ? 1U : 0U);
    if (report.rollouts.empty())
        return;
    EXPECT_EQ(report.rollouts.front().vintage, GetParam().vintage);
    int counted = 0;
    for (const RolloutGroup &group : report.rollouts.front().groups) {
        EXPECT_FALSE(group.status.isEmpty());
        counted += group.count.value();
    }
    EXPECT_EQ(counted, GetParam().vintage < thirtyFour ? 63 : 34);
}

TEST_P(LibraryData, AddsUp)
{
    EXPECT_EQ(std::ranges::count(report.checks, Verdict::Fails, &Check::verdict), GetParam().failingChecks);
    EXPECT_GE(std::ranges::count(report.checks, Verdict::Holds, &Check::verdict), 3);
}

INSTANTIATE_TEST_SUITE_P(Reports, LibraryData, testing::ValuesIn(libraryReports), [](const auto &row) {
    std::string name = row.param.file;
    std::ranges::replace(name, '-', '_');
    return name;
});

} // namespace
} // namespace tem
