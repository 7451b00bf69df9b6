#include "loader/Interval.h"

#include <algorithm>

namespace tem {

namespace {
/// One unit of the last digit that is not zero, but not less than one of the last printed digit.
Decimal lastNonZeroDigit(const Figure &figure)
{
    const Decimal printed = figure.lastDigit();
    if (figure.value.isZero())
        return printed;
    const int exponent = figure.value.magnitude() - figure.value.significantDigits() + 1;
    return std::max(printed, Decimal::powerOfTen(exponent));
}

bool isCountedExactly(const Figure &figure)
{
    const bool stated = figure.role == Role::Level || figure.role == Role::Target;
    return stated && !figure.isScaled();
}

Interval between(const Decimal &low, const Decimal &high)
{
    return {{low, 1}, {high, 1}};
}

Interval around(const Decimal &value, const Decimal &width)
{
    const Decimal half = width * Decimal(5).shifted(-1);
    return between(value - half, value + half);
}

Fraction quotient(const Fraction &a, const Fraction &b)
{
    return {a.numerator * b.denominator, a.denominator * b.numerator};
}
} // namespace

Fraction operator+(const Fraction &a, const Fraction &b)
{
    if (a.denominator == b.denominator)
        return {a.numerator + b.numerator, a.denominator};
    return {a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator};
}

Fraction operator-(const Fraction &a, const Fraction &b)
{
    return a + Fraction{-b.numerator, b.denominator};
}

Fraction operator*(const Fraction &a, const Fraction &b)
{
    return {a.numerator * b.numerator, a.denominator * b.denominator};
}

Interval Interval::of(const Figure &figure, bool average)
{
    const Decimal &value = figure.value;
    switch (figure.hedge) {
    case Hedge::Exact:
        return isCountedExactly(figure) && !average ? between(value, value)
                                                    : around(value, figure.lastDigit());
    case Hedge::About:
        return around(value, lastNonZeroDigit(figure));
    case Hedge::Over:
        return between(value, value + lastNonZeroDigit(figure));
    case Hedge::Under:
    case Hedge::Almost:
        return between(value - lastNonZeroDigit(figure), value);
    }
    Q_UNREACHABLE();
}

Interval Interval::scaled(const Decimal &factor) const
{
    const Fraction f{factor, 1};
    return {m_low * f, m_high * f};
}

Interval Interval::operator-() const
{
    return {{-m_high.numerator, m_high.denominator}, {-m_low.numerator, m_low.denominator}};
}

std::optional<Interval> Interval::dividedBy(const Interval &divisor) const
{
    if (divisor.m_low <= Fraction{})
        return std::nullopt;
    // A negative end is farthest out where the divisor is smallest.
    const Fraction &underLow = m_low < Fraction{} ? divisor.m_low : divisor.m_high;
    const Fraction &underHigh = m_high < Fraction{} ? divisor.m_high : divisor.m_low;
    return Interval(quotient(m_low, underLow), quotient(m_high, underHigh));
}

Interval operator+(const Interval &a, const Interval &b)
{
    return {a.low() + b.low(), a.high() + b.high()};
}
Interval operator-(const Interval &a, const Interval &b)
{
    return a + -b;
}

} // namespace tem
