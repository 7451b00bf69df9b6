#pragma once

#include "loader/Lexicon.h"
#include "loader/Progress.h"
#include "loader/Tokens.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace tem {

/// One line of the text and what its form says about it.
struct Line
{
    TokenRange tokens;
    /// First token after the bullet or number of a list item.
    TokenIndex body = 0;
    /// White space before the first token, in characters.
    qint32 indent = 0;
    /// 0 for running text; deeper list items have greater values.
    qint32 depth = 0;
    /// Read as the continuation of the line above (a text wrapped by hand or by a PDF).
    bool continues = false;
    /// Cells divided by tabs, pipes or runs of spaces.
    bool isRow = false;
};

/// A text cut into tokens, with the lines they stand in and the terms they spell: what all grammars read.
/// Look-around is the callers' business; they bound it by `reach`, so that the cost stays linear in the text.
class TokenText
{
public:
    /// How far a grammar looks left or right of a number, in tokens.
    static constexpr TokenIndex reach = 48;

    /// `text` must outlive this object.
    TokenText(const QString &text, const Lexicon &lexicon);

    /// Cuts the text; nothing else may be called before. False where `progress` stopped it.
    bool read(const Progress &progress);

    TokenIndex size() const { return static_cast<TokenIndex>(m_tokens.size()); }
    const Token &operator[](TokenIndex i) const { return m_tokens[static_cast<size_t>(i)]; }
    bool has(TokenIndex i) const { return 0 <= i && i < size(); }
    const std::vector<Line> &lines() const { return m_lines; }
    const QString &text() const { return m_text; }

    /// Folded text of a token; empty outside the text.
    QStringView word(TokenIndex i) const;
    /// The token as it was written.
    QStringView written(TokenIndex i) const;
    /// From the first to the last of the tokens, as it was written.
    QStringView written(TokenRange range) const;
    bool is(TokenIndex i, QStringView folded) const { return word(i) == folded; }
    bool isSymbol(TokenIndex i, char16_t symbol) const;
    bool isDigits(TokenIndex i) const { return has(i) && (*this)[i].isDigits(); }
    bool isCapitalised(TokenIndex i) const;
    /// A word with an upper-case letter at its start and no lower-case one (TTg, BC, QĐ) as codes have.
    bool isCode(TokenIndex i) const;
    /// The token stands right after the one before it, without white space.
    bool isGlued(TokenIndex i) const { return has(i) && i > 0 && !(*this)[i].spaced; }
    /// A tab or a run of spaces divides the token from the one before, as the cells of a table are.
    bool startsCell(TokenIndex i) const;
    /// Value of a short run of digits; -1 for a long one or another token.
    int number(TokenIndex i) const;

    /// The terms that start at a token, longest first for each meaning.
    std::span<const TermMatch> terms(TokenIndex i) const;
    /// The longest match of a meaning that starts at a token.
    const TermMatch *term(TokenIndex i, Term term) const;
    bool isTerm(TokenIndex i, Term t) const { return term(i, t) != nullptr; }
    /// Start of the longest match of a meaning that ends right before `end`; nothing for none.
    std::optional<TokenIndex> termBefore(TokenIndex end, Term term) const;
    /// The first match of a meaning in a range.
    std::optional<TokenIndex> findTerm(TokenRange range, Term term) const;
    std::optional<TokenIndex> findLastTerm(TokenRange range, Term term) const;
    /// How many tokens the keywords of a pattern cover that follow each other in the range, else 0.
    TokenIndex matchLength(TokenRange range, const Lexicon::Pattern &pattern) const;
    bool matchesAny(TokenRange range, const std::vector<Lexicon::Pattern> &patterns) const;

    /// Index into lines() of the line that holds a token.
    size_t lineOf(TokenIndex i) const;

private:
    bool findTerms(const Progress &progress);

    const QString &m_text;
    const Lexicon &m_lexicon;
    QString m_folded;
    std::vector<Token> m_tokens;
    std::vector<Line> m_lines;
    std::vector<TermMatch> m_terms;
    /// Of each token and one past the last: its first entry in m_terms.
    std::vector<quint32> m_firstTerm;
};

} // namespace tem
