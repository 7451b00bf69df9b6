#include "loader/RelationFinder.h"

#include <QSet>

#include <algorithm>

namespace tem {

namespace {
/// The same figures in the same relation, whichever way it was found.
QString identityOf(const Relation &relation)
{
    std::vector<const Figure *> operands = relation.operands;
    std::sort(operands.begin(), operands.end());
    QString identity = QString::number(static_cast<int>(ruleOf(relation.formula))) + relation.reported->id;
    for (const Figure *figure : operands)
        identity += QChar(0x1F) + figure->id;
    return identity;
}

/// Adds what was not found before.
void append(std::vector<Relation> &all, QSet<QString> &seen, std::vector<Relation> found)
{
    for (Relation &relation : found) {
        const QString identity = identityOf(relation);
        if (seen.contains(identity))
            continue;
        seen.insert(identity);
        all.push_back(std::move(relation));
    }
}

Totals totalsOf(const std::vector<Relation> &sums)
{
    Totals totals;
    for (const Relation &sum : sums) {
        for (const Figure *part : sum.operands) {
            // The row of a table comes first: its total is the one beside the part.
            if (!sum.partial && !totals.contains(part))
                totals.insert(part, sum.reported);
        }
    }
    return totals;
}
} // namespace

std::vector<Relation> findRelations(const FigureIndex &index)
{
    std::vector<Relation> all;
    QSet<QString> seen;
    append(all, seen, findSums(index));
    append(all, seen, findTableSums(index));
    append(all, seen, findShares(index, totalsOf(all)));
    append(all, seen, findRatios(index));
    append(all, seen, findGrowth(index));
    std::stable_sort(all.begin(), all.end(),
                     [](const Relation &a, const Relation &b) { return a.reported < b.reported; });
    return all;
}

} // namespace tem
