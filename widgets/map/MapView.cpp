#include "map/MapView.h"

namespace tem {

bool MapView::isNamed(const QString &code) const
{
    const auto unit = units.find(code);
    return unit != units.end() && unit->named;
}

QString MapView::name(const QString &code) const
{
    const auto unit = units.find(code);
    if (unit != units.end())
        return unit->name;
    const MapShape *shape = geometry->shape(code);
    return shape ? shape->name : code;
}

} // namespace tem
