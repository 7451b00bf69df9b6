#include "amend/DigitOwners.h"

#include <algorithm>

namespace tem {

namespace {
/// Without white space at its ends.
Span trimmed(const Span &span, const QString &quote)
{
    const qsizetype left = quote.size() - QStringView(quote).trimmed().size();
    if (left == 0)
        return span;
    qsizetype before = 0;
    while (before < quote.size() && quote[before].isSpace())
        ++before;
    return {{span.begin.value + before}, {span.end.value - (left - before)}};
}
} // namespace

bool hasDigit(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

void DigitOwners::ignore(const Span &span, IgnoreReason reason)
{
    const auto after =
        std::lower_bound(m_report.ignored.begin(), m_report.ignored.end(), span,
                         [](const IgnoredNumber &number, const Span &place) { return number.span < place; });
    m_report.ignored.insert(after, {span, quote(span), reason});
}

void DigitOwners::ignoreRest(const Span &whole, const Span &taken, IgnoreReason reason)
{
    for (const Span &piece : {Span{whole.begin, taken.begin}, Span{taken.end, whole.end}}) {
        if (hasDigit(quote(piece)))
            ignore(trimmed(piece, quote(piece)), reason);
    }
}

void DigitOwners::release(const Span &span)
{
    std::vector<IgnoredNumber> cut;
    for (const IgnoredNumber &number : m_report.ignored) {
        if (number.span.overlaps(span))
            cut.push_back(number);
    }
    std::erase_if(m_report.ignored, [&](const IgnoredNumber &number) { return number.span.overlaps(span); });
    for (const IgnoredNumber &number : cut)
        ignoreRest(number.span, span, number.reason);
    for (Period &period : m_report.periods) {
        if (!period.span.overlaps(span))
            continue;
        ignoreRest(period.span, span, IgnoreReason::Date);
        period.span.end = period.span.begin;
        period.quote.clear();
    }
}

} // namespace tem
