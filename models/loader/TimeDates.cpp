#include "loader/TimeDates.h"

namespace tem {

namespace {

void fixDates(UndatedTime &found)
{
    if (found.year == 0 || found.time.to.isValid())
        return;
    if (found.week != 0) {
        // ISO 8601: week 1 holds 4 January.
        const QDate fourth(found.year, 1, 4);
        const QDate monday = fourth.addDays(1 - fourth.dayOfWeek() + 7 * (found.week - 1));
        found.time.from = monday;
        found.time.to = monday.addDays(6);
        return;
    }
    const QDate lastMonth(found.year, found.toMonth, 1);
    found.time.to =
        found.toDay == 0 ? lastMonth.addMonths(1).addDays(-1) : QDate(found.year, found.toMonth, found.toDay);
    if (found.time.kind == PeriodKind::Span) {
        const int year = found.fromMonth > found.toMonth ? found.year - 1 : found.year;
        found.time.from = QDate(year, found.fromMonth, std::max(found.fromDay, 1));
    }
}

} // namespace

void fillDates(std::vector<UndatedTime> &times, const TokenText &text, int documentYear)
{
    for (size_t i = 0; i < times.size(); ++i) {
        if (times[i].year != 0)
            continue;
        const size_t line = text.lineOf(times[i].time.tokens.begin);
        for (size_t j = i + 1; j < times.size() && j < i + 8; ++j) {
            const TokenRange between{times[i].time.tokens.end, times[j].time.tokens.begin};
            if (between.end - between.begin > 10 || text.findTerm(between, Term::Compare))
                break;
            if (times[j].time.ownYear && text.lineOf(times[j].time.tokens.begin) == line &&
                times[j].time.kind == PeriodKind::Span && !times[j].time.from.isValid()) {
                times[i].year = times[j].year;
                times[i].time.ownYear = true;
                break;
            }
        }
    }
    int mainYear = 0;
    for (const UndatedTime &found : times) {
        if (found.time.ownYear && !found.time.secondary && found.year != 0) {
            mainYear = found.year;
            break;
        }
    }
    if (mainYear == 0)
        mainYear = documentYear;
    int before = mainYear;
    for (UndatedTime &found : times) {
        if (found.year == 0)
            found.year = mainYear != 0 ? mainYear : before;
        before = found.year;
        fixDates(found);
    }
}

} // namespace tem
