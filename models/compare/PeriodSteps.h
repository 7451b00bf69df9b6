#pragma once

#include "report/Amendment.h"

#include <optional>

namespace tem {

/// How long a span is: whole calendar months where it is made of them, else days. Both 0 where the period is
/// no span or its beginning is unknown.
struct PeriodLength
{
    int months = 0;
    int days = 0;
    auto operator<=>(const PeriodLength &) const = default;
};

PeriodLength lengthOf(const PeriodFields &period);
/// Its last day is the last of a month.
bool endsWithMonth(const PeriodFields &period);
/// Months from year 0 to the one it ends in.
int endMonth(const PeriodFields &period);
/// The period moved by so many months; ends of months stay such.
PeriodFields movedByMonths(const PeriodFields &period, int months);
PeriodFields movedByDays(const PeriodFields &period, int days);
/// The span of the same length right before a month, quarter, half-year, year or some weeks; nothing for what
/// has no such (the first nine months of a year, a state on a date).
std::optional<PeriodFields> previousPeriod(const PeriodFields &period);
PeriodFields yearBefore(const PeriodFields &period);

} // namespace tem
