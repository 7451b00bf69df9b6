#include "report/Decimal.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <string>

namespace tem {

namespace {
using Integer = boost::multiprecision::cpp_int;

Integer tenTo(int exponent)
{
    return boost::multiprecision::pow(Integer(10), static_cast<unsigned>(exponent));
}

/// The digits as an integer of units of 10^-decimals, where `decimals` is at least what the number has.
Integer scaledTo(const QByteArray &digits, int have, int decimals)
{
    // Leading zeros would make Boost read octal; Decimal keeps none.
    Integer value(digits.toStdString());
    return value * tenTo(decimals - have);
}

QByteArray toDigits(const Integer &value)
{
    return QByteArray::fromStdString(value.str());
}

/// value ÷ divisor, half away from zero.
Integer roundedQuotient(const Integer &value, const Integer &divisor)
{
    const bool negative = (value < 0) != (divisor < 0);
    const Integer a = boost::multiprecision::abs(value);
    const Integer b = boost::multiprecision::abs(divisor);
    const Integer result = (2 * a + b) / (2 * b);
    return negative ? Integer(-result) : result;
}
} // namespace

Decimal::Decimal(qint64 value)
    : m_digits(QByteArray::number(value))
{
}

Decimal::Decimal(QByteArray digits, int decimals)
    : m_digits(std::move(digits))
    , m_decimals(decimals)
{
    if (m_decimals < 0) {
        if (m_digits != "0")
            m_digits.append(QByteArray(-m_decimals, '0'));
        m_decimals = 0;
    }
    const bool negative = m_digits.startsWith('-');
    qsizetype first = negative ? 1 : 0;
    while (first < m_digits.size() - 1 && m_digits[first] == '0')
        m_digits.remove(first, 1);
    while (m_decimals > 0 && m_digits.size() > first + 1 && m_digits.endsWith('0')) {
        m_digits.chop(1);
        --m_decimals;
    }
    if (m_digits == "0" || m_digits == "-0") {
        m_digits = QByteArrayLiteral("0");
        m_decimals = 0;
    }
}

std::optional<Decimal> Decimal::fromString(QStringView text)
{
    QByteArray digits;
    int decimals = -1;
    qsizetype i = 0;
    if (text.startsWith(u'-')) {
        digits.append('-');
        i = 1;
    }
    bool any = false;
    for (; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c == u'.' && decimals < 0) {
            decimals = 0;
        } else if (c >= u'0' && c <= u'9') {
            digits.append(static_cast<char>(c));
            any = true;
            if (decimals >= 0)
                ++decimals;
        } else {
            return std::nullopt;
        }
    }
    if (!any)
        return std::nullopt;
    return Decimal(digits, std::max(decimals, 0));
}

Decimal Decimal::powerOfTen(int exponent)
{
    return Decimal(QByteArrayLiteral("1"), -exponent);
}

Decimal Decimal::quotient(const Decimal &numerator, const Decimal &denominator, int decimals)
{
    const int common = std::max(numerator.m_decimals, denominator.m_decimals);
    Integer a = scaledTo(numerator.m_digits, numerator.m_decimals, common);
    Integer b = scaledTo(denominator.m_digits, denominator.m_decimals, common);
    if (decimals >= 0)
        a *= tenTo(decimals);
    else
        b *= tenTo(-decimals);
    return Decimal(toDigits(roundedQuotient(a, b)), decimals);
}

QString Decimal::toString() const
{
    QByteArray digits = m_digits;
    const bool negative = isNegative();
    if (negative)
        digits.remove(0, 1);
    if (m_decimals > 0) {
        if (digits.size() <= m_decimals)
            digits.prepend(QByteArray(m_decimals - digits.size() + 1, '0'));
        digits.insert(digits.size() - m_decimals, '.');
    }
    return QString::fromLatin1(negative ? '-' + digits : digits);
}

double Decimal::toDouble() const
{
    return toString().toDouble();
}

int Decimal::significantDigits() const
{
    QByteArray digits = isNegative() ? m_digits.mid(1) : m_digits;
    while (digits.size() > 1 && digits.endsWith('0'))
        digits.chop(1);
    return static_cast<int>(digits.size());
}

int Decimal::magnitude() const
{
    return isZero() ? 0 : static_cast<int>(m_digits.size()) - (isNegative() ? 1 : 0) - 1 - m_decimals;
}

Decimal Decimal::shifted(int exponent) const
{
    return Decimal(m_digits, m_decimals - exponent);
}

Decimal Decimal::abs() const
{
    return isNegative() ? -*this : *this;
}

Decimal Decimal::rounded(int decimals) const
{
    return decimals >= m_decimals ? *this : quotient(*this, Decimal(1), decimals);
}

Decimal Decimal::operator-() const
{
    return Decimal(isNegative() ? m_digits.mid(1) : '-' + m_digits, m_decimals);
}

Decimal operator+(const Decimal &a, const Decimal &b)
{
    const int common = std::max(a.m_decimals, b.m_decimals);
    return Decimal(
        toDigits(scaledTo(a.m_digits, a.m_decimals, common) + scaledTo(b.m_digits, b.m_decimals, common)),
        common);
}

Decimal operator-(const Decimal &a, const Decimal &b)
{
    return a + -b;
}

Decimal operator*(const Decimal &a, const Decimal &b)
{
    return Decimal(toDigits(Integer(a.m_digits.toStdString()) * Integer(b.m_digits.toStdString())),
                   a.m_decimals + b.m_decimals);
}

std::strong_ordering operator<=>(const Decimal &a, const Decimal &b)
{
    const int common = std::max(a.m_decimals, b.m_decimals);
    const int order =
        scaledTo(a.m_digits, a.m_decimals, common).compare(scaledTo(b.m_digits, b.m_decimals, common));
    return order <=> 0;
}

} // namespace tem
