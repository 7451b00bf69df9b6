#pragma once

#include "report/Decimal.h"
#include "report/Figure.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tem {

/// A number that the report does not state but that follows from figures which it does. Shown in italics and
/// marked as computed; never stored as a figure.
struct DerivedValue
{
    /// Rounded to `decimals` digits after the point, which may be negative (-3: thousands).
    Decimal value;
    int decimals = 0;
    /// Base unit; "%" for shares, "lần" for ratios.
    QString unit;
    /// Ids of the figures that it was computed from, in the order of the formula.
    QStringList sources;
    /// "813.750 ÷ 987.495".
    QString formula;
    /// True where the value differs from the quotient or sum of the printed numbers, or where one of these is
    /// itself rounded or hedged.
    bool rounded = false;
    /// The report says "about", "more than" or the like of a source: then a share, too, is written with "≈".
    bool hedged = false;
    bool operator==(const DerivedValue &) const = default;
};

/// How many significant digits a figure carries: those that were printed for scaled, decimal and percentage
/// figures, those up to the last non-zero digit for hedged ones, nothing (any number) for exact counts.
std::optional<int> significantDigits(const Figure &figure);

// Every function rounds so that the result carries no more significant digits than the coarsest source, and
// no more than a reader can use: three for averages, one digit after the comma for ratios, `maximumDecimals`
// for shares. Nothing where the denominator is zero.

/// part ÷ whole in percent. Every share is rounded by itself, so that a reader can compute it again; three or
/// more of them may then add up to 99 or 101.
std::optional<DerivedValue> share(const Figure &part, const Figure &whole, int maximumDecimals = 1);
/// The share of parts[index] in the sum of all parts, for a report that states no total or a wrong one.
std::optional<DerivedValue> shareOfSum(const std::vector<Figure> &parts, std::size_t index,
                                       int maximumDecimals = 1);
/// larger ÷ smaller in "lần".
std::optional<DerivedValue> ratio(const Figure &larger, const Figure &smaller);
/// value ÷ transactions in the unit of `value`.
std::optional<DerivedValue> valuePerTransaction(const Figure &value, const Figure &transactions);
/// attendances ÷ courses in "lượt người/khóa" (of the units that the figures have).
std::optional<DerivedValue> attendancesPerCourse(const Figure &attendances, const Figure &courses);
/// a − b in the unit of `a`, which may be negative.
DerivedValue difference(const Figure &a, const Figure &b);
/// (now − before) ÷ before in percent, negative for a fall. `sources` names `now` alone: `before` stands in
/// another report. As many decimals as it takes to tell it from zero, where the sources have them.
std::optional<DerivedValue> growth(const Figure &now, const Figure &before);
/// Sum of all parts, which must not be empty, in the unit of the first.
DerivedValue sum(const std::vector<Figure> &parts);

} // namespace tem
