#pragma once

#include "map/MapGeometry.h"

#include <QString>

#include <memory>
#include <optional>

namespace tem {

class ProvinceModel;

/// The map of each vintage. Reads its file when a map is first asked for, and merges it when one of 34 units
/// is.
class MapAtlas
{
public:
    using Map = Result<std::shared_ptr<const MapGeometry>>;

    /// Of a file as MapGeometry::load reads it: ":/map/vietnam-63.geojson".
    explicit MapAtlas(QString path);

    /// The map whose codes are those of the model's vintage.
    const Map &mapOf(const ProvinceModel &provinces);

private:
    QString m_path;
    std::optional<Map> m_provinces;
    std::optional<Map> m_merged;
};

} // namespace tem
