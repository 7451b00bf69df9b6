#include "loader/RolloutChecks.h"

namespace tem {

namespace {
Verdict verdictOf(int expected, int actual, bool complete)
{
    if (actual == expected)
        return Verdict::Holds;
    return actual < expected && !complete ? Verdict::Incomplete : Verdict::Fails;
}
} // namespace

std::vector<Check> checkRollout(const Rollout &rollout, const Catalogue &catalogue)
{
    std::vector<Check> checks;
    Check counts{Rule::Counts, {}, {}, {}, Verdict::Holds, CheckNote::None};
    int sum = 0;
    for (const RolloutGroup &group : rollout.groups) {
        if (!group.count)
            continue;
        counts.items.append(group.id);
        sum += *group.count;
    }
    const int whole =
        rollout.total ? rollout.total->value : static_cast<int>(catalogue.provinces(rollout.vintage).size());
    if (counts.items.size() > 1 && whole > 0) {
        counts.expected = whole;
        counts.actual = sum;
        // A report need not speak of every province.
        counts.verdict = verdictOf(whole, sum, false);
        checks.push_back(counts);
    }
    for (const RolloutGroup &group : rollout.groups) {
        if (!group.count || group.mentions.empty())
            continue;
        QStringList named = group.provinces();
        named.removeDuplicates();
        const int number = static_cast<int>(named.size());
        checks.push_back({Rule::Names,
                          {group.id},
                          *group.count,
                          number,
                          verdictOf(*group.count, number, group.complete),
                          CheckNote::None});
    }
    return checks;
}

} // namespace tem
