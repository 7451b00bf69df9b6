#pragma once

#include "catalogue/Catalogue.h"
#include "loader/Tokens.h"

#include <QHash>
#include <QString>

#include <vector>

namespace tem {

/// What a phrase means to the grammars. Where a meaning has shades, they are the entry's value.
enum class Term : quint8 {
    // From the catalogue; the value is the index of its entry.
    Platform,
    OtherPlatform,
    Unit,
    /// A phrase of an indicator or a status; the value is its number in Lexicon::keyword().
    Keyword,

    // Numbers
    Scale,       ///< value: power of ten
    HedgeBefore, ///< value: Hedge
    HedgeAfter,  ///< value: Hedge
    Estimate,    ///< ước: a hedge that may stand apart from its number
    NotLess,     ///< không thấp hơn: over
    NotMore,     ///< không cao hơn: under

    // Relations
    Rise,
    Fall,
    MoreBy,     ///< thêm: a rise only where a level stands before it
    Multiple,   ///< gấp
    LevelWord,  ///< mức: what follows is a level, even after a comparative
    Onto,       ///< lên, xuống còn: what follows is the new level
    Compare,    ///< so với
    Target,     ///< phấn đấu, dự kiến: what follows is planned
    TargetHead, ///< mục tiêu, kế hoạch: the same where it opens a statement
    Earlier,    ///< cùng kỳ, năm trước
    Link,       ///< là, đạt, có: joins a label and its number
    Joint,      ///< và: joins the items of a list
    Respectively,
    Until, ///< đến: joins the ends of a range
    Part,  ///< trong đó, gồm
    Exemplary,
    ExemplaryRest, ///< và một số … khác
    Rest,          ///< còn lại
    MarketShare,   ///< thị phần: what follows is what it is of
    Total,         ///< tổng cộng
    Everyone,      ///< hai sàn, toàn tỉnh: no single platform
    Belonging,     ///< của, thuộc về: what follows owns what stands before
    Average,
    Each, ///< mỗi, một: what follows is the unit of a rate

    // Numbers that are no figures
    Duration,
    Age,
    Grade,
    DocumentHead, ///< its number may follow at once
    DocumentWord, ///< its number follows after "số"
    StandardHead,
    ClauseHead,
    OrdinalHead,
    NameHead,
    PhoneHead,
    AddressHead,
    VersionHead,
    Container,
    Meeting,
    NotANoun, ///< cannot begin what a number counts

    // Time
    Day,
    Month,
    Quarter,
    Year,
    Week,
    First, ///< đầu
    Last,  ///< cuối
    UpTo,
    Since,
    Phase,
    DayPart
};

struct TermMatch
{
    TokenIndex end = 0;
    qint16 value = 0;
    Term term = Term::NotANoun;
};

/// All phrases that grammars and catalogue know, as one trie over folded words, so that one pass over a text
/// finds them all. " … " inside a phrase of the catalogue stands for any few words: such a phrase is kept as
/// a pattern of keywords.
class Lexicon
{
public:
    explicit Lexicon(const Catalogue &catalogue);

    /// Number of a folded word; 0 where no phrase has it.
    qint32 word(QStringView folded) const;

    /// Keywords that must follow each other in this order.
    using Pattern = std::vector<qint16>;
    /// The patterns of the phrases and the exclusions of each indicator and status, in the catalogue's order.
    struct Entry
    {
        std::vector<Pattern> phrases;
        std::vector<Pattern> without;
    };
    const std::vector<Entry> &indicators() const { return m_indicators; }
    const std::vector<Entry> &statuses() const { return m_statuses; }

    /// Adds the phrases that start at `at` to `found`, longest first for each meaning.
    void matchesAt(const std::vector<Token> &tokens, TokenIndex at, std::vector<TermMatch> &found) const;

private:
    struct Meaning
    {
        Term term;
        qint16 value;
    };

    void add(QStringView phrase, Term term, qint16 value);
    qint16 keyword(const QString &phrase);
    Pattern pattern(const QString &phrase);
    Entry entry(const QStringList &phrases, const QStringList &without);

    QHash<QString, qint32> m_words;
    QHash<QString, qint16> m_keywords;
    /// Edges of the trie: node and word to node.
    QHash<quint64, qint32> m_edges;
    std::vector<std::vector<Meaning>> m_meanings = {{}};
    std::vector<Entry> m_indicators;
    std::vector<Entry> m_statuses;
};

} // namespace tem
