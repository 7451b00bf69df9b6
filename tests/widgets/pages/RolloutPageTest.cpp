#include "pages/RolloutPage.h"

#include "items/ReportModels.h"
#include "map/MapWidget.h"
#include "map/RolloutBar.h"
#include "map/RolloutLegend.h"
#include "pages/ColumnChoice.h"
#include "pages/ProvinceTable.h"
#include "pages/SumLabel.h"
#include "style/Button.h"
#include "support/SampleReport.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
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

TEST_F(RolloutPageTest, AnEntryOfTheLegendFiltersMapAndTable)
{
    const auto click = [this](int entry) {
        QTest::mouseClick(page.legend(), Qt::LeftButton, {},
                          page.legend()->entryRect(entry).center().toPoint());
    };
    auto *showAll = page.findChild<Button *>();
    EXPECT_FALSE(showAll->isVisible());
    click(4);
    const QString group = models.statuses()->entries()[4].groupId;
    EXPECT_EQ(rows(), 3);
    EXPECT_EQ(page.map()->stage(), group);
    EXPECT_EQ(page.bar()->counts().stage, group);
    EXPECT_TRUE(showAll->isVisible());
    EXPECT_EQ(showAll->text(), u"Hiện tất cả tỉnh/TP"_s);
    EXPECT_EQ(models.selection()->current().kind, ReportSelection::Kind::None);
    click(5);
    EXPECT_EQ(rows(), 60) << "those not named";
    click(0);
    EXPECT_EQ(rows(), 0) << "counted, but none is named";
    showAll->click();
    EXPECT_EQ(rows(), 63);
    EXPECT_EQ(page.map()->stage(), std::nullopt);
}

TEST_F(RolloutPageTest, AnotherReportShowsAllAgain)
{
    page.showStage(models.statuses()->entries()[4].groupId);
    models.setReport(test::sampleReport());
    EXPECT_EQ(rows(), 63);
    EXPECT_EQ(page.map()->stage(), std::nullopt);
}

TEST_F(RolloutPageTest, AKeySwitchesBetweenMapAndTable)
{
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    page.resize(1400, 700);
    page.map()->setFocus();
    QTest::keyClick(&page, Qt::Key_F6);
    EXPECT_TRUE(page.table()->hasFocus());
    QTest::keyClick(&page, Qt::Key_F6);
    EXPECT_TRUE(page.map()->hasFocus());
    EXPECT_TRUE(page.table()->isVisible());

    page.resize(930, 520);
    EXPECT_TRUE(page.map()->isVisible());
    EXPECT_FALSE(page.table()->isVisible());
    QTest::keyClick(&page, Qt::Key_F6);
    EXPECT_FALSE(page.map()->isVisible());
    EXPECT_TRUE(page.table()->isVisible());
    EXPECT_TRUE(page.table()->hasFocus());
    page.resize(1400, 700);
    EXPECT_TRUE(page.map()->isVisible());
    EXPECT_TRUE(page.table()->isVisible());
}

TEST_F(RolloutPageTest, RowsAreCopiedAsTextAndHtmlWithTheColumnsShown)
{
    page.table()->columns().choose(0, false);
    page.table()->setCurrentIndex(page.table()->model()->index(1, 1));
    QTest::keyClick(page.table(), Qt::Key_C, Qt::ControlModifier);
    const QString name = page.table()->model()->index(1, 1).data().toString();
    const QString stage = page.table()->model()->index(1, 2).data().toString();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(name + u'\t' + stage));
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(u"Tỉnh/TP\t"_s));
    EXPECT_TRUE(QGuiApplication::clipboard()->mimeData()->html().contains(u"<table>"_s));
    page.table()->copyAll();
    EXPECT_EQ(QGuiApplication::clipboard()->text().count(u'\n'), 63);
}

TEST_F(RolloutPageTest, ALongStageIsReadInFull)
{
    Report report = test::sampleReport();
    const QString words = u"đã khảo sát, đang chờ ý kiến của các sở, ngành và hướng dẫn của cấp trên"_s;
    report.rollouts.front().groups.back().status.clear();
    report.rollouts.front().groups.back().label = words;
    models.setReport(report);
    EXPECT_GT(page.table()->rowHeight(0), page.table()->rowHeight(10) + 10);
    for (const QSize &size : {QSize(930, 520), QSize(1174, 676), QSize(1728, 986)}) {
        page.resize(size);
        // Its width comes first, then its height.
        EXPECT_TRUE(QTest::qWaitFor([this] {
            return page.legend()->height() == page.legend()->heightForWidth(page.legend()->width());
        })) << size.width();
    }
}

TEST_F(RolloutPageTest, AProvinceNamedUnderTwoStagesIsFoundUnderBoth)
{
    Report report = test::sampleReport();
    std::vector<RolloutGroup> &groups = report.rollouts.front().groups;
    groups[1].mentions.push_back(groups[4].mentions.front());
    models.setReport(report);
    page.showStage(groups[1].id);
    EXPECT_EQ(rows(), 1);
    page.showStage(groups[4].id);
    EXPECT_EQ(rows(), 3);
    EXPECT_FALSE(page.grab().isNull());
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
