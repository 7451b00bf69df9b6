#include "map/MapWidget.h"
#include "map/MapLegend.h"
#include "map/MapNavigation.h"
#include "map/mapContent.h"

#include "items/ReportModels.h"
#include "support/SampleReport.h"

#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QApplication>
#include <QInputMethodEvent>
#include <QNativeGestureEvent>
#include <QPointingDevice>
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
    clickAt({300, 200});
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
    QTest::mouseMove(&map, QPoint(300, 200));
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

TEST_F(MapWidgetTest, EveryProvinceStandsInTheAccessibilityTree)
{
    QAccessibleInterface *shown = QAccessible::queryAccessibleInterface(&map);
    ASSERT_TRUE(shown);
    EXPECT_EQ(shown->role(), QAccessible::Chart);
    EXPECT_TRUE(shown->text(QAccessible::Description).contains(u"Quảng Bình, Khánh Hòa"_s));
    QStringList names;
    for (int i = 0; i < 63; ++i) {
        QAccessibleInterface *province = shown->child(i);
        ASSERT_TRUE(province);
        names += province->text(QAccessible::Name);
        EXPECT_FALSE(province->rect().isEmpty()) << qPrintable(names.last());
        EXPECT_TRUE(province->state().focusable);
        const QPoint place = map.mapToGlobal(map.anchor(models.provinces()->entry(i).code).toPoint());
        EXPECT_EQ(shown->childAt(place.x(), place.y()), province) << qPrintable(names.last());
    }
    names.removeDuplicates();
    EXPECT_EQ(names.size(), 63);

    const int row = models.provinces()->rowOf(u"44"_s);
    QAccessibleInterface *quangBinh = shown->child(row);
    EXPECT_EQ(quangBinh->text(QAccessible::Name), u"Quảng Bình"_s);
    EXPECT_EQ(quangBinh->text(QAccessible::Value), models.provinces()->province(u"44"_s)->statusText);
    EXPECT_TRUE(quangBinh->text(QAccessible::Description).contains(u"(câu "_s));
    EXPECT_FALSE(quangBinh->state().selected);
    quangBinh->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(selection().current().id, u"44"_s);
    EXPECT_TRUE(quangBinh->state().selected);
}

TEST_F(MapWidgetTest, ArrowKeysMoveTheAccessibleFocus)
{
    map.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&map));
    QAccessibleInterface *shown = QAccessible::queryAccessibleInterface(&map);
    QTest::keyClick(&map, Qt::Key_Home);
    QAccessibleInterface *first = shown->focusChild();
    ASSERT_TRUE(first);
    EXPECT_EQ(first->text(QAccessible::Name), u"Cao Bằng"_s);
    QTest::keyClick(&map, Qt::Key_Down);
    ASSERT_TRUE(shown->focusChild());
    EXPECT_NE(shown->focusChild(), first);
    EXPECT_TRUE(shown->focusChild()->state().focused);
    EXPECT_FALSE(first->state().focused);
}

TEST_F(MapWidgetTest, TheLegendFiltersByMouseAndScreenReader)
{
    std::optional<QString> asked;
    QObject::connect(&map, &MapWidget::stageChosen, &map, [&](const std::optional<QString> &group) {
        asked = group;
        map.setStage(group);
    });
    const QRectF row = mapLegendRows(map.layoutOfParts(), map.legend()).front();
    const QImage all = map.grab().toImage();
    QTest::mouseClick(&map, Qt::LeftButton, {}, row.center().toPoint());
    EXPECT_EQ(asked, models.statuses()->entries().back().groupId);
    EXPECT_NE(map.grab().toImage(), all);
    EXPECT_EQ(selection().current().kind, ReportSelection::Kind::None);

    QAccessibleInterface *entry = QAccessible::queryAccessibleInterface(&map)->child(63);
    EXPECT_EQ(entry->role(), QAccessible::CheckBox);
    EXPECT_TRUE(entry->state().checked);
    entry->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    EXPECT_EQ(asked, std::nullopt);
    EXPECT_FALSE(entry->state().checked);
}

TEST_F(MapWidgetTest, EscapeEndsTheSelectionThenTheFilter)
{
    QObject::connect(&map, &MapWidget::stageChosen, &map, &MapWidget::setStage);
    map.setStage(QString());
    selection().selectProvince(u"44"_s);
    QTest::keyClick(&map, Qt::Key_Escape);
    EXPECT_EQ(selection().current().kind, ReportSelection::Kind::None);
    EXPECT_TRUE(map.stage());
    QTest::keyClick(&map, Qt::Key_Escape);
    EXPECT_FALSE(map.stage());
}

TEST_F(MapWidgetTest, ComposedLettersGoToTheProvince)
{
    // An input method shows "kh" while it is composed, then hands over "khá".
    QInputMethodEvent composing(u"kh"_s, {});
    QApplication::sendEvent(&map, &composing);
    EXPECT_EQ(map.current(), u"56"_s);
    QInputMethodEvent committed;
    committed.setCommitString(u"hải p"_s);
    QTest::keyClick(&map, Qt::Key_Escape);
    QApplication::sendEvent(&map, &committed);
    EXPECT_EQ(map.current(), u"31"_s);
    EXPECT_TRUE(map.testAttribute(Qt::WA_InputMethodEnabled));
}

TEST_F(MapWidgetTest, ASpaceInsideANameIsTyped)
{
    for (const char letter : {'b', 'a', 'c', ' ', 'n'})
        QTest::keyClick(&map, letter);
    EXPECT_EQ(models.provinces()->province(map.current())->name, u"Bắc Ninh"_s);
    EXPECT_EQ(selection().current().kind, ReportSelection::Kind::None);
}

TEST_F(MapWidgetTest, ArrowsWithShiftOrControlMoveTheLand)
{
    QTest::keyClick(&map, Qt::Key_Plus);
    const QPointF before = map.anchor(u"46"_s);
    QTest::keyClick(&map, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_LT(map.anchor(u"46"_s).x(), before.x());
    QTest::keyClick(&map, Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(map.anchor(u"46"_s), before);
    EXPECT_EQ(map.current(), QString());
}

TEST_F(MapWidgetTest, DoubleClickZooms)
{
    const QPoint place = map.anchor(u"46"_s).toPoint();
    QTest::mouseDClick(&map, Qt::LeftButton, {}, place);
    EXPECT_DOUBLE_EQ(map.camera().zoom, 2);
    EXPECT_NEAR(QLineF(map.anchor(u"46"_s), place).length(), 0, 2);
}

class MapTouchTest : public MapWidgetTest
{
protected:
    static QPointingDevice *device()
    {
        static QPointingDevice *const touchScreen = QTest::createTouchDevice();
        return touchScreen;
    }
};

TEST_F(MapTouchTest, ATapSelects)
{
    const QPoint place = map.anchor(u"56"_s).toPoint();
    QTest::touchEvent(&map, device()).press(0, place, &map);
    QTest::touchEvent(&map, device()).release(0, place, &map);
    EXPECT_EQ(selection().current().id, u"56"_s);
}

TEST_F(MapTouchTest, TwoFingersZoomAndMove)
{
    const QPoint place = map.anchor(u"46"_s).toPoint();
    const QPoint apart(40, 0);
    QTest::touchEvent(&map, device()).press(0, place - apart, &map).press(1, place + apart, &map);
    QTest::touchEvent(&map, device()).move(0, place - 2 * apart, &map).move(1, place + 2 * apart, &map);
    EXPECT_NEAR(map.camera().zoom, 2, 1e-6);
    EXPECT_NEAR(QLineF(map.anchor(u"46"_s), place).length(), 0, 2);
    const QPoint down(0, 30);
    QTest::touchEvent(&map, device())
        .move(0, place - 2 * apart + down, &map)
        .move(1, place + 2 * apart + down, &map);
    EXPECT_NEAR(map.camera().zoom, 2, 1e-6);
    EXPECT_NEAR(QLineF(map.anchor(u"46"_s), place + down).length(), 0, 2);
    QTest::touchEvent(&map, device())
        .release(0, place - 2 * apart + down, &map)
        .release(1, place + 2 * apart + down, &map);
    EXPECT_EQ(selection().current().kind, ReportSelection::Kind::None);
}

TEST_F(MapTouchTest, OneFingerDragsTheZoomedLand)
{
    QTest::keyClick(&map, Qt::Key_Plus);
    const QPointF before = map.anchor(u"46"_s);
    const QPoint place(300, 300);
    QTest::touchEvent(&map, device()).press(0, place, &map);
    QTest::touchEvent(&map, device()).move(0, place + QPoint(-30, 0), &map);
    QTest::touchEvent(&map, device()).move(0, place + QPoint(-50, 10), &map);
    QTest::touchEvent(&map, device()).release(0, place + QPoint(-50, 10), &map);
    EXPECT_LT(map.anchor(u"46"_s).x(), before.x() - 15);
    EXPECT_EQ(selection().current().kind, ReportSelection::Kind::None);
}

TEST_F(MapTouchTest, PinchingOnATouchpadZooms)
{
    const QPointF place = map.anchor(u"46"_s);
    QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, place,
                              place, map.mapToGlobal(place), 0.5, {});
    QApplication::sendEvent(&map, &pinch);
    EXPECT_DOUBLE_EQ(map.camera().zoom, 1.5);
}

TEST_F(MapWidgetTest, ProvincesOfTheDeltaAreClickedInTheirFrame)
{
    const MapLayout layout = map.layoutOfParts();
    ASSERT_FALSE(layout.delta.isEmpty());
    QAccessibleInterface *shown = QAccessible::queryAccessibleInterface(&map);
    const QRect rect = shown->child(models.provinces()->rowOf(u"27"_s))->rect();
    const QPoint place = map.mapFromGlobal(rect.center());
    EXPECT_TRUE(layout.delta.contains(place));
    EXPECT_GE(std::min(rect.width(), rect.height()), 20);
    clickAt(place);
    EXPECT_EQ(selection().current().id, u"27"_s);
    const QImage unpointed = map.grab().toImage();
    map.setHovered(u"33"_s);
    EXPECT_NE(map.grab(layout.delta.toRect()).toImage(), unpointed.copy(layout.delta.toRect()));
    QTest::keyClick(&map, Qt::Key_Plus);
    EXPECT_TRUE(map.layoutOfParts().delta.isEmpty()) << "the land itself is large enough now";
}

} // namespace
} // namespace tem
