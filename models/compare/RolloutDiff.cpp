#include "compare/RolloutDiff.h"

#include <algorithm>
#include <map>
#include <set>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
/// Null where a report has no counterpart.
template <typename Item> struct Pair
{
    const Item *before = nullptr;
    const Item *after = nullptr;
};

/// Pairs items of equal keys, the first with the first; the order is that of `before`, then of `after`.
template <typename Item, typename KeyOf>
std::vector<Pair<Item>> paired(const std::vector<Item> &before, const std::vector<Item> &after, KeyOf keyOf)
{
    std::vector<Pair<Item>> pairs;
    std::vector<bool> isTaken(after.size(), false);
    for (const Item &item : before) {
        Pair<Item> pair{&item, nullptr};
        for (std::size_t i = 0; i < after.size(); ++i) {
            if (!isTaken[i] && keyOf(after[i]) == keyOf(item)) {
                pair.after = &after[i];
                isTaken[i] = true;
                break;
            }
        }
        pairs.push_back(pair);
    }
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (!isTaken[i])
            pairs.push_back({nullptr, &after[i]});
    }
    return pairs;
}

std::vector<Pair<Rollout>> pairedRollouts(const Report &before, const Report &after)
{
    return paired(before.rollouts, after.rollouts, [](const Rollout &rollout) { return rollout.decision; });
}

QString stageKey(const RolloutGroup &group)
{
    return group.status.isEmpty() ? u'"' + group.label.simplified().toCaseFolded() : group.status;
}

const std::vector<RolloutGroup> &groupsOf(const Rollout *rollout)
{
    static const std::vector<RolloutGroup> none;
    return rollout ? rollout->groups : none;
}

template <typename Item> QString idOf(const Item *item)
{
    return item ? item->id : QString();
}

template <typename Item> DifferenceKind kindOf(const Item *before, const Item *after, bool isSame)
{
    if (!before)
        return DifferenceKind::Appeared;
    if (!after)
        return DifferenceKind::Vanished;
    return isSame ? DifferenceKind::Same : DifferenceKind::Changed;
}

const RolloutTotal *totalOf(const Rollout *rollout)
{
    return rollout && rollout->total ? &*rollout->total : nullptr;
}

/// The groups of each province that a roll-out names: by vintage and code.
using ProvinceKey = std::pair<QDate, QString>;
using Stages = std::map<ProvinceKey, std::vector<const RolloutGroup *>>;

Stages stagesOf(const Rollout *rollout)
{
    Stages stages;
    for (const RolloutGroup &group : groupsOf(rollout)) {
        for (const Mention &mention : group.mentions) {
            auto &groups = stages[{rollout->vintage, mention.code}];
            if (std::ranges::find(groups, &group) == groups.end())
                groups.push_back(&group);
        }
    }
    return stages;
}

std::multiset<QString> stageKeys(const std::vector<const RolloutGroup *> &groups)
{
    std::multiset<QString> keys;
    for (const RolloutGroup *group : groups)
        keys.insert(stageKey(*group));
    return keys;
}

QStringList idsOf(const std::vector<const RolloutGroup *> &groups)
{
    QStringList ids;
    for (const RolloutGroup *group : groups)
        ids.append(group->id);
    return ids;
}
} // namespace

std::vector<CountDifference> countDifferences(const Report &before, const Report &after)
{
    std::vector<CountDifference> differences;
    for (const Pair<Rollout> &rollouts : pairedRollouts(before, after)) {
        CountDifference whole{.beforeRollout = idOf(rollouts.before),
                              .afterRollout = idOf(rollouts.after),
                              .beforeGroup = {},
                              .afterGroup = {},
                              .before = {},
                              .after = {}};
        for (const Pair<RolloutGroup> &groups :
             paired(groupsOf(rollouts.before), groupsOf(rollouts.after), stageKey)) {
            CountDifference difference = whole;
            difference.beforeGroup = idOf(groups.before);
            difference.afterGroup = idOf(groups.after);
            if (groups.before)
                difference.before = groups.before->count;
            if (groups.after)
                difference.after = groups.after->count;
            difference.kind = kindOf(groups.before, groups.after, difference.before == difference.after);
            differences.push_back(difference);
        }
        const RolloutTotal *totalBefore = totalOf(rollouts.before);
        const RolloutTotal *totalAfter = totalOf(rollouts.after);
        if (!totalBefore && !totalAfter)
            continue;
        if (totalBefore)
            whole.before = totalBefore->value;
        if (totalAfter)
            whole.after = totalAfter->value;
        whole.kind = kindOf(totalBefore, totalAfter, whole.before == whole.after);
        differences.push_back(whole);
    }
    return differences;
}

std::vector<ProvinceDifference> provinceDifferences(const Report &before, const Report &after)
{
    std::vector<ProvinceDifference> differences;
    for (const Pair<Rollout> &rollouts : pairedRollouts(before, after)) {
        const Stages stagesBefore = stagesOf(rollouts.before);
        const Stages stagesAfter = stagesOf(rollouts.after);
        std::set<ProvinceKey> keys;
        for (const auto &[key, groups] : stagesBefore)
            keys.insert(key);
        for (const auto &[key, groups] : stagesAfter)
            keys.insert(key);
        for (const ProvinceKey &key : keys) {
            const auto first = stagesBefore.find(key);
            const auto second = stagesAfter.find(key);
            const auto *groupsBefore = first == stagesBefore.end() ? nullptr : &first->second;
            const auto *groupsAfter = second == stagesAfter.end() ? nullptr : &second->second;
            const bool isSame =
                groupsBefore && groupsAfter && stageKeys(*groupsBefore) == stageKeys(*groupsAfter);
            if (isSame)
                continue;
            differences.push_back({.kind = kindOf(groupsBefore, groupsAfter, isSame),
                                   .code = key.second,
                                   .vintage = key.first,
                                   .beforeRollout = idOf(rollouts.before),
                                   .afterRollout = idOf(rollouts.after),
                                   .before = groupsBefore ? idsOf(*groupsBefore) : QStringList(),
                                   .after = groupsAfter ? idsOf(*groupsAfter) : QStringList()});
        }
    }
    return differences;
}

} // namespace tem
