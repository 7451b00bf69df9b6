#include "loader/Tokens.h"

namespace tem {

namespace {

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Surrogates join words: no letter beyond the BMP occurs in Vietnamese, and a pair must not be cut apart.
bool isWordPart(QChar c)
{
    return c.isLetter() || c.isMark() || c.isSurrogate();
}

} // namespace

std::vector<Token> tokenize(QStringView folded)
{
    std::vector<Token> tokens;
    tokens.reserve(static_cast<size_t>(folded.size() / 4));
    bool spaced = true;
    bool startsLine = true;
    const qsizetype size = folded.size();
    for (qsizetype i = 0; i < size;) {
        const QChar c = folded[i];
        if (c.isSpace() || c == u'\u200b' || c == u'\ufeff') {
            spaced = true;
            startsLine = startsLine || c == u'\n';
            ++i;
            continue;
        }
        Token token;
        token.begin = static_cast<qint32>(i);
        token.spaced = spaced;
        token.startsLine = startsLine;
        if (isAsciiDigit(c)) {
            token.kind = TokenKind::Digits;
            while (i < size && isAsciiDigit(folded[i]))
                ++i;
        } else if (isWordPart(c)) {
            token.kind = TokenKind::Word;
            while (i < size && isWordPart(folded[i]))
                ++i;
        } else {
            ++i;
        }
        token.end = static_cast<qint32>(i);
        tokens.push_back(token);
        spaced = startsLine = false;
    }
    return tokens;
}

} // namespace tem
