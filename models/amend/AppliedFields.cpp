#include "amend/AppliedFields.h"

#include "report/Words.h"

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

/// Digits after the decimal mark that a number with a scale word is still legible with.
constexpr int legibleDecimals = 3;

void applyValue(const Decimal &value, Figure &figure)
{
    figure.value = value;
    figure.ambiguous = false;
    figure.alternative.reset();
    const int needed = value.shifted(-figure.scaleExponent).decimals();
    if (needed <= std::max(figure.decimals, legibleDecimals)) {
        figure.decimals = std::max(figure.decimals, needed);
    } else {
        figure.scaleExponent = 0;
        figure.decimals = value.decimals();
    }
}

void applyRole(Role role, Figure &figure)
{
    figure.role = role;
    if (role != Role::Share && role != Role::Change) {
        figure.of.clear();
        figure.direction.reset();
    }
}

bool isAt(const Period &period, const PeriodFields &fields)
{
    return period.kind == fields.kind && period.from == fields.from && period.to == fields.to;
}

QString periodIn(Report &report, const PeriodFields &fields)
{
    const auto found = std::find_if(report.periods.begin(), report.periods.end(),
                                    [&](const Period &period) { return isAt(period, fields); });
    if (found != report.periods.end())
        return found->id;
    // Of the dates, so that undoing the naming of another time changes no id.
    const QString id = u"p:%1:%2:%3"_s.arg(toWord(fields.kind), fields.from.toString(Qt::ISODate),
                                           fields.to.toString(Qt::ISODate));
    report.periods.push_back({id, fields.kind, fields.from, fields.to, {}, {}});
    return id;
}

} // namespace

void applyFields(const FigureFields &fields, Figure &figure, Report &report)
{
    if (fields.value)
        applyValue(*fields.value, figure);
    figure.unit = fields.unit.value_or(figure.unit);
    figure.indicator = fields.indicator.value_or(figure.indicator);
    figure.platform = fields.platform.value_or(figure.platform);
    if (fields.role)
        applyRole(*fields.role, figure);
    if (fields.hedge && *fields.hedge != figure.hedge) {
        figure.hedge = *fields.hedge;
        // The words that were taken for the hedge say another one.
        figure.hedgeQuote.clear();
    }
    if (fields.period)
        figure.period = periodIn(report, *fields.period);
}

bool saysFields(const Report &report, const Figure &figure, const FigureFields &fields)
{
    const auto says = [](const auto &wanted, const auto &said) { return !wanted || *wanted == said; };
    if (!says(fields.value, figure.value) || !says(fields.unit, figure.unit) ||
        !says(fields.indicator, figure.indicator) || !says(fields.platform, figure.platform) ||
        !says(fields.role, figure.role) || !says(fields.hedge, figure.hedge))
        return false;
    // A doubt about the value is settled by saying which one it is.
    if (fields.value && figure.ambiguous)
        return false;
    if (!fields.period)
        return true;
    const Period *period = report.period(figure.period);
    return period && isAt(*period, *fields.period);
}

} // namespace tem
