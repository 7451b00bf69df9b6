#include "text/TextSearch.h"

namespace tem {

namespace {
// Folding letter by letter keeps the number of code units, so that a place in the folded text is the place in
// the text: the text is NFC, where a Vietnamese letter is one code unit.

QChar lower(QChar c)
{
    return c.isSpace() ? QChar(u' ') : c.toLower();
}

QChar decomposed(QChar c)
{
    if (c == u'đ')
        return u'd';
    // ế decomposes to ê and acute, ê to e and circumflex.
    while (c.decompositionTag() == QChar::Canonical)
        c = c.decomposition().front();
    return c;
}

QChar plain(QChar c)
{
    // All letters of Vietnamese, looked up: each decomposition would make a string, millions of times in a
    // long text.
    constexpr char16_t end = 0x1F00;
    static const std::vector<QChar> letters = [] {
        std::vector<QChar> table(end);
        for (char16_t code = 0; code < end; ++code)
            table[code] = decomposed(QChar(code));
        return table;
    }();
    return c.unicode() < end ? letters[c.unicode()] : c;
}

QString plain(const QString &text)
{
    QString result = text;
    for (QChar &c : result)
        c = plain(lower(c));
    return result;
}
} // namespace

std::vector<TextMatch> TextSearch::find(const QString &words)
{
    std::vector<TextMatch> matches;
    const QString typed = words.normalized(QString::NormalizationForm_C).trimmed();
    if (typed.isEmpty())
        return matches;
    if (m_plain.isEmpty())
        m_plain = plain(m_text);
    const QString needle = plain(typed);
    const auto diacriticsFit = [&](qsizetype at) {
        for (qsizetype i = 0; i < typed.size(); ++i) {
            const QChar letter = lower(typed[i]);
            if (letter != needle[i] && letter != lower(m_text[at + i]))
                return false;
        }
        return true;
    };
    qsizetype at = m_plain.indexOf(needle);
    while (at >= 0) {
        const bool fits = diacriticsFit(at);
        if (fits)
            matches.push_back({{at}, {at + needle.size()}});
        at = m_plain.indexOf(needle, at + (fits ? needle.size() : 1));
    }
    return matches;
}

} // namespace tem
