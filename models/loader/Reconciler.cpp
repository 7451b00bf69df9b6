#include "loader/Reconciler.h"

#include "loader/Evaluation.h"
#include "loader/RelationFinder.h"
#include "loader/RolloutChecks.h"

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
Verdict verdictOf(const Relation &relation, const Evaluation &evaluation)
{
    if (evaluation.equal)
        return Verdict::Holds;
    if (relation.partial && evaluation.below)
        return Verdict::Incomplete;
    return evaluation.meets ? Verdict::Rounding : Verdict::Fails;
}

/// Attendances beside persons: one person attends more than once, so the numbers need not be of the same
/// thing.
bool mixesAttendances(const Relation &relation)
{
    const auto countsAttendances = [](const Figure *figure) { return figure->unit.startsWith(u"lượt"_s); };
    const bool total = countsAttendances(relation.reported);
    return relation.formula == Formula::Sum &&
           std::any_of(relation.operands.begin(), relation.operands.end(), [&](const Figure *part) {
               return countsAttendances(part) != total && (part->unit.endsWith(relation.reported->unit) ||
                                                           relation.reported->unit.endsWith(part->unit));
           });
}

/// A contradiction is reported only where the report leaves no doubt what its figures say of each other.
bool isDoubtful(const Relation &relation)
{
    const auto isAmbiguous = [](const Figure *figure) { return figure->ambiguous; };
    return !relation.certain || isAmbiguous(relation.reported) ||
           std::any_of(relation.operands.begin(), relation.operands.end(), isAmbiguous);
}
} // namespace

std::vector<Check> reconcile(const Report &report, const Catalogue &catalogue)
{
    struct Placed
    {
        CodePoint place;
        Check check;
    };
    std::vector<Placed> placed;

    const FigureIndex index(report, catalogue);
    for (const Relation &relation : findRelations(index)) {
        const auto evaluation = evaluate(relation, index);
        if (!evaluation)
            continue;
        const Verdict verdict = verdictOf(relation, *evaluation);
        if (verdict == Verdict::Fails && isDoubtful(relation))
            continue;
        QStringList items{relation.reported->id};
        for (const Figure *operand : relation.operands)
            items.append(operand->id);
        placed.push_back(
            {relation.reported->span.begin,
             {ruleOf(relation.formula), items, relation.reported->value, evaluation->actual, verdict,
              mixesAttendances(relation) ? CheckNote::DifferentUnits : CheckNote::None}});
    }
    for (const Rollout &rollout : report.rollouts) {
        for (Check &check : checkRollout(rollout, catalogue)) {
            const auto group =
                std::find_if(rollout.groups.begin(), rollout.groups.end(),
                             [&](const RolloutGroup &item) { return item.id == check.items.front(); });
            placed.push_back({group->span.begin, std::move(check)});
        }
    }
    std::stable_sort(placed.begin(), placed.end(),
                     [](const Placed &a, const Placed &b) { return a.place < b.place; });

    std::vector<Check> checks;
    checks.reserve(placed.size());
    for (Placed &item : placed)
        checks.push_back(std::move(item.check));
    return checks;
}

} // namespace tem
