#include "loader/TextNormaliser.h"

#include <gtest/gtest.h>

#include <QRandomGenerator>

namespace tem {
namespace {
using namespace Qt::StringLiterals;

QString whole(QString text)
{
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').normalized(QString::NormalizationForm_C);
}

/// Puts the text in pieces of `size` code units, but never parts a surrogate pair.
QString inPieces(const QString &text, qsizetype size)
{
    TextNormaliser normaliser;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = std::min(at + size, text.size());
        if (end < text.size() && text[end - 1].isHighSurrogate())
            ++end;
        EXPECT_FALSE(normaliser.append(QStringView(text).sliced(at, end - at)).has_value());
        at = end;
    }
    return normaliser.finish();
}

TEST(TextNormaliser, GivesTheSameWhereverTheTextIsCut)
{
    const QString texts[] = {
        u""_s,
        u"Vie\u0302\u0323t Nam"_s,
        u"Vie\u0323\u0302t\r\n\u0301a\r\n\r\u0323\u0302\n"_s,
        u"\u0301\u0323a\u0323\u0301\u0302"_s,
        u"\u1112\u1161\u11AB\u1100\u1161"_s,
        u"\u09C7\u09BE \u0BC6\u0BBE \u3040\u3099\u304B\u3099"_s,
        u"\U0001D157\U0001D165\U0001D172 \U00011099\U000110BA"_s,
        u"\u0344\u0F73\u212B\uFB1D\u0958"_s,
    };
    for (const QString &text : texts) {
        for (qsizetype size = 1; size <= text.size(); ++size)
            EXPECT_EQ(inPieces(text, size), whole(text)) << text.toStdString() << " in pieces of " << size;
    }
}

TEST(TextNormaliser, GivesTheSameAsWholeNormalisationOnRandomText)
{
    // What composes, reorders, decomposes, or ends lines, in any order.
    const QString alphabet =
        u"aeo\u01A1 \r\n\u0301\u0323\u0302\u0306\u031B\u0327\u1EC7\u0344\u1100\u1161\u11A8\uAC00"
        u"\u09C7\u09BE\u212B\u4E00"_s;
    QRandomGenerator random(468);
    for (int round = 0; round < 300; ++round) {
        QString text;
        const int length = random.bounded(1, round % 10 == 0 ? 6000 : 60);
        while (text.size() < length)
            text += alphabet[random.bounded(int(alphabet.size()))];
        EXPECT_TRUE(inPieces(text, random.bounded(1, 100)) == whole(text)) << round;
    }
}

TEST(TextNormaliser, RefusesMarksWithoutEnd)
{
    TextNormaliser normaliser;
    const QString marks(TextNormaliser::maximumMarks, QChar(0x0301));
    EXPECT_FALSE(normaliser.append(u"a"_s + marks + u"b"_s + marks).has_value());
    EXPECT_EQ(normaliser.append(u"\u0301"_s), 0);
}

} // namespace
} // namespace tem
