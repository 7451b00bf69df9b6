#include "loader/RelationFinder.h"

#include <algorithm>
#include <cstdlib>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
bool isChange(const Figure &figure)
{
    // Planned growth is a target that speaks of the planned level.
    const bool planned = figure.role == Role::Target && figure.unit == u"%"_s;
    return (figure.role == Role::Change || planned) && !figure.bound;
}

std::optional<Formula> formulaOf(const Figure &change, const Figure &level)
{
    if (change.unit == u"lần"_s)
        return Formula::Multiple;
    if (change.unit == u"điểm phần trăm"_s)
        return level.unit == u"%"_s ? std::optional(Formula::Difference) : std::nullopt;
    if (change.unit == u"%"_s)
        return Formula::Growth;
    return isSameUnit(change.unit, level.unit) ? std::optional(Formula::Difference) : std::nullopt;
}

/// How well a figure's role suits the older level: 0 not at all.
int suitability(const Figure &old, const Figure &level)
{
    if (old.role == Role::Earlier)
        return level.role == Role::Earlier ? 0 : 2;
    if (old.role == Role::Target)
        return 1;
    return 0;
}

bool isComparable(const Figure &old, const Figure &level)
{
    return &old != &level && !old.bound && isSameUnit(old.unit, level.unit) &&
           old.platform == level.platform &&
           (old.indicator == level.indicator || old.indicator.isEmpty() || level.indicator.isEmpty());
}

bool isInOneRow(const Figure &a, const Figure &b)
{
    return a.cell && b.cell && a.cell->table == b.cell->table && a.cell->row == b.cell->row;
}

/// The older level that stands with the change: the nearest of those that suit best.
const Figure *olderLevel(const Figure &change, const Figure &level, const FigureIndex &index)
{
    const Figure *best = nullptr;
    const auto rank = [&](const Figure &figure) {
        return std::pair(-suitability(figure, level), std::abs(&figure - &change));
    };
    for (const Figure &figure : index.sentenceOf(change)) {
        if (&figure == &change || suitability(figure, level) == 0 || !isComparable(figure, level) ||
            (change.cell && !isInOneRow(change, figure)))
            continue;
        if (!best || rank(figure) < rank(*best))
            best = &figure;
    }
    return best;
}

/// Another change of the same level stands nearer to the older level: then it is that one's.
bool belongsToAnother(const Figure &old, const Figure &change, const FigureIndex &index)
{
    const auto sentence = index.sentenceOf(change);
    return std::any_of(sentence.begin(), sentence.end(), [&](const Figure &other) {
        return &other != &change && isChange(other) && other.of == change.of && other.unit == change.unit &&
               std::abs(&other - &old) < std::abs(&change - &old);
    });
}

/// The level that a change without a link speaks of: in its row, or the nearest before it in its sentence.
const Figure *likelyLevel(const Figure &change, const FigureIndex &index)
{
    const auto sentence = index.sentenceOf(change);
    const bool inPoints = change.unit == u"điểm phần trăm"_s;
    for (const Figure *figure = &change; figure-- != sentence.data();) {
        const bool suits =
            figure->role == Role::Level || (inPoints && figure->role == Role::Share) ||
            (change.role == Role::Target && figure->role == Role::Target && figure->unit != u"%"_s);
        if (suits && !figure->bound && (!change.cell || isInOneRow(change, *figure)))
            return figure;
    }
    return nullptr;
}
} // namespace

std::vector<Relation> findGrowth(const FigureIndex &index)
{
    std::vector<Relation> relations;
    for (const Figure &change : index.report().figures) {
        if (!isChange(change))
            continue;
        const Figure *linked = change.of.isEmpty() ? nullptr : index.byId(change.of);
        // "6T/2023 là 104.300, giảm 14,0%" may be linked to the older level.
        const bool certain = linked && linked->role != Role::Earlier;
        const Figure *level = certain ? linked : likelyLevel(change, index);
        if (!level || level->bound)
            continue;
        const Figure *old = linked && !certain ? linked : olderLevel(change, *level, index);
        const auto formula = formulaOf(change, *level);
        // A level that has no indicator is not looked up in another paragraph.
        const bool reachable = index.inOneBlock(*level, change) || !level->indicator.isEmpty();
        if (!old || !formula || !reachable || !isComparable(*old, *level) ||
            belongsToAnother(*old, change, index))
            continue;
        relations.push_back({*formula, &change, {level, old}, false, certain || isInOneRow(change, *level)});
    }
    return relations;
}

} // namespace tem
