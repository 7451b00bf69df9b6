#pragma once

#include "report/Span.h"

#include <QString>

#include <optional>
#include <vector>

namespace tem {

/// A stretch of a QString.
struct TextMatch
{
    Utf16Unit begin;
    Utf16Unit end;
    bool operator==(const TextMatch &) const = default;
};

/// Finds words in one text without regard to case. A letter typed without diacritics finds it with any, one
/// with diacritics finds only itself: "quang nam" finds "Quảng Nam", "quảng" does not find "quang". A space
/// finds any white space.
class TextSearch
{
public:
    explicit TextSearch(QString text = {})
        : m_text(std::move(text))
    {
    }

    /// All matches in order, not overlapping. The folded text is made at the first search and kept.
    std::vector<TextMatch> find(const QString &words);

private:
    QString m_text;
    QString m_plain;
};

} // namespace tem
