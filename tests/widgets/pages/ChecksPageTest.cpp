#include "pages/ChecksPage.h"

#include "items/ReportModels.h"
#include "pages/CheckList.h"
#include "pages/SentenceQuote.h"
#include "pages/WrittenSum.h"
#include "style/Button.h"
#include "style/SegmentedControl.h"
#include "support/SampleReport.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

class ChecksPageTest : public testing::Test
{
protected:
    ChecksPageTest()
    {
        models.setReport(test::contradictorySampleReport());
        page.resize(1174, 674);
        page.show();
    }

    const CheckEntry &shownEntry(int row) const
    {
        return models.checks()->entry(page.filter()->checkRow(row));
    }
    int shownRows() const { return page.filter()->rowCount(); }

    QStringList quotedNumbers() const
    {
        QStringList numbers;
        for (const SentenceQuote *quote : page.findChildren<SentenceQuote *>()) {
            for (const auto &[begin, end] : quote->stretches())
                numbers.append(quote->text().mid(begin.value, end.value - begin.value));
        }
        return numbers;
    }

    ReportModels models{test::catalogue()};
    ChecksPage page{models};
};

} // namespace

TEST_F(ChecksPageTest, FailingChecksComeFirst)
{
    EXPECT_EQ(shownEntry(0).verdict, Verdict::Fails);
    EXPECT_EQ(shownEntry(1).verdict, Verdict::Rounding);
    bool agrees = false;
    for (int row = 0; row < shownRows(); ++row) {
        const bool holds = shownEntry(row).section == CheckEntry::Section::Agrees;
        EXPECT_FALSE(agrees && shownEntry(row).section == CheckEntry::Section::NeedsAttention);
        agrees = agrees || holds;
    }
    EXPECT_TRUE(page.filter()->startsSection(0));
    EXPECT_FALSE(page.filter()->startsSection(1));
}

TEST_F(ChecksPageTest, TheButtonsFilter)
{
    QAbstractItemModelTester tester(page.filter(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int all = shownRows();
    page.segments()->setCurrent(1);
    const int urgent = shownRows();
    for (int row = 0; row < urgent; ++row)
        EXPECT_EQ(shownEntry(row).section, CheckEntry::Section::NeedsAttention);
    page.segments()->setCurrent(2);
    const int agreeing = shownRows();
    for (int row = 0; row < agreeing; ++row)
        EXPECT_EQ(shownEntry(row).section, CheckEntry::Section::Agrees);
    EXPECT_GT(urgent, 0);
    EXPECT_GT(agreeing, 0);
    EXPECT_EQ(urgent + agreeing + 1, all) << "one row cannot be checked";
    page.segments()->setCurrent(0);
    EXPECT_EQ(shownRows(), all);
}

TEST_F(ChecksPageTest, AChosenCheckIsSelectedForAllPages)
{
    QTest::mouseClick(page.list()->viewport(), Qt::LeftButton, {},
                      page.list()->visualRect(page.list()->model()->index(1, 1)).center());
    EXPECT_EQ(models.selection()->current(),
              (ReportSelection::Item{ReportSelection::Kind::Check, {}, shownEntry(1).check}));
    QTest::keyClick(page.list(), Qt::Key_Up);
    EXPECT_EQ(models.selection()->current().index, shownEntry(0).check);
}

TEST_F(ChecksPageTest, FollowsTheSelection)
{
    models.selection()->selectCheck(3);
    EXPECT_EQ(page.list()->chosen(), models.checks()->rowOfCheck(3));
    models.selection()->selectFigure(u"f6"_s);
    EXPECT_TRUE(models.checks()->entry(page.list()->chosen()).items.contains(u"f6"_s));
    models.selection()->clear();
    EXPECT_EQ(page.list()->chosen(), -1);
    // What the filter hides is not chosen, but its details are shown.
    page.segments()->setCurrent(1);
    models.selection()->selectCheck(3);
    EXPECT_EQ(page.list()->chosen(), -1);
}

TEST_F(ChecksPageTest, WritesTheChosenCheckOut)
{
    models.selection()->selectCheck(0);
    const auto *sum = page.findChild<WrittenSum *>();
    ASSERT_TRUE(sum);
    QStringList numbers;
    for (const SumLine &line : sum->lines())
        numbers.append(line.text);
    EXPECT_EQ(numbers, (QStringList{u"3.512"_s, u"4.125"_s, u"7.637"_s, u"7.640"_s, u"3"_s}));
    EXPECT_EQ(quotedNumbers(), (QStringList{u"7.640"_s, u"3.512"_s, u"4.125"_s}));
}

TEST_F(ChecksPageTest, NamesAreLitUpInTheSentence)
{
    for (int i = 0; i < static_cast<int>(models.report().checks.size()); ++i) {
        if (models.report().checks[static_cast<size_t>(i)].rule == Rule::Names)
            models.selection()->selectCheck(i);
    }
    EXPECT_EQ(quotedNumbers(), (QStringList{u"03"_s, u"Quảng Bình"_s, u"Khánh Hòa"_s, u"Bình Phước"_s}));
}

TEST_F(ChecksPageTest, ARemarkStaysChosenBesideItsCheck)
{
    int note = 0;
    while (shownEntry(note).kind != CheckEntry::Kind::UnitNote)
        ++note;
    page.list()->setCurrentIndex(page.list()->model()->index(note, 1));
    EXPECT_EQ(page.list()->chosen(), page.filter()->checkRow(note));
    EXPECT_EQ(models.selection()->current().index, shownEntry(note).check);
}

TEST_F(ChecksPageTest, AsksForTheText)
{
    const QSignalSpy spy(&page, &ChecksPage::pageRequested);
    for (Button *button : page.findChildren<Button *>()) {
        if (button->text() == u"Show in the text"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy[0][0].value<PageId>(), PageId::Source);
    EXPECT_EQ(models.selection()->current().index, shownEntry(0).check) << "the text shows the check in view";
}

TEST_F(ChecksPageTest, DoubtfulFiguresAreToBeLookedAt)
{
    Report report = test::contradictorySampleReport();
    report.figures[3].ambiguous = true;
    models.setReport(report);
    EXPECT_EQ(shownEntry(0).verdict, Verdict::Fails);
    ASSERT_EQ(shownEntry(1).kind, CheckEntry::Kind::Doubtful);
    page.list()->setCurrentIndex(page.list()->model()->index(1, 1));
    EXPECT_EQ(models.selection()->current(),
              (ReportSelection::Item{ReportSelection::Kind::Figure, u"f4"_s, -1}));
    EXPECT_EQ(page.list()->chosen(), page.filter()->checkRow(1)) << "not the check of the same figure";
    EXPECT_EQ(quotedNumbers(), QStringList{u"987.495"_s});
}

TEST_F(ChecksPageTest, TheChosenCheckIsCopied)
{
    page.list()->setCurrentIndex(page.list()->model()->index(0, 1));
    QTest::keyClick(page.list(), Qt::Key_C, Qt::ControlModifier);
    const QString text = QGuiApplication::clipboard()->text();
    EXPECT_EQ(text, checkAsText(shownEntry(0)));
    EXPECT_TRUE(text.contains(u"3.512 + 4.125 = 7.637 ≠ 7.640"_s));
    QGuiApplication::clipboard()->clear();
    for (Button *button : page.findChildren<Button *>()) {
        if (button->text() == u"Copy"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    EXPECT_EQ(QGuiApplication::clipboard()->text(), text);
}

TEST_F(ChecksPageTest, EnterAndADoubleClickLeadToTheText)
{
    const QSignalSpy spy(&page, &ChecksPage::pageRequested);
    page.list()->setCurrentIndex(page.list()->model()->index(1, 1));
    EXPECT_EQ(spy.count(), 0);
    QTest::keyClick(page.list(), Qt::Key_Return);
    EXPECT_EQ(spy.count(), 1);
    QTest::mouseDClick(page.list()->viewport(), Qt::LeftButton, {},
                       page.list()->visualRect(page.list()->model()->index(0, 1)).center());
    ASSERT_EQ(spy.count(), 2);
    EXPECT_EQ(spy[1][0].value<PageId>(), PageId::Source);
}

TEST_F(ChecksPageTest, ScreenReadersHearResultAndEquation)
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(page.list());
    ASSERT_TRUE(list);
    EXPECT_EQ(list->text(QAccessible::Name), u"Checks"_s);
    ASSERT_GT(list->childCount(), 0);
    EXPECT_EQ(list->child(0)->text(QAccessible::Name), u"off by 3: 3.512 + 4.125 = 7.637 ≠ 7.640"_s);
}

TEST_F(ChecksPageTest, LongEquationsWrapAndManyChecksScroll)
{
    Report report = test::sampleReport();
    const QString longName =
        u"hợp tác xã nông nghiệp được nghiệm thu gian hàng trực tuyến và ký kết thỏa thuận bao "
        u"tiêu sản phẩm dài hạn với doanh nghiệp bưu chính"_s;
    QStringList items;
    for (Figure &figure : report.figures) {
        figure.indicator.clear();
        figure.label = longName;
        figure.group = longName;
        items.append(figure.id);
    }
    report.checks.assign(40, Check{Rule::Sum, items, 7, 8, Verdict::Fails, CheckNote::None});
    models.setReport(report);
    const auto rowHeight = [&](int row) {
        page.grab();
        return page.list()->visualRect(page.list()->model()->index(row, 1)).height();
    };
    page.resize(1174, 674);
    const int narrow = rowHeight(1);
    EXPECT_GT(narrow, 2 * 38) << "fifteen numbers and two names";
    page.resize(3600, 1900);
    EXPECT_LT(rowHeight(1), narrow);
    page.resize(936, 476);
    rowHeight(1);
    EXPECT_GT(page.list()->verticalScrollBar()->maximum(), 0);
    EXPECT_EQ(page.list()->horizontalScrollBar()->maximum(), 0);
    page.list()->setFocus();
    QTest::keyClick(page.list(), Qt::Key_Home);
    QTest::keyClick(page.list(), Qt::Key_End);
    EXPECT_EQ(page.list()->currentIndex().row(), shownRows() - 1);
    // The sum beside the list has every label whole.
    models.selection()->selectCheck(0);
    page.grab();
    auto *sum = page.findChild<WrittenSum *>();
    ASSERT_TRUE(sum);
    EXPECT_GT(sum->heightForWidth(300), 17 * 32);
    EXPECT_GE(sum->height(), sum->heightForWidth(sum->width()));
}

TEST_F(ChecksPageTest, AnEmptyReportSaysSo)
{
    models.setReport(Report{});
    EXPECT_FALSE(page.list()->isVisible());
    EXPECT_FALSE(page.grab().isNull());
    models.clear();
    page.resize(900, 520);
    EXPECT_FALSE(page.grab().isNull());
    EXPECT_LE(page.minimumSizeHint().width(), 1024 - 48);
    EXPECT_LE(page.minimumSizeHint().height(), 640 - 94);
}

} // namespace tem
