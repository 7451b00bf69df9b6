// Whatever was corrected: undoing all of it leaves the library as it was, row by row.

#include "LibraryFixture.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace tem {
namespace {

/// What undoing a step leaves under its key.
test::StoredStep undoOf(const test::StoredStep &step, const Amendments &before)
{
    const auto former = before.find(step.key);
    return {step.key, former == before.end() ? std::nullopt : std::optional(former->second)};
}

class Undo : public test::LibraryFixture, public testing::WithParamInterface<quint32>
{
};

TEST_P(Undo, OfAnySequenceReturnsToTheStart)
{
    const ReportId id = add(1);
    QRandomGenerator random(GetParam());
    // Some amendments are there before.
    for (int step = 0; step < 4; ++step)
        ASSERT_TRUE(takeStep(test::storedStep(step), library(), id));
    const Amendments start = library().amendments(id).value();
    const QStringList rows = test::dumpOf(file());
    for (int sequence = 0; sequence < 250; ++sequence) {
        Amendments now = start;
        std::vector<test::StoredStep> undone;
        for (int length = random.bounded(1, 5); length > 0; --length) {
            const test::StoredStep step = test::storedStep(random.bounded(1000));
            undone.push_back(undoOf(step, now));
            takeStep(step, now);
            ASSERT_TRUE(takeStep(step, library(), id));
        }
        ASSERT_EQ(library().amendments(id), now);
        for (; !undone.empty(); undone.pop_back()) {
            takeStep(undone.back(), now);
            ASSERT_TRUE(takeStep(undone.back(), library(), id));
        }
        ASSERT_EQ(now, start);
        ASSERT_EQ(library().amendments(id), start) << "sequence " << sequence;
        ASSERT_EQ(test::dumpOf(file()), rows) << "sequence " << sequence;
    }
}

// 1,000 sequences in four tests, which run beside each other.
INSTANTIATE_TEST_SUITE_P(Seeds, Undo, testing::Values(1U, 2U, 3U, 4U));

} // namespace
} // namespace tem
