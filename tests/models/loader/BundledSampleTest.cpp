#include "catalogue/Catalogue.h"
#include "loader/ReportLoader.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace tem {
namespace {

using namespace Qt::StringLiterals;

/// The report that the start page offers must be read as fully as the real one that it stands for.
class BundledSample : public testing::Test
{
protected:
    const Catalogue catalogue = Catalogue::load({u":/catalogue"_s}).value();
    const Report report = ReportLoader(catalogue).loadFile(u":/samples/bao-cao-mau.txt"_s).value();
};

TEST_F(BundledSample, GivesEveryFigureItsIndicator)
{
    QStringList indicators;
    for (const Figure &figure : report.figures)
        indicators.append(figure.indicator);
    EXPECT_EQ(indicators,
              QStringList({u"ocop_products"_s, u"ocop_products"_s, u"ocop_products"_s, u"transactions"_s,
                           u"transactions"_s, u"transactions"_s, u"transaction_value"_s,
                           u"transaction_value"_s, u"transaction_value"_s, u"average_transaction_value"_s,
                           u"training_courses"_s, u"training_participants"_s, u"training_participants"_s,
                           u"training_participants"_s, u"press_items"_s}));
}

TEST_F(BundledSample, SpeaksOfTheFirstHalfOf2023)
{
    ASSERT_FALSE(report.periods.empty());
    EXPECT_EQ(report.periods.front().from, QDate(2023, 1, 1));
    EXPECT_EQ(report.periods.front().to, QDate(2023, 6, 30));
}

TEST_F(BundledSample, PutsEveryCountAtItsStage)
{
    ASSERT_EQ(report.rollouts.size(), 1U);
    QStringList stages;
    for (const RolloutGroup &group : report.rollouts.front().groups)
        stages.append(u"%1 %2"_s.arg(group.status).arg(group.count.value()));
    EXPECT_EQ(stages, QStringList({u"plan_made 28"_s, u"plan_in_progress 17"_s, u"studying 6"_s,
                                   u"considering 9"_s, u"not_assigned 3"_s}));
}

TEST_F(BundledSample, HasSevenChecksOfWhichOneIsRounding)
{
    std::vector<Verdict> verdicts;
    for (const Check &check : report.checks)
        verdicts.push_back(check.verdict);
    EXPECT_EQ(verdicts.size(), 7U);
    EXPECT_EQ(std::count(verdicts.begin(), verdicts.end(), Verdict::Holds), 6);
    EXPECT_EQ(std::count(verdicts.begin(), verdicts.end(), Verdict::Rounding), 1);
}

TEST_F(BundledSample, NamesTheVenueAsAMereMention)
{
    ASSERT_FALSE(report.ignored.empty());
    EXPECT_EQ(report.ignored.front().quote, u"Quảng Nam"_s);
    EXPECT_EQ(report.ignored.front().reason, IgnoreReason::Name);
}

} // namespace
} // namespace tem
