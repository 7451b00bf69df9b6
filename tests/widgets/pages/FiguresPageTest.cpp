#include "pages/FiguresPage.h"

#include "items/FigureFilterModel.h"
#include "items/ReportModels.h"
#include "pages/ColumnChoice.h"
#include "pages/FigureFilters.h"
#include "pages/FigureTable.h"
#include "pages/SearchBar.h"
#include "pages/SentenceQuote.h"
#include "style/Fonts.h"
#include "style/Theme.h"
#include "support/SampleReport.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
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
    choose(page.filters()->platform(), u"postmart"_s);
    EXPECT_EQ(column(FigureModel::Column::Value),
              (QStringList{u"4.125"_s, u"813.750"_s, u"147,5"_s, u"4.058.634"_s}));
    choose(page.filters()->indicator(), u"transactions"_s);
    EXPECT_EQ(column(FigureModel::Column::Value), QStringList{u"813.750"_s});
    page.searchBar()->setText(u"vo so"_s);
    EXPECT_EQ(page.shown()->rowCount(), 0);
    EXPECT_FALSE(page.table()->isVisible());
    choose(page.filters()->platform(), {});
    EXPECT_EQ(column(FigureModel::Column::Value), QStringList{u"173.745"_s});
    EXPECT_TRUE(page.table()->isVisible());
}

TEST_F(FiguresPageTest, FiguresWithoutIndicatorAreOtherFigures)
{
    Report report = test::sampleReport();
    report.figures[9].indicator.clear();
    report.figures[9].label = u"vốn vay ưu đãi"_s;
    models.setReport(report);
    const int others = page.filters()->indicator()->findText(u"Other figures (1)"_s);
    ASSERT_GT(others, 0);
    EXPECT_EQ(others, page.filters()->indicator()->count() - 1) << "after those of the catalogue";
    page.filters()->indicator()->setCurrentIndex(others);
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
    EXPECT_TRUE(copied->html().contains(u"sdval=\"813750\""_s));
}

TEST_F(FiguresPageTest, CopiesScaledNumbersWithTheirFullValue)
{
    const auto copied = [&](const QString &id) {
        models.selection()->selectFigure(id);
        QTest::keyClick(page.table(), Qt::Key_C, Qt::ControlModifier);
        return QGuiApplication::clipboard()->mimeData();
    };
    // f7 is "217,1 tỷ đồng", f4 "987.495".
    const QMimeData *scaled = copied(u"f7"_s);
    EXPECT_TRUE(scaled->text().split(u'\n')[0].endsWith(u"\tFull value\tBase unit"_s));
    EXPECT_TRUE(scaled->text().endsWith(u"\t217.100.000.000\tđồng"_s)) << qPrintable(scaled->text());
    EXPECT_TRUE(scaled->html().contains(u"sdval=\"217.1\""_s)) << "as the unit beside it says: tỷ đồng";
    EXPECT_TRUE(scaled->html().contains(u"sdval=\"217100000000\""_s));
    EXPECT_FALSE(copied(u"f4"_s)->text().contains(u"Full value"_s));
}

TEST_F(FiguresPageTest, FiltersByCertaintyAndByResultOfTheChecks)
{
    Report report = test::contradictorySampleReport();
    report.figures[3].ambiguous = true;
    models.setReport(report);
    choose(page.filters()->certainty(), u"about"_s);
    EXPECT_EQ(column(FigureModel::Column::Quote), QStringList{u"220.000 đ"_s});
    choose(page.filters()->certainty(), u"doubtful"_s);
    EXPECT_EQ(column(FigureModel::Column::Value), QStringList{u"987.495"_s});
    EXPECT_EQ(column(FigureModel::Column::Hedge), QStringList{u"doubtful"_s});
    choose(page.filters()->certainty(), u"exact"_s);
    EXPECT_EQ(page.shown()->rowCount(), 13) << "neither the doubtful one nor counts of provinces";
    page.filters()->clear();
    choose(page.filters()->check(), QString::number(static_cast<int>(CheckStatus::Fails)));
    EXPECT_EQ(column(FigureModel::Column::Value), (QStringList{u"7.640"_s, u"3.512"_s, u"4.125"_s}));
    choose(page.filters()->check(), QString::number(static_cast<int>(CheckStatus::Unchecked)));
    EXPECT_EQ(column(FigureModel::Column::Value), (QStringList{u"568"_s, u"2.719"_s}));
    EXPECT_EQ(page.filters()->check()->itemText(1), u"In a sum that is off (3)"_s)
        << "what needs a look is first";
}

TEST_F(FiguresPageTest, EnterAndADoubleClickLeadToTheSentence)
{
    const QSignalSpy spy(&page, &FiguresPage::pageRequested);
    QTest::mouseClick(page.table()->viewport(), Qt::LeftButton, {},
                      page.table()->visualRect(page.shown()->index(5, 1)).center());
    EXPECT_EQ(spy.count(), 0) << "a click shows it below the table";
    QTest::keyClick(page.table(), Qt::Key_Return);
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy[0][0].value<PageId>(), PageId::Source);
    EXPECT_EQ(models.selection()->current().id, u"f6"_s);
    const QPoint third = page.table()->visualRect(page.shown()->index(2, 1)).center();
    QTest::mouseClick(page.table()->viewport(), Qt::LeftButton, {}, third);
    QTest::mouseDClick(page.table()->viewport(), Qt::LeftButton, {}, third);
    EXPECT_EQ(spy.count(), 2);
    EXPECT_EQ(models.selection()->current().id, u"f3"_s);
}

TEST_F(FiguresPageTest, LongTextsWrapAndAreWholeInEveryWindow)
{
    Report report = test::sampleReport();
    const QString longName =
        u"hợp tác xã nông nghiệp được nghiệm thu gian hàng trực tuyến và ký kết thỏa thuận bao tiêu "
        u"sản phẩm dài hạn với doanh nghiệp bưu chính trên địa bàn các xã đặc biệt khó khăn"_s;
    report.figures[4].indicator.clear();
    report.figures[4].label = longName;
    report.figures[5].group = longName;
    models.setReport(report);
    for (const int width : {936, 1174, 3600}) {
        page.resize(width, 500);
        page.grab();
        QApplication::processEvents();
        const auto &table = *page.table();
        for (int row = 0; row < page.shown()->rowCount(); ++row) {
            for (int column = 0; column < FigureModel::columnTotal; ++column) {
                if (table.isColumnHidden(column))
                    continue;
                const QString text = page.shown()->index(row, column).data().toString();
                const QFontMetricsF metrics(roleFont(column == static_cast<int>(FigureModel::Column::Value)
                                                         ? FontRole::Strong
                                                         : FontRole::Text));
                const double room = table.columnWidth(column) - 16;
                const QRectF needed = metrics.boundingRect(QRectF(0, 0, room, 1e6), Qt::TextWordWrap, text);
                EXPECT_LE(needed.width(), room + 1) << width << " " << qPrintable(text);
                EXPECT_LE(needed.height(), table.rowHeight(row)) << width << " " << qPrintable(text);
            }
        }
    }
    // Rows keep their heights wherever they go.
    const auto heightOf = [&](const QString &id) { return page.table()->rowHeight(page.shown()->rowOf(id)); };
    const int tall = heightOf(u"f5"_s);
    const int usual = heightOf(u"f1"_s);
    EXPECT_GE(tall, usual);
    page.resize(936, 500);
    page.table()->sortByColumn(static_cast<int>(FigureModel::Column::Value), Qt::DescendingOrder);
    QApplication::processEvents();
    EXPECT_GT(heightOf(u"f5"_s), heightOf(u"f1"_s));
}

TEST_F(FiguresPageTest, RowsAreNoHigherThanTheFinalWidthsNeed)
{
    Report report = test::sampleReport();
    report.rollouts.clear();
    report.figures.resize(2);
    report.figures[1].alternative = report.figures[1].value.shifted(9);
    report.figures[1].ambiguous = true;
    report.figures[1].parent.clear();
    ReportModels late{test::catalogue()};
    late.setReport(report);
    // As in the window: made without a size, shown in a place that is laid out only then.
    QStackedWidget stack;
    FiguresPage other{late, &stack};
    stack.addWidget(&other);
    stack.resize(1174, 674);
    stack.show();
    QApplication::processEvents();
    for (int row = 0; row < other.shown()->rowCount(); ++row)
        EXPECT_EQ(other.table()->rowHeight(row), length::row + 2);
    stack.resize(1700, 674);
    QApplication::processEvents();
    for (int row = 0; row < other.shown()->rowCount(); ++row)
        EXPECT_EQ(other.table()->rowHeight(row), length::row + 2);
    EXPECT_FALSE(other.table()->isColumnHidden(static_cast<int>(FigureModel::Column::Hedge)));
}

TEST_F(FiguresPageTest, InASmallWindowTheTableNeedNotBeMovedSideways)
{
    page.resize(936, 500);
    page.grab();
    EXPECT_EQ(page.table()->horizontalScrollBar()->maximum(), 0);
    EXPECT_TRUE(page.table()->isColumnHidden(static_cast<int>(FigureModel::Column::Quote)));
    page.table()->columns().choose(static_cast<int>(FigureModel::Column::Quote), true);
    EXPECT_FALSE(page.table()->isColumnHidden(static_cast<int>(FigureModel::Column::Quote)));
    page.resize(1900, 700);
    page.grab();
    EXPECT_FALSE(page.table()->isColumnHidden(static_cast<int>(FigureModel::Column::Quote)));
}

TEST_F(FiguresPageTest, TheReadersColumnsOutlastTheReport)
{
    constexpr auto sentence = static_cast<int>(FigureModel::Column::Sentence);
    page.table()->columns().choose(sentence, false);
    models.setReport(test::contradictorySampleReport());
    EXPECT_TRUE(page.table()->isColumnHidden(sentence));
    EXPECT_EQ(page.table()->columns().choices(), QStringList{u"-sentence"_s});
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
