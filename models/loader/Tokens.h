#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace tem {

enum class TokenKind : quint8 { Word, Digits, Symbol };

/// A stretch of the text without white space: a run of letters, a run of ASCII digits, or one other
/// character. Positions are UTF-16 units of the text.
struct Token
{
    qint32 begin = 0;
    qint32 end = 0;
    /// Number of the folded word in the lexicon; 0 for a word that no grammar knows.
    qint32 word = 0;
    TokenKind kind = TokenKind::Symbol;
    /// White space stands before it.
    bool spaced = false;
    /// It is the first of its line.
    bool startsLine = false;
    /// Nothing that stands before it is read together with it: a new paragraph, list item or table row.
    bool startsBlock = false;

    bool isDigits() const { return kind == TokenKind::Digits; }
    bool isWord() const { return kind == TokenKind::Word; }
};

/// Indexes into a token list. Signed, so that looking left of the first one is no accident waiting.
using TokenIndex = qint32;

/// A half-open stretch of tokens.
struct TokenRange
{
    TokenIndex begin = 0;
    TokenIndex end = 0;

    bool isEmpty() const { return end <= begin; }
    bool contains(TokenIndex index) const { return begin <= index && index < end; }
};

/// The tokens of a text, in order. `folded` must be foldedTones() of the text that positions refer to.
std::vector<Token> tokenize(QStringView folded);

} // namespace tem
