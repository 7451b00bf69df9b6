#include "amend/Amended.h"

#include "Amending.h"
#include "models/loader/ReadText.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tem {
namespace {

using namespace Qt::StringLiterals;
using test::amendmentOf;
using test::amendmentsOf;
using test::anchorOf;
using test::figureQuoted;

const auto text =
    u"Báo cáo 6 tháng đầu năm 2023\n\n"
    "Đưa 7.640 sản phẩm lên sàn (Vỏ sò: 4.125; Postmart: 3.512) theo Quyết định số 468/QĐ-TTg ngày "
    "20/3/2023. Có khoảng 1.250 giao dịch với giá trị 217,1 tỷ đồng (Vỏ sò: 69,6; Postmart: 147,5). "
    "Đào tạo 12 khóa.\n"_s;

class AmendedReport : public testing::Test
{
protected:
    Report amendedBy(const std::vector<Amendment> &list) const
    {
        const Report report = amended(asRead, amendmentsOf(list), test::builtInCatalogue());
        EXPECT_EQ(test::brokenInvariant(report), "");
        return report;
    }
    Report with(const QString &quote, Amendment::Content content) const
    {
        return amendedBy({amendmentOf(anchorOf(text, quote), std::move(content))});
    }

    const Report asRead = test::loadedText(text);
};

TEST_F(AmendedReport, WithoutAmendmentsIsTheReading)
{
    EXPECT_EQ(amended(asRead, {}, test::builtInCatalogue()), asRead);
}

TEST_F(AmendedReport, ACorrectedValueKeepsWhatIsPrintedAndIsCheckedAnew)
{
    const Figure before = figureQuoted(asRead, u"7.640"_s);
    EXPECT_THAT(test::checkLines(asRead), testing::Contains(u"sum %1 = fails"_s.arg(before.id)));
    const Report report = with(u"7.640"_s, FigureChange{{.value = Decimal(7637)}});
    const Figure after = figureQuoted(report, u"7.640"_s);
    EXPECT_EQ(after.value, Decimal(7637));
    EXPECT_EQ(after.id, before.id);
    EXPECT_EQ(after.span, before.span);
    EXPECT_THAT(test::checkLines(report), testing::Contains(u"sum %1 = holds"_s.arg(before.id)));
    const Correction *correction = report.correction(before.id);
    ASSERT_TRUE(correction);
    EXPECT_EQ(correction->kind, Correction::Kind::Changed);
    EXPECT_EQ(correction->asRead, before);
    EXPECT_EQ(correction->author, u"An"_s);
    EXPECT_EQ(correction->reason, u"Đối chiếu"_s);
    EXPECT_TRUE(correction->madeAt.isValid());
}

TEST_F(AmendedReport, SayingWhatIsReadCorrectsNothing)
{
    EXPECT_EQ(with(u"7.640"_s, FigureChange{{.value = Decimal(7640), .unit = u"sản phẩm"_s}}), asRead);
}

struct ValueRow
{
    const char *name;
    const char *value;
    int scaleExponent;
    int decimals;
};

class CorrectedPrecision : public testing::TestWithParam<ValueRow>
{
};

TEST_P(CorrectedPrecision, IsThatOfTheTypedDigitsButNotLessThanThePrintedOne)
{
    const Report report =
        amended(test::loadedText(text),
                amendmentsOf({amendmentOf(
                    anchorOf(text, u"217,1 tỷ đồng"_s),
                    FigureChange{{.value = Decimal::fromString(QString::fromLatin1(GetParam().value))}})}),
                test::builtInCatalogue());
    const Figure figure = figureQuoted(report, u"217,1 tỷ đồng"_s);
    EXPECT_EQ(figure.scaleExponent, GetParam().scaleExponent);
    EXPECT_EQ(figure.decimals, GetParam().decimals);
}

INSTANTIATE_TEST_SUITE_P(Values, CorrectedPrecision,
                         testing::Values(ValueRow{"asPrinted", "217300000000", 9, 1},
                                         ValueRow{"fewerDigits", "217000000000", 9, 1},
                                         ValueRow{"moreDigits", "217345000000", 9, 3},
                                         ValueRow{"toTheDong", "217345678901", 0, 0}),
                         [](const auto &row) { return row.param.name; });

TEST_F(AmendedReport, EveryFieldIsPutRight)
{
    const Report report =
        with(u"1.250"_s, FigureChange{{.value = Decimal(1260),
                                       .unit = u"đơn"_s,
                                       .indicator = u"press_items"_s,
                                       .platform = u"voso"_s,
                                       .role = Role::Target,
                                       .hedge = Hedge::Over,
                                       .period = PeriodFields{PeriodKind::AsOf, {}, {2022, 12, 31}}}});
    const Figure figure = figureQuoted(report, u"1.250"_s);
    EXPECT_EQ(figure.value, Decimal(1260));
    EXPECT_EQ(figure.unit, u"đơn"_s);
    EXPECT_EQ(figure.indicator, u"press_items"_s);
    EXPECT_EQ(figure.platform, u"voso"_s);
    EXPECT_EQ(figure.role, Role::Target);
    EXPECT_EQ(figure.hedge, Hedge::Over);
    EXPECT_EQ(figure.hedgeQuote, QString());
    const Period *period = report.period(figure.period);
    ASSERT_TRUE(period);
    EXPECT_EQ(period->to, QDate(2022, 12, 31));
    EXPECT_TRUE(period->span.isEmpty());
    EXPECT_EQ(report.periods.front(), asRead.periods.front());
}

TEST_F(AmendedReport, ATimeThatTheReportNamesIsNotNamedTwice)
{
    const Period &main = asRead.periods.front();
    const Report report =
        with(u"1.250"_s, FigureChange{{.period = PeriodFields{main.kind, main.from, main.to}}});
    EXPECT_EQ(report.periods, asRead.periods);
    EXPECT_EQ(figureQuoted(report, u"1.250"_s).period, main.id);
}

TEST_F(AmendedReport, ARejectedFigureIsAnIgnoredNumberThatNothingPointsTo)
{
    const Figure total = figureQuoted(asRead, u"7.640"_s);
    ASSERT_EQ(figureQuoted(asRead, u"4.125"_s).parent, total.id);
    const Report report = with(u"7.640"_s, FigureRejection{});
    EXPECT_FALSE(report.figure(total.id));
    EXPECT_EQ(report.figures.size(), asRead.figures.size() - 1);
    EXPECT_EQ(figureQuoted(report, u"4.125"_s).parent, QString());
    EXPECT_THAT(report.ignored,
                testing::Contains(IgnoredNumber{total.span, u"7.640"_s, IgnoreReason::Other}));
    ASSERT_TRUE(report.correction(total.id));
    EXPECT_EQ(report.correction(total.id)->asRead, total);
    for (const Check &check : report.checks)
        EXPECT_FALSE(check.items.contains(total.id));
}

TEST_F(AmendedReport, AnAddedFigureTakesItsDigitsFromAnIgnoredNumber)
{
    const Report report =
        with(u"468"_s, FigureAddition{{.value = Decimal(468), .unit = u"văn bản"_s, .platform = u"voso"_s}});
    const Figure figure = figureQuoted(report, u"468"_s);
    EXPECT_EQ(figure.value, Decimal(468));
    EXPECT_EQ(figure.unit, u"văn bản"_s);
    EXPECT_EQ(figure.platform, u"voso"_s);
    EXPECT_EQ(figure.period, asRead.periods.front().id);
    EXPECT_TRUE(figure.sentence.contains(figure.span));
    EXPECT_FALSE(figure.label.isEmpty());
    ASSERT_TRUE(report.correction(figure.id));
    EXPECT_EQ(report.correction(figure.id)->kind, Correction::Kind::Added);
    EXPECT_FALSE(report.correction(figure.id)->asRead);
    EXPECT_TRUE(std::is_sorted(report.figures.begin(), report.figures.end(),
                               [](const Figure &a, const Figure &b) { return a.span < b.span; }));
}

TEST_F(AmendedReport, WhatIsLeftOfADateStaysIgnored)
{
    const Report report = with(u"3/2023"_s, FigureAddition{{.value = Decimal(3), .unit = u"đợt"_s}});
    EXPECT_THAT(report.ignored,
                testing::Contains(testing::Field(
                    &IgnoredNumber::quote,
                    testing::ResultOf([](const QString &quote) { return quote.contains(u"20/"); },
                                      testing::IsTrue()))));
}

TEST_F(AmendedReport, AnAddedFigureMayStandInATime)
{
    const Report report = with(u"2023"_s, FigureAddition{{.value = Decimal(2023), .unit = u"hộ"_s}});
    figureQuoted(report, u"2023"_s);
    EXPECT_EQ(report.periods.front().to, asRead.periods.front().to);
    EXPECT_TRUE(report.periods.front().quote.isEmpty());
}

TEST_F(AmendedReport, AnAddedFigureReplacesTheOnesThatItOverlaps)
{
    const Figure replaced = figureQuoted(asRead, u"7.640"_s);
    const Report report = with(u"640"_s, FigureAddition{{.value = Decimal(640), .unit = u"sản phẩm"_s}});
    EXPECT_FALSE(report.figure(replaced.id));
    EXPECT_EQ(figureQuoted(report, u"640"_s).value, Decimal(640));
    ASSERT_TRUE(report.correction(replaced.id));
    EXPECT_EQ(report.correction(replaced.id)->kind, Correction::Kind::Rejected);
}

TEST_F(AmendedReport, OfTwoAdditionsOfOneNumberTheFirstStands)
{
    const Report report = amendedBy(
        {amendmentOf(anchorOf(text, u"468/QĐ"_s), FigureAddition{{.value = Decimal(468), .unit = u"hộ"_s}}),
         amendmentOf(anchorOf(text, u"68/QĐ"_s), FigureAddition{{.value = Decimal(68), .unit = u"hộ"_s}})});
    EXPECT_EQ(report.figures.size(), asRead.figures.size() + 1);
    EXPECT_EQ(figureQuoted(report, u"468/QĐ"_s).value, Decimal(468));
}

TEST_F(AmendedReport, IdsOfOtherFiguresDoNotChange)
{
    const Report report = with(u"468"_s, FigureAddition{{.value = Decimal(468), .unit = u"văn bản"_s}});
    for (const Figure &figure : asRead.figures) {
        ASSERT_TRUE(report.figure(figure.id));
        EXPECT_EQ(report.figure(figure.id)->span, figure.span);
    }
}

TEST_F(AmendedReport, WhatHasNoPlaceChangesNothing)
{
    Anchor elsewhere = anchorOf(text, u"7.640"_s);
    elsewhere.quote = u"7.641"_s;
    EXPECT_EQ(amendedBy({amendmentOf(elsewhere, FigureChange{{.value = Decimal(1)}})}), asRead);
    EXPECT_EQ(with(u"468"_s, FigureChange{{.value = Decimal(1)}}), asRead);
    EXPECT_EQ(with(u"468"_s, FigureRejection{}), asRead);
    EXPECT_EQ(with(u"468"_s, FigureReview{ReviewState::Checked}), asRead);
    EXPECT_EQ(with(u"sàn"_s, FigureAddition{{.value = Decimal(1), .unit = u"sàn"_s}}), asRead);
}

TEST_F(AmendedReport, ReviewsSpeakOfFiguresAndChecks)
{
    const Figure total = figureQuoted(asRead, u"7.640"_s);
    const Anchor anchor = anchorOf(text, u"7.640"_s);
    const Report report = amendedBy({amendmentOf(anchor, FigureReview{ReviewState::Checked}),
                                     amendmentOf(anchor, CheckReview{Rule::Sum, ReviewState::Disputed}),
                                     amendmentOf(anchor, CheckReview{Rule::Growth, ReviewState::Checked})});
    EXPECT_EQ(report.figures, asRead.figures);
    EXPECT_EQ(report.checks, asRead.checks);
    EXPECT_TRUE(report.corrections.empty());
    ASSERT_EQ(report.reviews.size(), 2u);
    ASSERT_TRUE(report.review(total.id));
    EXPECT_EQ(report.review(total.id)->state, ReviewState::Checked);
    const auto check = std::find_if(report.checks.begin(), report.checks.end(),
                                    [&](const Check &item) { return item.items.front() == total.id; });
    ASSERT_NE(check, report.checks.end());
    ASSERT_TRUE(report.review(*check));
    EXPECT_EQ(report.review(*check)->state, ReviewState::Disputed);
}

class AmendedRollout : public testing::Test
{
protected:
    const QString rolloutText =
        u"Triển khai Quyết định 468/QĐ-TTg năm 2023, 63 tỉnh, thành phố đã báo cáo: 28 tỉnh đã khảo sát, xây "
        "dựng xong kế hoạch (Quảng Bình, Hà Nam); 17 tỉnh đã khảo sát, đang xây dựng kế hoạch; 18 tỉnh đang "
        "nghiên cứu.\n"_s;
    const Report asRead = test::loadedText(rolloutText);
    const Anchor rollout = anchorOf(rolloutText, u"28"_s);

    Report placing(const QString &province, const std::optional<QString> &count) const
    {
        std::optional<Anchor> group;
        if (count)
            group = anchorOf(rolloutText, *count);
        const Report report =
            amended(asRead, amendmentsOf({amendmentOf(rollout, ProvinceStatus{province, group})}),
                    test::builtInCatalogue());
        EXPECT_EQ(test::brokenInvariant(report), "");
        return report;
    }
};

TEST_F(AmendedRollout, ANamedProvinceMovesWithItsWords)
{
    ASSERT_EQ(asRead.rollouts.size(), 1u);
    ASSERT_EQ(asRead.rollouts[0].groups[0].provinces(), (QStringList{u"44"_s, u"35"_s}));
    const Report report = placing(u"44"_s, u"17"_s);
    const auto &groups = report.rollouts[0].groups;
    EXPECT_EQ(groups[0].provinces(), QStringList{u"35"_s});
    ASSERT_EQ(groups[1].provinces(), QStringList{u"44"_s});
    EXPECT_EQ(groups[1].mentions[0].quote, u"Quảng Bình"_s);
    const Correction *placed = report.placement(report.rollouts[0].id, u"44"_s);
    ASSERT_TRUE(placed);
    EXPECT_EQ(placed->groupAsRead, groups[0].id);
    EXPECT_EQ(placed->group, groups[1].id);
}

TEST_F(AmendedRollout, AProvinceThatTheReportDoesNotNameStandsWithoutWords)
{
    const Report report = placing(u"01"_s, u"17"_s);
    const auto &groups = report.rollouts[0].groups;
    ASSERT_EQ(groups[1].provinces(), QStringList{u"01"_s});
    EXPECT_TRUE(groups[1].mentions[0].span.isEmpty());
    EXPECT_THAT(
        test::checkLines(report),
        testing::Contains(u"names %1 = incomplete"_s.arg(groups[1].id)).Times(groups[1].complete ? 0 : 1));
    EXPECT_EQ(report.placement(report.rollouts[0].id, u"01"_s)->groupAsRead, QString());
}

TEST_F(AmendedRollout, AProvinceIsTakenOut)
{
    const Report report = placing(u"44"_s, std::nullopt);
    EXPECT_EQ(report.rollouts[0].groups[0].provinces(), QStringList{u"35"_s});
    EXPECT_EQ(report.placement(report.rollouts[0].id, u"44"_s)->group, QString());
}

TEST_F(AmendedRollout, PlacingWhereItStandsChangesNothing)
{
    EXPECT_EQ(placing(u"44"_s, u"28"_s), asRead);
    EXPECT_EQ(placing(u"01"_s, std::nullopt), asRead);
    EXPECT_EQ(placing(u"99"_s, u"28"_s), asRead);
}

TEST_F(AmendedRollout, CountsOfProvincesDoNotBecomeFigures)
{
    EXPECT_FALSE(canBecomeFigure(asRead, anchorOf(rolloutText, u"28"_s).span));
    EXPECT_FALSE(canBecomeFigure(asRead, anchorOf(rolloutText, u"63 tỉnh"_s).span));
    EXPECT_FALSE(canBecomeFigure(asRead, anchorOf(rolloutText, u"Hà Nam"_s).span));
    EXPECT_TRUE(canBecomeFigure(asRead, anchorOf(rolloutText, u"468"_s).span));
}

} // namespace
} // namespace tem
