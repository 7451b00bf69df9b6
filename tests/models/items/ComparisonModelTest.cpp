#include "items/ComparisonModel.h"
#include "items/CellRoles.h"
#include "items/Description.h"
#include "items/KeyFigures.h"
#include "models/items/MakeFigure.h"
#include "support/SampleReport.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace tem {
namespace {

using namespace Qt::StringLiterals;
using test::makeFigure;
using test::spaced;

struct Comparison
{
    explicit Comparison(Report shown)
        : report(std::move(shown))
    {
        rows = indicatorRows(view);
        model.show(view, rows);
    }

    const IndicatorRow &row(int index) const { return model.rows()[static_cast<std::size_t>(index)]; }

    const test::VietnameseTexts vietnamese;
    Report report;
    ReportView view{report, test::catalogue()};
    std::vector<IndicatorRow> rows;
    ComparisonModel model;
};

QStringList texts(const QList<Cell> &cells)
{
    QStringList result;
    for (const Cell &cell : cells)
        result.append(cell.text);
    return result;
}

TEST(ComparisonModel, ShowsTheRealFigures)
{
    const Comparison shown(test::sampleReport());
    QStringList lines;
    for (int row = 0; row < shown.model.rowCount(); ++row) {
        QStringList line;
        for (int column = 0; column < shown.model.columnCount(); ++column)
            line.append(shown.model.index(row, column).data().toString());
        lines.append(line.join(u" | "_s));
    }
    EXPECT_EQ(
        lines.join(u'\n'),
        spaced(
            u"Sản phẩm OCOP lên sàn | sản phẩm | 3.512 | 4.125 | 7.637 | Postmart gấp 1,2 lần\n"
            u"Giao dịch qua sàn | giao dịch | 173.745 | 813.750 | 987.495 | Postmart gấp 4,7 lần\n"
            u"Giá trị giao dịch | tỷ_đồng | 69,6_tỷ | 147,5_tỷ | 217,1_tỷ | Postmart gấp 2,1 lần\n"
            u"Lượt người dự đào tạo | người | 4.354.205 | 4.058.634 | 8.412.839_lượt_người | Vỏ sò gấp 1,1 "
            u"lần\n"
            u"Bình quân 1 giao dịch | nghìn_đồng | ≈_401_nghìn | ≈_181_nghìn | ≈_220.000_đ | Vỏ sò gấp 2,2 lần"_s));
    EXPECT_EQ(shown.model.sourceText(), u"câu 3, 4, 5"_s);
}

TEST(ComparisonModel, AnswersForEveryCell)
{
    const Comparison shown(test::sampleReport());
    const QModelIndex cell = shown.model.indexOfFigure(u"f6"_s);
    EXPECT_EQ(cell.row(), 1);
    EXPECT_EQ(cell.column(), 3);
    EXPECT_EQ(cell.data(CellStateRole).toInt(), static_cast<int>(CellState::Value));
    EXPECT_EQ(cell.data(CellValueRole).toDouble(), 813750);
    EXPECT_EQ(cell.data(CellTextWithUnitRole).toString(), spaced(u"813.750_giao_dịch"_s));
    EXPECT_EQ(cell.data(CellShareTextRole).toString(), spaced(u"82,4_%"_s));
    EXPECT_EQ(cell.data(CellPlatformIdRole).toString(), u"postmart"_s);
    EXPECT_EQ(cell.data(CellSentenceRole).toInt(), 4);
    EXPECT_EQ(cell.data(CellSourcesRole).toStringList(), (QStringList{u"f6"_s, u"f4"_s}));
    EXPECT_FALSE(cell.data(CellDerivedRole).toBool());
    EXPECT_FALSE(shown.model.indexOfFigure(u"f11"_s).isValid());
    EXPECT_FALSE(shown.model.indexOfFigure({}).isValid());
}

TEST(ComparisonModel, MarksTheComputedAverageAndItsSources)
{
    const Comparison shown(test::sampleReport());
    const IndicatorRow &average = shown.row(4);
    EXPECT_TRUE(average.derived);
    EXPECT_TRUE(average.cells[0].derived);
    EXPECT_EQ(average.cells[0].sources, (QStringList{u"f8"_s, u"f5"_s}));
    EXPECT_EQ(average.cells[0].formula, spaced(u"69,6_tỷ ÷ 173.745"_s));
    EXPECT_EQ(average.cells[0].sentence, 4);
    EXPECT_TRUE(average.cells[0].shareText.isEmpty());
    EXPECT_EQ(average.scaleExponent, 3);
    EXPECT_FALSE(average.total.derived);
    EXPECT_EQ(average.total.figureId, u"f10"_s);
    EXPECT_EQ(average.hedgeNote, u"báo cáo ghi “khoảng”"_s);
}

TEST(ComparisonModel, ListsWhatIsNotSplit)
{
    const Comparison shown(test::sampleReport());
    ASSERT_EQ(shown.model.notSplit().size(), 2U);
    EXPECT_EQ(shown.model.notSplit()[0].title, u"Khóa đào tạo, tập huấn"_s);
    EXPECT_EQ(shown.model.notSplit()[0].total.textWithUnit, spaced(u"568_khóa"_s));
    EXPECT_EQ(texts(shown.model.notSplit()[1].cells), (QStringList{u"không nêu"_s, u"không nêu"_s}));
}

TEST(ComparisonModel, ShowsBothNumbersOfAContradiction)
{
    const Comparison shown(test::contradictorySampleReport());
    const IndicatorRow &row = shown.row(0);
    EXPECT_TRUE(row.isContradictory());
    EXPECT_EQ(row.total.text, u"7.640"_s);
    EXPECT_EQ(row.total.otherText, u"7.637"_s);
    EXPECT_EQ(shown.model.index(0, shown.model.totalColumn()).data().toString(), u"7.640 ≠ 7.637"_s);
    // Shares are those of what the parts add up to.
    EXPECT_EQ(row.cells[0].shareText, spaced(u"46,0_%"_s));
    EXPECT_EQ(row.cells[0].shareFormula, u"3.512 ÷ (3.512 + 4.125)"_s);
}

TEST(ComparisonModel, KeepsNotStatedZeroAndNotApplicableApart)
{
    Report report;
    report.figures = {makeFigure(u"f1"_s, u"transactions"_s, u"voso"_s, u"0"_s, u"giao dịch"_s),
                      makeFigure(u"f2"_s, u"transactions"_s, u"postmart"_s, u"12"_s, u"giao dịch"_s),
                      makeFigure(u"f3"_s, u"transaction_value"_s, u"voso"_s, u"0"_s, u"đồng"_s),
                      makeFigure(u"f4"_s, u"transaction_value"_s, u"postmart"_s, u"2400000"_s, u"đồng"_s),
                      makeFigure(u"f5"_s, u"products_listed"_s, u"voso"_s, u"7"_s, u"sản phẩm"_s)};
    report.figures[2].scaleExponent = 6;
    const Comparison shown(report);
    ASSERT_EQ(shown.model.rowCount(), 4);
    EXPECT_EQ(shown.row(1).cells[0].text, u"0"_s);
    EXPECT_EQ(shown.row(0).cells[0].state, CellState::StatedZero);
    EXPECT_EQ(shown.row(0).cells[0].text, u"0"_s);
    EXPECT_TRUE(shown.row(0).ratioText.isEmpty());
    EXPECT_EQ(shown.row(2).cells[1].state, CellState::NotStated);
    EXPECT_EQ(shown.row(2).cells[1].text, u"không nêu"_s);
    EXPECT_EQ(shown.row(2).total.state, CellState::NotStated);
    EXPECT_TRUE(shown.row(2).cells[0].shareText.isEmpty());
    const IndicatorRow &average = shown.row(3);
    EXPECT_TRUE(average.derived);
    EXPECT_EQ(average.cells[0].state, CellState::NotApplicable);
    EXPECT_EQ(average.cells[1].text, spaced(u"200_nghìn"_s));
    EXPECT_EQ(average.total.state, CellState::NotStated);
}

TEST(ComparisonModel, TakesSharesOfTheSumWhereNoTotalIsStated)
{
    Report report;
    report.figures = {makeFigure(u"f1"_s, u"transactions"_s, u"voso"_s, u"25"_s, u"giao dịch"_s),
                      makeFigure(u"f2"_s, u"transactions"_s, u"postmart"_s, u"75"_s, u"giao dịch"_s)};
    const Comparison shown(report);
    EXPECT_EQ(shown.row(0).cells[1].shareText, spaced(u"75,0_%"_s));
    EXPECT_EQ(shown.row(0).ratioText, u"Postmart gấp 3,0 lần"_s);
}

TEST(ComparisonModel, AddsAMarketplaceThatTheCatalogueLacks)
{
    Report report;
    report.figures = {makeFigure(u"f1"_s, u"transactions"_s, u"voso"_s, u"25"_s, u"giao dịch"_s),
                      makeFigure(u"f2"_s, u"transactions"_s, u"postmart"_s, u"75"_s, u"giao dịch"_s),
                      makeFigure(u"f3"_s, u"transactions"_s, u"chotot"_s, u"100"_s, u"giao dịch"_s)};
    const Comparison shown(report);
    ASSERT_EQ(shown.model.platforms().size(), 3);
    EXPECT_EQ(shown.model.headerData(4, Qt::Horizontal).toString(), u"chotot"_s);
    EXPECT_EQ(shown.model.headerData(5, Qt::Horizontal).toString(), u"Các sàn"_s);
    EXPECT_EQ(texts(shown.row(0).cells), (QStringList{u"25"_s, u"75"_s, u"100"_s}));
    EXPECT_EQ(shown.row(0).leader, u"chotot"_s);
    EXPECT_EQ(shown.row(0).ratioText, u"chotot gấp 1,3 lần Postmart"_s);
}

TEST(ComparisonModel, KeepsAFigureStatedTwiceInARowOfItsOwn)
{
    Report report = test::sampleReport();
    Figure again = *report.figure(u"f5"_s);
    again.id = u"f20"_s;
    again.parent.clear();
    again.value = Decimal(9);
    again.span = report.figure(u"f15"_s)->span;
    report.figures.push_back(again);
    const Comparison shown(report);
    ASSERT_EQ(shown.model.rowCount(), 6);
    EXPECT_EQ(shown.row(1).title, u"Giao dịch qua sàn (câu 4)"_s);
    EXPECT_EQ(shown.row(4).title, u"Giao dịch qua sàn (câu 6)"_s);
    EXPECT_EQ(shown.row(4).cells[0].text, u"9"_s);
}

TEST(ComparisonModel, LeavesOutOtherPeriodsAndRoles)
{
    Report report = test::sampleReport();
    report.periods.push_back({u"p2"_s, PeriodKind::Span, QDate(2022, 1, 1), QDate(2022, 6, 30), {}, {}});
    Figure earlier = makeFigure(u"f20"_s, u"households_listed"_s, u"voso"_s, u"9"_s, u"hộ"_s);
    earlier.period = u"p2"_s;
    Figure target = makeFigure(u"f21"_s, u"accounts_created"_s, u"voso"_s, u"9"_s, u"tài khoản"_s);
    target.role = Role::Target;
    report.figures.push_back(earlier);
    report.figures.push_back(target);
    EXPECT_EQ(Comparison(report).model.rowCount(), 5);
    Report onlyEarlier;
    onlyEarlier.periods = report.periods;
    onlyEarlier.figures = {earlier};
    const Comparison shown(onlyEarlier);
    ASSERT_EQ(shown.model.rowCount(), 1);
    EXPECT_EQ(shown.row(0).otherPeriod, u"6 tháng đầu năm 2022"_s);
}

TEST(ComparisonModel, KnowsTheMainPeriodByItsDates)
{
    Report report = test::sampleReport();
    Period again = report.periods.front();
    again.id = u"p2"_s;
    report.periods.push_back(again);
    for (Figure &figure : report.figures) {
        if (figure.indicator == u"transactions"_s)
            figure.period = u"p2"_s;
    }
    EXPECT_EQ(Comparison(report).model.rowCount(), 5);
}

TEST(ComparisonModel, GivesPartsATotalFromElsewhereOnlyWhereACheckSaysSo)
{
    Report report;
    report.figures = {makeFigure(u"f1"_s, u"transactions"_s, {}, u"100"_s, u"giao dịch"_s),
                      makeFigure(u"f2"_s, u"transactions"_s, u"voso"_s, u"25"_s, u"giao dịch"_s),
                      makeFigure(u"f3"_s, u"transactions"_s, u"postmart"_s, u"75"_s, u"giao dịch"_s)};
    const Comparison without(report);
    ASSERT_EQ(without.model.rowCount(), 1);
    EXPECT_EQ(without.row(0).total.state, CellState::NotStated);
    EXPECT_TRUE(without.model.notSplit().empty());
    report.checks = {{Rule::Sum, {u"f1"_s, u"f2"_s, u"f3"_s}, 100, 100, Verdict::Holds, CheckNote::None}};
    const Comparison with(report);
    ASSERT_EQ(with.model.rowCount(), 1);
    EXPECT_EQ(with.row(0).total.text, u"100"_s);
}

TEST(ComparisonModel, TakesPartsThatStandBeforeTheirTotal)
{
    Report report;
    report.figures = {makeFigure(u"f1"_s, u"transactions"_s, u"voso"_s, u"25"_s, u"giao dịch"_s),
                      makeFigure(u"f2"_s, u"transactions"_s, u"postmart"_s, u"75"_s, u"giao dịch"_s),
                      makeFigure(u"f3"_s, u"transactions"_s, {}, u"100"_s, u"giao dịch"_s)};
    report.figures[0].parent = u"f3"_s;
    report.figures[1].parent = u"f3"_s;
    const Comparison shown(report);
    ASSERT_EQ(shown.model.rowCount(), 1);
    EXPECT_EQ(shown.row(0).total.figureId, u"f3"_s);
}

TEST(ComparisonModel, CanBeReadAloud)
{
    const Comparison shown(test::sampleReport());
    EXPECT_EQ(describeRow(shown.row(1), shown.model.platforms()),
              spaced(u"Giao dịch qua sàn: Vỏ sò 173.745_giao_dịch, Postmart 813.750_giao_dịch; cả hai sàn "
                     u"987.495_giao_dịch; Postmart gấp 4,7 lần (tính toán)."_s));
    EXPECT_EQ(
        describeRow(shown.row(4), shown.model.platforms()),
        spaced(u"Bình quân 1 giao dịch: Vỏ sò ≈_401_nghìn_đồng (tính toán), Postmart ≈_181_nghìn_đồng (tính "
               u"toán); cả hai sàn ≈_220.000_đ; báo cáo ghi “khoảng”; Vỏ sò gấp 2,2 lần (tính toán)."_s));
    EXPECT_TRUE(describeComparison(shown.model, u"6 tháng đầu năm 2023"_s)
                    .startsWith(u"So sánh các sàn, 6 tháng đầu năm 2023. Sản phẩm OCOP"_s));
    EXPECT_EQ(describeComparison(Comparison(Report()).model, {}),
              u"Báo cáo không chia chỉ tiêu nào theo sàn."_s);
}

TEST(KeyFigures, AreTheTilesOfTheOverview)
{
    const Comparison shown(test::sampleReport());
    QStringList lines;
    for (const KeyFigure &key : keyFigures(shown.view, shown.rows)) {
        QStringList shares;
        for (const PlatformShare &share : key.shares)
            shares.append(u"%1 %2 (%3)"_s.arg(share.platformName, share.wholeText, share.preciseText));
        lines.append(
            u"%1: %2 [%3] %4%5"_s.arg(key.name, key.valueText, key.unitText, shares.join(u", "_s), key.note));
    }
    EXPECT_EQ(
        lines.join(u'\n'),
        spaced(u"Sản phẩm OCOP lên sàn: 7.637 [sản_phẩm] Vỏ sò 46_% (46,0_%), Postmart 54_% (54,0_%)\n"
               u"Giao dịch qua sàn: 987.495 [giao_dịch] Vỏ sò 18_% (17,6_%), Postmart 82_% (82,4_%)\n"
               u"Giá trị giao dịch: 217,1 [tỷ_đồng] Vỏ sò 32_% (32,1_%), Postmart 68_% (67,9_%)\n"
               u"Bình quân 1 giao dịch: ≈_220.000 [đ] báo cáo ghi “khoảng”\n"
               u"Khóa đào tạo, tập huấn: 568 [khóa] không chia theo sàn\n"
               u"Lượt người dự đào tạo: 8.412.839 [lượt_người] Vỏ sò 52_% (51,8_%), Postmart 48_% (48,2_%)\n"
               u"Tin, bài trên báo chí: 2.719 [bài] không chia theo sàn"_s));
}

TEST(KeyFigures, FlagAContradiction)
{
    const Comparison shown(test::contradictorySampleReport());
    const KeyFigure key = keyFigures(shown.view, shown.rows).front();
    EXPECT_TRUE(key.isContradictory());
    EXPECT_EQ(key.valueText, u"7.640"_s);
    EXPECT_EQ(key.otherText, u"7.637"_s);
}

TEST(KeyFigures, FallBackToTheReportsOwnLevels)
{
    Report report;
    for (int i = 0; i < 9; ++i) {
        Figure figure = makeFigure(u"f%1"_s.arg(i), u"12"_s, u"điểm"_s);
        figure.label = u"điểm bưu điện %1"_s.arg(i);
        report.figures.push_back(figure);
    }
    const Comparison shown(report);
    const auto keys = keyFigures(shown.view, shown.rows);
    ASSERT_EQ(keys.size(), 7U);
    EXPECT_EQ(keys.front().name, u"điểm bưu điện 0"_s);
}

} // namespace
} // namespace tem
