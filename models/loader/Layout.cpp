// Lines, list items and sentences.
//
// Accepts: list marks (“- ”, “+ ”, “• ”, “1. ”, “2.1. ”, “a) ”, “(1) ”, “1/ ”, “IV. ”), texts wrapped by hand
// (“… doanh thu đạt 11,37” / “tỷ đồng, …”), rows of a table (tabs, pipes, runs of spaces), and the sentence
// ends of running text. Refuses on purpose: a full stop after an abbreviation (“TP. Huế”) or between digits;
// a page number or running head in the middle of a wrapped sentence is a block of its own, and the sentence
// is cut there.

#include "loader/Layout.h"

#include <algorithm>

namespace tem {

namespace {

/// A line that fills most of a page's width may be wrapped by hand.
constexpr qint32 wrappedLength = 55;

class LineFinder
{
public:
    LineFinder(const QString &text, std::vector<Token> &tokens)
        : m_text(text)
        , m_tokens(tokens)
    {
    }

    std::vector<Line> find()
    {
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            if (!m_tokens[i].startsLine)
                continue;
            size_t end = i + 1;
            while (end < m_tokens.size() && !m_tokens[end].startsLine)
                ++end;
            addLine({static_cast<TokenIndex>(i), static_cast<TokenIndex>(end)});
        }
        return std::move(m_lines);
    }

private:
    const Token &token(TokenIndex i) const { return m_tokens[static_cast<size_t>(i)]; }
    QChar first(TokenIndex i) const { return m_text[token(i).begin]; }
    bool isSymbol(TokenIndex i, QStringView any) const
    {
        return i < m_end && token(i).kind == TokenKind::Symbol && any.contains(first(i));
    }
    qint32 length(TokenIndex i) const { return token(i).end - token(i).begin; }

    void addLine(TokenRange range)
    {
        m_end = range.end;
        Line line;
        line.tokens = range;
        line.indent = indentOf(range.begin);
        line.isRow = isRow(range);
        readMark(line);
        line.continues = !m_lines.empty() && continues(m_lines.back(), line);
        m_tokens[static_cast<size_t>(range.begin)].startsBlock = !line.continues;
        m_lines.push_back(line);
    }

    qint32 indentOf(TokenIndex i) const
    {
        qint32 indent = 0;
        for (qint32 at = token(i).begin - 1; at >= 0 && m_text[at] != u'\n' && indent < 200; --at)
            ++indent;
        return indent;
    }

    bool isRow(TokenRange range) const
    {
        if (isSymbol(range.begin, u"|"))
            return true;
        int gaps = 0;
        for (TokenIndex i = range.begin + 1; i < range.end; ++i) {
            const qint32 from = token(i - 1).end;
            const qint32 to = token(i).begin;
            if (to - from >= 2 || (to - from == 1 && m_text[from] == u'\t'))
                ++gaps;
        }
        return gaps >= 2 || (gaps == 1 && m_text[token(range.begin + 1).begin - 1] == u'\t');
    }

    static bool isRoman(QStringView word)
    {
        return !word.isEmpty() && word.size() <= 4 &&
               std::all_of(word.begin(), word.end(), [](QChar c) { return QStringView(u"IVX").contains(c); });
    }

    /// Where the list mark ends and how deep it is.
    void readMark(Line &line) const
    {
        TokenIndex i = line.tokens.begin;
        line.body = i;
        const auto accept = [&](TokenIndex body, qint32 depth) {
            if (body < m_end && token(body).spaced) {
                line.body = body;
                line.depth = depth + line.indent;
            }
        };
        if (isSymbol(i, u"-–—*")) {
            accept(i + 1, 5);
        } else if (isSymbol(i, u"+")) {
            accept(i + 1, 6);
        } else if (isSymbol(i, u"•▪●◦·✓►")) {
            accept(i + 1, 7);
        } else if (isSymbol(i, u"(") && i + 2 < m_end && length(i + 1) <= 2 && isSymbol(i + 2, u")")) {
            accept(i + 3, 3);
        } else if (token(i).isDigits() && length(i) <= 2) {
            qint32 depth = 2;
            ++i;
            while (i + 1 < m_end && isSymbol(i, u".") && !token(i + 1).spaced && token(i + 1).isDigits() &&
                   length(i + 1) <= 2) {
                i += 2;
                ++depth;
            }
            if (isSymbol(i, u".)/") && !token(i).spaced)
                accept(i + 1, std::min(depth, 4));
        } else if (token(i).isWord() && isSymbol(i + 1, u".)") && !token(i + 1).spaced) {
            const QStringView word = QStringView(m_text).mid(token(i).begin, length(i));
            if (isRoman(word))
                accept(i + 2, 1);
            else if (word.size() == 1 && word[0].isLower() && isSymbol(i + 1, u")"))
                accept(i + 2, 4);
        }
    }

    bool continues(const Line &above, const Line &line) const
    {
        const Token &before = token(above.tokens.end - 1);
        const Token &here = token(line.tokens.begin);
        if (line.body != line.tokens.begin || above.isRow || line.isRow)
            return false;
        if (std::count(m_text.begin() + before.end, m_text.begin() + here.begin, u'\n') > 1)
            return false;
        // A lower-case start continues whatever stands above: a label under the number of an infographic,
        // too.
        const QChar last = m_text[before.end - 1];
        if (here.isWord() && first(line.tokens.begin).isLower())
            return last != u'.' && last != u'!' && last != u'?';
        const bool ended = QStringView(u".!?:;…").contains(last);
        const qint32 width = before.end - token(above.tokens.begin).begin;
        return !ended && width >= wrappedLength && width <= 140;
    }

    const QString &m_text;
    std::vector<Token> &m_tokens;
    std::vector<Line> m_lines;
    TokenIndex m_end = 0;
};

/// Words that a point shortens without ending the sentence.
bool isAbbreviation(QStringView word)
{
    static constexpr QStringView known[] = {u"tp",  u"tx", u"tt", u"ts", u"ths", u"pgs", u"gs", u"ks", u"ông",
                                            u"đ/c", u"tr", u"st", u"mr", u"mrs", u"dr",  u"q",  u"p",  u"h"};
    return std::find(std::begin(known), std::end(known), word) != std::end(known);
}

bool endsSentence(const TokenText &text, TokenIndex i, TokenIndex lineBody)
{
    if (text[i].kind != TokenKind::Symbol || i + 1 >= text.size() || i < lineBody)
        return false;
    const QChar c = text.text()[text[i].begin];
    if (!QStringView(u".!?…").contains(c))
        return false;
    if (!text[i + 1].spaced)
        return false;
    if (c == u'.' && isAbbreviation(text.word(i - 1)))
        return false;
    const Token &next = text[i + 1];
    const QChar start = text.text()[next.begin];
    return !(next.isWord() && start.isLower()) && !QStringView(u",;:)").contains(start);
}

} // namespace

std::vector<Line> findLines(const QString &text, std::vector<Token> &tokens)
{
    return LineFinder(text, tokens).find();
}

std::vector<TokenRange> findSentences(const TokenText &text)
{
    std::vector<TokenRange> sentences;
    TokenIndex begin = 0;
    size_t line = 0;
    for (TokenIndex i = 0; i < text.size(); ++i) {
        while (line + 1 < text.lines().size() && text.lines()[line + 1].tokens.begin <= i)
            ++line;
        const bool last = i + 1 == text.size() || text[i + 1].startsBlock;
        // A closing quotation mark or bracket belongs to the sentence it closes.
        if (last || endsSentence(text, i, text.lines()[line].body)) {
            sentences.push_back({begin, i + 1});
            begin = i + 1;
        }
    }
    return sentences;
}

} // namespace tem
