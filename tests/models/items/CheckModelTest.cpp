#include "items/CheckModel.h"
#include "models/items/MakeFigure.h"
#include "support/SampleReport.h"

#include <gtest/gtest.h>

namespace tem {
namespace {

using namespace Qt::StringLiterals;
using test::makeFigure;
using test::spaced;

class Checks : public testing::Test
{
protected:
    void show(const Report &report) { model.show(ReportView(report, test::catalogue())); }

    QStringList lines() const
    {
        QStringList texts;
        for (const CheckEntry &entry : model.entries())
            texts.append(u"%1 %2: %3 | %4"_s.arg(entry.sign, entry.word, entry.equation, entry.place));
        return texts;
    }

    /// The equation of one check between figures alone.
    QString equation(Rule rule, const std::vector<Figure> &figures, const char *expected, const char *actual,
                     Verdict verdict)
    {
        Report report;
        report.figures = figures;
        QStringList items;
        for (const Figure &figure : figures)
            items.append(figure.id);
        report.checks = {{rule, items, Decimal::fromString(QString::fromLatin1(expected)).value(),
                          Decimal::fromString(QString::fromLatin1(actual)).value(), verdict,
                          CheckNote::None}};
        show(report);
        return model.entry(0).word + u": "_s + model.entry(0).equation;
    }

    const test::VietnameseTexts vietnamese;
    CheckModel model;
};

TEST_F(Checks, OfTheRealReport)
{
    show(test::sampleReport());
    EXPECT_EQ(
        lines().join(u'\n'),
        spaced(
            u"≈ làm tròn: 217,1_tỷ ÷ 987.495 = 219.849 ≈ 220.000_đ | Bình quân 1 giao dịch · câu 4\n"
            u"! lưu ý: Tổng ghi “lượt người”, các phần ghi “người” | Đơn vị · câu 5\n"
            u"✓ khớp: 3.512 + 4.125 = 7.637 | Sản phẩm OCOP lên sàn · câu 3\n"
            u"✓ khớp: 173.745 + 813.750 = 987.495 | Giao dịch qua sàn · câu 4\n"
            u"✓ khớp: 69,6 + 147,5 = 217,1_tỷ_đồng | Giá trị giao dịch · câu 4\n"
            u"✓ khớp: 4.354.205 + 4.058.634 = 8.412.839 | Lượt người dự đào tạo · câu 5\n"
            u"✓ khớp: 28 + 17 + 6 + 9 + 3 = 63 tỉnh/TP | Triển khai 468/QĐ-TTg · câu 7\n"
            u"✓ khớp: Quảng Bình, Khánh Hòa, Bình Phước = 3 | Tỉnh nêu tên · câu 7\n"
            u"– một số: 568_khóa; 2.719_bài | Khóa đào tạo, tập huấn; Tin, bài trên báo chí · câu 5, 6"_s));
    EXPECT_EQ(model.summaryText(), u"6 khớp, 1 làm tròn, 0 lệch"_s);
    EXPECT_EQ(model.longSummaryText(), u"7 phép: 1 làm tròn · 6 khớp · và 1 lưu ý"_s);
    EXPECT_EQ(model.entry(7).shortEquation, u"3 tỉnh nêu tên = 3"_s);
}

TEST_F(Checks, DoubtfulFiguresNeedAPersonToLookAtThem)
{
    Report report = test::contradictorySampleReport();
    Figure &value = report.figures[6];
    value.ambiguous = true;
    value.alternative = value.value.shifted(3);
    report.figures[0].ambiguous = true;
    show(report);
    EXPECT_EQ(
        lines().mid(0, 4).join(u'\n'),
        spaced(u"✕ lệch 3: 3.512 + 4.125 = 7.637 ≠ 7.640 | Sản phẩm OCOP lên sàn · câu 3\n"
               u"? chưa chắc: “7.640” được đọc là 7.640; có thể đọc theo hai cách | Sản phẩm OCOP lên sàn · "
               u"câu 3\n"
               u"? chưa chắc: “217,1 tỷ đồng” được đọc là 217.100.000.000; cũng có thể đọc là "
               u"217.100.000.000.000 | Giá trị giao dịch · câu 4\n"
               u"≈ làm tròn: 217,1_tỷ ÷ 987.495 = 219.849 ≈ 220.000_đ | Bình quân 1 giao dịch · câu 4"_s));
    const CheckEntry &entry = model.entry(1);
    EXPECT_EQ(entry.section, CheckEntry::Section::NeedsAttention);
    EXPECT_EQ(entry.items, QStringList{u"f1"_s});
    EXPECT_EQ(model.counts().doubtful, 2);
    EXPECT_EQ(model.counts().total(), 7) << "a doubt is no check";
    EXPECT_EQ(model.longSummaryText(), u"7 phép: 1 lệch · 1 làm tròn · 5 khớp · 2 chưa chắc · và 1 lưu ý"_s);
}

TEST_F(Checks, AReportWithNothingButDoubtsIsNotWithoutEntries)
{
    Figure figure = makeFigure(u"f"_s, u"101934"_s, u"đồng"_s);
    figure.ambiguous = true;
    Report report;
    report.figures = {figure};
    show(report);
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.longSummaryText(), u"0 phép: 1 chưa chắc"_s);
}

TEST_F(Checks, AreCopiedAsText)
{
    show(test::contradictorySampleReport());
    EXPECT_EQ(
        checkAsText(model.entry(0)),
        u"lệch 3: 3.512 + 4.125 = 7.637 ≠ 7.640\n"
        u"Sản phẩm OCOP lên sàn: tổng và các phần\n"
        u"Sản phẩm OCOP lên sàn · câu 3\n"
        u"Vỏ sò: 3.512\n"
        u"Postmart: + 4.125\n"
        u"Cộng lại: 7.637\n"
        u"Báo cáo ghi: 7.640\n"
        u"Chênh: 3\n"
        u"Các số đều viết đến hàng đơn vị, nên tổng phải bằng đúng từng đơn vị. Tem không tự sửa số nào.\n"
        u"Tỷ trọng các sàn tính trên 7.637. Nơi hiện tổng đều hiện cả hai số: 7.640 ≠ 7.637."_s);
}

TEST_F(Checks, AFailureComesFirstAndIsExplained)
{
    show(test::contradictorySampleReport());
    const CheckEntry &entry = model.entry(0);
    EXPECT_EQ(lines().front(), u"✕ lệch 3: 3.512 + 4.125 = 7.637 ≠ 7.640 | Sản phẩm OCOP lên sàn · câu 3"_s);
    EXPECT_EQ(entry.section, CheckEntry::Section::NeedsAttention);
    EXPECT_EQ(entry.title, u"Sản phẩm OCOP lên sàn: tổng và các phần"_s);
    EXPECT_EQ(
        entry.explanation,
        u"Các số đều viết đến hàng đơn vị, nên tổng phải bằng đúng từng đơn vị. Tem không tự sửa số nào."_s);
    EXPECT_EQ(entry.effect,
              u"Tỷ trọng các sàn tính trên 7.637. Nơi hiện tổng đều hiện cả hai số: 7.640 ≠ 7.637."_s);
    QStringList sum;
    for (const SumLine &line : entry.lines)
        sum.append(u"%1|%2|%3|%4"_s.arg(line.label, line.sign, line.text, line.derived ? u"*"_s : QString()));
    EXPECT_EQ(sum, (QStringList{u"Vỏ sò||3.512|"_s, u"Postmart|+|4.125|"_s, u"Cộng lại||7.637|*"_s,
                                u"Báo cáo ghi||7.640|"_s, u"Chênh||3|*"_s}));
    EXPECT_EQ(model.counts(), (CheckCounts{5, 1, 0, 1, 1}));
}

TEST_F(Checks, KnowTheirRowsAndItems)
{
    show(test::sampleReport());
    EXPECT_EQ(model.rowOfCheck(4), 0);
    EXPECT_EQ(model.rowOfCheck(3), 5);
    EXPECT_EQ(model.rowOfCheck(9), -1);
    EXPECT_EQ(model.rowsOfItem(u"f4"_s), (QList<int>{0, 3}));
    EXPECT_EQ(model.rowsOfItem(u"g5"_s), (QList<int>{6, 7}));
    EXPECT_TRUE(model.rowsOfItem(u"f15"_s).isEmpty());
    const CheckEntry &ratio = model.entry(0);
    ASSERT_EQ(ratio.parts.size(), 7);
    EXPECT_TRUE(ratio.parts[4].derived);
    EXPECT_TRUE(ratio.parts[5].relation);
    EXPECT_EQ(ratio.parts[6].itemId, u"f10"_s);
    EXPECT_EQ(ratio.explanation,
              spaced(u"Chính báo cáo ghi “khoảng”: tính được 219.849, báo cáo ghi 220.000_đ. Hai số "
                     u"khớp nhau trong mức chắc mà báo cáo nêu."_s));
}

Figure percentage(const QString &id, const QString &value, int decimals, Role role)
{
    Figure figure = makeFigure(id, value, u"%"_s, 0, decimals);
    figure.role = role;
    return figure;
}

TEST_F(Checks, WriteSharesWithTheirPercentage)
{
    const Figure share = percentage(u"a"_s, u"93.2"_s, 1, Role::Share);
    const Figure part = makeFigure(u"b"_s, u"21800000"_s, u"địa chỉ"_s, 6, 1);
    const Figure whole = makeFigure(u"c"_s, u"23400000"_s, u"địa chỉ"_s, 6, 1);
    EXPECT_EQ(equation(Rule::Share, {share, part, whole}, "93.2", "93.2", Verdict::Rounding),
              spaced(u"làm tròn: 21,8_triệu ÷ 23,4_triệu ≈ 93,2_%"_s));
    EXPECT_EQ(equation(Rule::Share, {share, part, whole}, "93.2", "88.1", Verdict::Fails),
              spaced(u"lệch 5,1_điểm_%: 21,8_triệu ÷ 23,4_triệu = 88,1_% ≠ 93,2_%"_s));
}

TEST_F(Checks, WriteGrowthInItsDirection)
{
    Figure growth = percentage(u"a"_s, u"15"_s, 0, Role::Change);
    const Figure now = makeFigure(u"b"_s, u"138"_s, u"hộ"_s);
    const Figure then = makeFigure(u"c"_s, u"120"_s, u"hộ"_s);
    growth.direction = Direction::Up;
    EXPECT_EQ(equation(Rule::Growth, {growth, now, then}, "15", "15", Verdict::Holds),
              spaced(u"khớp: (138 − 120) ÷ 120 = 15_%"_s));
    growth.direction = Direction::Down;
    EXPECT_EQ(equation(Rule::Growth, {growth, then, now}, "15", "13", Verdict::Fails),
              spaced(u"lệch 2_điểm_%: (138 − 120) ÷ 138 = 13_% ≠ 15_%"_s));
    growth.direction.reset();
    EXPECT_EQ(equation(Rule::Growth, {growth, then, now}, "15", "13", Verdict::Fails),
              spaced(u"lệch 2_điểm_%: (138 − 120) ÷ 138 = 13_% ≠ 15_%"_s));
    Figure times = makeFigure(u"a"_s, u"1.15"_s, u"lần"_s, 0, 2);
    times.role = Role::Change;
    EXPECT_EQ(equation(Rule::Growth, {times, now, then}, "1.15", "1.15", Verdict::Holds),
              spaced(u"khớp: 138 ÷ 120 = 1,15_lần"_s));
    Figure more = makeFigure(u"a"_s, u"18"_s, u"hộ"_s);
    more.role = Role::Change;
    EXPECT_EQ(equation(Rule::Growth, {more, now, then}, "18", "18", Verdict::Holds),
              u"khớp: 138 − 120 = 18"_s);
}

TEST_F(Checks, WriteSumsOfUnlikeScales)
{
    const Figure total = makeFigure(u"a"_s, u"217000000000"_s, u"đồng"_s, 9, 0);
    const Figure first = makeFigure(u"b"_s, u"69600000000"_s, u"đồng"_s, 9, 1);
    const Figure second = makeFigure(u"c"_s, u"147500000000"_s, u"đồng"_s, 9, 1);
    EXPECT_EQ(equation(Rule::Sum, {total, first, second}, "217000000000", "217100000000", Verdict::Rounding),
              spaced(u"làm tròn: 69,6 + 147,5 = 217,1 ≈ 217_tỷ_đồng"_s));
    const Figure millions = makeFigure(u"c"_s, u"900000000"_s, u"đồng"_s, 6, 0);
    EXPECT_EQ(
        equation(Rule::Sum, {total, first, millions}, "217000000000", "70500000000", Verdict::Incomplete),
        spaced(u"thiếu phần: 69,6_tỷ + 900_triệu = 70,5_tỷ < 217_tỷ_đồng"_s));
}

TEST_F(Checks, WriteALonePartWithoutComputing)
{
    const Figure total = makeFigure(u"a"_s, u"7637"_s, u"sản phẩm"_s);
    const Figure part = makeFigure(u"b"_s, u"3512"_s, u"sản phẩm"_s);
    EXPECT_EQ(equation(Rule::Sum, {total, part}, "7637", "3512", Verdict::Incomplete),
              u"thiếu phần: 3.512 < 7.637"_s);
}

TEST_F(Checks, OfAHedgedTotalSayHowItCompares)
{
    Figure total = makeFigure(u"a"_s, u"2700"_s, u"bài"_s);
    total.hedge = Hedge::Over;
    const Figure first = makeFigure(u"b"_s, u"2000"_s, u"bài"_s);
    const Figure second = makeFigure(u"c"_s, u"719"_s, u"bài"_s);
    EXPECT_EQ(equation(Rule::Sum, {total, first, second}, "2700", "2719", Verdict::Rounding),
              u"làm tròn: 2.000 + 719 = 2.719 > 2.700"_s);
}

TEST_F(Checks, OfCountsAndNames)
{
    Report report = test::sampleReport();
    report.rollouts[0].groups[0].count = 30;
    report.checks[5].actual = 65;
    report.checks[5].verdict = Verdict::Fails;
    report.rollouts[0].groups[4].count = 12;
    report.checks[6].expected = 12;
    report.checks[6].verdict = Verdict::Incomplete;
    show(report);
    EXPECT_EQ(model.entry(0).word, u"lệch 2"_s);
    EXPECT_EQ(model.entry(0).equation, u"30 + 17 + 6 + 9 + 12 = 65 ≠ 63 tỉnh/TP"_s);
    EXPECT_EQ(model.entry(2).word, u"thiếu phần"_s);
    EXPECT_EQ(model.entry(2).equation, u"Quảng Bình, Khánh Hòa, Bình Phước = 3 < 12"_s);
    EXPECT_EQ(model.summaryText(), u"4 khớp, 1 làm tròn, 1 thiếu phần, 1 lệch"_s);
}

TEST_F(Checks, ManyNamesAreCountedNotListed)
{
    Report report = test::sampleReport();
    std::vector<Mention> &mentions = report.rollouts[0].groups[4].mentions;
    mentions.push_back(mentions[0]);
    mentions.push_back(mentions[1]);
    report.checks = {{Rule::Names, {u"g5"_s}, 5, 5, Verdict::Holds, CheckNote::None}};
    show(report);
    EXPECT_EQ(model.entry(0).equation, u"5 tỉnh nêu tên = 5"_s);
}

TEST_F(Checks, TargetsAreNotCalledUncheckable)
{
    Report report;
    report.figures = {makeFigure(u"f1"_s, u"transactions"_s, {}, u"40000"_s, u"đơn"_s),
                      makeFigure(u"f2"_s, u"transactions"_s, {}, u"38000"_s, u"đơn"_s)};
    report.figures[0].role = Role::Target;
    show(report);
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.entry(0).kind, CheckEntry::Kind::Unchecked);
    EXPECT_EQ(model.entry(0).items, QStringList{u"f2"_s});
}

TEST_F(Checks, AReportWithoutAnySaysSo)
{
    show(Report());
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.longSummaryText(), u"Báo cáo này không có gì để đối soát"_s);
}

} // namespace
} // namespace tem
