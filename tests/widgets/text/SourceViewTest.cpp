#include "text/SourceView.h"

#include "support/SampleReport.h"
#include "text/MarkLegend.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

using Kind = SourceMark::Kind;
using Item = ReportSelection::Item;

/// The sample in a view as it stands in a window.
class SourceViewTest : public testing::Test
{
protected:
    SourceViewTest()
    {
        view.resize(790, 400);
        view.show();
        view.setReport(&report);
    }

    size_t markOf(Kind kind, int nth = 0) const
    {
        for (size_t i = 0; i < view.marks().size(); ++i) {
            if (view.marks()[i].kind == kind && nth-- == 0)
                return i;
        }
        ADD_FAILURE() << "no such mark";
        return 0;
    }

    QString text(const SourceMark &mark) const
    {
        return TextPositions(report.text).slice(report.text, mark.span);
    }

    QStringList litUp() const
    {
        QStringList texts;
        for (size_t mark : view.highlightedMarks())
            texts.append(text(view.marks()[mark]));
        return texts;
    }

    void click(size_t mark)
    {
        const QRect place = view.visibleMark(mark);
        ASSERT_FALSE(place.isEmpty());
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place.center());
    }

    Report report = test::sampleReport();
    ReportSelection selection;
    SourceView view{selection};
};

} // namespace

TEST_F(SourceViewTest, EveryDigitRunOfTheSampleIsMarked)
{
    const DigitPlaces places = digitPlaces(report, view.marks());
    EXPECT_EQ(places.unexplained, 0);
    EXPECT_EQ(places.explained, 26);
}

TEST_F(SourceViewTest, AClickSelectsWhatIsUnderIt)
{
    click(markOf(Kind::Figure, 5));
    EXPECT_EQ(selection.current(), (Item{ReportSelection::Kind::Figure, u"f6"_s, -1}));
    EXPECT_EQ(litUp(), QStringList{u"813.750"_s});
    EXPECT_EQ(view.currentSentence(), 4);

    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    click(markOf(Kind::Count, 1));
    EXPECT_EQ(selection.current(), (Item{ReportSelection::Kind::Group, u"g2"_s, -1}));
    click(markOf(Kind::Province));
    EXPECT_EQ(selection.current().kind, ReportSelection::Kind::Province);
    EXPECT_EQ(selection.current().id, report.rollouts[0].groups.back().mentions[0].code);
    EXPECT_EQ(litUp(), QStringList{u"Quảng Bình"_s});
    click(markOf(Kind::Ignored, 1));
    EXPECT_EQ(selection.current().kind, ReportSelection::Kind::Ignored);
    EXPECT_EQ(litUp(), QStringList{u"468/QĐ-TTg"_s});
}

TEST_F(SourceViewTest, ARemarkInTheMarginSelectsItsNumber)
{
    const size_t mention = markOf(Kind::Mention);
    const QRect place = view.visibleMark(mention);
    const QPoint remark(view.layoutOfText().columns().notesLeft + 20, place.center().y());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, remark);
    EXPECT_EQ(selection.current(), (Item{ReportSelection::Kind::Ignored, {}, view.marks()[mention].index}));
}

TEST_F(SourceViewTest, APeriodIsCurrentHereAlone)
{
    selection.selectFigure(u"f1"_s);
    const QSignalSpy changed(&view, &SourceView::currentMarkChanged);
    click(markOf(Kind::Period));
    EXPECT_EQ(selection.current(), Item{});
    ASSERT_TRUE(view.currentMark());
    EXPECT_EQ(view.currentMark()->kind, Kind::Period);
    EXPECT_EQ(litUp(), QStringList{u"Sáu tháng đầu năm 2023"_s});
    EXPECT_GE(changed.count(), 1);
}

TEST_F(SourceViewTest, FollowsASelectionFromElsewhere)
{
    view.resize(790, 200);
    ASSERT_TRUE(view.visibleMark(markOf(Kind::Count, 4)).isEmpty());
    selection.selectGroup(u"g5"_s);
    EXPECT_FALSE(view.visibleMark(markOf(Kind::Count, 4)).isEmpty());
    EXPECT_EQ(view.currentSentence(), 7);
    EXPECT_EQ(litUp(), QStringList{u"03"_s});
    selection.selectFigure(u"f1"_s);
    EXPECT_FALSE(view.visibleMark(markOf(Kind::Figure)).isEmpty());
    selection.clear();
    EXPECT_TRUE(litUp().isEmpty());
    EXPECT_EQ(view.currentSentence(), 0);
    EXPECT_FALSE(view.currentMark());
}

TEST_F(SourceViewTest, ACheckLightsUpAllItsNumbers)
{
    for (int i = 0; i < static_cast<int>(report.checks.size()); ++i) {
        const Check &check = report.checks[static_cast<size_t>(i)];
        selection.selectCheck(i);
        if (check.rule == Rule::Sum) {
            EXPECT_EQ(litUp().size(), check.items.size());
        }
        if (check.rule == Rule::Names) {
            EXPECT_EQ(litUp(), (QStringList{u"03"_s, u"Quảng Bình"_s, u"Khánh Hòa"_s, u"Bình Phước"_s}));
        }
    }
    selection.selectCheck(99);
    EXPECT_TRUE(litUp().isEmpty());
    selection.selectFigure(u"no such figure"_s);
    EXPECT_TRUE(litUp().isEmpty());
}

TEST_F(SourceViewTest, ArrowsGoFromMarkToMarkAndTabLeaves)
{
    QWidget window;
    QWidget before(&window);
    SourceView inside(selection, &window);
    QWidget after(&window);
    for (QWidget *neighbour : {&before, &after})
        neighbour->setFocusPolicy(Qt::StrongFocus);
    inside.resize(790, 300);
    inside.setReport(&report);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    before.setFocus();
    QTest::keyClick(&before, Qt::Key_Tab);
    ASSERT_TRUE(inside.hasFocus());
    for (size_t i = 0; i < inside.marks().size(); ++i) {
        QTest::keyClick(&inside, Qt::Key_Right);
        ASSERT_TRUE(inside.currentMark());
        EXPECT_EQ(*inside.currentMark(), inside.marks()[i]);
        EXPECT_FALSE(inside.visibleMark(i).isEmpty());
    }
    QTest::keyClick(&inside, Qt::Key_Right);
    EXPECT_EQ(*inside.currentMark(), inside.marks().back());
    QTest::keyClick(&inside, Qt::Key_Left);
    EXPECT_EQ(*inside.currentMark(), inside.marks()[inside.marks().size() - 2]);
    QTest::keyClick(&inside, Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(*inside.currentMark(), inside.marks().front());
    QTest::keyClick(&inside, Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(*inside.currentMark(), inside.marks().back());
    QTest::keyClick(&inside, Qt::Key_Tab);
    EXPECT_TRUE(after.hasFocus());
    QTest::keyClick(&after, Qt::Key_Tab, Qt::ShiftModifier);
    QTest::keyClick(&inside, Qt::Key_Tab, Qt::ShiftModifier);
    EXPECT_TRUE(before.hasFocus());
    inside.setFocus();
    QTest::keyClick(&inside, Qt::Key_Escape);
    EXPECT_FALSE(inside.currentMark());
    EXPECT_EQ(selection.current(), Item{});
}

TEST_F(SourceViewTest, ArrowsStartFromWhatIsInSight)
{
    view.resize(790, 120);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    QTest::keyClick(&view, Qt::Key_Right);
    ASSERT_TRUE(view.currentMark());
    EXPECT_GE(report.sentenceNumber(view.currentMark()->span), 7);
}

TEST_F(SourceViewTest, EnterAsksForMoreAboutTheCurrentMark)
{
    const QSignalSpy activated(&view, &SourceView::markActivated);
    QTest::keyClick(&view, Qt::Key_Return);
    EXPECT_EQ(activated.count(), 0) << "no mark is current";
    selection.selectFigure(u"f6"_s);
    QTest::keyClick(&view, Qt::Key_Return);
    QTest::keyClick(&view, Qt::Key_Enter);
    EXPECT_EQ(activated.count(), 2);
}

TEST_F(SourceViewTest, RemarksAreWholeInTheNarrowestMargin)
{
    report.ignored[0].quote = u"Hội nghị trực tuyến toàn quốc tổng kết công tác năm tại điểm cầu"_s;
    view.setReport(&report);
    for (const int width : {640, 790, 1600, 3000}) {
        for (const double zoom : {1.0, 2.0}) {
            view.resize(width, 400);
            view.setZoom(zoom);
            view.grab();
            SourceLayout &layout = view.layoutOfText();
            ASSERT_TRUE(layout.columns().hasNotes());
            for (int row = 0; row < static_cast<int>(layout.rows().size()); ++row) {
                int bottom = 0;
                for (const SourceNote &note : layout.row(row).notes) {
                    for (int line = 0; line < note.layout->lineCount(); ++line)
                        EXPECT_LE(note.layout->lineAt(line).naturalTextWidth(), layout.columns().notesWidth);
                    EXPECT_GE(note.top, bottom) << "remarks do not overlap";
                    bottom = note.top + note.height;
                }
                EXPECT_LE(bottom, layout.row(row).height);
            }
        }
    }
}

TEST_F(SourceViewTest, TheGutterHasRoomForTheLastSentence)
{
    const int usual = view.layoutOfText().columns().gutter;
    Report many = report;
    many.sentences.assign(123456, many.sentences.back());
    view.setReport(&many);
    EXPECT_GT(view.layoutOfText().columns().gutter, usual);
    view.setReport(nullptr);
}

TEST_F(SourceViewTest, TextIsSelectedAndCopied)
{
    const size_t first = markOf(Kind::Figure, 0);
    const QRect from = view.visibleMark(first);
    const QRect to = view.visibleMark(markOf(Kind::Figure, 1));
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, {from.left() + 2, from.center().y()});
    QTest::mouseMove(view.viewport(), {to.right() - 1, to.center().y()});
    QMouseEvent move(QEvent::MouseMove, QPointF(to.right() - 1, to.center().y()),
                     QPointF(to.right() - 1, to.center().y()), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(view.viewport(), &move);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, {to.right() - 1, to.center().y()});
    EXPECT_EQ(view.selectedText(), u"7.637 sản phẩm OCOP (Vỏ sò: 3.512"_s);
    EXPECT_EQ(selection.current(), Item{}) << "dragging is no click";
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), view.selectedText());

    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(view.selectedText(), report.text);

    selection.selectFigure(u"f4"_s);
    EXPECT_TRUE(view.selectedText().isEmpty());
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(view.selectedText(), u"9"_s);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    EXPECT_TRUE(view.selectedText().startsWith(u"987.495"_s));
}

TEST_F(SourceViewTest, ADoubleClickSelectsAWord)
{
    const QRect place = view.visibleMark(markOf(Kind::Figure, 0));
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, {place.left() - 22, place.center().y()});
    EXPECT_EQ(view.selectedText(), u"nhận"_s);
}

TEST_F(SourceViewTest, ControlAndWheelZoom)
{
    const QRect before = view.visibleMark(markOf(Kind::Figure));
    const QPointF middle(100, 100);
    QWheelEvent wheel(middle, middle, {}, {0, 120}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase,
                      false);
    for (int i = 0; i < 5; ++i)
        QApplication::sendEvent(view.viewport(), &wheel);
    EXPECT_DOUBLE_EQ(view.zoom(), 1.5);
    EXPECT_GT(view.visibleMark(markOf(Kind::Figure)).height(), before.height());
    view.setZoom(100);
    EXPECT_DOUBLE_EQ(view.zoom(), 3);
}

TEST_F(SourceViewTest, ANarrowViewHasNoRemarks)
{
    EXPECT_TRUE(view.layoutOfText().columns().hasNotes());
    view.resize(500, 400);
    EXPECT_FALSE(view.layoutOfText().columns().hasNotes());
    EXPECT_LE(view.layoutOfText().columns().textRight(), view.viewport()->width());
    EXPECT_FALSE(view.grab().isNull());
}

TEST_F(SourceViewTest, ShowsNothingAndAnEmptyReport)
{
    selection.selectFigure(u"f1"_s);
    view.setReport(nullptr);
    EXPECT_FALSE(view.grab().isNull());
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {100, 100});
    EXPECT_FALSE(view.currentMark());

    const Report empty;
    view.setReport(&empty);
    EXPECT_FALSE(view.grab().isNull());
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {100, 100});
    EXPECT_TRUE(view.selectedText().isEmpty());
}

TEST_F(SourceViewTest, LaysOutOnlyWhatIsInSightOfALongText)
{
    Report longReport;
    const QString line =
        u"Tháng này sàn có 12.345 giao dịch, tăng so với tháng trước; các địa phương tiếp tục hỗ trợ.\n"_s;
    const int lines = 24000;
    longReport.text = line.repeated(lines);
    ASSERT_GT(longReport.text.size(), 2'000'000);
    for (int i = 0; i < lines; ++i) {
        const qsizetype begin = i * line.size();
        longReport.sentences.push_back({{begin}, {begin + line.size() - 1}});
        Figure figure;
        figure.id = u"f%1"_s.arg(i);
        figure.quote = u"12.345"_s;
        figure.span = {{begin + line.indexOf(figure.quote)}, {begin + line.indexOf(figure.quote) + 6}};
        longReport.figures.push_back(figure);
    }
    view.setReport(&longReport);
    view.grab();
    EXPECT_LE(view.layoutOfText().laidRows(), 100);
    selection.selectFigure(u"f%1"_s.arg(lines - 1));
    view.grab();
    EXPECT_LE(view.layoutOfText().laidRows(), 100);
    EXPECT_FALSE(view.visibleMark(static_cast<size_t>(lines - 1)).isEmpty());
    EXPECT_EQ(view.currentSentence(), lines);
    for (int step = 0; step < 50; ++step) {
        view.verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepSub);
        view.grab();
    }
    EXPECT_LE(view.layoutOfText().laidRows(), 100);
    selection.selectFigure(u"f%1"_s.arg(lines / 2));
    EXPECT_FALSE(view.visibleMark(static_cast<size_t>(lines / 2)).isEmpty());
    view.setReport(nullptr);
}

TEST_F(SourceViewTest, TheCurrentMarkStaysInSightWhereTheViewGetsLower)
{
    const size_t last = markOf(Kind::Count, 0);
    view.resize(790, 420);
    view.selectMark(last);
    ASSERT_FALSE(view.visibleMark(last).isEmpty());
    view.resize(790, 150);
    EXPECT_FALSE(view.visibleMark(last).isEmpty()) << "a panel opened below the text";
    view.verticalScrollBar()->setValue(0);
    ASSERT_TRUE(view.visibleMark(last).isEmpty());
    view.resize(790, 140);
    EXPECT_TRUE(view.visibleMark(last).isEmpty()) << "the reader has gone elsewhere";
}

TEST(MarkLegend, LongNamesWrapInTheirRow)
{
    MarkLegend legend;
    const auto items = legendItems(sourceMarks(test::sampleReport()), [](const QString &id) {
        return id == u"voso"_s
                   ? u"sàn thương mại điện tử nông nghiệp số của vùng đồng bằng sông Hồng"_s.repeated(3)
                   : id;
    });
    legend.setItems(items);
    EXPECT_GT(legend.heightForWidth(400), legend.heightForWidth(4000));
    // Four rows of usual height would not hold the long name.
    legend.resize(400, legend.heightForWidth(400));
    EXPECT_FALSE(legend.grab().isNull());
}

TEST(MarkLegend, CountsEachKindThatOccurs)
{
    const Report report = test::sampleReport();
    QStringList shown;
    for (const LegendItem &item : legendItems(sourceMarks(report), [](const QString &id) { return id; }))
        shown.append(u"%1 %2"_s.arg(item.count).arg(item.label));
    EXPECT_EQ(shown,
              (QStringList{u"7 general figures"_s, u"4 voso"_s, u"4 postmart"_s,
                           u"5 counts of provinces by status"_s, u"3 provinces named"_s, u"1 periods"_s,
                           u"5 left out, with a reason"_s, u"1 names only mentioned"_s}));
}

} // namespace tem
