#include "pages/SeriesPage.h"

#include "charts/PlatformLegend.h"
#include "charts/SeriesChart.h"
#include "items/ReportModels.h"
#include "pages/SeriesDetails.h"
#include "pages/SeriesTable.h"
#include "support/LibraryReports.h"
#include "support/SampleReport.h"
#include "widgets/pages/TextFit.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

const test::LibraryReports &library()
{
    static const test::LibraryReports read = test::readLibrary(test::catalogue());
    return read;
}

/// The page as it stands in a window of 1366×768, without an open report.
class SeriesPageTest : public testing::Test
{
protected:
    SeriesPageTest()
    {
        models.series()->setSeries(library().series());
        page.resize(test::pageAt1366);
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&page));
    }

    /// Transactions by half-year.
    SeriesChart &chart() const { return *page.charts()[indexOfTransactions()]; }
    std::size_t indexOfTransactions() const
    {
        for (std::size_t i = 0; i < page.charts().size(); ++i) {
            if (page.charts()[i]->panel().key.indicator == u"transactions"_s)
                return i;
        }
        return 0;
    }
    QAbstractButton *button(const QString &text) const
    {
        // Qt shows what was added to a layout only then.
        QCoreApplication::processEvents();
        for (QAbstractButton *found : page.details()->findChildren<QAbstractButton *>()) {
            if (found->text() == text && found->isVisible())
                return found;
        }
        return nullptr;
    }

    static constexpr SeriesPlace vosoThen{0, 2};
    static constexpr SeriesPlace postmartInConflict{1, 3};

    test::VietnameseTexts texts;
    ReportModels models{test::catalogue()};
    SeriesPage page{models};
};

TEST_F(SeriesPageTest, hasAChartForEveryPanel)
{
    EXPECT_EQ(page.charts().size(), models.series()->panels().size());
    EXPECT_GT(page.charts().size(), 10U);
}

TEST_F(SeriesPageTest, aClickChoosesAPointAndItsReportCanBeOpenedThere)
{
    const QSignalSpy asked(&page, &SeriesPage::figureRequested);
    QTest::mouseClick(&chart(), Qt::LeftButton, {}, chart().placeOf(vosoThen).toPoint());
    EXPECT_EQ(chart().selected(), std::optional(vosoThen));
    ASSERT_TRUE(button(u"Mở báo cáo ở số này"_s));
    EXPECT_THAT(test::visibleTexts(page), testing::Contains(u"2022-h2.txt"_s));
    QTest::mouseClick(button(u"Mở báo cáo ở số này"_s), Qt::LeftButton);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].toLongLong(), 3);
    EXPECT_EQ(library().reports[2].figure(asked[0][1].toString())->quote, u"112.460"_s);
}

TEST_F(SeriesPageTest, inAConflictTheReaderSaysWhichValueStands)
{
    const QSignalSpy chosen(&page, &SeriesPage::standingChosen);
    page.choose(indexOfTransactions(), postmartInConflict);
    ASSERT_TRUE(button(u"Chọn số này"_s));
    QTest::mouseClick(button(u"Chọn số này"_s), Qt::LeftButton);
    ASSERT_EQ(chosen.count(), 1);
    const auto key = chosen[0][0].value<StandingKey>();
    EXPECT_EQ(key.platform, u"postmart"_s);
    EXPECT_EQ(key.to, QDate(2023, 6, 30));
    // What the window does then: the same point is still chosen, and now has its line.
    models.series()->setSeries(library().series({{key, chosen[0][1].toLongLong()}}));
    EXPECT_EQ(chart().selected(), std::optional(postmartInConflict));
    EXPECT_EQ(chart().panel().lines[1].points[3].state, PointState::Value);
}

TEST_F(SeriesPageTest, keysGoFromPeriodToPeriodAndLineToLine)
{
    chart().setFocus();
    const QSignalSpy asked(&page, &SeriesPage::figureRequested);
    QTest::keyClick(&chart(), Qt::Key_Home);
    EXPECT_EQ(chart().current(), (SeriesPlace{0, 0}));
    QTest::keyClick(&chart(), Qt::Key_Down);
    QTest::keyClick(&chart(), Qt::Key_Right);
    EXPECT_EQ(chart().current(), (SeriesPlace{1, 1}));
    EXPECT_EQ(chart().currentAccessibleItem(), 11);
    EXPECT_TRUE(chart().accessibleItem(11).name.contains(u"401.780"_s));
    QTest::keyClick(&chart(), Qt::Key_Return);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].toLongLong(), 2);
    QTest::keyClick(&chart(), Qt::Key_End);
    EXPECT_EQ(chart().current().period, chart().panel().periods.size() - 1);
}

TEST_F(SeriesPageTest, aMissingPeriodIsSaidAndNothingCanBeOpened)
{
    const QSignalSpy asked(&page, &SeriesPage::figureRequested);
    const int item = 10 + 6;
    EXPECT_TRUE(chart().accessibleItem(item).name.contains(u"không có báo cáo"_s));
    EXPECT_FALSE(chart().accessibleItem(item).selectable);
    chart().selectAccessibleItem(item);
    EXPECT_FALSE(chart().selected());
    EXPECT_EQ(asked.count(), 0);
}

TEST_F(SeriesPageTest, legendLeavesALineOut)
{
    auto *legend = page.findChild<PlatformLegend *>();
    const int before = chart().accessibleItemCount();
    QTest::mouseClick(legend->findChildren<QAbstractButton *>().front(), Qt::LeftButton);
    EXPECT_EQ(chart().accessibleItemCount(), before / 3 * 2);
}

TEST_F(SeriesPageTest, tableHasTheSameNumbersOneKeyAway)
{
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    QTest::keyClick(&page, Qt::Key_B, Qt::ControlModifier);
    EXPECT_TRUE(page.table()->isVisible());
    EXPECT_FALSE(chart().isVisible());
    EXPECT_EQ(page.table()->model()->rowCount(), models.series()->rowCount());
    page.table()->sortByColumn(3, Qt::DescendingOrder);
    QTest::keyClick(&page, Qt::Key_B, Qt::ControlModifier);
    EXPECT_TRUE(chart().isVisible());
}

TEST_F(SeriesPageTest, oneReportIsNothingToCompare)
{
    std::vector<Observation> one = observations(library().reports[0], 1, u"2021-h2.txt"_s);
    models.series()->setSeries(indicatorSeries(std::move(one), {}));
    EXPECT_THAT(test::visibleTexts(page), testing::Contains(u"Chưa có gì để so sánh"_s));
    EXPECT_FALSE(page.table()->isVisible());
    models.series()->setSeries(library().series());
    EXPECT_TRUE(chart().isVisible());
}

TEST_F(SeriesPageTest, noTextIsCutInAnyWindow)
{
    for (const bool isChosen : {false, true}) {
        if (isChosen)
            page.choose(indexOfTransactions(), postmartInConflict);
        for (const QSize &size : {QSize(936, 500), test::pageAt1366, test::pageAt1920, QSize(3600, 1980)})
            EXPECT_EQ(test::misfits(page, size), "") << size.width();
    }
}

} // namespace

} // namespace tem
