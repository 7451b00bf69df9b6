#include "map/MapView.h"

#include "map/MapLegend.h"

namespace tem {

bool MapView::isNamed(const QString &code) const
{
    const auto unit = units.find(code);
    return unit != units.end() && unit->named;
}

bool MapView::isQuiet(const QString &code) const
{
    if (!stage)
        return false;
    const auto unit = units.find(code);
    const bool isOfStage =
        unit != units.end() && unit->named ? unit->groups.contains(*stage) : stage->isEmpty();
    return !isOfStage;
}

MapLayout MapView::layout(const QRectF &rect, const QList<QRectF> &occupied) const
{
    MapLayout layout = layoutMap(rect, *geometry);
    if (camera.zoom > 1)
        layout.delta = {};
    QList<QRectF> places = occupied;
    places.append(mapLegendRect(layout, legend));
    for (const QRectF &place : places) {
        if (!layout.delta.isEmpty())
            layout.delta = deltaFrameBelow(layout, *geometry, place);
    }
    return layout;
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
