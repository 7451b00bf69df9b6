#include "map/mapContent.h"

#include "items/ProvinceModel.h"
#include "items/StatusModel.h"

#include <QCoreApplication>

namespace tem {

QHash<QString, MapUnit> mapUnits(const ProvinceModel &provinces)
{
    QHash<QString, MapUnit> units;
    for (int row = 0; row < provinces.rowCount(); ++row) {
        const ProvinceEntry &entry = provinces.entry(row);
        units.insert(entry.code, {entry.name, entry.isNamed(), entry.conflicting ? QString() : entry.statusId,
                                  entry.groupIds});
    }
    return units;
}

std::vector<MapLegendRow> mapLegend(const StatusModel &statuses)
{
    std::vector<MapLegendRow> rows;
    for (const StatusEntry &entry : statuses.entries()) {
        if (entry.named() == 0)
            continue;
        // Within a phrase: "3 đã khảo sát, không giao".
        const QString stage = entry.name.left(1).toLower() + entry.name.mid(1);
        rows.push_back({MapLegendRow::Kind::Status, entry.statusId, QString::number(entry.named()), stage,
                        entry.groupId});
    }
    if (const int notNamed = statuses.countedNotNamed(); notNamed > 0) {
        rows.push_back(
            {MapLegendRow::Kind::NotNamed,
             {},
             QString::number(notNamed),
             QCoreApplication::translate("tem::Rollout", "provinces and cities counted, not named"),
             QString()});
    }
    return rows;
}

RolloutCounts rolloutCounts(const StatusModel &statuses)
{
    RolloutCounts counts;
    for (const StatusEntry &entry : statuses.entries())
        counts.parts.push_back({entry.groupId, entry.statusId, entry.name, entry.count, entry.named()});
    if (statuses.total() > 0)
        counts.total = statuses.total();
    return counts;
}

} // namespace tem
