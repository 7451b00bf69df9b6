#pragma once

#include "report/Decimal.h"
#include "report/Figure.h"

#include <QString>

#include <optional>

namespace tem {

struct DerivedValue;

/// How numbers are written, everywhere: tables, axes, charts, exports. Always Vietnamese (1.234,5), whatever
/// the language of the interface. A number never parts from its scale word, unit or sign: they are joined by
/// no-break spaces.
namespace format {

inline constexpr QChar noBreakSpace(u'\u00A0');

/// "1.234,50": grouping dots, decimal comma, at least `decimals` digits after it and never fewer than the
/// value has. A negative value gets a minus sign (U+2212).
QString number(const Decimal &value, int decimals = 0);
/// "nghìn", "triệu", "tỷ", "nghìn tỷ"; empty for 0 and for powers that have no word.
QString scaleWord(int exponent);
/// "≈", ">", "<", "gần"; empty for an exact figure.
QString hedgeSign(Hedge hedge);
/// "đồng" with its scale word as a head would have it: "tỷ đồng"; "đ" without one. Other units likewise.
QString unit(const QString &unit, int scaleExponent);

/// The number that digits() writes: 217.1 of "217,1 tỷ".
Decimal shownValue(const Figure &figure);
/// The digits as the report printed them, with hedge sign, without scale word: "217,1", "≈ 220.000".
QString digits(const Figure &figure);
/// Digits and scale word: "69,6 tỷ", "≈ 220.000", "82,4 %". What stands at a bar.
QString value(const Figure &figure);
/// What stands beside digits(): "tỷ đồng", "đ", "loại", "%".
QString unit(const Figure &figure);
/// "217,1 tỷ đồng", "≈ 220.000 đ", "813.750 giao dịch", "82,4 %".
QString valueWithUnit(const Figure &figure);

/// "401 nghìn" for a value of thousands, "14.800", "82,4 %"; with "≈" before it where it was rounded (a
/// percentage: where the report hedges one of its sources).
QString value(const DerivedValue &derived);
QString valueWithUnit(const DerivedValue &derived);
/// Power of ten of the scale word that value() writes: 3 for "401 nghìn".
int scaleExponent(const DerivedValue &derived);
/// "nghìn đồng", "lượt người/khóa".
QString unit(const DerivedValue &derived);

/// The number that somebody typed as number() writes it: "7.637", "217,1"; spaces may stand for the dots.
/// Nothing for what is no unsigned number, or where the dots don't group by three.
std::optional<Decimal> typedNumber(const QString &text);

/// "82,4 %".
QString percent(const Decimal &value, int decimals = 0);

/// The scale of an axis that ends at `maximum`: the one that the report used, or that of millions and
/// thousand millions where full numbers would not fit.
int axisScale(double maximum, int reportScale = 0);
/// "2,5 triệu", "100 tỷ", "2.500"; "0" without a word.
QString axisTick(double value, int scaleExponent);

} // namespace format

} // namespace tem
