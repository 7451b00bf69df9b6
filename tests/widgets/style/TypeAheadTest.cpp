#include "style/TypeAhead.h"

#include <gtest/gtest.h>

#include <cctype>
#include <string>

namespace tem {
namespace {

using namespace Qt::StringLiterals;

const QStringList names = {u"Quảng Bình"_s, u"Bắc Giang"_s, u"Bạc Liêu"_s, u"Bắc Ninh"_s,
                           u"Hà Nam"_s,     u"Hải Phòng"_s, u"Đà Nẵng"_s,  u"Thành phố Hồ Chí Minh"_s,
                           u"Thái Bình"_s};

/// Typed one after the other without a pause.
struct TypedRow
{
    const char *name;
    QStringList typed;
    QString preedit;
    int current;
    int found;
};

class TypedNames : public testing::TestWithParam<TypedRow>
{
};

TEST_P(TypedNames, LeadToTheProvince)
{
    TypeAhead typeAhead;
    int current = GetParam().current;
    int found = -1;
    for (qsizetype i = 0; i < GetParam().typed.size(); ++i) {
        const bool isLast = i + 1 == GetParam().typed.size();
        found = typeAhead.type(GetParam().typed[i], isLast ? GetParam().preedit : QString(), 5000 + 100 * i,
                               names, current);
        if (found >= 0)
            current = found;
    }
    EXPECT_EQ(found, GetParam().found);
}

const TypedRow typedRows[] = {
    {"first letter", {u"q"_s}, {}, -1, 0},
    {"plain letters stand for all", {u"h"_s, u"a"_s, u"i"_s}, {}, -1, 5},
    {"d for Đ", {u"d"_s}, {}, -1, 6},
    {"a marked letter stands for itself", {u"bạ"_s}, {}, -1, 2},
    {"marks of another word", {u"bắc n"_s}, {}, -1, 3},
    {"decomposed marks", {u"ba\u0323"_s}, {}, -1, 2},
    {"wrong marks still find the letters", {u"quáng"_s}, {}, -1, 0},
    {"space within a name", {u"b"_s, u"a"_s, u"c"_s, u" "_s, u"n"_s}, {}, -1, 3},
    {"same letter goes on", {u"b"_s, u"b"_s}, {}, -1, 2},
    {"same letter goes round", {u"b"_s}, {}, 3, 1},
    {"letters stay where they fit", {u"b"_s, u"a"_s}, {}, 1, 2},
    {"composed", {u""_s}, u"hồ"_s, -1, 7},
    {"begun and composed", {u"h"_s, u""_s}, u"ồ"_s, -1, 7},
    {"city by its own name", {u"ho"_s}, {}, -1, 7},
    {"city by its kind", {u"tha"_s, u"n"_s}, {}, -1, 7},
    {"nothing begins so", {u"x"_s}, {}, 2, -1},
    {"spaces alone", {u" "_s}, {}, 2, -1},
};

INSTANTIATE_TEST_SUITE_P(Rows, TypedNames, testing::ValuesIn(typedRows), [](const auto &row) {
    std::string name = row.param.name;
    for (char &letter : name)
        letter = std::isalnum(static_cast<unsigned char>(letter)) ? letter : '_';
    return name;
});

TEST(TypeAhead, BeginsAnewAfterAPause)
{
    TypeAhead typeAhead;
    EXPECT_EQ(typeAhead.type(u"h"_s, {}, 1000, names, -1), 4);
    EXPECT_TRUE(typeAhead.isTyping(1900));
    EXPECT_FALSE(typeAhead.isTyping(2100));
    EXPECT_EQ(typeAhead.type(u"q"_s, {}, 2100, names, 4), 0);
    typeAhead.end();
    EXPECT_FALSE(typeAhead.isTyping(2100));
}

} // namespace
} // namespace tem
