#include "amend/Follow.h"

#include "Amending.h"
#include "amend/Amended.h"
#include "models/loader/ReadText.h"

#include <gtest/gtest.h>

namespace tem {
namespace {

using namespace Qt::StringLiterals;
using test::amendmentOf;
using test::amendmentsOf;
using test::anchorOf;

const auto text =
    u"Báo cáo 6 tháng đầu năm 2023\n\nĐưa 7.640 sản phẩm lên sàn (Vỏ sò: 4.125; Postmart: 3.512) "
    "theo Quyết định số 468/QĐ-TTg. Đào tạo 89 khóa.\n"_s;

class FollowedAmendments : public testing::Test
{
protected:
    Followed followed(const Amendment &amendment, const Report &newReading) const
    {
        return follow(amendmentsOf({amendment}), before, newReading, test::builtInCatalogue());
    }
    Figure &figure(Report &report, const QString &quote) const
    {
        for (Figure &item : report.figures) {
            if (item.quote == quote)
                return item;
        }
        ADD_FAILURE() << qPrintable(quote);
        return report.figures.front();
    }

    const Report before = test::loadedText(text);
    Report after = before;
    const Amendment change = amendmentOf(anchorOf(text, u"7.640"_s), FigureChange{{.value = Decimal(7637)}});
    const Amendment addition =
        amendmentOf(anchorOf(text, u"468"_s), FigureAddition{{.value = Decimal(468), .unit = u"văn bản"_s}});
    const Amendment rejection = amendmentOf(anchorOf(text, u"89"_s), FigureRejection{});
};

TEST_F(FollowedAmendments, StandWhereTheReadingIsTheSame)
{
    const Amendments all =
        amendmentsOf({change, addition, rejection,
                      amendmentOf(anchorOf(text, u"7.640"_s), FigureReview{ReviewState::Checked}),
                      amendmentOf(anchorOf(text, u"7.640"_s), CheckReview{Rule::Sum, ReviewState::Checked})});
    const Followed result = follow(all, before, before, test::builtInCatalogue());
    EXPECT_EQ(result.standing, all);
    EXPECT_TRUE(result.needless.empty());
    EXPECT_TRUE(result.lost.empty());
}

TEST_F(FollowedAmendments, AreNeedlessWhereTheNewReadingSaysTheSame)
{
    figure(after, u"7.640"_s).value = Decimal(7637);
    std::erase_if(after.figures, [](const Figure &item) { return item.quote.startsWith(u"89"); });
    after = amended(after, amendmentsOf({addition}), test::builtInCatalogue());
    for (const Amendment &amendment : {change, addition, rejection}) {
        const Followed result = followed(amendment, after);
        EXPECT_EQ(result.needless, std::vector{amendment});
        EXPECT_TRUE(result.standing.empty());
    }
}

TEST_F(FollowedAmendments, AreLostWhereTheNumberIsNoFigureAnyMore)
{
    std::erase_if(after.figures, [](const Figure &item) { return item.quote == "7.640"_L1; });
    after.checks.clear();
    EXPECT_EQ(followed(change, after).lost, std::vector{change});
    const Amendment review = amendmentOf(change.anchor, FigureReview{ReviewState::Checked});
    EXPECT_EQ(followed(review, after).lost, std::vector{review});
    const Amendment checkReview = amendmentOf(change.anchor, CheckReview{Rule::Sum, ReviewState::Checked});
    EXPECT_EQ(followed(checkReview, after).lost, std::vector{checkReview});
}

TEST_F(FollowedAmendments, AnAdditionThatIsReadOtherwiseBecomesAChange)
{
    after = amended(after, amendmentsOf({addition}), test::builtInCatalogue());
    after.corrections.clear();
    figure(after, u"468"_s).unit = u"trang"_s;
    const Followed result = followed(addition, after);
    ASSERT_EQ(result.standing.size(), 1u);
    const auto *asChange = std::get_if<FigureChange>(&result.standing.begin()->second.content);
    ASSERT_TRUE(asChange);
    EXPECT_EQ(asChange->fields.unit, u"văn bản"_s);
}

TEST_F(FollowedAmendments, MoveWithTheirSentence)
{
    const QString moved =
        u"Bộ Thông tin\n\n"_s + QString(text).replace(u"7.640 sản phẩm"_s, u"7.640  sản phẩm"_s);
    const Report newReading = test::loadedText(moved);
    for (const Amendment &amendment : {change, addition, rejection}) {
        const Followed result = followed(amendment, newReading);
        ASSERT_EQ(result.standing.size(), 1u) << qPrintable(amendment.anchor.quote);
        EXPECT_EQ(result.standing.begin()->second.anchor, anchorOf(moved, amendment.anchor.quote));
    }
    const Amendments standing =
        follow(amendmentsOf({change}), before, newReading, test::builtInCatalogue()).standing;
    EXPECT_EQ(test::figureQuoted(amended(newReading, standing, test::builtInCatalogue()), u"7.640"_s).value,
              Decimal(7637));
}

TEST_F(FollowedAmendments, AreLostWhereTheirSentenceStandsTwiceOrNotAtAll)
{
    EXPECT_EQ(followed(rejection, test::loadedText(text + u"\nĐào tạo 89 khóa.\n"_s)).lost,
              std::vector{rejection});
    EXPECT_EQ(followed(rejection, test::loadedText(u"Đào tạo 89 khóa học.\n"_s)).lost,
              std::vector{rejection});
}

TEST(FollowedPlacements, KeepTheirRollout)
{
    const QString rolloutText = u"Triển khai Quyết định 468/QĐ-TTg năm 2023: 28 tỉnh đã khảo sát, xây dựng "
                                u"xong kế hoạch (Quảng Bình, Hà "
                                "Nam); 17 tỉnh đã khảo sát, đang xây dựng kế hoạch.\n"_s;
    const Report before = test::loadedText(rolloutText);
    const Amendment placed =
        amendmentOf(anchorOf(rolloutText, u"28"_s), ProvinceStatus{u"44"_s, anchorOf(rolloutText, u"17"_s)});
    const auto followed = [&](const Report &after) {
        return follow(amendmentsOf({placed}), before, after, test::builtInCatalogue());
    };
    const QString movedText = u"Tin vắn\n\n"_s + rolloutText;
    const Followed moved = followed(test::loadedText(movedText));
    ASSERT_EQ(moved.standing.size(), 1u);
    const auto &status = std::get<ProvinceStatus>(moved.standing.begin()->second.content);
    EXPECT_EQ(status.group, anchorOf(movedText, u"17"_s));
    Report saysSo = amended(before, amendmentsOf({placed}), test::builtInCatalogue());
    EXPECT_EQ(followed(saysSo).needless, std::vector{placed});
    saysSo.rollouts.clear();
    EXPECT_EQ(followed(saysSo).lost, std::vector{placed});
}

} // namespace
} // namespace tem
