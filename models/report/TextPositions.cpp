#include "report/TextPositions.h"

#include <algorithm>

namespace tem {

TextPositions::TextPositions(QStringView text)
    : m_units(text.size())
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate())
            m_pairs.append(i++);
    }
}

CodePoint TextPositions::codePoint(Utf16Unit unit) const
{
    const qsizetype at = std::clamp<qsizetype>(unit.value, 0, m_units);
    // Pairs that end at or before the position each count one code unit too many. A position on the low
    // surrogate belongs to the pair's start, so that pair counts as well.
    const auto before = std::lower_bound(m_pairs.begin(), m_pairs.end(), at);
    return {at - (before - m_pairs.begin())};
}

Utf16Unit TextPositions::utf16Unit(CodePoint point) const
{
    const qsizetype at = std::clamp<qsizetype>(point.value, 0, length().value);
    // The k-th pair starts at code point m_pairs[k] - k.
    qsizetype low = 0;
    qsizetype high = m_pairs.size();
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (m_pairs[middle] - middle < at)
            low = middle + 1;
        else
            high = middle;
    }
    return {at + low};
}

QString TextPositions::slice(const QString &text, const Span &span) const
{
    const qsizetype begin = utf16Unit(span.begin).value;
    return text.mid(begin, utf16Unit(span.end).value - begin);
}

} // namespace tem
