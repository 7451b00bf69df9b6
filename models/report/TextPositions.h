#pragma once

#include "report/Span.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace tem {

/// Converts between code points and UTF-16 code units of one text. The only place where the two meet.
/// Positions outside the text are clamped to its ends; a position inside a surrogate pair counts as its
/// start.
class TextPositions
{
public:
    TextPositions() = default;
    explicit TextPositions(QStringView text);

    CodePoint codePoint(Utf16Unit unit) const;
    Utf16Unit utf16Unit(CodePoint point) const;
    Span span(Utf16Unit begin, Utf16Unit end) const { return {codePoint(begin), codePoint(end)}; }
    /// The part of `text`, which must be the one that these positions were made from, that `span` covers.
    QString slice(const QString &text, const Span &span) const;
    CodePoint length() const { return {m_units - m_pairs.size()}; }

private:
    qsizetype m_units = 0;
    /// UTF-16 positions of the high surrogates, ascending: empty for nearly every report.
    QList<qsizetype> m_pairs;
};

} // namespace tem
