#include "pages/SearchField.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

/// What an input method does with one key stroke: what it composes then, what it commits before that, and how
/// many letters before the cursor the commit takes the place of.
struct Stroke
{
    QString composed;
    QString committed = {};
    int replaced = 0;
};

struct Typing
{
    const char *name;
    std::vector<Stroke> strokes;
    /// After each stroke.
    QStringList words;
    /// In the line at the end, without what is being composed.
    QString text;
};

class SearchFieldInput : public testing::TestWithParam<Typing>
{
};

} // namespace

TEST_P(SearchFieldInput, LooksForWhatStandsInTheLine)
{
    SearchField field(u"Find"_s);
    const QSignalSpy changes(&field, &SearchField::wordsChanged);
    QStringList words;
    for (const Stroke &stroke : GetParam().strokes) {
        QInputMethodEvent event(stroke.composed, {});
        if (!stroke.committed.isNull() || stroke.replaced > 0)
            event.setCommitString(stroke.committed, -stroke.replaced, stroke.replaced);
        QApplication::sendEvent(&field, &event);
        words.append(field.words());
    }
    EXPECT_EQ(words, GetParam().words);
    EXPECT_EQ(field.text(), GetParam().text);
    QStringList told;
    for (const QList<QVariant> &change : changes)
        told.append(change[0].toString());
    QStringList different = GetParam().words;
    different.erase(std::unique(different.begin(), different.end()), different.end());
    EXPECT_EQ(told, different) << "every change once, and nothing in between";
}

INSTANTIATE_TEST_SUITE_P(
    InputMethods, SearchFieldInput,
    testing::Values(Typing{"TelexComposes",
                           {{u"q"_s}, {u"qu"_s}, {u"qua"_s}, {u"quan"_s}, {u"quang"_s}, {u"quảng"_s}},
                           {u"q"_s, u"qu"_s, u"qua"_s, u"quan"_s, u"quang"_s, u"quảng"_s},
                           {}},
                    Typing{"TheSpaceCommits",
                           {{u"quảng"_s}, {{}, u"quảng "_s}, {u"n"_s}, {u"na"_s}},
                           {u"quảng"_s, u"quảng "_s, u"quảng n"_s, u"quảng na"_s},
                           u"quảng "_s},
                    Typing{"CommittedAsComposed", {{u"sò"_s}, {{}, u"sò"_s}}, {u"sò"_s, u"sò"_s}, u"sò"_s},
                    Typing{"VniReplacesWhatIsThere",
                           {{{}, u"v"_s}, {{}, u"o"_s}, {{}, u"ỏ"_s, 1}},
                           {u"v"_s, u"vo"_s, u"vỏ"_s},
                           u"vỏ"_s},
                    Typing{"ComposingIsGivenUp", {{u"a"_s}, {{}}}, {u"a"_s, {}}, {}}),
    [](const auto &row) { return row.param.name; });

TEST(SearchField, FindsInTheMiddleOfTheLine)
{
    SearchField field(u"Find"_s);
    field.setText(u"Vỏ sò"_s);
    field.setCursorPosition(2);
    QInputMethodEvent event(u"ng"_s, {});
    QApplication::sendEvent(&field, &event);
    EXPECT_EQ(field.words(), u"Vỏng sò"_s);
}

} // namespace tem
