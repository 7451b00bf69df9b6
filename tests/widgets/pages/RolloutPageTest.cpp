#include "pages/RolloutPage.h"

#include "items/ReportModels.h"
#include "map/MapWidget.h"
#include "map/RolloutBar.h"
#include "map/RolloutLegend.h"
#include "pages/ProvinceTable.h"
#include "pages/SumLabel.h"
#include "support/SampleReport.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QTest>

#include <gtest/gtest.h>

namespace tem {
namespace {

using namespace Qt::StringLiterals;

class RolloutPageTest : public testing::Test
{
protected:
    RolloutPageTest()
    {
        models.setReport(test::sampleReport());
        page.resize(1174, 676);
        page.show();
    }

    QStringList shownTexts() const
    {
        QStringList shown;
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                shown.append(label->text());
        }
        return shown;
    }
    int rows() const { return page.table()->model()->rowCount(); }

    test::VietnameseTexts texts;
    ReportModels models{test::catalogue()};
    RolloutPage page{models};
};

TEST_F(RolloutPageTest, SaysDecisionPeriodAndCounts)
{
    EXPECT_TRUE(shownTexts().contains(u"Triển khai theo tỉnh"_s));
    EXPECT_TRUE(shownTexts().contains(
        u"%1 · theo báo cáo %2"_s.arg(models.statuses()->decisionText(), models.periodTitle())));
    EXPECT_TRUE(models.statuses()->decisionText().contains(u"468/QĐ-TTg"_s));
    EXPECT_TRUE(shownTexts().contains(u"Báo cáo đếm 63 tỉnh/TP, nêu tên 3"_s));
    EXPECT_EQ(page.findChild<SumLabel *>()->text(), u"✓ 28 + 17 + 6 + 9 + 3 = 63"_s);
}

TEST_F(RolloutPageTest, TableMapAndBarShareTheSelection)
{
    page.table()->setCurrentIndex(page.table()->model()->index(1, 1));
    EXPECT_EQ(page.map()->selected(), QStringList{u"56"_s});
    QTest::mouseClick(page.map(), Qt::LeftButton, {}, page.map()->anchor(u"92"_s).toPoint());
    EXPECT_EQ(page.table()->currentIndex().data(ProvinceModel::CodeRole), u"92"_s);
    models.selection()->selectGroup(page.bar()->counts().parts.back().group);
    EXPECT_EQ(page.map()->selected().size(), 3);
    EXPECT_FALSE(page.table()->currentIndex().isValid());
}

TEST_F(RolloutPageTest, PointingAtARowOutlinesTheProvince)
{
    const QModelIndex row = page.table()->model()->index(5, 1);
    // Not QTest::mouseMove: the row may stand beyond the offscreen platform's small screen.
    const QPointF place = page.table()->visualRect(row).center();
    QMouseEvent move(QEvent::MouseMove, place, page.table()->viewport()->mapToGlobal(place), Qt::NoButton,
                     Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(page.table()->viewport(), &move);
    EXPECT_EQ(page.map()->hovered(), row.data(ProvinceModel::CodeRole).toString());
}

TEST_F(RolloutPageTest, SearchAndStageFilterTheTable)
{
    EXPECT_EQ(rows(), 63);
    auto *search = page.findChild<QLineEdit *>();
    search->setText(u"khanh hoa"_s);
    EXPECT_EQ(rows(), 1);
    search->clear();
    QComboBox *stage = nullptr;
    for (QComboBox *box : page.findChildren<QComboBox *>()) {
        if (box->isVisible())
            stage = box;
    }
    ASSERT_TRUE(stage);
    const auto choose = [stage](int index) {
        stage->setCurrentIndex(index);
        emit stage->activated(index);
    };
    choose(stage->count() - 1);
    EXPECT_EQ(rows(), 3);
    choose(1);
    EXPECT_EQ(rows(), 60);
    choose(0);
    EXPECT_EQ(rows(), 63);
}

TEST_F(RolloutPageTest, SaysThatTheReportHasNoRollout)
{
    Report report = test::sampleReport();
    report.rollouts.clear();
    models.setReport(report);
    EXPECT_TRUE(shownTexts().contains(u"Báo cáo không nêu triển khai theo tỉnh."_s));
    EXPECT_FALSE(page.map()->isVisible());
    models.setReport(test::sampleReport());
    EXPECT_TRUE(page.map()->isVisible());
}

TEST_F(RolloutPageTest, AStageThatTheCatalogueLacksKeepsTheWordsOfTheReport)
{
    Report report = test::sampleReport();
    report.rollouts.front().groups.back().status.clear();
    report.rollouts.front().groups.back().label = u"đang chờ hướng dẫn"_s;
    models.setReport(report);
    EXPECT_EQ(page.table()->model()->index(0, 2).data().toString(), u"đang chờ hướng dẫn"_s);
    EXPECT_FALSE(page.grab().isNull());
}

TEST_F(RolloutPageTest, ACountOverTheWholeIsMarked)
{
    Report report = test::sampleReport();
    report.rollouts.front().groups.front().count = 30;
    models.setReport(report);
    EXPECT_EQ(page.findChild<SumLabel *>()->text(), u"✕ 30 + 17 + 6 + 9 + 3 = 65 ≠ 63"_s);
}

} // namespace
} // namespace tem
