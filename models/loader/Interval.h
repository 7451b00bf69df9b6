#pragma once

#include "report/Decimal.h"
#include "report/Figure.h"

#include <compare>
#include <optional>

namespace tem {

/// An exact rational number; the denominator is positive. Not reduced: 2/4 equals 1/2 all the same.
struct Fraction
{
    Decimal numerator;
    Decimal denominator = 1;

    friend bool operator==(const Fraction &a, const Fraction &b) { return (a <=> b) == 0; }
    friend std::strong_ordering operator<=>(const Fraction &a, const Fraction &b)
    {
        if (a.denominator == b.denominator)
            return a.numerator <=> b.numerator;
        return a.numerator * b.denominator <=> b.numerator * a.denominator;
    }
};

Fraction operator+(const Fraction &a, const Fraction &b);
Fraction operator-(const Fraction &a, const Fraction &b);
Fraction operator*(const Fraction &a, const Fraction &b);

/// The closed interval of true values that a reported figure stands for. All arithmetic is exact.
class Interval
{
public:
    Interval(Fraction low, Fraction high)
        : m_low(std::move(low))
        , m_high(std::move(high))
    {
    }

    /// By hedge, role, scale word and printed decimals. `average`: the figure is a quotient that was rounded
    /// to its last digit even if it is printed as a whole number.
    static Interval of(const Figure &figure, bool average = false);

    const Fraction &low() const { return m_low; }
    const Fraction &high() const { return m_high; }
    bool meets(const Interval &other) const { return m_low <= other.m_high && other.m_low <= m_high; }
    bool isBelow(const Interval &other) const { return m_high < other.m_low; }
    /// Times a positive number.
    Interval scaled(const Decimal &factor) const;
    Interval operator-() const;
    /// Nothing where the divisor may be zero or negative: no figure's quotient is then worth a check.
    std::optional<Interval> dividedBy(const Interval &divisor) const;

    bool operator==(const Interval &) const = default;

private:
    Fraction m_low;
    Fraction m_high;
};

Interval operator+(const Interval &a, const Interval &b);
Interval operator-(const Interval &a, const Interval &b);

} // namespace tem
