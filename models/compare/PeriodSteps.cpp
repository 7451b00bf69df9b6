#include "compare/PeriodSteps.h"

namespace tem {

namespace {
constexpr int monthsOfYear = 12;
constexpr int daysOfWeek = 7;

bool isMonthEnd(QDate date)
{
    return date.day() == date.daysInMonth();
}

QDate moved(QDate date, int months, bool keepsMonthEnd)
{
    if (!date.isValid())
        return date;
    const QDate plain = date.addMonths(months);
    return keepsMonthEnd && isMonthEnd(date) ? QDate(plain.year(), plain.month(), plain.daysInMonth())
                                             : plain;
}
} // namespace

PeriodLength lengthOf(const PeriodFields &period)
{
    if (period.kind != PeriodKind::Span || !period.from.isValid() || !period.to.isValid() ||
        period.to < period.from)
        return {};
    if (period.from.day() == 1 && isMonthEnd(period.to)) {
        const int years = period.to.year() - period.from.year();
        return {.months = years * monthsOfYear + period.to.month() - period.from.month() + 1};
    }
    return {.days = static_cast<int>(period.from.daysTo(period.to)) + 1};
}

bool endsWithMonth(const PeriodFields &period)
{
    return period.to.isValid() && isMonthEnd(period.to);
}

int endMonth(const PeriodFields &period)
{
    return period.to.year() * monthsOfYear + period.to.month() - 1;
}

PeriodFields movedByMonths(const PeriodFields &period, int months)
{
    return {
        .kind = period.kind, .from = moved(period.from, months, false), .to = moved(period.to, months, true)};
}

PeriodFields movedByDays(const PeriodFields &period, int days)
{
    return {.kind = period.kind, .from = period.from.addDays(days), .to = period.to.addDays(days)};
}

std::optional<PeriodFields> previousPeriod(const PeriodFields &period)
{
    const PeriodLength length = lengthOf(period);
    if (length.months > 0) {
        const bool isOneOfSeveral =
            monthsOfYear % length.months == 0 && (period.from.month() - 1) % length.months == 0;
        if (isOneOfSeveral)
            return movedByMonths(period, -length.months);
    } else if (length.days > 0 && length.days % daysOfWeek == 0) {
        return movedByDays(period, -length.days);
    }
    return std::nullopt;
}

PeriodFields yearBefore(const PeriodFields &period)
{
    // What runs since a fixed day has the same day a year before.
    PeriodFields before = movedByMonths(period, -monthsOfYear);
    if (period.kind == PeriodKind::Cumulative)
        before.from = period.from;
    return before;
}

} // namespace tem
