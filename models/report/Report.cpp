#include "report/Report.h"

#include <algorithm>

namespace tem {

namespace {
template <typename Item> const Item *findById(const std::vector<Item> &items, const QString &id)
{
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const Item &item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}
} // namespace

const Figure *Report::figure(const QString &id) const
{
    return findById(figures, id);
}

const Period *Report::period(const QString &id) const
{
    return findById(periods, id);
}

const RolloutGroup *Report::group(const QString &id) const
{
    for (const Rollout &rollout : rollouts) {
        if (const RolloutGroup *found = findById(rollout.groups, id))
            return found;
    }
    return nullptr;
}

int Report::sentenceNumber(const Span &span) const
{
    const auto after =
        std::upper_bound(sentences.begin(), sentences.end(), span.begin,
                         [](CodePoint point, const Span &sentence) { return point < sentence.begin; });
    if (after == sentences.begin() || !std::prev(after)->contains(span.begin))
        return 0;
    return static_cast<int>(after - sentences.begin());
}

} // namespace tem
