#include "export/ChartData.h"

#include "map/MapAtlas.h"
#include "map/mapContent.h"

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

BarState barState(CellState state)
{
    switch (state) {
    case CellState::Value:
        return BarState::Value;
    case CellState::NotStated:
        return BarState::NotStated;
    case CellState::StatedZero:
        return BarState::Zero;
    case CellState::NotApplicable:
        return BarState::NotApplicable;
    case CellState::Contradictory:
        return BarState::Contradictory;
    }
    Q_UNREACHABLE();
}

Bar bar(const Cell &cell, const PlatformColumn &platform)
{
    Bar result;
    result.platform = platform.id;
    result.name = platform.name;
    result.state = barState(cell.state);
    result.length = cell.value.toDouble();
    result.label = cell.otherText.isEmpty() ? cell.text : u"%1 ≠ %2"_s.arg(cell.text, cell.otherText);
    result.derived = cell.derived;
    result.figure = cell.figureId;
    return result;
}

} // namespace

BarPanelData barPanelData(const IndicatorRow &row, const QList<PlatformColumn> &platforms)
{
    BarPanelData data;
    data.title = row.title;
    data.unit = row.unit;
    data.note = row.ratioText;
    data.derived = row.derived;
    double maximum = 0;
    for (qsizetype index = 0; index < row.cells.size() && index < platforms.size(); ++index) {
        data.bars.push_back(bar(row.cells[index], platforms[index]));
        maximum = std::max(maximum, data.bars.back().length);
    }
    data.axis = axisScale(maximum);
    data.tickLabels = QStringList(data.axis.intervals + 1);
    return data;
}

MapView mapView(const ReportModels &models)
{
    MapView view;
    MapAtlas atlas(u":/map/vietnam-63.geojson"_s);
    if (const MapAtlas::Map &map = atlas.mapOf(*models.provinces()))
        view.geometry = *map;
    view.units = mapUnits(*models.provinces());
    return view;
}

} // namespace tem
