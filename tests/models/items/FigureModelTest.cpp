#include "items/FigureModel.h"
#include "items/FigureFilterModel.h"
#include "models/items/MakeFigure.h"
#include "support/SampleReport.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace tem {
namespace {

using namespace Qt::StringLiterals;
using test::spaced;
using Column = FigureModel::Column;

class FigureTable : public testing::Test
{
protected:
    FigureTable() { model.show(ReportView(report, test::catalogue())); }

    QString text(int row, Column column) const
    {
        return model.index(row, static_cast<int>(column)).data().toString();
    }

    QStringList shown(Column column) const
    {
        QStringList texts;
        for (int row = 0; row < filter.rowCount(); ++row)
            texts.append(filter.index(row, static_cast<int>(column)).data().toString());
        return texts;
    }

    const test::VietnameseTexts vietnamese;
    const Report report = test::sampleReport();
    FigureModel model;
    FigureFilterModel filter;
};

TEST_F(FigureTable, HasEveryFigureAndCountInTheOrderOfTheText)
{
    ASSERT_EQ(model.rowCount(), 20);
    for (int row = 1; row < model.rowCount(); ++row)
        EXPECT_LT(model.entry(row - 1).span.begin, model.entry(row).span.begin);
    EXPECT_EQ(model.rowOf(u"f1"_s), 0);
    EXPECT_EQ(model.rowOf(u"g5"_s), 19);
    EXPECT_EQ(model.rowOf(u"f99"_s), -1);
}

TEST_F(FigureTable, ShowsAPartOfATotal)
{
    const int row = model.rowOf(u"f9"_s);
    EXPECT_EQ(text(row, Column::Number), u"9"_s);
    EXPECT_EQ(text(row, Column::Indicator), u"Giá trị giao dịch"_s);
    EXPECT_EQ(text(row, Column::Platform), u"Postmart"_s);
    EXPECT_EQ(text(row, Column::Value), u"147,5"_s);
    EXPECT_EQ(text(row, Column::Unit), spaced(u"tỷ_đồng"_s));
    EXPECT_EQ(text(row, Column::Role), u"phần của tổng"_s);
    EXPECT_EQ(text(row, Column::Hedge), u"chính xác"_s);
    EXPECT_EQ(text(row, Column::Period), u"6 tháng đầu năm 2023"_s);
    EXPECT_EQ(text(row, Column::Sentence), u"4"_s);
    EXPECT_EQ(text(row, Column::Quote), u"147,5"_s);
    EXPECT_EQ(text(row, Column::Note), spaced(u"phần của 217,1_tỷ_đồng"_s));
    EXPECT_EQ(model.index(row, 0).data(FigureModel::FigureIdRole).toString(), u"f9"_s);
    EXPECT_EQ(model.index(row, 0).data(FigureModel::PlatformIdRole).toString(), u"postmart"_s);
    EXPECT_EQ(model.index(row, 0).data(FigureModel::ValueRole).toDouble(), 147.5e9);
    EXPECT_TRUE(model.index(row, 0).data(FigureModel::SentenceRole).toString().startsWith(u"Qua sàn có"_s));
    EXPECT_FALSE(model.index(row, 0).data(FigureModel::DerivedRole).toBool());
}

TEST_F(FigureTable, KeepsHedgesAndShowsCounts)
{
    const int average = model.rowOf(u"f10"_s);
    EXPECT_EQ(text(average, Column::Value), spaced(u"≈_220.000"_s));
    EXPECT_EQ(text(average, Column::Unit), u"đ"_s);
    EXPECT_EQ(text(average, Column::Hedge), u"khoảng"_s);
    const int count = model.rowOf(u"g5"_s);
    EXPECT_EQ(text(count, Column::Indicator), u"Đã khảo sát, không giao"_s);
    EXPECT_EQ(text(count, Column::Value), u"3"_s);
    EXPECT_EQ(text(count, Column::Unit), u"tỉnh/TP"_s);
    EXPECT_EQ(text(count, Column::Quote), u"03"_s);
    EXPECT_EQ(text(count, Column::Note), u"nêu tên đủ 3"_s);
    EXPECT_EQ(text(model.rowOf(u"g1"_s), Column::Note), u"không nêu tên"_s);
}

TEST_F(FigureTable, SortsNumbersAsNumbersAndNamesInVietnameseOrder)
{
    filter.setFigures(&model);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    filter.sort(static_cast<int>(Column::Value), Qt::DescendingOrder);
    EXPECT_EQ(shown(Column::Value).mid(0, 4),
              (QStringList{u"217,1"_s, u"147,5"_s, u"69,6"_s, u"8.412.839"_s}));
    filter.sort(static_cast<int>(Column::Indicator));
    EXPECT_EQ(shown(Column::Indicator).first(), u"Bình quân 1 giao dịch"_s);
    EXPECT_EQ(shown(Column::Indicator).last(), u"Tin, bài trên báo chí"_s);
}

TEST_F(FigureTable, FiltersAddUp)
{
    filter.setFigures(&model);
    filter.setPlatform(u"voso"_s);
    EXPECT_EQ(shown(Column::Value), (QStringList{u"3.512"_s, u"173.745"_s, u"69,6"_s, u"4.354.205"_s}));
    filter.setIndicator(u"transactions"_s);
    EXPECT_EQ(shown(Column::Value), QStringList{u"173.745"_s});
    EXPECT_EQ(filter.rowOf(u"f5"_s), 0);
    EXPECT_EQ(filter.rowOf(u"f6"_s), -1);
    EXPECT_TRUE(filter.hasFilters());
    filter.clearFilters();
    EXPECT_FALSE(filter.hasFilters());
    filter.setText(u"bao chi"_s);
    EXPECT_EQ(shown(Column::Value), QStringList{u"2.719"_s});
    filter.clearFilters();
    filter.setRole(Role::Share);
    EXPECT_EQ(filter.rowCount(), 0);
    filter.setRole(Role::Level);
    EXPECT_EQ(filter.rowCount(), 15);
}

TEST(FigureEntries, KeepWhatTheCatalogueDoesNotKnow)
{
    const test::VietnameseTexts vietnamese;
    Report report;
    Figure own = test::makeFigure(u"f1"_s, u"101934000000"_s, u"đồng"_s, 9, 3);
    own.label = u"doanh thu bưu chính"_s;
    own.group = u"toàn ngành"_s;
    own.alternative = Decimal(101934000000000);
    Figure change = test::makeFigure(u"f2"_s, u"8.3"_s, u"%"_s, 0, 1);
    change.role = Role::Change;
    change.direction = Direction::Down;
    change.of = u"f1"_s;
    Figure unnamed = test::makeFigure(u"f3"_s, u"12"_s, u"điểm"_s);
    report.figures = {own, change, unnamed};
    FigureModel model;
    model.show(ReportView(report, test::catalogue()));
    EXPECT_EQ(model.entry(0).indicator, u"doanh thu bưu chính"_s);
    EXPECT_EQ(model.entry(0).group, u"toàn ngành"_s);
    EXPECT_EQ(model.entry(2).indicator, u"Số chưa rõ chỉ tiêu"_s);
    EXPECT_EQ(model.entry(0).valueText, u"101,934"_s);
    EXPECT_EQ(model.entry(0).note, u"cũng có thể đọc là 101.934.000.000.000"_s);
    EXPECT_EQ(model.entry(1).roleText, u"giảm"_s);
    EXPECT_EQ(model.entry(1).note, spaced(u"của 101,934_tỷ_đồng"_s));
    EXPECT_EQ(model.index(1, static_cast<int>(Column::Sentence)).data(), QVariant());
}

} // namespace
} // namespace tem
