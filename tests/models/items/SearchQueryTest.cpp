#include "items/SearchQuery.h"

#include <gtest/gtest.h>

#include <ostream>

namespace tem {
namespace {

using namespace Qt::StringLiterals;

TEST(FoldedAlike, KeepsEveryPlace)
{
    const QString text = u"Đã có ỨNG dụng\n→ 😀 “Vỏ sò”\u00A0ơƯ"_s;
    const QString folded = foldedAlike(text);
    EXPECT_EQ(folded.size(), text.size());
    EXPECT_EQ(folded, u"da co ung dung → 😀 “vo so” ou"_s);
}

struct Match
{
    const char *name;
    QString typed;
    QString text;
    bool fits;
};

void PrintTo(const Match &match, std::ostream *stream)
{
    *stream << match.typed.toStdString() << " in " << match.text.toStdString();
}

class SearchQueryMatchTest : public testing::TestWithParam<Match>
{
};

TEST_P(SearchQueryMatchTest, FindsTheWords)
{
    EXPECT_EQ(SearchQuery(GetParam().typed).fit(SearchableText(GetParam().text)).has_value(),
              GetParam().fits);
}

INSTANTIATE_TEST_SUITE_P(All, SearchQueryMatchTest,
                         testing::Values(Match{"Plain", u"khanh hoa"_s, u"Khánh Hòa"_s, true},
                                         Match{"Marked", u"Khánh"_s, u"khánh hòa"_s, true},
                                         Match{"OtherMark", u"khành"_s, u"Khánh Hòa"_s, false},
                                         Match{"OneWordMarked", u"khánh hoa"_s, u"Khánh Hòa"_s, true},
                                         Match{"AnyOrder", u"hoa khanh"_s, u"Khánh Hòa"_s, true},
                                         Match{"DWithStroke", u"dong nai"_s, u"Đồng Nai"_s, true},
                                         Match{"StrokeIsAMark", u"đa"_s, u"dân đã"_s, false},
                                         Match{"Inside", u"anh"_s, u"Khánh"_s, true},
                                         Match{"OneWordMissing", u"khanh vinh"_s, u"Khánh Hòa"_s, false},
                                         Match{"NothingTyped", u"  "_s, u"Khánh Hòa"_s, true},
                                         Match{"Decomposed", u"kha\u0301nh"_s, u"Khánh Hòa"_s, true}),
                         [](const auto &match) { return match.param.name; });

TEST(SearchQuery, PrefersTheBeginningOfTextAndWords)
{
    const SearchQuery query(u"vinh"_s);
    const auto penalty = [&](const QString &text) { return query.fit(SearchableText(text))->penalty; };
    EXPECT_LT(penalty(u"Vinh"_s), penalty(u"Vĩnh Long"_s));
    EXPECT_LT(penalty(u"Vĩnh Long"_s), penalty(u"Trà Vinh"_s));
    EXPECT_LT(penalty(u"Trà Vinh"_s), penalty(u"xxvinh"_s));
}

TEST(SearchQuery, TellsWhereTheWordsStand)
{
    const auto fit = SearchQuery(u"san giao"_s).fit(SearchableText(u"Giao dịch qua sàn"_s));
    ASSERT_TRUE(fit);
    EXPECT_EQ(fit->places, (QList<TextRange>{{0, 4}, {14, 3}}));
}

struct Number
{
    const char *name;
    QString typed;
    QString value;
    QString printed;
    bool is;
    bool begins;
};

void PrintTo(const Number &number, std::ostream *stream)
{
    *stream << number.typed.toStdString();
}

class SearchQueryNumberTest : public testing::TestWithParam<Number>
{
};

TEST_P(SearchQueryNumberTest, IsReadInEveryWayOfWriting)
{
    const Decimal value = *Decimal::fromString(GetParam().value);
    const Decimal printed = *Decimal::fromString(GetParam().printed);
    const SearchQuery query(GetParam().typed);
    EXPECT_EQ(query.isNumber(value, printed), GetParam().is);
    EXPECT_EQ(query.beginsNumber(value, printed), GetParam().begins);
}

INSTANTIATE_TEST_SUITE_P(
    All, SearchQueryNumberTest,
    testing::Values(Number{"Plain", u"813750"_s, u"813750"_s, u"813750"_s, true, true},
                    Number{"Grouped", u"813.750"_s, u"813750"_s, u"813750"_s, true, true},
                    Number{"GroupedByComma", u"813,750"_s, u"813750"_s, u"813750"_s, true, true},
                    Number{"GroupedBySpace", u"813 750"_s, u"813750"_s, u"813750"_s, true, true},
                    Number{"Scaled", u"813,75 nghìn"_s, u"813750"_s, u"813750"_s, true, false},
                    Number{"ScaledPlainly", u"813,75 nghin"_s, u"813750"_s, u"813750"_s, true, false},
                    Number{"Glued", u"813,75k"_s, u"813750"_s, u"813750"_s, true, false},
                    Number{"Beginning", u"8137"_s, u"813750"_s, u"813750"_s, false, true},
                    Number{"BeginningGrouped", u"813.7"_s, u"813750"_s, u"813750"_s, false, true},
                    Number{"Printed", u"217,1"_s, u"217100000000"_s, u"217.1"_s, true, true},
                    Number{"PrintedScaled", u"217,1 tỷ"_s, u"217100000000"_s, u"217.1"_s, true, false},
                    Number{"ForeignMark", u"217.1 tỉ"_s, u"217100000000"_s, u"217.1"_s, true, false},
                    Number{"Hedged", u"≈ 220.000"_s, u"220000"_s, u"220000"_s, true, true},
                    Number{"LeadingZero", u"03"_s, u"3"_s, u"3"_s, true, true},
                    Number{"Other", u"813751"_s, u"813750"_s, u"813750"_s, false, false},
                    Number{"Words", u"813750 giao dịch"_s, u"813750"_s, u"813750"_s, false, false},
                    Number{"Document", u"468/QĐ"_s, u"468"_s, u"468"_s, false, false}),
    [](const auto &number) { return number.param.name; });

} // namespace
} // namespace tem
