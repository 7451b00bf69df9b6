#include "report/Decimal.h"

#include <gtest/gtest.h>

#include <QRandomGenerator>

namespace tem {
namespace {
using namespace Qt::StringLiterals;

Decimal decimal(const char *text)
{
    return Decimal::fromString(QString::fromLatin1(text)).value();
}
std::string text(const Decimal &value)
{
    return value.toString().toStdString();
}

TEST(Decimal, ReadsPlainNotation)
{
    EXPECT_EQ(text(decimal("0")), "0");
    EXPECT_EQ(text(decimal("-0.0")), "0");
    EXPECT_EQ(text(decimal("007")), "7");
    EXPECT_EQ(text(decimal("-12.50")), "-12.5");
    EXPECT_EQ(text(decimal("0.05")), "0.05");
    EXPECT_EQ(text(decimal("217100000000")), "217100000000");
    EXPECT_EQ(text(decimal("123456789012345678901234567890.5")), "123456789012345678901234567890.5");
}

TEST(Decimal, RefusesAnythingElse)
{
    for (const QString &bad :
         {u""_s, u"-"_s, u"."_s, u"1,5"_s, u"1.2.3"_s, u"+1"_s, u" 1"_s, u"1e5"_s, u"١"_s})
        EXPECT_FALSE(Decimal::fromString(bad)) << bad.toStdString();
}

TEST(Decimal, EqualNumbersAreEqualValues)
{
    EXPECT_EQ(decimal("9.70"), decimal("9.7"));
    EXPECT_EQ(decimal("9.7").shifted(9), decimal("9700000000"));
    EXPECT_EQ(Decimal(5).shifted(-1), decimal("0.5"));
    EXPECT_EQ(decimal("250").shifted(-1), decimal("25"));
}

TEST(Decimal, AddsAndMultipliesExactly)
{
    EXPECT_EQ(decimal("69.6") + decimal("147.5"), decimal("217.1"));
    EXPECT_EQ(decimal("0.1") + decimal("0.2"), decimal("0.3"));
    EXPECT_EQ(decimal("1") - decimal("1.001"), decimal("-0.001"));
    EXPECT_EQ(decimal("-1.5") * decimal("0.2"), decimal("-0.3"));
}

TEST(Decimal, QuotientRoundsHalfAwayFromZero)
{
    EXPECT_EQ(text(Decimal::quotient(decimal("217100000000"), decimal("987495"), 0)), "219849");
    EXPECT_EQ(text(Decimal::quotient(Decimal(1), Decimal(2), 0)), "1");
    EXPECT_EQ(text(Decimal::quotient(Decimal(-1), Decimal(2), 0)), "-1");
    EXPECT_EQ(text(Decimal::quotient(Decimal(2), Decimal(3), 3)), "0.667");
    EXPECT_EQ(text(Decimal::quotient(decimal("400576.7"), Decimal(1), -3)), "401000");
}

TEST(Decimal, KnowsItsSize)
{
    EXPECT_EQ(decimal("987495").magnitude(), 5);
    EXPECT_EQ(decimal("0.05").magnitude(), -2);
    EXPECT_EQ(decimal("217100000000").significantDigits(), 4);
    EXPECT_EQ(decimal("0.050").significantDigits(), 1);
    EXPECT_EQ(decimal("2.875").rounded(1), decimal("2.9"));
    EXPECT_EQ(decimal("14812").rounded(-2), decimal("14800"));
}

TEST(Decimal, AgreesWithIntegerArithmetic)
{
    QRandomGenerator random(20230630);
    for (int i = 0; i < 2000; ++i) {
        const qint64 a = qint64(random.bounded(2'000'000)) - 1'000'000;
        const qint64 b = qint64(random.bounded(2'000'000)) - 1'000'000;
        const int scale = random.bounded(6);
        const Decimal x = Decimal(a).shifted(-scale);
        const Decimal y = Decimal(b).shifted(-scale);
        EXPECT_EQ((x + y).shifted(scale), Decimal(a + b));
        EXPECT_EQ((x * y).shifted(2 * scale), Decimal(a * b));
        EXPECT_EQ(x < y, a < b);
        EXPECT_EQ(Decimal::fromString(x.toString()).value(), x);
    }
}

} // namespace
} // namespace tem
