#include "pages/SourcePage.h"

#include "items/ReportModels.h"
#include "pages/CheckLine.h"
#include "pages/FigureRow.h"
#include "pages/MarkPanel.h"
#include "pages/SearchBar.h"
#include "support/SampleReport.h"
#include "text/SourceView.h"
#include "widgets/pages/TextFit.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

class SourcePageTest : public testing::Test
{
protected:
    SourcePageTest()
    {
        models.setReport(test::sampleReport());
        page.resize(1174, 674);
        page.show();
    }

    /// All that the side panel says.
    QString sideText() const
    {
        QStringList texts;
        for (const QLabel *label : page.findChild<MarkPanel *>()->findChildren<QLabel *>())
            texts.append(label->text());
        for (const CheckLine *line : page.findChild<MarkPanel *>()->findChildren<CheckLine *>())
            texts.append(line->accessibleName());
        return texts.join(u'\n');
    }

    ReportModels models{test::catalogue()};
    SourcePage page{models};
};

} // namespace

TEST_F(SourcePageTest, SaysHowManyPlacesHaveDigits)
{
    EXPECT_TRUE(page.summary().startsWith(u"26 "_s)) << qPrintable(page.summary());
    const test::VietnameseTexts texts;
    models.setLanguage(Language::Vietnamese);
    EXPECT_EQ(page.summary(), u"26 chỗ có chữ số, chỗ nào cũng có lời giải thích"_s);
    Report report = test::sampleReport();
    report.ignored.clear();
    models.setReport(report);
    EXPECT_TRUE(page.summary().startsWith(u"29 chỗ có chữ số, 8 "_s)) << qPrintable(page.summary());
    models.clear();
    EXPECT_TRUE(page.summary().isEmpty());
}

TEST_F(SourcePageTest, ShowsTheSelectedFigureWithItsFamily)
{
    models.selection()->selectFigure(u"f6"_s);
    const QList<FigureRow *> rows = page.findChildren<FigureRow *>();
    ASSERT_EQ(rows.size(), 3);
    EXPECT_TRUE(rows[0]->text().contains(u"987.495"_s));
    EXPECT_TRUE(rows[1]->text().contains(u"173.745"_s));
    EXPECT_TRUE(rows[2]->text().contains(u"813.750"_s));
    const QString side = sideText();
    for (const QString &part :
         {u"“813.750”"_s, u"<i>82,4\u00a0%</i>"_s, u"813.750 ÷ 987.495"_s, u"173.745"_s})
        EXPECT_TRUE(side.contains(part)) << qPrintable(part) << "\n" << qPrintable(side);

    QTest::mouseClick(rows[1], Qt::LeftButton);
    QApplication::processEvents();
    EXPECT_EQ(models.selection()->current().id, u"f5"_s);
}

TEST_F(SourcePageTest, ShowsWhyANumberIsNoFigure)
{
    int document = 0;
    while (models.report().ignored[static_cast<size_t>(document)].reason != IgnoreReason::Document)
        ++document;
    models.selection()->selectIgnored(document);
    EXPECT_TRUE(sideText().contains(u"468/QĐ-TTg"_s));
    EXPECT_TRUE(sideText().contains(u"document number"_s));
}

TEST_F(SourcePageTest, ShowsProvinceGroupCheckAndPeriod)
{
    const RolloutGroup &last = models.report().rollouts[0].groups.back();
    models.selection()->selectProvince(last.mentions[0].code);
    EXPECT_TRUE(sideText().contains(u"Quảng Bình"_s));
    models.selection()->selectProvince(u"01"_s);
    EXPECT_TRUE(sideText().contains(u"does not name"_s));
    models.selection()->selectGroup(last.id);
    EXPECT_TRUE(sideText().contains(u"“03”"_s));
    models.selection()->selectCheck(4);
    EXPECT_TRUE(sideText().contains(u"219.849"_s));
    models.selection()->clear();
    EXPECT_TRUE(sideText().contains(u"Click a marked place"_s));
    for (size_t i = 0; i < page.view()->marks().size(); ++i) {
        if (page.view()->marks()[i].kind == SourceMark::Kind::Period)
            page.view()->selectMark(i);
    }
    EXPECT_TRUE(sideText().contains(u"“Sáu tháng đầu năm 2023”"_s));
    EXPECT_TRUE(sideText().contains(u"30/06/2023"_s));
}

TEST_F(SourcePageTest, SearchFindsWithoutDiacritics)
{
    page.searchBar()->setText(u"quang binh"_s);
    EXPECT_EQ(page.view()->selectedText(), u"Quảng Bình"_s);
    EXPECT_EQ(page.searchBar()->positionText(), u"1 of 1"_s);
    page.searchBar()->setText(u"giao dich"_s);
    EXPECT_EQ(page.searchBar()->positionText(), u"1 of 2"_s);
    emit page.searchBar()->nextRequested();
    EXPECT_EQ(page.searchBar()->positionText(), u"2 of 2"_s);
    emit page.searchBar()->nextRequested();
    EXPECT_EQ(page.searchBar()->positionText(), u"1 of 2"_s);
    emit page.searchBar()->previousRequested();
    EXPECT_EQ(page.searchBar()->positionText(), u"2 of 2"_s);
    page.searchBar()->setText(u"không có chữ này"_s);
    EXPECT_EQ(page.searchBar()->positionText(), u"not found"_s);
    page.searchBar()->setText({});
    EXPECT_TRUE(page.searchBar()->positionText().isEmpty());
}

TEST_F(SourcePageTest, SearchGoesOnFromTheMatchInView)
{
    page.searchBar()->setText(u"giao dich"_s);
    emit page.searchBar()->nextRequested();
    ASSERT_EQ(page.searchBar()->positionText(), u"2 of 2"_s);
    const Utf16Unit second = page.view()->selection().begin;
    page.searchBar()->setText(u"giao dichx"_s);
    page.searchBar()->setText(u"giao dich"_s);
    EXPECT_EQ(page.view()->selection().begin, second) << "a longer word keeps the reader's place";
}

TEST_F(SourcePageTest, F3GoesFromMatchToMatchWhereverTheFocusIs)
{
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    page.searchBar()->setText(u"giao dich"_s);
    for (QWidget *focus : {static_cast<QWidget *>(page.view()), static_cast<QWidget *>(page.searchBar())}) {
        focus->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F3);
        EXPECT_EQ(page.searchBar()->positionText(), u"2 of 2"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F3, Qt::ShiftModifier);
        EXPECT_EQ(page.searchBar()->positionText(), u"1 of 2"_s);
    }
}

TEST_F(SourcePageTest, EnterOnAMarkAsksForThePageThatDrawsIt)
{
    const QSignalSpy spy(&page, &SourcePage::pageRequested);
    models.selection()->selectFigure(u"f6"_s);
    QTest::keyClick(page.view(), Qt::Key_Return);
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy[0][0].value<PageId>(), PageId::Comparison);
    models.selection()->selectCheck(0);
    QTest::keyClick(page.view(), Qt::Key_Return);
    EXPECT_EQ(spy.last()[0].value<PageId>(), PageId::Checks);
    models.selection()->selectIgnored(0);
    QTest::keyClick(page.view(), Qt::Key_Return);
    EXPECT_EQ(spy.count(), 2) << "no page draws what is no figure";
}

TEST_F(SourcePageTest, ScreenReadersHearHowAMarkWasRead)
{
    models.selection()->selectFigure(u"f6"_s);
    const QString said = QAccessible::queryAccessibleInterface(page.view())->text(QAccessible::Description);
    for (const QString &part : {u"813.750"_s, u"Postmart"_s, u"987.495"_s, u"sentence 4"_s})
        EXPECT_TRUE(said.contains(part)) << qPrintable(said);
}

TEST_F(SourcePageTest, LongNamesAreWholeBesideAndBelowTheText)
{
    Report report = test::sampleReport();
    const QString longName =
        u"hợp tác xã nông nghiệp được nghiệm thu gian hàng trực tuyến và ký kết thỏa thuận bao "
        u"tiêu sản phẩm dài hạn"_s;
    for (Figure &figure : report.figures) {
        figure.indicator.clear();
        figure.platform.clear();
        figure.label = longName;
        figure.group = longName;
    }
    report.ignored[0].quote = u"https://example.vn/"_s + QString(120, u'x');
    models.setReport(report);
    for (const int width : {936, 1174, 3600}) {
        page.resize(width, 560);
        models.selection()->selectFigure(u"f6"_s);
        page.grab();
        EXPECT_EQ(test::clippedTexts(page), QStringList()) << width;
        EXPECT_EQ(test::elidedTexts(page), QStringList()) << width;
        for (const FigureRow *row : page.findChildren<FigureRow *>())
            EXPECT_GE(row->height(), row->heightForWidth(row->width())) << width;
        for (const CheckLine *line : page.findChildren<CheckLine *>())
            EXPECT_GE(line->height(), line->heightForWidth(line->width())) << width;
        models.selection()->selectIgnored(0);
        page.grab();
        EXPECT_EQ(test::clippedTexts(page), QStringList()) << width;
    }
}

TEST_F(SourcePageTest, AsksForThePageThatDrawsTheSelection)
{
    struct Row
    {
        QString figure;
        PageId page;
    };
    QString courses;
    for (const Figure &figure : models.report().figures) {
        if (figure.indicator == u"training_courses"_s)
            courses = figure.id;
    }
    for (const Row &row : {Row{u"f6"_s, PageId::Comparison}, Row{u"f4"_s, PageId::Comparison},
                           Row{courses, PageId::Training}, Row{u"none"_s, PageId::Figures}})
        EXPECT_EQ(chartPageOf(models, row.figure), row.page) << qPrintable(row.figure);

    const QSignalSpy spy(&page, &SourcePage::pageRequested);
    models.selection()->selectGroup(u"g1"_s);
    emit page.findChild<MarkPanel *>()->chartRequested();
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy[0][0].value<PageId>(), PageId::Rollout);
}

TEST_F(SourcePageTest, FollowsTheReportAndFitsSmallWindows)
{
    models.selection()->selectFigure(u"f6"_s);
    models.setReport(test::contradictorySampleReport());
    EXPECT_FALSE(page.view()->currentMark());
    models.setReport(Report{});
    EXPECT_TRUE(page.view()->marks().empty());
    models.clear();
    EXPECT_FALSE(page.grab().isNull());
    EXPECT_LE(page.minimumSizeHint().width(), 1024 - 48);
    page.resize(900, 500);
    EXPECT_FALSE(page.grab().isNull());
    EXPECT_LE(page.minimumSizeHint().height(), 640 - 94);
}

} // namespace tem
