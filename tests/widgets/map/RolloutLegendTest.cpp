#include "map/RolloutLegend.h"

#include "items/ReportModels.h"
#include "support/SampleReport.h"

#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QImage>
#include <QTest>

#include <gtest/gtest.h>

namespace tem {
namespace {

using namespace Qt::StringLiterals;

class RolloutLegendTest : public testing::Test
{
protected:
    RolloutLegendTest()
    {
        models.setReport(test::sampleReport());
        resize(420);
        legend.show();
        QObject::connect(&legend, &RolloutStages::stageChosen, &legend,
                         [this](const std::optional<QString> &group) { legend.setStage(group); });
    }
    void resize(int width) { legend.resize(width, legend.heightForWidth(width)); }
    void click(int entry)
    {
        QTest::mouseClick(&legend, Qt::LeftButton, {}, legend.entryRect(entry).center().toPoint());
    }

    test::VietnameseTexts texts;
    ReportModels models{test::catalogue()};
    RolloutLegend legend{models, {}};
};

TEST_F(RolloutLegendTest, ClickingARowEmphasisesItsStageAndSelectsNothing)
{
    const QImage all = legend.grab().toImage();
    click(2);
    EXPECT_EQ(legend.counts().stage, legend.counts().parts[2].group);
    EXPECT_NE(legend.grab().toImage(), all);
    click(4);
    EXPECT_EQ(legend.counts().stage, legend.counts().parts[4].group);
    click(4);
    EXPECT_EQ(legend.counts().stage, std::nullopt);
    EXPECT_EQ(models.selection()->current().kind, ReportSelection::Kind::None);
}

TEST_F(RolloutLegendTest, TheProvincesNotNamedAreAnEntryToo)
{
    ASSERT_EQ(legend.entryCount(), 6);
    click(5);
    EXPECT_EQ(legend.counts().stage, QString());
}

TEST_F(RolloutLegendTest, EntriesAreTickedForAScreenReader)
{
    QAccessibleInterface *shown = QAccessible::queryAccessibleInterface(&legend);
    ASSERT_TRUE(shown);
    ASSERT_EQ(shown->childCount(), 6);
    QAccessibleInterface *entry = shown->child(1);
    EXPECT_EQ(entry->role(), QAccessible::CheckBox);
    EXPECT_FALSE(entry->state().checked);
    entry->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    EXPECT_TRUE(entry->state().checked);
    EXPECT_FALSE(shown->child(2)->state().checked);
}

TEST_F(RolloutLegendTest, LongNamesWrapAndRowsStandApart)
{
    Report report = test::sampleReport();
    const QString words = u"đã khảo sát, đang chờ ý kiến của các sở, ngành và hướng dẫn của cấp trên"_s;
    report.rollouts.front().groups[1].status.clear();
    report.rollouts.front().groups[1].label = words;
    models.setReport(report);
    for (const int width : {220, 300, 420, 700}) {
        resize(width);
        const auto rows = rolloutLegendRows(legend.counts(), {}, width, {});
        EXPECT_EQ(rows[1].lines.join(u' '), words) << width;
        for (std::size_t i = 1; i < rows.size(); ++i)
            EXPECT_GE(rows[i].rect.top(), rows[i - 1].rect.bottom()) << width;
        for (int entry = 0; entry < legend.entryCount(); ++entry)
            EXPECT_TRUE(QRectF(legend.rect()).contains(legend.entryRect(entry))) << width << ' ' << entry;
    }
    resize(700);
    const int wide = legend.heightForWidth(700);
    EXPECT_GT(legend.heightForWidth(260), wide);
}

} // namespace
} // namespace tem
