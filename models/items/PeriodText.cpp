#include "items/PeriodText.h"

#include <QCoreApplication>

#include <array>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
struct PeriodText
{
    Q_DECLARE_TR_FUNCTIONS(tem::PeriodText)
};

QString dateText(QDate date)
{
    return date.toString(u"dd/MM/yyyy"_s);
}
} // namespace

QString periodDates(const Period &period)
{
    if (!period.to.isValid())
        return {};
    switch (period.kind) {
    case PeriodKind::AsOf:
        return PeriodText::tr("as of %1").arg(dateText(period.to));
    case PeriodKind::Cumulative:
    case PeriodKind::Span:
        break;
    }
    if (!period.from.isValid())
        return PeriodText::tr("up to %1").arg(dateText(period.to));
    if (period.from == period.to)
        return dateText(period.to);
    return u"%1 – %2"_s.arg(dateText(period.from), dateText(period.to));
}

QString periodTitle(const Period &period)
{
    const QDate from = period.from;
    const QDate to = period.to;
    const bool wholeMonths = period.kind == PeriodKind::Span && from.isValid() && to.isValid() &&
                             from.day() == 1 && to.day() == to.daysInMonth() && from.year() == to.year();
    if (!wholeMonths)
        return periodDates(period);
    const int months = to.month() - from.month() + 1;
    const QString year = QString::number(to.year());
    if (months == 12)
        return PeriodText::tr("the year %1").arg(year);
    if (months == 1)
        //: %1 month by number, %2 year
        return PeriodText::tr("month %1 of %2").arg(to.month()).arg(year);
    if (months == 3 && to.month() % 3 == 0) {
        static constexpr std::array quarters = {"I", "II", "III", "IV"};
        const auto quarter = static_cast<std::size_t>(to.month() / 3 - 1);
        //: %1 roman number of the quarter, %2 year
        return PeriodText::tr("quarter %1 of %2").arg(QLatin1StringView(quarters.at(quarter)), year);
    }
    if (from.month() == 1)
        //: %1 number of months, %2 year
        return PeriodText::tr("first %1 months of %2").arg(months).arg(year);
    if (to.month() == 12)
        //: %1 number of months, %2 year
        return PeriodText::tr("last %1 months of %2").arg(months).arg(year);
    return periodDates(period);
}

QString periodTitle(const PeriodFields &period)
{
    return periodTitle(
        Period{.id = {}, .kind = period.kind, .from = period.from, .to = period.to, .span = {}, .quote = {}});
}

} // namespace tem
