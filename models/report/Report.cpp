#include "report/Report.h"

#include <algorithm>

namespace tem {

namespace {
template <typename Item, typename Matches>
const Item *findIf(const std::vector<Item> &items, const Matches &matches)
{
    const auto found = std::find_if(items.begin(), items.end(), matches);
    return found == items.end() ? nullptr : &*found;
}

template <typename Item> const Item *findById(const std::vector<Item> &items, const QString &id)
{
    return findIf(items, [&](const Item &item) { return item.id == id; });
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

const Correction *Report::correction(const QString &figureId) const
{
    return findIf(corrections, [&](const Correction &item) {
        return item.kind != Correction::Kind::Placed && item.item == figureId;
    });
}

const Correction *Report::placement(const QString &rolloutId, const QString &province) const
{
    return findIf(corrections, [&](const Correction &item) {
        return item.kind == Correction::Kind::Placed && item.item == rolloutId && item.province == province;
    });
}

const Review *Report::review(const QString &itemId) const
{
    return findIf(reviews, [&](const Review &item) { return !item.rule && item.item == itemId; });
}

const Review *Report::review(const Check &check) const
{
    return findIf(reviews, [&](const Review &item) {
        return item.rule == check.rule && item.item == check.items.value(0);
    });
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
