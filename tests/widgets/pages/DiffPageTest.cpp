#include "pages/DiffPage.h"

#include "pages/DiffTable.h"
#include "support/SampleReport.h"
#include "text/SourceView.h"
#include "widgets/pages/TextFit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

class DiffPageTest : public testing::Test
{
protected:
    DiffPageTest()
    {
        page.setReports(test::sampleReport(), later());
        page.resize(test::pageAt1366);
        page.show();
    }

    /// Another total, a courses figure less, a count and a province more.
    static Report later()
    {
        Report report = test::contradictorySampleReport();
        std::erase_if(report.figures, [](const Figure &figure) { return figure.id == "f11"_L1; });
        report.rollouts[0].groups[0].count = 30;
        report.rollouts[0].groups[4].mentions.pop_back();
        return report;
    }

    QString cell(int row, DiffModel::Column column) const
    {
        return page.model().index(row, static_cast<int>(column)).data().toString();
    }
    QString markedText(int side) const
    {
        const SourceMark *mark = page.text(side)->currentMark();
        return mark ? mark->id : QString();
    }

    test::VietnameseTexts texts;
    DiffPage page{test::catalogue()};
};

TEST_F(DiffPageTest, HasARowForEachDifference)
{
    ASSERT_EQ(page.model().rowCount(), 4);
    EXPECT_EQ(cell(0, DiffModel::Column::Before), u"7.637\u00a0sản\u00a0phẩm"_s);
    EXPECT_EQ(cell(0, DiffModel::Column::After), u"7.640\u00a0sản\u00a0phẩm"_s);
    EXPECT_EQ(cell(0, DiffModel::Column::Difference), u"+3\u00a0sản\u00a0phẩm"_s);
    EXPECT_EQ(cell(0, DiffModel::Column::Change), u"giá trị"_s);
    EXPECT_EQ(cell(1, DiffModel::Column::Change), u"không còn"_s);
    EXPECT_EQ(cell(1, DiffModel::Column::After), u"–"_s);
    EXPECT_EQ(cell(2, DiffModel::Column::Before), u"28 tỉnh/TP"_s);
    EXPECT_EQ(cell(3, DiffModel::Column::What), u"Bình Phước"_s);
}

TEST_F(DiffPageTest, ARowShowsItsPlacesInBothTexts)
{
    page.table()->setCurrentIndex(page.model().index(0, 0));
    EXPECT_EQ(markedText(0), u"f1"_s);
    EXPECT_EQ(markedText(1), u"f1"_s);
    page.table()->setCurrentIndex(page.model().index(1, 0));
    EXPECT_EQ(markedText(0), u"f11"_s);
    EXPECT_EQ(markedText(1), QString());
    page.table()->setCurrentIndex(page.model().index(2, 0));
    EXPECT_EQ(markedText(1), u"g1"_s);
}

TEST_F(DiffPageTest, APlaceOfOneTextShowsItsRowAndTheOtherPlace)
{
    const auto &marks = page.text(1)->marks();
    const auto mark = std::ranges::find(marks, u"f1"_s, &SourceMark::id);
    ASSERT_NE(mark, marks.end());
    page.text(1)->selectMark(static_cast<size_t>(mark - marks.begin()));
    EXPECT_EQ(page.table()->currentIndex().row(), 0);
    EXPECT_EQ(markedText(0), u"f1"_s);
}

TEST_F(DiffPageTest, TextsScrollTogether)
{
    page.resize(700, 400);
    QTest::qWait(0);
    QScrollBar &left = *page.text(0)->verticalScrollBar();
    ASSERT_GT(left.maximum(), 0);
    left.setValue(left.maximum());
    EXPECT_GT(page.text(1)->verticalScrollBar()->value(), 0);
    page.text(1)->verticalScrollBar()->setValue(0);
    EXPECT_EQ(left.value(), 0);
}

TEST_F(DiffPageTest, ReportsWithoutDifferencesSaySo)
{
    page.setReports(test::sampleReport(), test::sampleReport());
    EXPECT_FALSE(page.table()->isVisible());
    EXPECT_TRUE(test::visibleTexts(page).contains(u"Hai báo cáo nêu các số liệu như nhau."_s));
    page.setReports({}, test::sampleReport());
    EXPECT_TRUE(page.table()->isVisible());
}

TEST_F(DiffPageTest, RowsAreCopied)
{
    page.table()->selectRow(0);
    page.table()->copyRows();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(u"7.640"_s));
}

TEST_F(DiffPageTest, SpeaksBothLanguages)
{
    page.setLanguage(Language::English);
    EXPECT_EQ(cell(0, DiffModel::Column::What), u"OCOP products on marketplaces"_s);
}

TEST_F(DiffPageTest, EveryTextHasRoom)
{
    for (const QSize size : {QSize(976, 546), test::pageAt1366, test::pageAt1920})
        EXPECT_EQ(test::misfits(page, size), "");
}

} // namespace

} // namespace tem
