#pragma once

#include "loader/TokenText.h"
#include "report/Period.h"

#include <QDate>

#include <vector>

namespace tem {

/// A time expression as it stands in the text.
struct TimeExpression
{
    TokenRange tokens;
    PeriodKind kind = PeriodKind::Span;
    QDate from;
    QDate to;
    /// The expression names its year itself.
    bool ownYear = false;
    /// Cannot be the main period: a programme, a comparison, a plan.
    bool secondary = false;
    /// Names a meeting: the main period only where the text has no other.
    bool meeting = false;
};

/// The time expressions of a text.
class Times
{
public:
    explicit Times(std::vector<TimeExpression> expressions);

    const std::vector<TimeExpression> &all() const { return m_expressions; }
    /// Index of the main period; -1 for none.
    qint32 main() const { return m_main; }
    QDate mainFrom() const { return m_main < 0 ? QDate() : at(m_main).from; }
    QDate mainTo() const { return m_main < 0 ? QDate() : at(m_main).to; }
    const TimeExpression &at(qint32 index) const { return m_expressions[static_cast<size_t>(index)]; }
    /// The expression ends before the main period begins (or before it ends, for states on a day).
    bool isEarlier(qint32 index) const;
    /// The expression reaches beyond the end of the main period.
    bool isLater(qint32 index) const;

private:
    std::vector<TimeExpression> m_expressions;
    qint32 m_main = -1;
};

} // namespace tem
