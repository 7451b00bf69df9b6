#include "text/SourceMarks.h"

#include "report/TextPositions.h"

#include <gtest/gtest.h>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
using Kind = SourceMark::Kind;

Span spanOf(const QString &text, const QString &quote)
{
    const qsizetype begin = text.indexOf(quote);
    return TextPositions(text).span({begin}, {begin + quote.size()});
}

Report report()
{
    Report made;
    made.text =
        u"\U0001F4C8 Ảnh: Quảng Nam. Quý I/2023: Postmart 813.750, Quyết định 468/QĐ-TTg, 03/63 tỉnh: Hà Nội."_s;
    const auto span = [&](const QString &quote) { return spanOf(made.text, quote); };
    Figure figure;
    figure.id = u"f1"_s;
    figure.platform = u"postmart"_s;
    figure.span = span(u"813.750"_s);
    made.figures = {figure};
    Period period;
    period.id = u"p1"_s;
    period.span = span(u"Quý I/2023"_s);
    made.periods = {period};
    made.ignored = {{span(u"Quảng Nam"_s), u"Quảng Nam"_s, IgnoreReason::Name},
                    {span(u"468/QĐ-TTg"_s), u"468/QĐ-TTg"_s, IgnoreReason::Document}};
    RolloutGroup group;
    group.id = u"g1"_s;
    group.status = u"not_assigned"_s;
    group.count = 3;
    group.span = span(u"03"_s);
    group.mentions = {{u"01"_s, span(u"Hà Nội"_s), u"Hà Nội"_s}};
    Rollout rollout;
    rollout.id = u"r1"_s;
    rollout.total = RolloutTotal{63, span(u"63"_s), u"63"_s};
    rollout.groups = {group};
    made.rollouts = {rollout};
    return made;
}
} // namespace

TEST(SourceMarks, ListsEveryKindInTheOrderOfTheText)
{
    const Report made = report();
    const auto span = [&](const QString &quote) { return spanOf(made.text, quote); };
    const std::vector<SourceMark> expected = {
        {span(u"Quảng Nam"_s), Kind::Mention, {}, {}, {}, 0},
        {span(u"Quý I/2023"_s), Kind::Period, u"p1"_s, {}, {}, -1},
        {span(u"813.750"_s), Kind::Figure, u"f1"_s, u"postmart"_s, {}, -1},
        {span(u"468/QĐ-TTg"_s), Kind::Ignored, {}, {}, {}, 1},
        {span(u"03"_s), Kind::Count, u"g1"_s, u"not_assigned"_s, {}, -1},
        {span(u"63"_s), Kind::Total, u"r1"_s, {}, {}, -1},
        {span(u"Hà Nội"_s), Kind::Province, u"g1"_s, u"not_assigned"_s, u"01"_s, -1},
    };
    EXPECT_EQ(sourceMarks(made), expected);
}

TEST(SourceMarks, CountsPlacesWithDigits)
{
    Report made = report();
    EXPECT_EQ(digitPlaces(made, sourceMarks(made)), (DigitPlaces{5, 0}));
    made.figures.clear();
    EXPECT_EQ(digitPlaces(made, sourceMarks(made)), (DigitPlaces{4, 2})) << "813 and 750 are two runs";
    EXPECT_EQ(digitPlaces({}, {}), DigitPlaces{});
}

TEST(SourceMarks, NeverOverlap)
{
    Report made;
    made.text = u"0123456789"_s;
    const auto span = [](qsizetype begin, qsizetype end) { return Span{{begin}, {end}}; };
    Figure figure;
    figure.id = u"f1"_s;
    figure.span = span(3, 5);
    made.figures = {figure};
    Period outer;
    outer.id = u"p1"_s;
    outer.span = span(1, 8);
    Period same = outer;
    same.id = u"p2"_s;
    made.periods = {outer, same};
    made.ignored = {{span(7, 10), u"789"_s, IgnoreReason::Other}, {span(4, 4), {}, IgnoreReason::Other}};
    const std::vector<SourceMark> expected = {
        {span(1, 3), Kind::Period, u"p1"_s, {}, {}, -1},
        {span(3, 5), Kind::Figure, u"f1"_s, {}, {}, -1},
        {span(5, 8), Kind::Period, u"p1"_s, {}, {}, -1},
        {span(8, 10), Kind::Ignored, {}, {}, {}, 0},
    };
    EXPECT_EQ(sourceMarks(made), expected);
}

TEST(SourceMarks, FindsTheMarkAtOrBehindAPlace)
{
    const std::vector<SourceMark> marks = sourceMarks(report());
    EXPECT_EQ(firstMarkAfter(marks, {0}), 0U);
    EXPECT_EQ(firstMarkAfter(marks, marks[2].span.begin), 2U);
    EXPECT_EQ(firstMarkAfter(marks, marks[2].span.end), 3U);
    EXPECT_EQ(firstMarkAfter(marks, {9999}), marks.size());
}

} // namespace tem
