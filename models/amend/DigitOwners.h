#pragma once

#include "report/Report.h"
#include "report/TextPositions.h"

#include <QStringView>

namespace tem {

bool hasDigit(QStringView text);

/// Moves stretches of the text between what the report makes of them, so that every digit stays accounted for
/// exactly once.
class DigitOwners
{
public:
    /// The report must outlive it and keep its text.
    explicit DigitOwners(Report &report)
        : m_report(report)
        , m_positions(report.text)
    {
    }

    QString quote(const Span &span) const { return m_positions.slice(m_report.text, span); }
    bool isQuotedAt(const Anchor &anchor) const { return quote(anchor.span) == anchor.quote; }
    void ignore(const Span &span, IgnoreReason reason);
    /// Takes the stretch from the ignored numbers and times; what is left of them with digits is ignored.
    void release(const Span &span);
    /// What of `whole` is outside of `taken` and has digits becomes ignored.
    void ignoreRest(const Span &whole, const Span &taken, IgnoreReason reason);

private:
    Report &m_report;
    TextPositions m_positions;
};

} // namespace tem
