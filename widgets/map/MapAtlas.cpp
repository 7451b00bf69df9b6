#include "map/MapAtlas.h"

#include "items/ProvinceModel.h"

#include <QDate>
#include <QHash>

#include <utility>

namespace tem {

namespace {

/// Resolution 202/2025/QH15: 63 units became 34, and codes were given anew.
QDate mergedOn()
{
    return {2025, 7, 1};
}

QHash<QString, QString> codesByName(const ProvinceModel &provinces)
{
    QHash<QString, QString> codes;
    for (int row = 0; row < provinces.rowCount(); ++row)
        codes.insert(provinces.entry(row).name, provinces.entry(row).code);
    return codes;
}

} // namespace

MapAtlas::MapAtlas(QString path)
    : m_path(std::move(path))
{
}

const MapAtlas::Map &MapAtlas::mapOf(const ProvinceModel &provinces)
{
    if (!m_provinces) {
        m_provinces = MapGeometry::load(m_path).map(
            [](MapGeometry geometry) { return std::make_shared<const MapGeometry>(std::move(geometry)); });
    }
    if (!provinces.vintage().isValid() || provinces.vintage() < mergedOn() || !*m_provinces)
        return *m_provinces;
    if (!m_merged)
        m_merged = std::make_shared<const MapGeometry>((**m_provinces)->merged(codesByName(provinces)));
    return *m_merged;
}

} // namespace tem
