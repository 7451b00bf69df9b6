#pragma once

#include "report/Span.h"

#include <QDate>
#include <QString>

namespace tem {

/// A time that figures speak of. `span`: between two dates; `asof`: the state on a date; `cumulative`: all up
/// to it.
enum class PeriodKind { Span, AsOf, Cumulative };

struct Period
{
    QString id;
    PeriodKind kind = PeriodKind::Span;
    /// First day; invalid where the report gives none.
    QDate from;
    /// Last day.
    QDate to;
    tem::Span span;
    QString quote;
    bool operator==(const Period &) const = default;
};

} // namespace tem
