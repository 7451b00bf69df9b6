#include "map/RolloutBar.h"

#include "items/ReportModels.h"
#include "support/SampleReport.h"

#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QTest>

#include <gtest/gtest.h>

namespace tem {
namespace {

using namespace Qt::StringLiterals;

class RolloutBarTest : public testing::Test
{
protected:
    RolloutBarTest()
    {
        models.setReport(test::sampleReport());
        bar.resize(420, bar.sizeHint().height());
        bar.show();
        bar.setFocus();
    }

    test::VietnameseTexts texts;
    ReportModels models{test::catalogue()};
    RolloutBar bar{models};
};

TEST_F(RolloutBarTest, ShowsTheCountsOfTheReport)
{
    std::vector<int> counts;
    for (const RolloutPart &part : bar.counts().parts)
        counts.push_back(part.count.value_or(-1));
    EXPECT_EQ(counts, (std::vector<int>{28, 17, 6, 9, 3}));
    EXPECT_EQ(bar.counts().notNamed(), 60);
    EXPECT_EQ(bar.counts().total, 63);
}

TEST_F(RolloutBarTest, ClickOnAPartSelectsTheStage)
{
    QTest::mouseClick(&bar, Qt::LeftButton, {}, {40, 30});
    EXPECT_EQ(models.selection()->current().id, bar.counts().parts[0].group);
    QTest::mouseClick(&bar, Qt::LeftButton, {}, {408, 30});
    EXPECT_EQ(models.selection()->current().id, bar.counts().parts[4].group);
    EXPECT_EQ(models.selection()->current().kind, ReportSelection::Kind::Group);
}

TEST_F(RolloutBarTest, KeysWalkTheStages)
{
    QTest::keyClick(&bar, Qt::Key_Right);
    QTest::keyClick(&bar, Qt::Key_Right);
    EXPECT_EQ(bar.current(), 1);
    EXPECT_EQ(models.selection()->current().kind, ReportSelection::Kind::None);
    QTest::keyClick(&bar, Qt::Key_Return);
    EXPECT_EQ(bar.counts().selected, bar.counts().parts[1].group);
    QTest::keyClick(&bar, Qt::Key_Home);
    EXPECT_EQ(bar.current(), 0);
    QTest::keyClick(&bar, Qt::Key_End);
    EXPECT_EQ(bar.current(), 4);
    QTest::keyClick(&bar, Qt::Key_Escape);
    EXPECT_EQ(models.selection()->current().kind, ReportSelection::Kind::None);
}

TEST_F(RolloutBarTest, SpaceAsksToEmphasiseAStageAndAgainForAll)
{
    std::vector<std::optional<QString>> asked;
    QObject::connect(&bar, &RolloutStages::stageChosen, &bar, [&](const std::optional<QString> &group) {
        asked.push_back(group);
        bar.setStage(group);
    });
    QTest::keyClick(&bar, Qt::Key_End);
    QTest::keyClick(&bar, Qt::Key_Space);
    QTest::keyClick(&bar, Qt::Key_Space);
    EXPECT_EQ(asked, (std::vector<std::optional<QString>>{bar.counts().parts[4].group, std::nullopt}));
    EXPECT_EQ(models.selection()->current().kind, ReportSelection::Kind::None);
}

TEST_F(RolloutBarTest, IsAChartOfItsStages)
{
    QAccessibleInterface *shown = QAccessible::queryAccessibleInterface(&bar);
    ASSERT_TRUE(shown);
    EXPECT_EQ(shown->role(), QAccessible::Chart);
    ASSERT_EQ(shown->childCount(), 5);
    const StatusEntry &last = models.statuses()->entries().back();
    EXPECT_EQ(shown->child(4)->text(QAccessible::Name), last.name);
    EXPECT_EQ(shown->child(4)->text(QAccessible::Value), u"3"_s);
    EXPECT_TRUE(shown->child(4)->text(QAccessible::Description).contains(u"Quảng Bình, Khánh Hòa"_s));
    shown->child(4)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(models.selection()->current().id, last.groupId);
    EXPECT_TRUE(shown->child(4)->state().selected);
}

} // namespace
} // namespace tem
