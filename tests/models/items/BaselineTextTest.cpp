#include "items/BaselineText.h"

#include "MakeFigure.h"
#include "support/SampleReport.h"

#include <gtest/gtest.h>

namespace {

using namespace tem;
using namespace tem::test;
using namespace Qt::StringLiterals;

BaselineResult baselineOf(const Figure &before)
{
    Observation value{.key = {}, .report = 7, .title = u"Báo cáo 6 tháng cuối năm 2022"_s, .figure = before};
    return Baseline{.period = {.from = QDate(2022, 7, 1), .to = QDate(2022, 12, 31)}, .value = value};
}

BaselineText described(const Figure &now, const Figure &before)
{
    return describeBaseline(now, BaselineKind::PreviousPeriod, baselineOf(before));
}

Figure hedged(Figure figure)
{
    figure.hedge = Hedge::About;
    return figure;
}

struct Row
{
    const char *name;
    Figure now;
    Figure before;
    QString line;
};

class BaselineLine : public testing::TestWithParam<Row>
{
};

TEST_P(BaselineLine, SaysHowMuch)
{
    const VietnameseTexts texts;
    EXPECT_EQ(described(GetParam().now, GetParam().before).line(), spaced(GetParam().line));
}

Figure plain(const QString &value, const QString &unit = u"giao dịch"_s)
{
    return makeFigure(u"f1"_s, value, unit);
}

INSTANTIATE_TEST_SUITE_P(
    BaselineText, BaselineLine,
    testing::Values(
        Row{"Up", plain(u"987495"_s), plain(u"900000"_s),
            u"so với kỳ trước: tăng 9,7_% (+87.495_giao_dịch)"_s},
        Row{"Down", plain(u"900000"_s), plain(u"987495"_s),
            u"so với kỳ trước: giảm 8,9_% (−87.495_giao_dịch)"_s},
        Row{"Unchanged", plain(u"5"_s), plain(u"5"_s), u"so với kỳ trước: không đổi"_s},
        Row{"FromZero", plain(u"5"_s), plain(u"0"_s), u"so với kỳ trước: tăng (+5_giao_dịch)"_s},
        Row{"ToZero", plain(u"0"_s), plain(u"5"_s), u"so với kỳ trước: giảm 100,0_% (−5_giao_dịch)"_s},
        Row{"Little", plain(u"7640"_s), plain(u"7637"_s), u"so với kỳ trước: tăng 0,04_% (+3_giao_dịch)"_s},
        Row{"Scaled", makeFigure(u"f1"_s, u"217100000000"_s, u"đồng"_s, 9, 1),
            makeFigure(u"f1"_s, u"205300000000"_s, u"đồng"_s, 9, 1),
            u"so với kỳ trước: tăng 5,7_% (+11,8_tỷ_đồng)"_s},
        Row{"Coarse", makeFigure(u"f1"_s, u"217000000000"_s, u"đồng"_s, 9, 0),
            makeFigure(u"f1"_s, u"205300000000"_s, u"đồng"_s, 9, 1),
            u"so với kỳ trước: tăng 6_% (≈_+12_tỷ_đồng)"_s},
        Row{"Hedged", hedged(plain(u"220000"_s, u"đồng"_s)), plain(u"200000"_s, u"đồng"_s),
            u"so với kỳ trước: tăng ≈_10_% (≈_+20_nghìn_đồng)"_s},
        Row{"WithinRounding", hedged(plain(u"220000"_s, u"đồng"_s)), plain(u"219849"_s, u"đồng"_s),
            u"so với kỳ trước: chênh trong mức làm tròn"_s},
        Row{"Percentages", makeFigure(u"f1"_s, u"82.4"_s, u"%"_s, 0, 1),
            makeFigure(u"f1"_s, u"80.1"_s, u"%"_s, 0, 1), u"so với kỳ trước: tăng (+2,3_điểm_phần_trăm)"_s}),
    [](const auto &row) { return std::string(row.param.name); });

TEST(BaselineText, NamesItsReport)
{
    const VietnameseTexts texts;
    const BaselineText text = described(plain(u"6"_s), plain(u"5"_s));
    EXPECT_TRUE(text.isKnown());
    EXPECT_EQ(text.report, 7);
    EXPECT_EQ(text.baseline, spaced(u"6 tháng cuối năm 2022: 5_giao_dịch"_s));
    EXPECT_EQ(text.description(), spaced(u"so với kỳ trước: tăng 20,0_% (+1_giao_dịch)\n"
                                         u"6 tháng cuối năm 2022: 5_giao_dịch\n"
                                         u"nêu trong: Báo cáo 6 tháng cuối năm 2022\n"
                                         u"tính toán: (6 − 5) ÷ 5"_s));
    EXPECT_TRUE(text.toolTip().contains(u"<i>"_s));
}

TEST(BaselineText, ShowsWhatWasPrintedOfACorrectedBaseline)
{
    const VietnameseTexts texts;
    Observation value{.key = {}, .title = u"Báo cáo"_s, .figure = plain(u"5"_s), .isCorrected = true};
    const Baseline baseline{.period = {.from = QDate(2022, 7, 1), .to = QDate(2022, 12, 31)}, .value = value};
    EXPECT_EQ(describeBaseline(plain(u"6"_s), BaselineKind::PreviousPeriod, baseline).baseline,
              spaced(u"6 tháng cuối năm 2022: 5_giao_dịch (đã thêm)"_s));
    value.asRead = plain(u"4"_s);
    const Baseline changed{.period = baseline.period, .value = value};
    EXPECT_EQ(describeBaseline(plain(u"6"_s), BaselineKind::PreviousPeriod, changed).baseline,
              spaced(u"6 tháng cuối năm 2022: 5_giao_dịch (đã sửa, in: 4_giao_dịch)"_s));
}

TEST(BaselineText, SaysWhyThereIsNone)
{
    const VietnameseTexts texts;
    const NoBaseline none{.reason = NoBaselineReason::OtherUnit,
                          .period = {.from = QDate(2022, 7, 1), .to = QDate(2022, 12, 31)},
                          .unit = u"người"_s,
                          .other = {}};
    const BaselineText text =
        describeBaseline(plain(u"5"_s, u"lượt người"_s), BaselineKind::YearBefore, none);
    EXPECT_FALSE(text.isKnown());
    EXPECT_EQ(text.line(), u"so với cùng kỳ năm trước: không so được"_s);
    EXPECT_EQ(text.reason,
              u"Đơn vị khác: 6 tháng cuối năm 2022 tính bằng “người”, số này bằng “lượt người”."_s);
    EXPECT_TRUE(text.change.isEmpty());
}

TEST(BaselineText, EveryReasonHasASentenceOfItsOwn)
{
    using enum NoBaselineReason;
    QStringList sentences;
    for (const auto reason : {NotComparable, Ambiguous, NoSuchPeriod, Conflict, BaselineAmbiguous, OtherUnit,
                              OtherScope, OtherKind, NoReport})
        sentences.append(describe(NoBaseline{.reason = reason,
                                             .period = {.from = QDate(2022, 1, 1), .to = QDate(2022, 3, 31)},
                                             .unit = u"đơn"_s,
                                             .other = {.from = QDate(2022, 1, 1), .to = QDate(2022, 6, 30)}},
                                  plain(u"5"_s)));
    EXPECT_EQ(sentences.removeDuplicates(), 0);
    EXPECT_FALSE(sentences.contains(QString()));
}

} // namespace
