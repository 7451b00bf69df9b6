#include "loader/TokenText.h"

#include "catalogue/ProvinceName.h"
#include "loader/Layout.h"

#include <algorithm>

namespace tem {

TokenText::TokenText(const QString &text, const Lexicon &lexicon)
    : m_text(text)
    , m_lexicon(lexicon)
{
}

bool TokenText::read(const Progress &progress)
{
    m_folded = foldedTones(m_text);
    m_tokens = tokenize(m_folded);
    for (Token &token : m_tokens) {
        // Short numbers are parts of words: m2, 2 sàn.
        if (!token.isDigits() || token.end - token.begin <= 2)
            token.word = m_lexicon.word(QStringView(m_folded).mid(token.begin, token.end - token.begin));
    }
    m_lines = findLines(m_text, m_tokens);
    return findTerms(progress);
}

bool TokenText::findTerms(const Progress &progress)
{
    constexpr size_t step = 1 << 16;
    m_firstTerm.reserve(m_tokens.size() + 1);
    for (size_t i = 0; i < m_tokens.size(); ++i) {
        if (progress && i % step == 0 &&
            !progress(0.2 * static_cast<double>(i) / static_cast<double>(m_tokens.size())))
            return false;
        m_firstTerm.push_back(static_cast<quint32>(m_terms.size()));
        if (m_tokens[i].word != 0)
            m_lexicon.matchesAt(m_tokens, static_cast<TokenIndex>(i), m_terms);
    }
    m_firstTerm.push_back(static_cast<quint32>(m_terms.size()));
    return true;
}

QStringView TokenText::word(TokenIndex i) const
{
    if (!has(i))
        return {};
    const Token &token = (*this)[i];
    return QStringView(m_folded).mid(token.begin, token.end - token.begin);
}

QStringView TokenText::written(TokenIndex i) const
{
    return has(i) ? written({i, i + 1}) : QStringView();
}

QStringView TokenText::written(TokenRange range) const
{
    if (range.isEmpty())
        return {};
    const qint32 begin = (*this)[range.begin].begin;
    return QStringView(m_text).mid(begin, (*this)[range.end - 1].end - begin);
}

bool TokenText::isSymbol(TokenIndex i, char16_t symbol) const
{
    return has(i) && (*this)[i].kind == TokenKind::Symbol && m_text[(*this)[i].begin] == symbol;
}

bool TokenText::isCapitalised(TokenIndex i) const
{
    return has(i) && (*this)[i].isWord() && m_text[(*this)[i].begin].isUpper();
}

bool TokenText::isCode(TokenIndex i) const
{
    if (!isCapitalised(i))
        return false;
    const QStringView text = written(i);
    const auto upper = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isUpper(); });
    return text.size() == 1 || upper >= 2;
}

bool TokenText::startsCell(TokenIndex i) const
{
    if (!has(i) || i == 0)
        return true;
    const qint32 from = (*this)[i - 1].end;
    const qint32 gap = (*this)[i].begin - from;
    return gap >= 2 || (gap == 1 && m_text[from] == u'\t');
}

int TokenText::number(TokenIndex i) const
{
    if (!isDigits(i) || (*this)[i].end - (*this)[i].begin > 6)
        return -1;
    return word(i).toInt();
}

std::span<const TermMatch> TokenText::terms(TokenIndex i) const
{
    if (!has(i))
        return {};
    const size_t first = m_firstTerm[static_cast<size_t>(i)];
    return {m_terms.data() + first, m_firstTerm[static_cast<size_t>(i) + 1] - first};
}

const TermMatch *TokenText::term(TokenIndex i, Term term) const
{
    for (const TermMatch &match : terms(i)) {
        if (match.term == term)
            return &match;
    }
    return nullptr;
}

std::optional<TokenIndex> TokenText::termBefore(TokenIndex end, Term term) const
{
    constexpr TokenIndex longestPhrase = 6;
    for (TokenIndex i = std::max(0, end - longestPhrase); i < end; ++i) {
        for (const TermMatch &match : terms(i)) {
            if (match.term == term && match.end == end)
                return i;
        }
    }
    return std::nullopt;
}

std::optional<TokenIndex> TokenText::findTerm(TokenRange range, Term t) const
{
    for (TokenIndex i = range.begin; i < range.end; ++i) {
        if (const TermMatch *match = term(i, t); match && match->end <= range.end)
            return i;
    }
    return std::nullopt;
}

std::optional<TokenIndex> TokenText::findLastTerm(TokenRange range, Term t) const
{
    for (TokenIndex i = range.end - 1; i >= range.begin; --i) {
        if (const TermMatch *match = term(i, t); match && match->end <= range.end)
            return i;
    }
    return std::nullopt;
}

TokenIndex TokenText::matchLength(TokenRange range, const Lexicon::Pattern &pattern) const
{
    TokenIndex from = range.begin;
    TokenIndex length = 0;
    for (const qint16 keyword : pattern) {
        const auto match = [&]() -> const TermMatch * {
            for (; from < range.end; ++from) {
                for (const TermMatch &candidate : terms(from)) {
                    if (candidate.term == Term::Keyword && candidate.value == keyword &&
                        candidate.end <= range.end)
                        return &candidate;
                }
            }
            return nullptr;
        }();
        if (!match)
            return 0;
        length += match->end - from;
        from = match->end;
    }
    return length;
}

bool TokenText::matchesAny(TokenRange range, const std::vector<Lexicon::Pattern> &patterns) const
{
    return std::any_of(patterns.begin(), patterns.end(),
                       [&](const Lexicon::Pattern &pattern) { return matchLength(range, pattern) > 0; });
}

size_t TokenText::lineOf(TokenIndex i) const
{
    const auto after =
        std::upper_bound(m_lines.begin(), m_lines.end(), i,
                         [](TokenIndex index, const Line &line) { return index < line.tokens.begin; });
    return after == m_lines.begin() ? 0 : static_cast<size_t>(after - m_lines.begin() - 1);
}

} // namespace tem
