#include "export/Blocks.h"
#include "export/Sections.h"
#include "export/TextStyle.h"
#include "items/Description.h"
#include "map/MapAtlas.h"
#include "map/MapLayout.h"
#include "map/mapContent.h"
#include "map/paintMap.h"
#include "map/paintRollout.h"
#include "map/paintRolloutLegend.h"

#include <QCoreApplication>
#include <QPainter>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

constexpr double lowestMap = 470;
constexpr double highestMap = 900;

/// The map of the roll-out that the models show, of the units in force at its date; without geometry where
/// that can't be loaded.
MapView mapView(const ReportModels &models)
{
    MapView view;
    MapAtlas atlas(u":/map/vietnam-63.geojson"_s);
    if (const MapAtlas::Map &map = atlas.mapOf(*models.provinces()))
        view.geometry = *map;
    view.units = mapUnits(*models.provinces());
    return view;
}

Block barBlock(const RolloutCounts &counts)
{
    return {{.height = rolloutBarHeight, .spaceBefore = 12, .keepWithNext = true},
            [counts](const Canvas &canvas, const QRectF &rect) {
                paintRolloutBar(canvas.painter, rect, counts, ink::theme());
            }};
}

/// The place of the legend in a map, as high as it needs; clear of the land.
QRectF legendPlace(const MapView &view, const QRectF &map, const RolloutCounts &counts,
                   const RolloutLegendOptions &options)
{
    QRectF legend = layoutMap(map, *view.geometry).legend.adjusted(12, 0, 0, 0);
    legend.setRight(map.right());
    legend.setHeight(rolloutLegendHeight(counts, legend.width(), options));
    return legend;
}

/// As low as the legend beside the north of the land allows.
double mapHeight(const MapView &view, double width, const RolloutCounts &counts,
                 const RolloutLegendOptions &options)
{
    double height = lowestMap;
    while (height < highestMap) {
        const QRectF map(0, 0, width, height);
        if (layoutMap(map, *view.geometry).legend.height() >=
            legendPlace(view, map, counts, options).height())
            break;
        height += 10;
    }
    return height;
}

/// The map with the legend of the counts in its upper right corner.
Block mapBlock(const MapView &view, const RolloutCounts &counts, double width)
{
    RolloutLegendOptions options;
    options.head = true;
    return {{.height = mapHeight(view, width, counts, options), .spaceBefore = 10, .keepWithNext = true},
            [=](const Canvas &canvas, const QRectF &rect) {
                MapStyle style;
                style.theme = ink::theme();
                const QRectF legend = legendPlace(view, rect, counts, options);
                style.obstacles = {legend};
                paintMap(canvas.painter, rect, view, style);
                paintRolloutLegend(canvas.painter, legend, counts, ink::theme(), options);
            }};
}

} // namespace

void addRollout(PagedDocument &document, const ReportModels &models, SectionNumbers &numbers)
{
    const StatusModel &statuses = *models.statuses();
    if (statuses.entries().empty())
        return;
    const double width = document.width();
    const RolloutCounts counts = rolloutCounts(statuses);
    const MapView view = mapView(models);
    //: %1 "Quyết định 468/QĐ-TTg"
    const QString title = statuses.decisionText().isEmpty()
                              ? Texts::tr("Roll-out by province")
                              : Texts::tr("Roll-out of %1").arg(statuses.decisionText());
    document.add(headingBlock(numbers.next(title), width));
    //: %1 "63 provinces (until 30/6/2025)", %2 "3/63"
    document.add(
        captionBlock(Texts::tr("Number of provinces by status. %1. Track below: those placed on the map, %2.")
                         .arg(statuses.vintageText(), statuses.placedText()),
                     width, {.keepWithNext = true}));
    document.add(barBlock(counts));
    if (view.geometry)
        document.add(mapBlock(view, counts, width));
    //: %1 what a picture shows, in sentences
    document.add(captionBlock(Texts::tr("What the picture shows: %1").arg(describeRollout(statuses)), width,
                              {.spaceBefore = 8}));
}

} // namespace tem
