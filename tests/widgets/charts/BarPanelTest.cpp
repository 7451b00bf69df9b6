#include "charts/BarPanel.h"
#include "charts/BarLayout.h"
#include "items/ReportSelection.h"
#include "style/Fonts.h"
#include "style/TextWrap.h"
#include "widgets/charts/SampleBars.h"

#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QTest>
#include <QToolTip>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

class BarPanelTest : public testing::Test
{
protected:
    BarPanelTest()
    {
        panel.resize(404, 192);
        panel.setData(test::transactions());
        panel.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&panel));
        panel.chart()->setFocus();
    }

    QImage shot() { return panel.grab().toImage(); }
    /// How many px of the chart have exactly this colour.
    int count(const QColor &colour)
    {
        const QImage image = panel.chart()->grab().toImage();
        int total = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                total += image.pixelColor(x, y) == colour;
        return total;
    }

    ReportSelection selection;
    BarPanel panel{selection};
};

TEST_F(BarPanelTest, clickOnARowSelectsItsFigure)
{
    QTest::mouseClick(panel.chart(), Qt::LeftButton, {}, panel.rowRect(1).center());
    EXPECT_EQ(selection.current(), (ReportSelection::Item{ReportSelection::Kind::Figure, u"f7"_s, -1}));
    QTest::mouseClick(panel.chart(), Qt::LeftButton, {}, panel.rowRect(0).center());
    EXPECT_EQ(selection.current().id, u"f6"_s);
}

TEST_F(BarPanelTest, clickWhereThereIsNoFigureSelectsNothing)
{
    panel.setData(test::everyState());
    selection.selectFigure(u"f6"_s);
    QTest::mouseClick(panel.chart(), Qt::LeftButton, {}, panel.rowRect(1).center());
    EXPECT_EQ(selection.current().id, u"f6"_s);
}

TEST_F(BarPanelTest, keysMoveTheRingAndEnterSelects)
{
    QTest::keyClick(panel.chart(), Qt::Key_Down);
    EXPECT_EQ(panel.currentRow(), 1);
    EXPECT_EQ(selection.current().kind, ReportSelection::Kind::None);
    QTest::keyClick(panel.chart(), Qt::Key_Return);
    EXPECT_EQ(selection.current().id, u"f7"_s);
    QTest::keyClick(panel.chart(), Qt::Key_Down);
    EXPECT_EQ(panel.currentRow(), 1);
    QTest::keyClick(panel.chart(), Qt::Key_Home);
    EXPECT_EQ(panel.currentRow(), 0);
    QTest::keyClick(panel.chart(), Qt::Key_Space);
    EXPECT_EQ(selection.current().id, u"f6"_s);
    QTest::keyClick(panel.chart(), Qt::Key_End);
    EXPECT_EQ(panel.currentRow(), 1);
    QTest::keyClick(panel.chart(), Qt::Key_Up);
    EXPECT_EQ(panel.currentRow(), 0);
}

TEST_F(BarPanelTest, focusIsVisible)
{
    const QImage focused = shot();
    panel.chart()->clearFocus();
    EXPECT_NE(focused, shot());
}

TEST_F(BarPanelTest, yellowMeansSelectionAndNothingElse)
{
    const Theme theme = Theme::light();
    EXPECT_EQ(count(theme.selection), 0);
    selection.selectFigure(u"f7"_s);
    EXPECT_GT(count(theme.selection), 1000);
    selection.selectCheck(0);
    EXPECT_EQ(count(theme.selection), 0);
}

TEST_F(BarPanelTest, barsHaveTheColourOfTheirMarketplaceInEitherTheme)
{
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        panel.setPalette(theme.palette());
        EXPECT_GT(count(theme.voso), 500);
        EXPECT_GT(count(theme.postmart), 3 * count(theme.voso));
    }
}

TEST_F(BarPanelTest, pointerGetsValueShareAndSentence)
{
    const QPoint place = panel.rowRect(1).center();
    QHelpEvent help(QEvent::ToolTip, place, panel.chart()->mapToGlobal(place));
    QCoreApplication::sendEvent(panel.chart(), &help);
    EXPECT_EQ(QToolTip::text(), u"<b>Postmart: 813.750</b>"_s);
}

TEST_F(BarPanelTest, standsInTheAccessibilityTreeWithItsBars)
{
    const QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(panel.chart());
    ASSERT_TRUE(chart);
    EXPECT_EQ(chart->role(), QAccessible::Chart);
    EXPECT_THAT(chart->text(QAccessible::Name).toStdString(), testing::HasSubstr("Giao dịch qua sàn"));
    EXPECT_EQ(chart->text(QAccessible::Description), u"Postmart gấp 4,7 lần Vỏ sò."_s);
    ASSERT_EQ(chart->childCount(), 2);
    QAccessibleInterface *bar = chart->child(1);
    EXPECT_EQ(bar->role(), QAccessible::ListItem);
    EXPECT_EQ(bar->text(QAccessible::Name), u"Postmart: 813.750"_s);
    EXPECT_EQ(bar->text(QAccessible::Value), u"813.750"_s);
    EXPECT_EQ(bar->rect().size(), panel.rowRect(1).size());
    EXPECT_TRUE(bar->state().focusable);
    EXPECT_FALSE(bar->state().focused);
    EXPECT_FALSE(bar->state().selected);
    QTest::keyClick(panel.chart(), Qt::Key_End);
    EXPECT_TRUE(bar->state().focused);
    EXPECT_EQ(chart->focusChild(), bar);
    bar->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(selection.current().id, u"f7"_s);
    EXPECT_TRUE(bar->state().selected);
}

TEST_F(BarPanelTest, firstLettersLeadToABarWithOrWithoutDiacritics)
{
    panel.chart()->setFocus();
    QTest::keyClick(panel.chart(), Qt::Key_P, {});
    EXPECT_EQ(panel.currentRow(), 1);
    const auto type = [&](const QString &text) {
        QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, text);
        // After a pause.
        key.setTimestamp(1'000'000);
        QCoreApplication::sendEvent(panel.chart(), &key);
    };
    type(u"v"_s);
    EXPECT_EQ(panel.currentRow(), 0);
    type(u"x"_s);
    EXPECT_EQ(panel.currentRow(), 0);
}

TEST_F(BarPanelTest, keyboardIsToldWhatThePointerIs)
{
    QTest::keyClick(panel.chart(), Qt::Key_End);
    EXPECT_EQ(QToolTip::text(), u"<b>Postmart: 813.750</b>"_s);
}

TEST_F(BarPanelTest, longTextsTakeLinesAndAreNeverCut)
{
    BarPanelData data = test::transactions();
    data.title = u"Số hộ sản xuất nông nghiệp được đào tạo, tập huấn kỹ năng số và thương mại điện tử"_s;
    data.bars[0].name = u"Sàn nông sản của tổng công ty"_s;
    const int oneLine = panel.minimumSizeHint().height();
    panel.setData(data);
    panel.resize(300, 400);
    QCoreApplication::processEvents();
    EXPECT_GT(panel.minimumSizeHint().height(), oneLine + 30);
    const BarHead head(300 - 2 * 16, data, BarPanelSize::Full);
    QStringList said;
    for (const BarHead::Piece &piece : head.pieces()) {
        said.append(piece.text);
        EXPECT_LE(piece.place.x() + QFontMetricsF(head.font(piece.kind)).horizontalAdvance(piece.text), 268);
        EXPECT_LE(piece.place.y(), head.height());
    }
    EXPECT_EQ(said.join(u' '), u"%1 %2 %3"_s.arg(data.title, data.unit, data.note));
    const BarLayout layout(data, panel.chart()->size(), true, BarPanel::inset);
    EXPECT_EQ(layout.nameLines(0).join(u' '), data.bars[0].name);
    EXPECT_GE(layout.row(0).height(), layout.nameLines(0).size() * 15);
    EXPECT_LE(widestLine(layout.nameLines(0), roleFont(FontRole::Strong)), layout.bar(0).left());
}

TEST_F(BarPanelTest, fourMissingStatesLookDifferent)
{
    const Theme theme = Theme::light();
    panel.setData(test::everyState());
    panel.resize(404, 260);
    const QImage image = panel.chart()->grab().toImage();
    std::vector<QImage> rows;
    const int left = 80; // right of the names
    for (int i = 0; i < 5; ++i) {
        const QRect row = panel.rowRect(i);
        rows.push_back(image.copy(left, row.top() + 1, image.width() - left, panel.rowRect(0).height() - 2));
    }
    for (std::size_t a = 0; a < rows.size(); ++a)
        for (std::size_t b = a + 1; b < rows.size(); ++b)
            EXPECT_NE(rows[a], rows[b]) << a << " and " << b;
    EXPECT_GT(count(theme.fails), 100);
    EXPECT_EQ(count(theme.postmart), 0);
}

struct LayoutRow
{
    const char *name;
    QSizeF size;
    bool showAxis;
};

class Layouts : public testing::TestWithParam<LayoutRow>
{
};

INSTANTIATE_TEST_SUITE_P(BarLayout, Layouts,
                         testing::Values(LayoutRow{"comparison_1366", {372, 140}, true},
                                         LayoutRow{"overview_1366", {286, 66}, false},
                                         LayoutRow{"overview_1920", {440, 150}, false},
                                         LayoutRow{"narrow", {220, 80}, true},
                                         LayoutRow{"tall", {400, 600}, true}),
                         [](const auto &row) { return row.param.name; });

TEST_P(Layouts, labelsHaveRoomAndBarsKeepProportion)
{
    const BarPanelData data = test::transactions();
    const BarLayout layout(data, GetParam().size, GetParam().showAxis);
    const QFontMetricsF metrics(roleFont(FontRole::Strong));
    for (int i = 0; i < 2; ++i) {
        const Bar &bar = data.bars[static_cast<std::size_t>(i)];
        EXPECT_LE(layout.labelAnchor(i).x() + metrics.horizontalAdvance(bar.label), GetParam().size.width());
        EXPECT_LE(metrics.horizontalAdvance(bar.name), layout.bar(i).left());
        EXPECT_NEAR(layout.labelAnchor(i).x() - layout.bar(i).right(), 7, 1e-9);
        EXPECT_LE(layout.row(i).bottom(), GetParam().size.height());
        EXPECT_LE(layout.bar(i).height(), 56);
        EXPECT_GE(layout.bar(i).height(), metrics.height() * 0.9);
        EXPECT_EQ(layout.rowAt(layout.row(i).center()), i);
    }
    EXPECT_NEAR(layout.bar(0).width() / layout.bar(1).width(), 173745. / 813750., 1e-9);
    EXPECT_EQ(layout.rowAt({-5, -5}), -1);
}

} // namespace

} // namespace tem
