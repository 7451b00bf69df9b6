#include "pages/ComparisonPage.h"

#include "charts/BarPanel.h"
#include "items/ReportModels.h"
#include "pages/NotSplitPanel.h"
#include "style/SegmentedControl.h"
#include "support/SampleReport.h"
#include "widgets/pages/TextFit.h"

#include <QAbstractButton>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

/// The page as it stands in a window of 1366×768.
class ComparisonPageTest : public testing::Test
{
protected:
    ComparisonPageTest()
    {
        models.setReport(test::sampleReport());
        page.resize(test::pageAt1366);
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&page));
    }

    BarPanel *panel(const QString &title) const
    {
        for (BarPanel *candidate : page.panels()) {
            if (candidate->data().title == title)
                return candidate;
        }
        return nullptr;
    }
    QString quoteOfSelection() const
    {
        const Figure *figure = models.report().figure(models.selection()->current().id);
        return figure ? figure->quote : QString();
    }

    test::VietnameseTexts texts;
    ReportModels models{test::catalogue()};
    ComparisonPage page{models};
};

TEST_F(ComparisonPageTest, hasAChartForEveryIndicatorThatIsSplit)
{
    EXPECT_EQ(page.panels().size(), 5U);
    EXPECT_EQ(page.findChildren<NotSplitPanel *>().size(), 1);
}

TEST_F(ComparisonPageTest, clickOnABarSelectsItsFigure)
{
    BarPanel *chart = panel(u"Giao dịch qua sàn"_s);
    ASSERT_TRUE(chart);
    QTest::mouseClick(chart->chart(), Qt::LeftButton, {}, chart->rowRect(1).center());
    EXPECT_EQ(quoteOfSelection(), u"813.750"_s);
}

TEST_F(ComparisonPageTest, modesChangeWhatTheBarsSay)
{
    const auto label = [&] { return panel(u"Giao dịch qua sàn"_s)->data().bars[1].label.simplified(); };
    EXPECT_EQ(label(), u"813.750"_s);
    page.setMode(ComparisonMode::Share);
    EXPECT_EQ(label(), u"82,4 %"_s);
    page.setMode(ComparisonMode::Ratio);
    EXPECT_EQ(label(), u"4,7 lần"_s);
    page.setMode(ComparisonMode::Value);
    EXPECT_EQ(label(), u"813.750"_s);
}

TEST_F(ComparisonPageTest, modeIsChosenByClick)
{
    auto *modes = page.findChild<SegmentedControl *>();
    ASSERT_TRUE(modes);
    QTest::mouseClick(modes->findChildren<QAbstractButton *>().at(1), Qt::LeftButton);
    EXPECT_EQ(page.mode(), ComparisonMode::Share);
}

TEST_F(ComparisonPageTest, noTextIsClippedAndNoNumberElided)
{
    models.selection()->selectFigure(panel(u"Giao dịch qua sàn"_s)->data().bars[1].figure);
    QCoreApplication::processEvents();
    EXPECT_THAT(test::clippedTexts(page), testing::IsEmpty());
}

TEST_F(ComparisonPageTest, anEmptyReportSaysThatItStatesNothing)
{
    models.clear();
    EXPECT_TRUE(page.panels().empty());
    EXPECT_THAT(test::visibleTexts(page), testing::Contains(u"Báo cáo không nêu số liệu theo sàn."_s));
    models.setReport(test::sampleReport());
    EXPECT_EQ(page.panels().size(), 5U);
    EXPECT_THAT(test::visibleTexts(page),
                testing::Not(testing::Contains(u"Báo cáo không nêu số liệu theo sàn."_s)));
}

TEST_F(ComparisonPageTest, narrowWindowHasOneColumnOfCharts)
{
    page.resize(700, 700);
    QCoreApplication::processEvents();
    EXPECT_EQ(page.panels()[0]->x(), page.panels()[1]->x());
    EXPECT_LT(page.panels()[0]->y(), page.panels()[1]->y());
    page.resize(test::pageAt1366);
    QCoreApplication::processEvents();
    EXPECT_EQ(page.panels()[0]->y(), page.panels()[1]->y());
}

} // namespace

} // namespace tem
