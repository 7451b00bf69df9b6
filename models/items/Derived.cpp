#include "items/Derived.h"

#include "items/NumberFormat.h"

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
constexpr int averageDigits = 3;
/// Far more than any figure has: only the place of the first digit is read from it.
constexpr int probeDecimals = 40;
constexpr int growthDecimals = 1;

std::optional<int> coarsest(std::optional<int> a, std::optional<int> b)
{
    if (!a || !b)
        return a ? a : b;
    return std::min(*a, *b);
}

/// numerator ÷ denominator, rounded to at most `digits` significant digits and `maximumDecimals` after the
/// point.
std::optional<DerivedValue> roundedQuotient(const Decimal &numerator, const Decimal &denominator,
                                            std::optional<int> digits, std::optional<int> maximumDecimals)
{
    if (denominator.isZero())
        return std::nullopt;
    const Decimal probe = Decimal::quotient(numerator, denominator, probeDecimals);
    const int magnitude = probe.magnitude();
    int decimals = maximumDecimals.value_or(averageDigits - 1 - magnitude);
    if (digits && !probe.isZero())
        decimals = std::min(decimals, *digits - 1 - magnitude);
    DerivedValue result;
    result.value = Decimal::quotient(numerator, denominator, decimals);
    // 9,96 in two digits becomes 10, not 10,0.
    if (digits && result.value.magnitude() > magnitude && decimals == *digits - 1 - magnitude) {
        --decimals;
        result.value = result.value.rounded(decimals);
    }
    result.decimals = decimals;
    result.rounded = result.value * denominator != numerator;
    return result;
}

/// The place (power of ten) below which a figure says nothing; nothing for exact counts.
std::optional<int> lastPlace(const Figure &figure)
{
    const std::optional<int> digits = significantDigits(figure);
    if (!digits)
        return std::nullopt;
    return figure.value.magnitude() - *digits + 1;
}

bool isHedged(const Figure &figure)
{
    return figure.hedge != Hedge::Exact || figure.bound;
}

DerivedValue roundedSum(const Decimal &value, const std::vector<const Figure *> &figures)
{
    std::optional<int> place;
    int printed = 0;
    for (const Figure *figure : figures) {
        printed = std::max(printed, figure->value.decimals());
        if (const std::optional<int> own = lastPlace(*figure))
            place = place ? std::max(*place, *own) : *own;
    }
    DerivedValue result;
    result.hedged =
        std::any_of(figures.begin(), figures.end(), [](const Figure *figure) { return isHedged(*figure); });
    result.decimals = place ? -*place : printed;
    result.value = value.rounded(result.decimals);
    result.rounded = result.value != value || result.hedged;
    result.unit = figures.front()->unit;
    for (const Figure *figure : figures)
        result.sources.append(figure->id);
    return result;
}

std::optional<DerivedValue> quotientOf(const Figure &a, const Figure &b, std::optional<int> maximumDecimals,
                                       int shift = 0)
{
    auto result = roundedQuotient(a.value.shifted(shift), b.value,
                                  coarsest(significantDigits(a), significantDigits(b)), maximumDecimals);
    if (result) {
        result->sources = {a.id, b.id};
        result->formula = u"%1 ÷ %2"_s.arg(format::value(a), format::value(b));
        result->hedged = isHedged(a) || isHedged(b);
        result->rounded = result->rounded || result->hedged || significantDigits(a) || significantDigits(b);
    }
    return result;
}
} // namespace

std::optional<int> significantDigits(const Figure &figure)
{
    const bool counted = figure.role == Role::Level || figure.role == Role::Target;
    if (figure.hedge != Hedge::Exact)
        return figure.value.significantDigits();
    if (counted && !figure.isScaled())
        return std::nullopt;
    return std::max(1, figure.value.magnitude() - (figure.scaleExponent - figure.decimals) + 1);
}

std::optional<DerivedValue> share(const Figure &part, const Figure &whole, int maximumDecimals)
{
    auto result = quotientOf(part, whole, maximumDecimals, 2);
    if (result)
        result->unit = u"%"_s;
    return result;
}

std::optional<DerivedValue> shareOfSum(const std::vector<Figure> &parts, std::size_t index,
                                       int maximumDecimals)
{
    Decimal total;
    std::optional<int> digits;
    QStringList terms;
    QStringList sources{parts[index].id};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        total = total + parts[i].value;
        digits = coarsest(digits, significantDigits(parts[i]));
        terms.append(format::value(parts[i]));
        if (i != index)
            sources.append(parts[i].id);
    }
    auto result = roundedQuotient(parts[index].value.shifted(2), total, digits, maximumDecimals);
    if (result) {
        result->unit = u"%"_s;
        result->sources = sources;
        result->hedged = std::any_of(parts.begin(), parts.end(), isHedged);
        result->formula = u"%1 ÷ (%2)"_s.arg(format::value(parts[index]), terms.join(" + "_L1));
    }
    return result;
}

std::optional<DerivedValue> ratio(const Figure &larger, const Figure &smaller)
{
    auto result = quotientOf(larger, smaller, 1);
    if (result)
        result->unit = u"lần"_s;
    return result;
}

std::optional<DerivedValue> valuePerTransaction(const Figure &value, const Figure &transactions)
{
    auto result = quotientOf(value, transactions, std::nullopt);
    if (result)
        result->unit = value.unit;
    return result;
}

std::optional<DerivedValue> attendancesPerCourse(const Figure &attendances, const Figure &courses)
{
    auto result = quotientOf(attendances, courses, std::nullopt);
    if (result)
        result->unit = u"%1/%2"_s.arg(attendances.unit, courses.unit);
    return result;
}

DerivedValue difference(const Figure &a, const Figure &b)
{
    DerivedValue result = roundedSum(a.value - b.value, {&a, &b});
    result.formula = u"%1 − %2"_s.arg(format::value(a), format::value(b));
    return result;
}

std::optional<DerivedValue> growth(const Figure &now, const Figure &before)
{
    if (before.value.isZero())
        return std::nullopt;
    const Decimal rise = (now.value - before.value).shifted(2);
    const Decimal probe = Decimal::quotient(rise, before.value, probeDecimals);
    int decimals = growthDecimals;
    if (!probe.isZero())
        decimals = std::max(decimals, -probe.magnitude());
    if (const auto digits = coarsest(significantDigits(now), significantDigits(before))) {
        // now ÷ before has so many digits; in percent, two of them stand before the point.
        const int ratio = Decimal::quotient(now.value, before.value, probeDecimals).magnitude();
        decimals = std::min(decimals, *digits - 1 - ratio - 2);
    }
    DerivedValue result;
    result.value = Decimal::quotient(rise, before.value, decimals);
    result.decimals = decimals;
    result.unit = u"%"_s;
    result.sources = {now.id};
    result.formula = u"(%1 − %2) ÷ %2"_s.arg(format::value(now), format::value(before));
    result.hedged = isHedged(now) || isHedged(before);
    result.rounded = result.hedged || significantDigits(now) || significantDigits(before) ||
                     result.value * before.value != rise;
    return result;
}

DerivedValue sum(const std::vector<Figure> &parts)
{
    Decimal total;
    std::vector<const Figure *> figures;
    QStringList terms;
    for (const Figure &part : parts) {
        total = total + part.value;
        figures.push_back(&part);
        terms.append(format::value(part));
    }
    DerivedValue result = roundedSum(total, figures);
    result.formula = terms.join(" + "_L1);
    return result;
}

} // namespace tem
