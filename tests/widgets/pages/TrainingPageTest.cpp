#include "pages/TrainingPage.h"

#include "charts/BarPanel.h"
#include "charts/ShareBar.h"
#include "items/ReportModels.h"
#include "pages/BarTable.h"
#include "pages/ChartView.h"
#include "pages/KeyFigureTile.h"
#include "pages/TilePanel.h"
#include "support/SampleReport.h"
#include "widgets/pages/LongReports.h"
#include "widgets/pages/TextFit.h"

#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

class TrainingPageTest : public testing::Test
{
protected:
    TrainingPageTest()
    {
        models.setReport(test::sampleReport());
        page.resize(test::pageAt1366);
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&page));
    }

    test::VietnameseTexts texts;
    ReportModels models{test::catalogue()};
    TrainingPage page{models};
};

TEST_F(TrainingPageTest, hasTheThreeBigFiguresWithTheirUnits)
{
    const auto &tiles = page.tiles()->tiles();
    ASSERT_EQ(tiles.size(), 3U);
    EXPECT_EQ(tiles[0]->tile().value, u"568"_s);
    EXPECT_EQ(tiles[1]->tile().value, u"8.412.839"_s);
    EXPECT_EQ(tiles[1]->tile().unit.simplified(), u"lượt người"_s);
    EXPECT_EQ(tiles[2]->tile().value, u"2.719"_s);
    EXPECT_EQ(tiles[2]->tile().note, u"không chia theo sàn"_s);
}

TEST_F(TrainingPageTest, attendancesByMarketplaceSelectTheirFigures)
{
    BarPanel *chart = page.attendances();
    EXPECT_EQ(chart->data().unit, u"người"_s);
    QTest::mouseClick(chart->chart(), Qt::LeftButton, {}, chart->rowRect(1).center());
    EXPECT_EQ(models.report().figure(models.selection()->current().id)->quote, u"4.058.634"_s);
}

TEST_F(TrainingPageTest, saysWhatIsComputedAndFromWhat)
{
    const std::string said = test::visibleTexts(page).join(u'\n').toStdString();
    EXPECT_THAT(said, testing::HasSubstr("14.800"));
    EXPECT_THAT(said, testing::HasSubstr("8.412.839 ÷ 568"));
    EXPECT_THAT(said, testing::HasSubstr("lượt người"));
}

TEST_F(TrainingPageTest, tableHasTheSameNumbers)
{
    page.view()->showTable(true);
    const QAbstractItemModel &table = *page.view()->table()->model();
    EXPECT_FALSE(page.attendances()->isVisible());
    EXPECT_EQ(table.rowCount(), 4);
    EXPECT_EQ(table.index(1, 2).data().toString(), u"4.354.205"_s);
    EXPECT_EQ(table.index(3, 0).data().toString(), u"Lượt người mỗi khóa"_s);
    EXPECT_EQ(table.index(3, 4).data().toString().simplified(), u"≈ 14.800"_s);
    EXPECT_TRUE(table.index(3, 4).data(Qt::ToolTipRole).toString().contains(u"8.412.839 ÷ 568"_s));
    EXPECT_EQ(table.index(0, 2).data().toString(), u"không nêu"_s);
}

TEST_F(TrainingPageTest, longNamesAndThreeMarketplacesAreNeverCut)
{
    models.setReport(test::longLabels());
    for (const QSize &size : {QSize(936, 500), test::pageAt1366, test::pageAt1920, QSize(3600, 1980)}) {
        EXPECT_EQ(test::misfits(page, size), "") << size.width();
    }
}

TEST_F(TrainingPageTest, noTextIsClipped)
{
    EXPECT_THAT(test::clippedTexts(page), testing::IsEmpty());
}

TEST_F(TrainingPageTest, anEmptyReportIsNotStatedAndNeverZero)
{
    models.setReport(Report());
    for (const KeyFigureTile *tile : page.tiles()->tiles()) {
        EXPECT_EQ(tile->tile().state, CellState::NotStated);
        EXPECT_EQ(tile->tile().value, u"không nêu"_s);
        EXPECT_TRUE(tile->tile().figure.isEmpty());
    }
    EXPECT_FALSE(page.attendances()->isVisible());
}

} // namespace

} // namespace tem
