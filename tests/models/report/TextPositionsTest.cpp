#include "report/TextPositions.h"

#include <gtest/gtest.h>

#include <type_traits>

namespace tem {
namespace {
using namespace Qt::StringLiterals;

static_assert(!std::is_convertible_v<CodePoint, Utf16Unit> && !std::is_convertible_v<Utf16Unit, CodePoint>,
              "code points and code units must not mix");

TEST(TextPositions, WalksEveryOffset)
{
    // A combining mark, a line end, a character beyond the BMP at the start, in the middle and at the end.
    const QString text = u"😀a\u0301\r\nVỏ sò 🏷x😀"_s;
    const TextPositions positions(text);
    qsizetype point = 0;
    for (qsizetype unit = 0; unit < text.size(); ++unit) {
        EXPECT_EQ(positions.codePoint({unit}).value, point) << "unit " << unit;
        EXPECT_EQ(positions.utf16Unit({point}).value, unit) << "point " << point;
        if (text[unit].isHighSurrogate()) {
            ++unit;
            EXPECT_EQ(positions.codePoint({unit}).value, point) << "inside the pair at " << unit;
        }
        ++point;
    }
    EXPECT_EQ(positions.length().value, text.toUcs4().size());
    EXPECT_EQ(positions.codePoint({text.size()}), positions.length());
    EXPECT_EQ(positions.utf16Unit(positions.length()).value, text.size());
}

TEST(TextPositions, ClampsToTheText)
{
    const TextPositions positions(u"Tem"_s);
    EXPECT_EQ(positions.codePoint({99}).value, 3);
    EXPECT_EQ(positions.codePoint({-1}).value, 0);
    EXPECT_EQ(positions.utf16Unit({99}).value, 3);
    EXPECT_EQ(TextPositions().length().value, 0);
}

TEST(TextPositions, SlicesByCodePoints)
{
    const QString text = u"🏷 813.750 giao dịch"_s;
    EXPECT_EQ(TextPositions(text).slice(text, {{2}, {9}}), u"813.750"_s);
}

} // namespace
} // namespace tem
