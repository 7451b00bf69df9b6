#pragma once

#include "report/Decimal.h"

#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace tem {

/// A stretch of a text in UTF-16 code units.
struct TextRange
{
    qsizetype begin = 0;
    qsizetype length = 0;
    bool operator==(const TextRange &) const = default;
};

/// A text made ready for being searched: `folded` has as many code units as `text`, without case and
/// diacritics, so that a place in the one is a place in the other.
struct SearchableText
{
    SearchableText() = default;
    explicit SearchableText(const QString &text);

    QString text;
    QString folded;
};

/// The same letter for every code unit of a text: without diacritics and case, đ as d, any space as a space.
/// The text must be composed (NFC), as reports and catalogue are.
QString foldedAlike(const QString &text);

/// How well a text fits what was typed; the lower the better.
struct SearchFit
{
    int penalty = 0;
    /// Where the words stand in the text, ascending; those that another one covers are left out.
    QList<TextRange> places;
};

/// What a reader typed into the field that finds everything: words that must all be there, in any order, and
/// numbers in any way of writing: "813750", "813.750", "813,75 nghìn".
class SearchQuery
{
public:
    SearchQuery() = default;
    explicit SearchQuery(const QString &typed);

    bool isEmpty() const { return m_words.empty(); }
    /// Characters without spaces.
    qsizetype length() const;

    /// All words are in the text. Letters typed plainly stand for all of their forms; a word typed with a
    /// mark must be there as it is.
    std::optional<SearchFit> fit(const SearchableText &text) const;

    /// Whether what was typed is the number and nothing else. `printed` is the number without its scale word:
    /// 217,1 for 217,1 tỷ.
    bool isNumber(const Decimal &value, const Decimal &printed) const;
    /// Whether the number begins with the digits that were typed.
    bool beginsNumber(const Decimal &value, const Decimal &printed) const;

    struct Word
    {
        /// Lower case, composed.
        QString typed;
        QString folded;
        /// Typed with a diacritic.
        bool isMarked = false;
    };
    const std::vector<Word> &words() const { return m_words; }

private:
    std::vector<Word> m_words;
    /// Every reading of what was typed as one number.
    std::vector<Decimal> m_numbers;
    /// Of that number, without leading zeros; empty where there is none or it has a scale word.
    QString m_digits;
};

} // namespace tem
