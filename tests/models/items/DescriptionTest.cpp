#include "items/Description.h"

#include "items/Attention.h"
#include "items/NumberFormat.h"
#include "items/ReportModels.h"
#include "support/ReportBuilder.h"
#include "support/SampleReport.h"

#include <gtest/gtest.h>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

/// No-break spaces as spaces: what is compared here are the words.
std::string plain(QString text)
{
    return text.replace(format::noBreakSpace, u' ').toStdString();
}

class Descriptions : public testing::Test
{
protected:
    void show(const Report &report) { models.setReport(report); }
    const IndicatorRow &row(const QString &indicator) const
    {
        for (const IndicatorRow &candidate : models.rows()) {
            if (candidate.indicator == indicator)
                return candidate;
        }
        throw std::runtime_error(indicator.toStdString());
    }
    NumberText key(const QString &indicator) const
    {
        for (const KeyFigure &candidate : models.keyFigures()) {
            if (candidate.indicator == indicator)
                return describeKeyFigure(models, candidate);
        }
        throw std::runtime_error(indicator.toStdString());
    }

    test::VietnameseTexts vietnamese;
    ReportModels models{test::catalogue()};
};

TEST_F(Descriptions, AFigureHasShareFormulaAndSentence)
{
    show(test::sampleReport());
    const NumberText said = describeFigure(models, u"f6"_s);
    EXPECT_EQ(plain(said.name), "Postmart: 813.750 giao dịch");
    EXPECT_EQ(plain(said.value), "813.750 giao dịch");
    EXPECT_EQ(plain(said.detail), "82,4 % của tổng (tính toán: 813.750 ÷ 987.495) · câu 4");
    EXPECT_TRUE(said.sentence.contains(u"813.750"_s));
    EXPECT_EQ(said.description(), u"%1 · “%2”"_s.arg(said.detail, said.sentence));
    EXPECT_FALSE(said.derived);
    EXPECT_EQ(describeFigure(models, u"f99"_s), NumberText());
    EXPECT_TRUE(NumberText().toolTip().isEmpty());
}

TEST_F(Descriptions, ARolloutCountHasItsNames)
{
    show(test::sampleReport());
    const NumberText said = describeFigure(models, u"g5"_s);
    EXPECT_EQ(plain(said.name), "Đã khảo sát, không giao: 3 tỉnh/TP");
    EXPECT_EQ(plain(said.detail), "nêu tên: Quảng Bình, Khánh Hòa, Bình Phước · câu 7");
    const NumberText bar = describeStatus(models.statuses()->entries().back());
    EXPECT_EQ(bar.name, said.name);
    EXPECT_EQ(plain(bar.detail),
              "đã đặt lên bản đồ: 3/3 · nêu tên: Quảng Bình, Khánh Hòa, Bình Phước · câu 7");
    EXPECT_EQ(plain(describeStatus(models.statuses()->entries().front()).detail),
              "đã đặt lên bản đồ: 0/28 · câu 7");
}

TEST_F(Descriptions, HedgesAreWords)
{
    show(test::sampleReport());
    const NumberText average = key(u"average_transaction_value"_s);
    EXPECT_EQ(plain(average.name), "Bình quân 1 giao dịch: ≈ 220.000 đ");
    EXPECT_EQ(plain(average.detail), "báo cáo ghi “khoảng” · câu 4");
}

TEST_F(Descriptions, KeyFiguresHaveTheirSharesOrWhyThereAreNone)
{
    show(test::sampleReport());
    EXPECT_EQ(plain(key(u"transactions"_s).detail), "câu 4 · Vỏ sò 17,6 % (tính toán: 173.745 ÷ 987.495) · "
                                                    "Postmart 82,4 % (tính toán: 813.750 ÷ 987.495)");
    EXPECT_EQ(plain(key(u"training_courses"_s).detail), "câu 5 · không chia theo sàn");
}

TEST_F(Descriptions, EveryStateOfACellIsSaid)
{
    show(test::sampleReport());
    const Cell derived = models.comparison()->rows().back().cells[0];
    const NumberText computed = describeCell(models, u"Vỏ sò"_s, derived);
    EXPECT_EQ(plain(computed.name), "Vỏ sò: ≈ 401 nghìn đồng");
    EXPECT_EQ(plain(computed.detail), "tính toán: 69,6 tỷ ÷ 173.745 · câu 4");
    EXPECT_TRUE(computed.derived);
    EXPECT_TRUE(computed.toolTip().startsWith(u"<b><i>"_s));

    const NumberText missing = describeCell(models, u"Vỏ sò"_s, row(u"training_courses"_s).cells[0]);
    EXPECT_EQ(plain(missing.name), "Vỏ sò: không nêu");
    EXPECT_EQ(plain(missing.detail), "không nêu không có nghĩa là bằng 0");
    EXPECT_FALSE(missing.derived);

    Cell notApplicable;
    notApplicable.state = CellState::NotApplicable;
    notApplicable.textWithUnit = u"không áp dụng"_s;
    EXPECT_EQ(plain(describeCell(models, u"Vỏ sò"_s, notApplicable).detail),
              "số liệu của báo cáo không cho ra số này");

    show(test::contradictorySampleReport());
    const NumberText contradiction = key(u"ocop_products"_s);
    EXPECT_TRUE(plain(contradiction.value).find("≠ 7.637") != std::string::npos);
    EXPECT_TRUE(
        plain(contradiction.detail)
            .starts_with("mâu thuẫn: báo cáo ghi 7.640 sản phẩm, các phần cộng lại là 7.637 (tính toán: "
                         "3.512 + 4.125)"))
        << plain(contradiction.detail);

    ReportBuilder zero;
    zero.add(u"0"_s, u"giao dịch"_s).indicator = u"transactions"_s;
    show(zero.report());
    EXPECT_TRUE(plain(describeFigure(models, u"f1"_s).detail).starts_with("báo cáo ghi 0"));
}

TEST_F(Descriptions, SharesAndMultiplesSayWhatTheyAreOf)
{
    show(test::sampleReport());
    const Cell &postmart = row(u"transactions"_s).cells[1];
    const NumberText share = describeShare(models, u"Postmart"_s, postmart);
    EXPECT_EQ(plain(share.name), "Postmart: 82,4 %");
    EXPECT_EQ(plain(share.detail),
              "82,4 % của tổng (tính toán: 813.750 ÷ 987.495) · 813.750 giao dịch · câu 4");
    EXPECT_TRUE(share.derived);
    const NumberText times =
        describeTimes(models, u"Postmart"_s, postmart, u"4,7 lần"_s, row(u"transactions"_s).ratioFormula);
    EXPECT_EQ(plain(times.detail), "tính toán: 813.750 ÷ 173.745 · 813.750 giao dịch · câu 4");
}

TEST_F(Descriptions, TooltipsEscapeWhatTheReportSays)
{
    NumberText said;
    said.name = u"a < b"_s;
    said.sentence = u"<b>5</b> & more"_s;
    EXPECT_EQ(said.toolTip(), u"<b>a &lt; b</b><br>“&lt;b&gt;5&lt;/b&gt; &amp; more”"_s);
}

TEST_F(Descriptions, TrainingAndPressAreOneText)
{
    show(test::sampleReport());
    EXPECT_EQ(
        plain(describeTraining(*models.training(), models.periodTitle())),
        "Đào tạo và truyền thông, 6 tháng đầu năm 2023. Khóa đào tạo, tập huấn: 568 khóa. Lượt người dự "
        "đào tạo: Vỏ sò 4.354.205 người, Postmart 4.058.634 người; cả hai sàn 8.412.839 lượt người; Vỏ "
        "sò gấp 1,1 lần (tính toán). Tin, bài trên báo chí: 2.719 bài. Lượt người mỗi khóa: ≈ 14.800 "
        "lượt người/khóa (tính toán: 8.412.839 ÷ 568). Tổng ghi “lượt người”, các phần ghi “người”; "
        "báo cáo không nói cách đếm.");
    EXPECT_EQ(plain(describeNotSplit(*models.comparison())),
              "Không chia theo sàn: Khóa đào tạo, tập huấn 568 khóa; Tin, bài trên báo chí 2.719 bài.");
}

struct HedgeRow
{
    const char *name;
    Hedge hedge;
    const char *label;
    const char *share;
    const char *ratio;
};

class EveryHedge : public testing::TestWithParam<HedgeRow>
{
};

INSTANTIATE_TEST_SUITE_P(Labels, EveryHedge,
                         testing::Values(HedgeRow{"exact", Hedge::Exact, "2.700", "27 %", "2,7"},
                                         HedgeRow{"about", Hedge::About, "≈ 2.700", "≈ 27 %", "≈ 2,7"},
                                         HedgeRow{"over", Hedge::Over, "> 2.700", "≈ 27 %", "≈ 2,7"},
                                         HedgeRow{"under", Hedge::Under, "< 2.700", "≈ 27 %", "≈ 2,7"},
                                         HedgeRow{"almost", Hedge::Almost, "gần 2.700", "≈ 27 %", "≈ 2,7"}),
                         [](const auto &row) { return row.param.name; });

/// What the report hedges stays hedged, in what is computed from it too.
TEST_P(EveryHedge, StaysOnTheLabel)
{
    ReportBuilder builder;
    builder.add(u"3700"_s, u"giao dịch"_s).indicator = u"transactions"_s;
    const QString total = builder.last().id;
    builder.add(u"1000"_s, u"giao dịch"_s).platform = u"voso"_s;
    builder.last().indicator = u"transactions"_s;
    builder.last().parent = total;
    builder.add(u"2700"_s, u"giao dịch"_s).platform = u"postmart"_s;
    builder.last().indicator = u"transactions"_s;
    builder.last().parent = total;
    builder.last().hedge = GetParam().hedge;
    ReportModels models(test::catalogue());
    models.setReport(builder.report());
    const IndicatorRow &row = models.comparison()->rows().front();
    EXPECT_EQ(plain(row.cells[1].text), GetParam().label);
    EXPECT_EQ(plain(row.ratioNumber), GetParam().ratio);
    const bool hedged = GetParam().hedge != Hedge::Exact;
    EXPECT_EQ(row.cells[1].shareText.startsWith(u"≈"_s), hedged) << plain(row.cells[1].shareText);
    EXPECT_FALSE(row.cells[0].shareText.startsWith(u"≈"_s));
}

TEST_F(Descriptions, AFailingCheckNeedsAttentionFirst)
{
    show(test::sampleReport());
    EXPECT_TRUE(attentions(models).isEmpty());
    show(test::contradictorySampleReport());
    const QList<Attention> found = attentions(models);
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.front().kind, Attention::Kind::FailingCheck);
    EXPECT_EQ(found.front().check, 0);
    EXPECT_TRUE(plain(found.front().text).find("không khớp") != std::string::npos)
        << plain(found.front().text);
    EXPECT_TRUE(plain(found.front().text).find("7.640") != std::string::npos);
}

TEST_F(Descriptions, DoubtfulFiguresNeedAttention)
{
    ReportBuilder builder;
    Figure &figure = builder.add(u"101.934"_s, u"đồng"_s, 9);
    figure.ambiguous = true;
    figure.alternative = Decimal(101934).shifted(9);
    show(builder.report());
    const QList<Attention> found = attentions(models);
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.front().kind, Attention::Kind::Doubtful);
    EXPECT_EQ(found.front().figure, u"f1"_s);
    EXPECT_TRUE(plain(found.front().text).starts_with("1 số liệu có thể đọc theo hai cách: “"))
        << plain(found.front().text);
    EXPECT_TRUE(plain(found.front().text).find("101.934.000.000.000") != std::string::npos);
    EXPECT_TRUE(plain(describeFigure(models, u"f1"_s).detail).find("chưa chắc") != std::string::npos);
}

TEST_F(Descriptions, ATextWithoutFiguresIsSaidToHaveNone)
{
    EXPECT_TRUE(attentions(models).isEmpty());
    Report report;
    report.text = u"Không có gì."_s;
    show(report);
    const QList<Attention> found = attentions(models);
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.front().kind, Attention::Kind::NoFigures);
}

} // namespace
} // namespace tem
