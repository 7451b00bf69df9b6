#include "loader/RelationFinder.h"

#include <QHash>
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
} // namespace

std::vector<Relation> findRelations(const FigureIndex &index)
{
    std::vector<Relation> all;
    QSet<QString> seen;
    for (const auto find : {findSums, findTableSums, findRatios, findShares, findGrowth}) {
        for (Relation &relation : find(index)) {
            const QString identity = identityOf(relation);
            if (seen.contains(identity))
                continue;
            seen.insert(identity);
            all.push_back(std::move(relation));
        }
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Relation &a, const Relation &b) { return a.reported < b.reported; });
    return all;
}

} // namespace tem
