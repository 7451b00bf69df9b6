#include "style/Theme.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

class EveryTheme : public testing::TestWithParam<bool>
{
protected:
    Theme theme = GetParam() ? Theme::dark() : Theme::light();
};

INSTANTIATE_TEST_SUITE_P(Look, EveryTheme, testing::Bool(),
                         [](const auto &row) { return row.param ? "dark" : "light"; });

TEST_P(EveryTheme, textIsReadableOnEveryGround)
{
    for (const QColor &text : {theme.ink, theme.ink2, theme.ink3, theme.holds, theme.rounding, theme.fails}) {
        EXPECT_GE(contrast(text, theme.panel), 4.5) << qPrintable(text.name());
        EXPECT_GE(contrast(text, theme.chrome), 4.5) << qPrintable(text.name());
    }
    for (const QColor &text : {theme.ink, theme.ink2, theme.ink3, theme.selectionLine})
        EXPECT_GE(contrast(text, theme.selection), 4.5) << qPrintable(text.name());
}

TEST_P(EveryTheme, marksStandOutFromThePanel)
{
    std::vector<QColor> marks = theme.otherPlatforms;
    marks.insert(marks.end(), {theme.voso, theme.postmart, theme.slot, theme.selectionLine});
    for (const QColor &mark : marks)
        EXPECT_GE(contrast(mark, theme.panel), 3.0) << qPrintable(mark.name());
}

TEST_P(EveryTheme, marketplacesStandApart)
{
    EXPECT_GE(contrast(theme.voso, theme.postmart), 3.0);
    EXPECT_EQ(theme.platform(u"voso"_s), theme.voso);
    EXPECT_EQ(theme.platform(u"postmart"_s), theme.postmart);
    const QColor third = theme.platform(u"sendo"_s);
    EXPECT_EQ(third, theme.platform(u"sendo"_s));
    EXPECT_THAT(theme.otherPlatforms, testing::Contains(third));
}

TEST_P(EveryTheme, patternsShowOnTheirFill)
{
    for (const auto &status : {u"plan_in_progress"_s, u"studying"_s, u"considering"_s, u"not_assigned"_s}) {
        const StatusStyle style = theme.status(status);
        EXPECT_NE(style.pattern, Pattern::Solid);
        EXPECT_GE(contrast(style.fill, style.line), 3.5) << qPrintable(status);
    }
    EXPECT_EQ(theme.status(u"plan_made"_s).pattern, Pattern::Solid);
    // Quiet on purpose: sixty of them must not outshout three named provinces.
    EXPECT_NEAR(contrast(theme.notNamed.fill, theme.notNamed.line), 1.65, 0.15);
    EXPECT_EQ(theme.status(QString()), theme.notNamed);
    EXPECT_EQ(theme.status(u"a_stage_of_another_topic"_s), theme.notNamed);
}

TEST_P(EveryTheme, isFoundAgainInItsPalette)
{
    EXPECT_EQ(Theme::of(theme.palette()).panel, theme.panel);
    EXPECT_EQ(Theme::of(theme.palette()).isDark, theme.isDark);
}

TEST(Contrast, matchesKnownValues)
{
    EXPECT_DOUBLE_EQ(contrast(Qt::black, Qt::white), 21.0);
    EXPECT_DOUBLE_EQ(contrast(Qt::red, Qt::red), 1.0);
    EXPECT_NEAR(contrast(QColor(0x646B73), Qt::white), 5.4, 0.05);
}

} // namespace

} // namespace tem
