#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace tem {

/// An exact decimal number of any size: an integer and the number of its digits after the decimal point.
/// Never goes through binary floating point; `toDouble` is for chart axes alone.
/// Kept without trailing zeros after the point, so that equal numbers are equal values (9.70 == 9.7).
/// How many decimals a report printed is Figure::decimals. Arithmetic is Boost.Multiprecision's.
class Decimal
{
public:
    Decimal() = default;
    Decimal(qint64 value);

    /// Reads "-12.5" or "217100000000": ASCII digits, one optional leading minus, one optional point.
    static std::optional<Decimal> fromString(QStringView text);
    /// 10 to the power of `exponent`, which may be negative.
    static Decimal powerOfTen(int exponent);
    /// numerator ÷ denominator rounded half away from zero to `decimals` digits after the point, which may be
    /// negative (-3: thousands). The denominator must not be zero.
    static Decimal quotient(const Decimal &numerator, const Decimal &denominator, int decimals);

    /// Plain notation with a point, no grouping: "0.5", "-3", "217100000000".
    QString toString() const;
    double toDouble() const;

    bool isZero() const { return m_digits == "0"; }
    bool isNegative() const { return m_digits.startsWith('-'); }
    /// Digits after the decimal point.
    int decimals() const { return m_decimals; }
    /// Significant digits, from the first non-zero one to the last non-zero one; 1 for zero.
    int significantDigits() const;
    /// Power of ten of the first digit: 5 for 987495, -1 for 0.5, 0 for zero.
    int magnitude() const;
    /// This number times ten to the power of `exponent`.
    Decimal shifted(int exponent) const;
    Decimal abs() const;
    /// Rounded half away from zero to `decimals` digits after the point, which may be negative.
    Decimal rounded(int decimals) const;

    Decimal operator-() const;
    friend Decimal operator+(const Decimal &a, const Decimal &b);
    friend Decimal operator-(const Decimal &a, const Decimal &b);
    friend Decimal operator*(const Decimal &a, const Decimal &b);
    friend std::strong_ordering operator<=>(const Decimal &a, const Decimal &b);
    friend bool operator==(const Decimal &a, const Decimal &b) = default;

private:
    Decimal(QByteArray digits, int decimals);

    /// The unscaled integer in decimal digits with an optional minus: as text, so that Boost stays out of
    /// every file that only carries numbers.
    QByteArray m_digits = QByteArrayLiteral("0");
    int m_decimals = 0;
};

} // namespace tem
