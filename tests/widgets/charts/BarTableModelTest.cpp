#include "charts/BarTableModel.h"

#include "charts/ComparisonBars.h"
#include "items/ReportModels.h"
#include "support/SampleReport.h"

#include <QAbstractItemModelTester>
#include <QFont>

#include <gtest/gtest.h>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

class BarTableModelTest : public testing::Test
{
protected:
    BarTableModelTest() { models.setReport(test::sampleReport()); }

    void show(ComparisonMode mode)
    {
        std::vector<BarPanelData> charts;
        for (const IndicatorRow &row : models.comparison()->rows())
            charts.push_back(barPanelData(models, row, mode));
        table.setCharts(models.comparison()->platforms(), charts);
    }
    QStringList line(int row) const
    {
        QStringList cells;
        for (int column = 0; column < table.columnCount(); ++column)
            cells.append(table.index(row, column).data().toString().simplified());
        return cells;
    }

    test::VietnameseTexts texts;
    ReportModels models{test::catalogue()};
    BarTableModel table;
    QAbstractItemModelTester tester{&table, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(BarTableModelTest, saysWhatTheChartsSay)
{
    show(ComparisonMode::Value);
    QStringList heads;
    for (int column = 0; column < table.columnCount(); ++column)
        heads.append(table.headerData(column, Qt::Horizontal).toString());
    EXPECT_EQ(heads, (QStringList{u"Chỉ tiêu"_s, u"Đơn vị"_s, u"Vỏ sò"_s, u"Postmart"_s, u"Tất cả các sàn"_s,
                                  u"So sánh (tính toán)"_s}));
    EXPECT_EQ(line(1), (QStringList{u"Giao dịch qua sàn"_s, u"giao dịch"_s, u"173.745"_s, u"813.750"_s,
                                    u"987.495"_s, u"Postmart gấp 4,7 lần"_s}));
    EXPECT_EQ(line(4), (QStringList{u"Bình quân 1 giao dịch"_s, u"nghìn đồng (tính toán)"_s, u"≈ 401 nghìn"_s,
                                    u"≈ 181 nghìn"_s, u"≈ 220.000 đ"_s, u"Vỏ sò gấp 2,2 lần"_s}));
    show(ComparisonMode::Share);
    EXPECT_EQ(line(1), (QStringList{u"Giao dịch qua sàn"_s, u"% (tính toán)"_s, u"17,6 %"_s, u"82,4 %"_s,
                                    u"Postmart gấp 4,7 lần"_s}));
    EXPECT_EQ(line(4)[2], u"–"_s);
}

TEST_F(BarTableModelTest, computedNumbersAreInItalics)
{
    show(ComparisonMode::Value);
    EXPECT_FALSE(table.index(1, 2).data(Qt::FontRole).value<QFont>().italic());
    EXPECT_TRUE(table.index(4, 2).data(Qt::FontRole).value<QFont>().italic());
    EXPECT_FALSE(table.index(4, 4).data(Qt::FontRole).value<QFont>().italic()) << "the report states it";
    EXPECT_TRUE(table.index(1, 5).data(Qt::FontRole).value<QFont>().italic());
}

TEST_F(BarTableModelTest, cellsKnowTheirFiguresAndWords)
{
    show(ComparisonMode::Value);
    EXPECT_EQ(table.indexOf(u"f6"_s), table.index(1, 3));
    EXPECT_EQ(table.index(1, 3).data(BarTableModel::FigureIdRole).toString(), u"f6"_s);
    EXPECT_FALSE(table.indexOf(u"f99"_s).isValid());
    EXPECT_FALSE(table.indexOf({}).isValid());
    EXPECT_EQ(table.index(1, 3).data(Qt::AccessibleTextRole).toString().simplified(),
              u"Postmart: 813.750 giao dịch"_s);
    EXPECT_TRUE(table.index(4, 2).data(Qt::ToolTipRole).toString().contains(u"÷"_s));
}

TEST_F(BarTableModelTest, whatHasNoNumberSortsBelowZero)
{
    show(ComparisonMode::Share);
    EXPECT_LT(table.index(4, 2).data(BarTableModel::NumberRole).toDouble(), 0);
    EXPECT_NEAR(table.index(1, 3).data(BarTableModel::NumberRole).toDouble(), 82.4, 0.1);
    EXPECT_FALSE(table.index(1, 0).data(BarTableModel::NumberRole).isValid());
}

} // namespace

} // namespace tem
