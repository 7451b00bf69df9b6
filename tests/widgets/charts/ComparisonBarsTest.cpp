#include "charts/ComparisonBars.h"

#include "items/PlatformFilter.h"
#include "items/ReportModels.h"
#include "support/SampleReport.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

class ComparisonBarsTest : public testing::Test
{
protected:
    ComparisonBarsTest() { models.setReport(test::sampleReport()); }

    const IndicatorRow &row(const QString &indicator) const
    {
        for (const IndicatorRow &candidate : models.rows()) {
            if (candidate.indicator == indicator && !candidate.derived)
                return candidate;
        }
        throw std::runtime_error(indicator.toStdString());
    }
    BarPanelData chart(const QString &indicator, ComparisonMode mode) const
    {
        return barPanelData(models, row(indicator), mode);
    }

    test::VietnameseTexts texts;
    ReportModels models{test::catalogue()};
};

TEST_F(ComparisonBarsTest, valuesAreThoseOfTheReport)
{
    const BarPanelData data = chart(u"transactions"_s, ComparisonMode::Value);
    ASSERT_EQ(data.bars.size(), 2U);
    EXPECT_EQ(data.bars[0].platform, u"voso"_s);
    EXPECT_EQ(data.bars[0].label, u"173.745"_s);
    EXPECT_EQ(data.bars[1].platform, u"postmart"_s);
    EXPECT_EQ(data.bars[1].label, u"813.750"_s);
    EXPECT_DOUBLE_EQ(data.bars[1].length, 813750);
    EXPECT_FALSE(data.bars[1].derived);
    EXPECT_FALSE(data.derived);
    EXPECT_EQ(data.tickLabels.size(), data.axis.intervals + 1);
    EXPECT_EQ(data.tickLabels.front(), u"0"_s);
    ASSERT_FALSE(data.bars[1].figure.isEmpty());
    EXPECT_EQ(models.report().figure(data.bars[1].figure)->quote, u"813.750"_s);
}

TEST_F(ComparisonBarsTest, valuesKeepTheirScaleWord)
{
    const BarPanelData data = chart(u"transaction_value"_s, ComparisonMode::Value);
    EXPECT_EQ(data.bars[0].label, u"69,6\u00A0tỷ"_s);
    EXPECT_EQ(data.bars[1].label, u"147,5\u00A0tỷ"_s);
    EXPECT_DOUBLE_EQ(data.bars[1].length, 147.5e9);
    EXPECT_EQ(data.tickLabels.last(), u"150\u00A0tỷ"_s);
}

TEST_F(ComparisonBarsTest, sharesAreDerivedOnAnAxisToHundred)
{
    const BarPanelData data = chart(u"transactions"_s, ComparisonMode::Share);
    EXPECT_TRUE(data.derived);
    EXPECT_EQ(data.unit, u"%"_s);
    EXPECT_EQ(data.bars[1].label.simplified(), u"82,4 %"_s);
    EXPECT_TRUE(data.bars[1].derived);
    EXPECT_NEAR(data.bars[0].length + data.bars[1].length, 100, 1e-6);
    EXPECT_DOUBLE_EQ(data.axis.end(), 100);
    EXPECT_EQ(data.bars[1].figure, chart(u"transactions"_s, ComparisonMode::Value).bars[1].figure);
}

TEST_F(ComparisonBarsTest, ratiosStandAgainstOne)
{
    const BarPanelData data = chart(u"transactions"_s, ComparisonMode::Ratio);
    EXPECT_TRUE(data.derived);
    EXPECT_DOUBLE_EQ(data.bars[0].length, 1);
    EXPECT_DOUBLE_EQ(data.bars[1].length, 4.7);
    EXPECT_EQ(data.bars[1].label, u"4,7\u00A0lần"_s);
    EXPECT_GE(data.axis.end(), 4.7);
}

TEST_F(ComparisonBarsTest, averagesAreDerivedAndHaveNoShare)
{
    const auto &rows = models.comparison()->rows();
    ASSERT_TRUE(rows.back().derived);
    const BarPanelData values = barPanelData(models, rows.back(), ComparisonMode::Value);
    EXPECT_EQ(values.bars[0].label.simplified(), u"≈ 401 nghìn"_s);
    EXPECT_TRUE(values.bars[0].derived);
    EXPECT_TRUE(values.bars[0].figure.isEmpty());
    EXPECT_THAT(values.bars[0].said.toolTip().toStdString(), testing::HasSubstr("69,6\u00A0tỷ ÷ 173.745"));
    const BarPanelData shares = barPanelData(models, rows.back(), ComparisonMode::Share);
    EXPECT_EQ(shares.bars[0].state, BarState::NotApplicable);
}

TEST_F(ComparisonBarsTest, whatIsNotSplitIsNotStatedAndNeverZero)
{
    for (const auto mode : {ComparisonMode::Value, ComparisonMode::Share, ComparisonMode::Ratio}) {
        for (const Bar &bar : chart(u"training_courses"_s, mode).bars) {
            EXPECT_EQ(bar.state, BarState::NotStated);
            EXPECT_EQ(bar.label, u"không nêu"_s);
            EXPECT_DOUBLE_EQ(bar.length, 0);
            EXPECT_TRUE(bar.figure.isEmpty());
        }
    }
}

TEST_F(ComparisonBarsTest, toolTipHasValueUnitShareAndSentence)
{
    const std::string tip =
        chart(u"transactions"_s, ComparisonMode::Value).bars[1].said.toolTip().toStdString();
    for (const char *part : {"Postmart: 813.750", "giao\u00A0dịch", "82,4", "tính toán: 813.750 ÷ 987.495",
                             "câu 4", "217,1 tỷ đồng"})
        EXPECT_THAT(tip, testing::HasSubstr(part));
}

TEST_F(ComparisonBarsTest, hiddenMarketplacesAreLeftOutAndNamed)
{
    const BarPanelData all = chart(u"transactions"_s, ComparisonMode::Value);
    EXPECT_EQ(withoutHidden(all, *models.platformFilter()), all);
    models.platformFilter()->setShown(u"voso"_s, false);
    const BarPanelData shown = withoutHidden(all, *models.platformFilter());
    ASSERT_EQ(shown.bars.size(), 1U);
    EXPECT_EQ(shown.bars[0].platform, u"postmart"_s);
    EXPECT_EQ(shown.axis, all.axis);
    EXPECT_TRUE(shown.description.endsWith(u"Không vẽ: Vỏ sò."_s)) << shown.description.toStdString();
    const auto parts = shareParts(models, row(u"transactions"_s));
    ASSERT_EQ(parts.size(), 2U);
    EXPECT_TRUE(parts[0].hidden);
    EXPECT_FALSE(parts[1].hidden);
}

TEST_F(ComparisonBarsTest, totalIsPartOfTheSameNumbers)
{
    const BarPanelData data = chart(u"transactions"_s, ComparisonMode::Value);
    ASSERT_TRUE(data.total);
    EXPECT_EQ(data.total->label, u"987.495"_s);
    EXPECT_GT(data.total->length, data.bars[1].length);
    EXPECT_FALSE(chart(u"transactions"_s, ComparisonMode::Share).total);
}

TEST_F(ComparisonBarsTest, sharePartsFillTheBar)
{
    const auto parts = shareParts(models, row(u"transactions"_s));
    ASSERT_EQ(parts.size(), 2U);
    EXPECT_NEAR(parts[0].fraction + parts[1].fraction, 1, 1e-9);
    EXPECT_EQ(parts[1].label.simplified(), u"Postmart 82,4 %"_s);
    EXPECT_EQ(parts[1].shortLabel.simplified(), u"Postmart 82 %"_s);
    EXPECT_EQ(parts[1].said.name.simplified(), u"Postmart: 82,4 %"_s);
    EXPECT_TRUE(shareParts(models, row(u"training_courses"_s)).empty());
}

} // namespace

} // namespace tem
