#include "loader/RelationFinder.h"

namespace tem {

using namespace Qt::StringLiterals;

namespace {
/// What has no catalogue indicator is not looked up in other paragraphs, except in a table.
bool isReachable(const Figure &figure, const Figure &from, const FigureIndex &index)
{
    return index.inOneBlock(figure, from) || !figure.indicator.isEmpty() || figure.cell;
}

const Figure *following(const Figure &share, const FigureIndex &index)
{
    const auto sentence = index.sentenceOf(share);
    const Figure *next = &share + 1;
    return next < sentence.data() + sentence.size() ? next : nullptr;
}

bool isWholeOf(const Figure &whole, const Figure &part)
{
    const bool plan = whole.role == Role::Target;
    const bool level = whole.role == part.role && whole.platform.isEmpty() && whole.value >= part.value;
    return (plan || level) && !whole.bound && isSameUnit(whole.unit, part.unit);
}

/// Part and whole of a share that speaks of a level, the surest reading first.
std::optional<Relation> fromLevel(const Figure &share, const Figure &level, const FigureIndex &index,
                                  const Totals &totals)
{
    const auto relation = [&](const Figure *part, const Figure *whole, bool certain) {
        return Relation{Formula::Percentage, &share, {part, whole}, false, certain};
    };
    const Figure *next = following(share, index);
    if (next && next->role == Role::Target && isWholeOf(*next, level))
        return relation(&level, next, true);
    const Figure *parent = level.parent.isEmpty() ? nullptr : index.byId(level.parent);
    if (const Figure *total = parent ? parent : totals.value(&level))
        return relation(&level, total, true);
    if (level.platform.isEmpty() && !share.platform.isEmpty()) {
        if (const Figure *part =
                index.find({level.indicator, share.platform, level.role, level.period}, level))
            return relation(part, &level, true);
    }
    if (!level.platform.isEmpty()) {
        if (const Figure *whole = index.find({level.indicator, {}, level.role, level.period}, level))
            return relation(&level, whole, true);
    }
    if (next && isWholeOf(*next, level))
        return relation(&level, next, false);
    // "Chi quảng cáo 15 triệu, 0,5% doanh số": the share speaks of a whole that stands elsewhere.
    const auto sentence = index.sentenceOf(share);
    if (level.sentence != share.sentence && &share != sentence.data()) {
        const Figure *part = &share - 1;
        if (part->role == level.role && part->value <= level.value && isSameUnit(part->unit, level.unit))
            return relation(part, &level, false);
    }
    return std::nullopt;
}

/// A share that names only the plan it is of: the part is the one level of the same indicator.
std::optional<Relation> fromPlan(const Figure &share, const FigureIndex &index)
{
    const Figure *plan = following(share, index);
    if (!plan || plan->role != Role::Target || plan->bound)
        return std::nullopt;
    const Figure *part = index.find({plan->indicator, plan->platform, Role::Level, std::nullopt}, share);
    if (!part)
        return std::nullopt;
    return Relation{Formula::Percentage, &share, {part, plan}, false, false};
}
} // namespace

std::vector<Relation> findShares(const FigureIndex &index, const Totals &totals)
{
    std::vector<Relation> relations;
    for (const Figure &share : index.report().figures) {
        const bool isShare =
            share.role == Role::Share || (share.role == Role::Earlier && !share.of.isEmpty());
        if (!isShare || share.unit != u"%"_s || share.bound)
            continue;
        const Figure *level = share.of.isEmpty() ? nullptr : index.byId(share.of);
        // "giảm 7,1%; thị phần tăng lên 80,9%" may be linked to the older level that stands nearer.
        const bool astray = level && level->role == Role::Earlier && share.role == Role::Share;
        if (astray)
            level = index.find({level->indicator, level->platform, Role::Level, std::nullopt}, share);
        auto relation = level ? fromLevel(share, *level, index, totals) : fromPlan(share, index);
        if (!relation)
            continue;
        relation->certain = relation->certain && !astray;
        const Figure &part = *relation->operands[0];
        const Figure &whole = *relation->operands[1];
        if (isReachable(part, share, index) && isReachable(whole, share, index) && !part.bound &&
            !whole.bound && &part != &whole)
            relations.push_back(*relation);
    }
    return relations;
}

} // namespace tem
