#include "loader/Interval.h"

#include "support/ReportBuilder.h"

#include <gtest/gtest.h>

#include <set>

namespace tem {
namespace {
using namespace Qt::StringLiterals;

Decimal decimal(const QString &text)
{
    return Decimal::fromString(text).value();
}
Interval whole(int low, int high)
{
    return {{low, 1}, {high, 1}};
}

TEST(Interval, WidthFollowsHedgeRoleAndPrintedDigits)
{
    struct Row
    {
        const char *name;
        QString printed;
        int scale;
        Role role;
        Hedge hedge;
        QString low;
        QString high;
    };
    const Row rows[] = {
        {"counted", u"7637"_s, 0, Role::Level, Hedge::Exact, u"7637"_s, u"7637"_s},
        {"counted with final zeros", u"813750"_s, 0, Role::Level, Hedge::Exact, u"813750"_s, u"813750"_s},
        {"planned", u"1500"_s, 0, Role::Target, Hedge::Exact, u"1500"_s, u"1500"_s},
        {"scale word", u"84"_s, 9, Role::Level, Hedge::Exact, u"83500000000"_s, u"84500000000"_s},
        {"scale word and decimals", u"217.1"_s, 9, Role::Level, Hedge::Exact, u"217050000000"_s,
         u"217150000000"_s},
        {"final zero after the point", u"9.70"_s, 9, Role::Level, Hedge::Exact, u"9695000000"_s,
         u"9705000000"_s},
        {"decimals alone", u"2.875"_s, 0, Role::Level, Hedge::Exact, u"2.8745"_s, u"2.8755"_s},
        {"scaled plan", u"3.5"_s, 9, Role::Target, Hedge::Exact, u"3450000000"_s, u"3550000000"_s},
        {"share", u"25"_s, 0, Role::Share, Hedge::Exact, u"24.5"_s, u"25.5"_s},
        {"share with decimals", u"20.6"_s, 0, Role::Share, Hedge::Exact, u"20.55"_s, u"20.65"_s},
        {"change", u"56"_s, 0, Role::Change, Hedge::Exact, u"55.5"_s, u"56.5"_s},
        {"earlier", u"7846"_s, 0, Role::Earlier, Hedge::Exact, u"7845.5"_s, u"7846.5"_s},
        {"zero", u"0"_s, 0, Role::Level, Hedge::Exact, u"0"_s, u"0"_s},
        {"zero with scale", u"0"_s, 6, Role::Level, Hedge::Exact, u"-500000"_s, u"500000"_s},
        {"about", u"220000"_s, 0, Role::Level, Hedge::About, u"215000"_s, u"225000"_s},
        {"about, scaled", u"3.2"_s, 9, Role::Level, Hedge::About, u"3150000000"_s, u"3250000000"_s},
        {"about, last printed digit zero", u"3.0"_s, 9, Role::Level, Hedge::About, u"2500000000"_s,
         u"3500000000"_s},
        {"about, all digits count", u"258123"_s, 0, Role::Level, Hedge::About, u"258122.5"_s, u"258123.5"_s},
        {"over", u"2700"_s, 0, Role::Level, Hedge::Over, u"2700"_s, u"2800"_s},
        {"over, scaled", u"98"_s, 3, Role::Level, Hedge::Over, u"98000"_s, u"99000"_s},
        {"under", u"6000"_s, 0, Role::Level, Hedge::Under, u"5000"_s, u"6000"_s},
        {"almost", u"96"_s, 0, Role::Level, Hedge::Almost, u"95"_s, u"96"_s},
        {"almost a share", u"50"_s, 0, Role::Share, Hedge::Almost, u"40"_s, u"50"_s},
        {"over a power of ten", u"1000"_s, 0, Role::Level, Hedge::Over, u"1000"_s, u"2000"_s},
        {"about zero", u"0"_s, 0, Role::Level, Hedge::About, u"-0.5"_s, u"0.5"_s},
    };
    for (const Row &row : rows) {
        SCOPED_TRACE(row.name);
        Figure figure = ReportBuilder().add(row.printed, u"đồng"_s, row.scale);
        figure.role = row.role;
        figure.hedge = row.hedge;
        const Interval interval = Interval::of(figure);
        EXPECT_EQ(interval.low(), (Fraction{decimal(row.low), 1}))
            << interval.low().numerator.toString().toStdString();
        EXPECT_EQ(interval.high(), (Fraction{decimal(row.high), 1}))
            << interval.high().numerator.toString().toStdString();
    }
}

TEST(Interval, AnAverageIsRoundedEvenIfItIsAWholeNumber)
{
    const Figure figure = ReportBuilder().add(u"55"_s, u"người/lớp"_s);
    EXPECT_EQ(Interval::of(figure), whole(55, 55));
    EXPECT_EQ(Interval::of(figure, true), Interval({109, 2}, {111, 2}));
}

TEST(Interval, MeetsIncludesTheEnds)
{
    EXPECT_TRUE(whole(1, 3).meets(whole(3, 5)));
    EXPECT_TRUE(whole(3, 5).meets(whole(1, 3)));
    EXPECT_TRUE(whole(1, 9).meets(whole(4, 5)));
    EXPECT_FALSE(whole(1, 3).meets(Interval({301, 100}, {5, 1})));
    EXPECT_TRUE(whole(1, 3).isBelow(Interval({301, 100}, {5, 1})));
    EXPECT_FALSE(whole(1, 3).isBelow(whole(3, 5)));
}

TEST(Interval, ComparesFractionsThatAreNotReduced)
{
    EXPECT_EQ((Fraction{2, 4}), (Fraction{1, 2}));
    EXPECT_LT((Fraction{1, 3}), (Fraction{decimal(u"0.3334"_s), 1}));
    EXPECT_GT((Fraction{1, 3}), (Fraction{decimal(u"0.3333"_s), 1}));
}

TEST(Interval, HasNoQuotientByWhatMayBeZero)
{
    EXPECT_FALSE(whole(1, 2).dividedBy(whole(0, 3)).has_value());
    EXPECT_FALSE(whole(1, 2).dividedBy(whole(-1, 3)).has_value());
    EXPECT_TRUE(whole(1, 2).dividedBy(whole(1, 3)).has_value());
}

/// All that arithmetic on the integers of two small intervals can give, against the arithmetic on their ends.
TEST(Interval, AgreesWithTryingAllValues)
{
    int compared = 0;
    for (int a = -3; a <= 3; ++a) {
        for (int b = a; b <= 4; ++b) {
            for (int c = 1; c <= 3; ++c) {
                for (int d = c; d <= 4; ++d) {
                    std::set<std::pair<double, std::pair<int, int>>> quotients;
                    int least = 1000;
                    int most = -1000;
                    int leastDifference = 1000;
                    int mostDifference = -1000;
                    for (int x = a; x <= b; ++x) {
                        for (int y = c; y <= d; ++y) {
                            quotients.insert({double(x) / y, {x, y}});
                            least = std::min(least, x + y);
                            most = std::max(most, x + y);
                            leastDifference = std::min(leastDifference, x - y);
                            mostDifference = std::max(mostDifference, x - y);
                        }
                    }
                    const Interval first = whole(a, b);
                    const Interval second = whole(c, d);
                    EXPECT_EQ(first + second, whole(least, most));
                    EXPECT_EQ(first - second, whole(leastDifference, mostDifference));
                    const auto [lowX, lowY] = quotients.begin()->second;
                    const auto [highX, highY] = quotients.rbegin()->second;
                    EXPECT_EQ(first.dividedBy(second).value(), Interval({lowX, lowY}, {highX, highY}));
                    EXPECT_EQ(first.scaled(7), whole(7 * a, 7 * b));
                    ++compared;
                }
            }
        }
    }
    EXPECT_GT(compared, 200);
}

} // namespace
} // namespace tem
