#include "pages/ComparisonPage.h"

#include "charts/BarPanel.h"
#include "charts/PlatformLegend.h"
#include "items/ReportModels.h"
#include "pages/BarTable.h"
#include "pages/ChartView.h"
#include "pages/NotSplitPanel.h"
#include "style/SegmentedControl.h"
#include "support/SampleReport.h"
#include "widgets/pages/LongReports.h"
#include "widgets/pages/TextFit.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
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

TEST_F(ComparisonPageTest, tableHasTheSameNumbersOneKeyAway)
{
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    BarTable *table = page.view()->table();
    EXPECT_FALSE(table->isVisible());
    QTest::keyClick(&page, Qt::Key_B, Qt::ControlModifier);
    EXPECT_TRUE(table->isVisible());
    EXPECT_TRUE(table->hasFocus());
    EXPECT_FALSE(panel(u"Giao dịch qua sàn"_s)->isVisible());
    // Five indicators that are split and two that are not.
    EXPECT_EQ(table->model()->rowCount(), 7);
    EXPECT_EQ(table->model()->index(1, 3).data().toString(), u"813.750"_s);
    page.setMode(ComparisonMode::Share);
    EXPECT_EQ(table->model()->rowCount(), 5);
    EXPECT_EQ(table->model()->index(1, 3).data().toString().simplified(), u"82,4 %"_s);
    QTest::keyClick(&page, Qt::Key_B, Qt::ControlModifier);
    EXPECT_FALSE(table->isVisible());
    EXPECT_TRUE(page.panels().front()->chart()->hasFocus());
}

TEST_F(ComparisonPageTest, tableAndChartsShareTheSelection)
{
    page.view()->showTable(true);
    BarTable *table = page.view()->table();
    const QString postmart = panel(u"Giao dịch qua sàn"_s)->data().bars[1].figure;
    models.selection()->selectFigure(postmart);
    EXPECT_EQ(table->currentIndex(), table->model()->index(1, 3));
    table->setCurrentIndex(table->model()->index(1, 2));
    EXPECT_EQ(quoteOfSelection(), u"173.745"_s);
    EXPECT_TRUE(table->selectionModel()->isSelected(table->model()->index(1, 2)));
    models.selection()->clear();
    EXPECT_FALSE(table->currentIndex().isValid());
}

TEST_F(ComparisonPageTest, tableSortsByNumberAndInVietnameseOrder)
{
    page.view()->showTable(true);
    BarTable *table = page.view()->table();
    const auto column = [&](int index) {
        QStringList cells;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            cells.append(table->model()->index(row, index).data().toString().simplified());
        return cells;
    };
    table->sortByColumn(3, Qt::DescendingOrder);
    EXPECT_EQ(column(3), (QStringList{u"147,5 tỷ"_s, u"4.058.634"_s, u"813.750"_s, u"≈ 181 nghìn"_s,
                                      u"4.125"_s, u"không nêu"_s, u"không nêu"_s}));
    table->sortByColumn(0, Qt::AscendingOrder);
    EXPECT_EQ(column(0).front(), u"Bình quân 1 giao dịch"_s);
    EXPECT_EQ(column(0).last(), u"Tin, bài trên báo chí"_s);
}

TEST_F(ComparisonPageTest, tableRowsAreCopiedAsTextAndHtml)
{
    page.view()->showTable(true);
    BarTable *table = page.view()->table();
    table->setCurrentIndex(table->model()->index(1, 3));
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    EXPECT_EQ(copied->text().split(u'\n').last(),
              u"Giao dịch qua sàn\tgiao dịch\t173.745\t813.750\t987.495\tPostmart gấp 4,7 lần"_s);
    EXPECT_TRUE(copied->html().contains(u"813.750"_s));
    EXPECT_TRUE(copied->html().contains(u"<th"_s));
}

TEST_F(ComparisonPageTest, legendLeavesAMarketplaceOutOfChartsAndTable)
{
    auto *legend = page.findChild<PlatformLegend *>();
    QTest::mouseClick(legend->findChildren<QAbstractButton *>().front(), Qt::LeftButton);
    for (const BarPanel *chart : page.panels()) {
        ASSERT_EQ(chart->data().bars.size(), 1U);
        EXPECT_EQ(chart->data().bars[0].platform, u"postmart"_s);
    }
    page.view()->showTable(true);
    EXPECT_EQ(page.view()->table()->model()->headerData(2, Qt::Horizontal).toString(), u"Postmart"_s);
    models.setReport(test::sampleReport());
    EXPECT_EQ(page.panels().front()->data().bars.size(), 2U);
}

TEST_F(ComparisonPageTest, longNamesAndThreeMarketplacesAreNeverCut)
{
    for (const Report &report : {test::longLabels(), test::manyIndicators(40), test::manyIndicators(1)}) {
        models.setReport(report);
        for (const QSize &size : {QSize(936, 500), test::pageAt1366, test::pageAt1920, QSize(3600, 1980)})
            EXPECT_EQ(test::misfits(page, size), "") << size.width();
        page.view()->showTable(true);
        EXPECT_EQ(test::misfits(page, {936, 500}), "");
        page.view()->showTable(false);
    }
}

TEST_F(ComparisonPageTest, wideWindowHasMoreColumnsAndNoBarThickerThanItMayBe)
{
    page.resize(3600, 2000);
    QCoreApplication::processEvents();
    EXPECT_EQ(page.panels()[2]->y(), page.panels()[0]->y());
    for (const BarPanel *chart : page.panels())
        EXPECT_LE(chart->height(), chart->usefulHeight() + 8);
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
