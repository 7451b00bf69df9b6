#include "report/Words.h"

#include <gtest/gtest.h>

namespace tem {
namespace {

/// Walks an enumeration from its first to its last enumerator and back through its words.
template <typename Enum> void roundTrip(Enum last)
{
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const auto value = static_cast<Enum>(i);
        EXPECT_EQ(fromWord<Enum>(toWord(value)), value) << i;
    }
    EXPECT_FALSE(fromWord<Enum>(QStringLiteral("no such word")));
}

TEST(Words, EveryEnumeratorHasAWordAndComesBack)
{
    roundTrip(Role::Earlier);
    roundTrip(Direction::Down);
    roundTrip(Hedge::Almost);
    roundTrip(Bound::Upper);
    roundTrip(PeriodKind::Cumulative);
    roundTrip(IgnoreReason::Other);
    roundTrip(Rule::Names);
    roundTrip(Verdict::Fails);
    roundTrip(CheckNote::DifferentUnits);
    roundTrip(ReviewState::Disputed);
}

TEST(Words, AreThoseOfTheContract)
{
    EXPECT_EQ(toWord(Role::Earlier), QStringLiteral("earlier"));
    EXPECT_EQ(toWord(PeriodKind::AsOf), QStringLiteral("asof"));
    EXPECT_EQ(toWord(IgnoreReason::PerUnit), QStringLiteral("per-unit"));
    EXPECT_EQ(toWord(Verdict::Rounding), QStringLiteral("rounding"));
}

} // namespace
} // namespace tem
