#include "pages/FiguresPage.h"

#include "items/FigureFilterModel.h"
#include "items/ReportModels.h"
#include "pages/FigureTable.h"
#include "pages/SearchBar.h"
#include "pages/SentenceQuote.h"
#include "pages/TableCopy.h"
#include "support/SampleReport.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QMimeData>
#include <QStandardItemModel>
#include <QTest>

#include <gtest/gtest.h>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

class FiguresPageTest : public testing::Test
{
protected:
    FiguresPageTest()
    {
        models.setReport(test::sampleReport());
        page.resize(1174, 674);
        page.show();
    }

    QStringList column(FigureModel::Column which) const
    {
        QStringList texts;
        for (int row = 0; row < page.shown()->rowCount(); ++row)
            texts.append(page.shown()->index(row, static_cast<int>(which)).data().toString());
        return texts;
    }

    void choose(QComboBox *box, const QString &value) { box->setCurrentIndex(box->findData(value)); }

    ReportModels models{test::catalogue()};
    FiguresPage page{models};
};

} // namespace

TEST_F(FiguresPageTest, ShowsEveryNumberOfTheReportInItsOrder)
{
    EXPECT_EQ(page.shown()->rowCount(), 20);
    EXPECT_EQ(column(FigureModel::Column::Value).first(), u"7.637"_s);
    for (int row = 0; row < page.shown()->rowCount(); ++row)
        EXPECT_FALSE(page.shown()->index(row, 0).data(FigureModel::DerivedRole).toBool());
}

TEST_F(FiguresPageTest, FiltersAddUp)
{
    choose(page.platformBox(), u"postmart"_s);
    EXPECT_EQ(column(FigureModel::Column::Value),
              (QStringList{u"4.125"_s, u"813.750"_s, u"147,5"_s, u"4.058.634"_s}));
    choose(page.indicatorBox(), u"transactions"_s);
    EXPECT_EQ(column(FigureModel::Column::Value), QStringList{u"813.750"_s});
    page.searchBar()->setText(u"vo so"_s);
    EXPECT_EQ(page.shown()->rowCount(), 0);
    EXPECT_FALSE(page.table()->isVisible());
    choose(page.platformBox(), {});
    EXPECT_EQ(column(FigureModel::Column::Value), QStringList{u"173.745"_s});
    EXPECT_TRUE(page.table()->isVisible());
}

TEST_F(FiguresPageTest, FiguresWithoutIndicatorAreOtherFigures)
{
    Report report = test::sampleReport();
    report.figures[9].indicator.clear();
    report.figures[9].label = u"vốn vay ưu đãi"_s;
    models.setReport(report);
    const int others = page.indicatorBox()->findText(u"Other figures (1)"_s);
    ASSERT_GT(others, 0);
    EXPECT_EQ(others, page.indicatorBox()->count() - 1) << "after those of the catalogue";
    page.indicatorBox()->setCurrentIndex(others);
    EXPECT_EQ(column(FigureModel::Column::Indicator), QStringList{u"vốn vay ưu đãi"_s});
}

TEST_F(FiguresPageTest, SortsByValueNotByText)
{
    page.table()->sortByColumn(static_cast<int>(FigureModel::Column::Value), Qt::DescendingOrder);
    const QStringList values = column(FigureModel::Column::Value);
    EXPECT_EQ(values[0], u"217,1"_s) << "217,1 tỷ is the largest";
    EXPECT_EQ(values.last(), u"3"_s);
}

TEST_F(FiguresPageTest, SharesTheSelection)
{
    QTest::mouseClick(page.table()->viewport(), Qt::LeftButton, {},
                      page.table()->visualRect(page.shown()->index(5, 1)).center());
    EXPECT_EQ(models.selection()->current(),
              (ReportSelection::Item{ReportSelection::Kind::Figure, u"f6"_s, -1}));
    const auto *quote = page.findChild<SentenceQuote *>();
    ASSERT_EQ(quote->stretches().size(), 1U);
    const auto [begin, end] = quote->stretches()[0];
    EXPECT_EQ(quote->text().mid(begin.value, end.value - begin.value), u"813.750"_s);

    models.selection()->selectGroup(u"g2"_s);
    EXPECT_EQ(page.table()->currentId(), u"g2"_s);
    EXPECT_EQ(page.table()->selectionModel()->selectedRows().size(), 1);

    models.selection()->selectCheck(0);
    EXPECT_EQ(page.table()->selectionModel()->selectedRows().size(), models.report().checks[0].items.size());
    models.selection()->clear();
    EXPECT_FALSE(page.table()->selectionModel()->hasSelection());
    EXPECT_TRUE(quote->text().isEmpty());
}

TEST_F(FiguresPageTest, KeepsRowsMarkedForCopying)
{
    QTableView *table = page.table();
    const auto at = [&](int row) { return table->visualRect(page.shown()->index(row, 1)).center(); };
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, at(3));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ShiftModifier, at(5));
    EXPECT_EQ(table->selectionModel()->selectedRows().size(), 3);
    EXPECT_EQ(models.selection()->current().id, u"f6"_s);

    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    const QStringList lines = copied->text().split(u'\n');
    ASSERT_EQ(lines.size(), 4);
    EXPECT_TRUE(lines[0].startsWith(u"No.\tIndicator\tMarketplace\tValue\tUnit"_s));
    EXPECT_TRUE(lines[1].startsWith(u"4\tGiao dịch qua sàn\t\t987.495\tgiao dịch"_s)) << qPrintable(lines[1]);
    EXPECT_TRUE(lines[3].contains(u"\tPostmart\t813.750\t"_s));
    EXPECT_TRUE(copied->html().contains(u"<td align=\"right\">813.750</td>"_s));
}

TEST(TableCopy, EscapesWhatWouldBreakTheTable)
{
    QStandardItemModel model(1, 2);
    model.setHorizontalHeaderLabels({u"A & B"_s, u"C"_s});
    model.setItem(0, 0, new QStandardItem(u"một\ndòng\thai"_s));
    model.setItem(0, 1, new QStandardItem(u"<b>5</b>"_s));
    const auto data = tableMimeData(model, {0}, {1, 0});
    EXPECT_EQ(data->text(), u"C\tA & B\n<b>5</b>\tmột dòng hai"_s);
    EXPECT_EQ(data->html(), u"<table><tr><th>C</th><th>A &amp; B</th></tr>"
                            u"<tr><td>&lt;b&gt;5&lt;/b&gt;</td><td>một dòng hai</td></tr></table>"_s);
}

TEST_F(FiguresPageTest, HidesColumnsThatSayNothing)
{
    EXPECT_TRUE(page.table()->isColumnHidden(static_cast<int>(FigureModel::Column::Group)));
    EXPECT_TRUE(page.table()->isColumnHidden(static_cast<int>(FigureModel::Column::Period)));
    EXPECT_FALSE(page.table()->isColumnHidden(static_cast<int>(FigureModel::Column::Hedge)));
    Report report = test::sampleReport();
    report.figures[0].group = u"ngành"_s;
    models.setReport(report);
    EXPECT_FALSE(page.table()->isColumnHidden(static_cast<int>(FigureModel::Column::Group)));
}

TEST_F(FiguresPageTest, AnEmptyReportSaysSo)
{
    models.setReport(Report{});
    EXPECT_FALSE(page.table()->isVisible());
    EXPECT_FALSE(page.grab().isNull());
    EXPECT_LE(page.minimumSizeHint().width(), 1024 - 48);
    EXPECT_LE(page.minimumSizeHint().height(), 640 - 94);
}

} // namespace tem
