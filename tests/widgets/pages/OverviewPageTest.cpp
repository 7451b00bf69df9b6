#include "pages/OverviewPage.h"

#include "charts/BarPanel.h"
#include "charts/PlatformLegend.h"
#include "items/ReportModels.h"
#include "pages/AttentionPanel.h"
#include "pages/CheckLine.h"
#include "pages/KeyFigureTile.h"
#include "pages/TilePanel.h"
#include "style/Button.h"
#include "support/SampleReport.h"
#include "widgets/pages/LongReports.h"
#include "widgets/pages/TextFit.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

class OverviewPageTest : public testing::Test
{
protected:
    OverviewPageTest()
    {
        models.setReport(test::sampleReport());
        page.resize(test::pageAt1366);
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&page));
    }

    test::VietnameseTexts texts;
    ReportModels models{test::catalogue()};
    OverviewPage page{models};
};

TEST_F(OverviewPageTest, hasSevenKeyFiguresInOneRow)
{
    const auto &tiles = page.tiles()->tiles();
    ASSERT_EQ(tiles.size(), 7U);
    QStringList values;
    for (const KeyFigureTile *tile : tiles) {
        values.append(tile->tile().value.simplified());
        EXPECT_EQ(tile->y(), tiles.front()->y());
    }
    EXPECT_EQ(values, (QStringList{u"7.637"_s, u"987.495"_s, u"217,1"_s, u"≈ 220.000"_s, u"568"_s,
                                   u"8.412.839"_s, u"2.719"_s}));
    EXPECT_EQ(tiles[2]->tile().unit.simplified(), u"tỷ đồng"_s);
    EXPECT_EQ(tiles[1]->tile().shares.size(), 2U);
    EXPECT_FALSE(tiles[3]->tile().note.isEmpty());
}

TEST_F(OverviewPageTest, narrowTilesStandFourAndThree)
{
    page.resize(760, 700);
    QCoreApplication::processEvents();
    const auto &tiles = page.tiles()->tiles();
    EXPECT_EQ(tiles[0]->y(), tiles[3]->y());
    EXPECT_LT(tiles[3]->y(), tiles[4]->y());
    EXPECT_EQ(tiles[4]->y(), tiles[6]->y());
}

TEST_F(OverviewPageTest, clickOnATileSelectsItsFigure)
{
    QTest::mouseClick(page.tiles()->tiles()[4], Qt::LeftButton);
    EXPECT_EQ(models.report().figure(models.selection()->current().id)->quote, u"568"_s);
}

TEST_F(OverviewPageTest, clickOnAChartSelectsItsFigure)
{
    ASSERT_EQ(page.charts().size(), 4U);
    BarPanel *chart = page.charts()[1];
    QTest::mouseClick(chart->chart(), Qt::LeftButton, {}, chart->rowRect(0).center());
    EXPECT_EQ(models.report().figure(models.selection()->current().id)->quote, u"173.745"_s);
}

TEST_F(OverviewPageTest, clickOnACheckSelectsIt)
{
    const auto lines = page.findChildren<CheckLine *>();
    ASSERT_EQ(lines.size(), 8);
    QTest::mouseClick(lines.at(2), Qt::LeftButton);
    EXPECT_EQ(models.selection()->current().kind, ReportSelection::Kind::Check);
    EXPECT_EQ(models.selection()->current().index, lines.at(2)->entry().check);
}

TEST_F(OverviewPageTest, linksAskForTheirPages)
{
    QSignalSpy asked(&page, &OverviewPage::pageRequested);
    for (auto *link : page.findChildren<Button *>()) {
        if (link->isVisible())
            QTest::mouseClick(link, Qt::LeftButton);
    }
    QList<PageId> pages;
    for (const auto &call : asked)
        pages.append(call.front().value<PageId>());
    EXPECT_THAT(pages, testing::UnorderedElementsAre(PageId::Comparison, PageId::Checks, PageId::Rollout));
}

TEST_F(OverviewPageTest, contradictoryTotalShowsBothNumbers)
{
    models.setReport(test::contradictorySampleReport());
    const TileData &tile = page.tiles()->tiles()[0]->tile();
    EXPECT_EQ(tile.state, CellState::Contradictory);
    EXPECT_EQ(tile.value, u"7.640"_s);
    EXPECT_EQ(tile.otherValue, u"7.637"_s);
    EXPECT_EQ(page.findChildren<CheckLine *>().front()->entry().verdict, Verdict::Fails);
}

TEST_F(OverviewPageTest, aFailingCheckComesFirstAndLeadsToIt)
{
    auto *attention = page.findChild<AttentionPanel *>();
    EXPECT_FALSE(attention->isVisible());
    models.setReport(test::contradictorySampleReport());
    QCoreApplication::processEvents();
    EXPECT_TRUE(attention->isVisible());
    EXPECT_LT(attention->y(), page.tiles()->y());
    QSignalSpy asked(&page, &OverviewPage::pageRequested);
    QTest::mouseClick(attention->findChild<Button *>(), Qt::LeftButton);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.front().front().value<PageId>(), PageId::Checks);
    EXPECT_EQ(models.selection()->current(), (ReportSelection::Item{ReportSelection::Kind::Check, {}, 0}));
    models.setReport(test::sampleReport());
    EXPECT_FALSE(attention->isVisible());
}

TEST_F(OverviewPageTest, legendHollowsOutTheTilesAndThinsTheCharts)
{
    auto *legend = page.findChild<PlatformLegend *>();
    QTest::mouseClick(legend->findChildren<QAbstractButton *>().front(), Qt::LeftButton);
    EXPECT_EQ(page.charts()[0]->data().bars.size(), 1U);
    EXPECT_TRUE(page.tiles()->tiles()[0]->tile().shares[0].hidden);
    EXPECT_FALSE(page.tiles()->tiles()[0]->tile().shares[1].hidden);
}

TEST_F(OverviewPageTest, tilesSayTheirSharesAndSentenceToAScreenReader)
{
    QAccessibleInterface *tile = QAccessible::queryAccessibleInterface(page.tiles()->tiles()[1]);
    ASSERT_TRUE(tile);
    EXPECT_EQ(tile->text(QAccessible::Name).simplified(), u"Giao dịch qua sàn: 987.495 giao dịch"_s);
    const std::string said = tile->text(QAccessible::Description).simplified().toStdString();
    EXPECT_THAT(said, testing::HasSubstr("Postmart 82,4 % (tính toán: 813.750 ÷ 987.495)"));
    EXPECT_THAT(said, testing::HasSubstr("câu 4"));
}

TEST_F(OverviewPageTest, longNamesAndThreeMarketplacesAreNeverCut)
{
    for (const Report &report : {test::longLabels(), test::manyIndicators(40), test::manyIndicators(1)}) {
        models.setReport(report);
        for (const QSize &size : {QSize(936, 500), test::pageAt1366, test::pageAt1920, QSize(3600, 1980)}) {
            EXPECT_EQ(test::misfits(page, size), "") << size.width();
        }
    }
}

TEST_F(OverviewPageTest, noTextIsClipped)
{
    EXPECT_THAT(test::clippedTexts(page), testing::IsEmpty());
    page.resize(test::pageAt1920);
    QCoreApplication::processEvents();
    EXPECT_THAT(test::clippedTexts(page), testing::IsEmpty());
}

TEST_F(OverviewPageTest, anEmptyReportSaysWhatIsMissing)
{
    models.clear();
    const QStringList said = test::visibleTexts(page);
    EXPECT_THAT(said, testing::Contains(u"Báo cáo không nêu số liệu theo sàn."_s));
    EXPECT_THAT(said, testing::Contains(u"Báo cáo không nêu tình trạng triển khai theo tỉnh."_s));
    EXPECT_TRUE(page.tiles()->tiles().empty());
}

} // namespace

} // namespace tem
