#include "map/MapWidget.h"
#include "map/MapNavigation.h"
#include "map/RolloutBar.h"
#include "map/mapContent.h"

#include "items/ReportModels.h"
#include "support/SampleReport.h"

#include <QApplication>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <gtest/gtest.h>

namespace tem {
namespace {

using namespace Qt::StringLiterals;

class MapWidgetTest : public testing::Test
{
protected:
    MapWidgetTest()
    {
        models.setReport(test::sampleReport());
        map.resize(670, 603);
        map.show();
        map.setFocus();
    }

    ReportSelection &selection() { return *models.selection(); }
    void click(const QString &code) { clickAt(map.anchor(code)); }
    void clickAt(QPointF place) { QTest::mouseClick(&map, Qt::LeftButton, {}, place.toPoint()); }

    test::VietnameseTexts texts;
    ReportModels models{test::catalogue()};
    /// Shared: it reads its file once.
    static std::shared_ptr<MapAtlas> atlas()
    {
        static const auto shared = std::make_shared<MapAtlas>(u":/map/vietnam-63.geojson"_s);
        return shared;
    }
    MapWidget map{models, atlas()};
};

TEST_F(MapWidgetTest, ClickOnKhanhHoaSelectsIt)
{
    click(u"56"_s);
    EXPECT_EQ(selection().current(), (ReportSelection::Item{ReportSelection::Kind::Province, u"56"_s, -1}));
    EXPECT_EQ(map.selected(), QStringList{u"56"_s});
}

TEST_F(MapWidgetTest, ClickOnAnArchipelagoSelectsItsProvince)
{
    click(truongSaCode());
    EXPECT_EQ(selection().current().id, u"56"_s);
    click(hoangSaCode());
    EXPECT_EQ(selection().current().id, u"48"_s);
}

TEST_F(MapWidgetTest, ClickInTheSeaEndsTheSelection)
{
    click(u"56"_s);
    clickAt({400, 200});
    EXPECT_EQ(selection().current().kind, ReportSelection::Kind::None);
    EXPECT_TRUE(map.selected().isEmpty());
}

TEST_F(MapWidgetTest, SelectionFromElsewhereShows)
{
    const QImage before = map.grab().toImage();
    selection().selectProvince(u"44"_s);
    EXPECT_EQ(map.selected(), QStringList{u"44"_s});
    EXPECT_NE(map.grab().toImage(), before);
    const QString group = models.statuses()->entries().back().groupId;
    selection().selectGroup(group);
    EXPECT_EQ(map.selected(), (QStringList{u"44"_s, u"56"_s, u"70"_s}));
    selection().selectFigure(u"f1"_s);
    EXPECT_TRUE(map.selected().isEmpty());
}

TEST_F(MapWidgetTest, SaysWhatTheReportSaysOfAProvince)
{
    EXPECT_TRUE(map.description(u"56"_s).startsWith(u"<b>Khánh Hòa</b>"_s));
    EXPECT_TRUE(map.description(u"56"_s).contains(u"Câu "_s));
    EXPECT_TRUE(map.description(u"06"_s).endsWith(models.provinces()->province(u"06"_s)->statusText));
    EXPECT_FALSE(map.description(u"06"_s).contains(u"Câu "_s));
    EXPECT_EQ(map.description(u"no code"_s), QString());
}

TEST_F(MapWidgetTest, PointingAtAProvinceNamesIt)
{
    const QSignalSpy spy(&map, &MapWidget::provinceHovered);
    QTest::mouseMove(&map, map.anchor(u"06"_s).toPoint());
    QCoreApplication::processEvents();
    EXPECT_EQ(map.hovered(), u"06"_s);
    EXPECT_EQ(spy.count(), 1);
    EXPECT_TRUE(QToolTip::text().contains(u"Bắc Kạn"_s));
    QTest::mouseMove(&map, QPoint(400, 200));
    QCoreApplication::processEvents();
    EXPECT_EQ(map.hovered(), QString());
}

TEST_F(MapWidgetTest, ArrowsReachEveryProvince)
{
    QTest::keyClick(&map, Qt::Key_Home);
    QSet<QString> reached = {map.current()};
    QStringList open = {map.current()};
    while (!open.isEmpty()) {
        const QString from = open.takeFirst();
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
            selection().clear();
            selection().selectProvince(from);
            QTest::keyClick(&map, key);
            if (!reached.contains(map.current())) {
                reached.insert(map.current());
                open.append(map.current());
            }
        }
    }
    QStringList missed;
    for (int row = 0; row < models.provinces()->rowCount(); ++row) {
        if (!reached.contains(models.provinces()->entry(row).code))
            missed.append(models.provinces()->entry(row).name);
    }
    EXPECT_EQ(reached.size(), 63) << qPrintable(missed.join(u", "_s));
}

TEST_F(MapWidgetTest, KeysSelectAndEndTheSelection)
{
    QTest::keyClick(&map, Qt::Key_End);
    EXPECT_EQ(map.current(), u"96"_s);
    QTest::keyClick(&map, Qt::Key_Return);
    EXPECT_EQ(selection().current().id, u"96"_s);
    QTest::keyClick(&map, Qt::Key_Escape);
    EXPECT_EQ(selection().current().kind, ReportSelection::Kind::None);
}

TEST_F(MapWidgetTest, LettersGoToTheProvinceThatBeginsSo)
{
    for (const char letter : {'k', 'h', 'a'})
        QTest::keyClick(&map, letter);
    EXPECT_EQ(map.current(), u"56"_s);
}

TEST_F(MapWidgetTest, KeysAndWheelZoom)
{
    QTest::keyClick(&map, Qt::Key_Plus);
    EXPECT_DOUBLE_EQ(map.camera().zoom, 1.5);
    QTest::keyClick(&map, Qt::Key_Minus);
    EXPECT_DOUBLE_EQ(map.camera().zoom, 1);
    const QPointF cursor = map.anchor(u"46"_s);
    QWheelEvent wheel(cursor, map.mapToGlobal(cursor), {}, {0, 240}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&map, &wheel);
    EXPECT_GT(map.camera().zoom, 1.3);
    EXPECT_NEAR(map.anchor(u"46"_s).x(), cursor.x(), 1e-6);
    QTest::keyClick(&map, Qt::Key_0);
    EXPECT_EQ(map.camera(), MapCamera());
}

TEST_F(MapWidgetTest, DraggingMovesTheLandAndSelectsNothing)
{
    QTest::keyClick(&map, Qt::Key_Plus);
    const QPointF before = map.anchor(u"56"_s);
    const QPoint start = before.toPoint();
    QTest::mousePress(&map, Qt::LeftButton, {}, start);
    QMouseEvent move(QEvent::MouseMove, start + QPoint(-40, -25), map.mapToGlobal(start + QPoint(-40, -25)),
                     Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&map, &move);
    QTest::mouseRelease(&map, Qt::LeftButton, {}, start + QPoint(-40, -25));
    EXPECT_EQ(map.anchor(u"56"_s), before + QPointF(-40, -25));
    EXPECT_EQ(selection().current().kind, ReportSelection::Kind::None);
}

TEST_F(MapWidgetTest, ShowsTheUnitsOfTheReportsVintage)
{
    Report report = test::sampleReport();
    report.rollouts.front().vintage = QDate(2025, 7, 1);
    for (RolloutGroup &group : report.rollouts.front().groups)
        group.mentions.clear();
    models.setReport(report);
    // Ninh Thuận is a part of Khánh Hòa now, under the code of Khánh Hòa.
    EXPECT_EQ(map.anchor(u"58"_s), QPointF());
    click(u"56"_s);
    EXPECT_EQ(selection().current().id, u"56"_s);
    EXPECT_EQ(models.provinces()->rowCount(), 34);
    for (int row = 0; row < 34; ++row)
        EXPECT_NE(map.anchor(models.provinces()->entry(row).code), QPointF()) << row;
}

TEST_F(MapWidgetTest, AReportWithoutRolloutNamesNoProvince)
{
    Report report = test::sampleReport();
    report.rollouts.clear();
    models.setReport(report);
    const QHash<QString, MapUnit> units = mapUnits(*models.provinces());
    for (const MapUnit &unit : units)
        EXPECT_FALSE(unit.named) << qPrintable(unit.name);
    EXPECT_FALSE(map.grab().isNull());
}

TEST(MapWithoutFile, SaysThatThereIsNone)
{
    ReportModels models(test::catalogue());
    models.setReport(test::sampleReport());
    MapWidget map(models, std::make_shared<MapAtlas>(u":/map/none.geojson"_s));
    map.resize(400, 400);
    QTest::keyClick(&map, Qt::Key_Home);
    QTest::mouseClick(&map, Qt::LeftButton, {}, {100, 100});
    EXPECT_FALSE(map.grab().isNull());
    EXPECT_EQ(map.current(), QString());
}

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

TEST_F(RolloutBarTest, ClickOnAPartOrItsRowSelectsTheStage)
{
    QTest::mouseClick(&bar, Qt::LeftButton, {}, {40, 30});
    EXPECT_EQ(models.selection()->current().id, bar.counts().parts[0].group);
    QTest::mouseClick(&bar, Qt::LeftButton, {}, {408, 30});
    EXPECT_EQ(models.selection()->current().id, bar.counts().parts[4].group);
    // Third row of the legend.
    QTest::mouseClick(&bar, Qt::LeftButton, {}, {100, 56 + 8 + 2 * 24 + 12});
    EXPECT_EQ(models.selection()->current().id, bar.counts().parts[2].group);
    EXPECT_EQ(models.selection()->current().kind, ReportSelection::Kind::Group);
}

TEST_F(RolloutBarTest, KeysWalkTheStages)
{
    QTest::keyClick(&bar, Qt::Key_Right);
    QTest::keyClick(&bar, Qt::Key_Right);
    EXPECT_EQ(bar.counts().selected, bar.counts().parts[1].group);
    QTest::keyClick(&bar, Qt::Key_Left);
    EXPECT_EQ(bar.counts().selected, bar.counts().parts[0].group);
    QTest::keyClick(&bar, Qt::Key_Escape);
    EXPECT_EQ(models.selection()->current().kind, ReportSelection::Kind::None);
}

} // namespace
} // namespace tem
