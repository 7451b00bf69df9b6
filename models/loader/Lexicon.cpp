#include "loader/Lexicon.h"

#include "catalogue/ProvinceName.h"
#include "loader/GrammarWords.h"

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

quint64 edge(qint32 node, qint32 word)
{
    return (static_cast<quint64>(static_cast<quint32>(node)) << 32) | static_cast<quint32>(word);
}

} // namespace

Lexicon::Lexicon(const Catalogue &catalogue)
{
    for (const GrammarWords &row : grammarWords()) {
        for (const QStringView phrase : row.phrases.split(u'|'))
            add(phrase, row.term, row.value);
    }
    const auto addAll = [this](const auto &items, Term term) {
        for (size_t i = 0; i < items.size(); ++i) {
            for (const QString &phrase : items[i].phrases)
                add(phrase, term, static_cast<qint16>(i));
        }
    };
    addAll(catalogue.platforms(), Term::Platform);
    addAll(catalogue.otherPlatforms(), Term::OtherPlatform);
    addAll(catalogue.units(), Term::Unit);
    for (const Indicator &indicator : catalogue.indicators())
        m_indicators.push_back(entry(indicator.phrases, indicator.without));
    for (const Status &status : catalogue.statuses())
        m_statuses.push_back(entry(status.phrases, status.without));
}

qint32 Lexicon::word(QStringView folded) const
{
    // No copy: the key only lives for the look-up.
    return m_words.value(QString::fromRawData(folded.data(), folded.size()));
}

void Lexicon::add(QStringView phrase, Term term, qint16 value)
{
    const QString folded = foldedTones(phrase);
    qint32 node = 0;
    for (const Token &token : tokenize(folded)) {
        const QString text = folded.mid(token.begin, token.end - token.begin);
        auto known = m_words.find(text);
        if (known == m_words.end())
            known = m_words.insert(text, static_cast<qint32>(m_words.size()) + 1);
        qint32 &next = m_edges[edge(node, known.value())];
        if (next == 0) {
            next = static_cast<qint32>(m_meanings.size());
            m_meanings.emplace_back();
        }
        node = next;
    }
    if (node != 0)
        m_meanings[static_cast<size_t>(node)].push_back({term, value});
}

qint16 Lexicon::keyword(const QString &phrase)
{
    const auto known = m_keywords.constFind(phrase);
    if (known != m_keywords.constEnd())
        return known.value();
    const auto number = static_cast<qint16>(m_keywords.size());
    m_keywords.insert(phrase, number);
    add(phrase, Term::Keyword, number);
    return number;
}

Lexicon::Pattern Lexicon::pattern(const QString &phrase)
{
    Pattern pattern;
    const QStringList pieces = phrase.split(u" … "_s);
    for (const QString &piece : pieces)
        pattern.push_back(keyword(foldedTones(piece)));
    return pattern;
}

Lexicon::Entry Lexicon::entry(const QStringList &phrases, const QStringList &without)
{
    Entry entry;
    for (const QString &phrase : phrases)
        entry.phrases.push_back(pattern(phrase));
    for (const QString &phrase : without)
        entry.without.push_back(pattern(phrase));
    return entry;
}

void Lexicon::matchesAt(const std::vector<Token> &tokens, TokenIndex at, std::vector<TermMatch> &found) const
{
    const size_t first = found.size();
    qint32 node = 0;
    for (auto i = at; i < static_cast<TokenIndex>(tokens.size()); ++i) {
        const Token &token = tokens[static_cast<size_t>(i)];
        if (token.word == 0 || (i > at && token.startsBlock))
            break;
        node = m_edges.value(edge(node, token.word));
        if (node == 0)
            break;
        for (const Meaning &meaning : m_meanings[static_cast<size_t>(node)])
            found.push_back({i + 1, meaning.value, meaning.term});
    }
    std::reverse(found.begin() + static_cast<qsizetype>(first), found.end());
}

} // namespace tem
