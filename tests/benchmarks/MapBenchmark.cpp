#include "Resources.h"
#include "map/paintMap.h"
#include "style/Fonts.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <benchmark/benchmark.h>

#include <memory>

namespace {

using namespace tem;
using namespace Qt::StringLiterals;

constexpr QSize size(1600, 1000);

enum class Named { Three, All };

MapView viewOf(Named named)
{
    MapView view;
    view.geometry =
        std::make_shared<const MapGeometry>(MapGeometry::load(u":/map/vietnam-63.geojson"_s).value());
    const QStringList stages = {u"plan_made"_s, u"plan_in_progress"_s, u"studying"_s, u"considering"_s,
                                u"not_assigned"_s};
    int next = 0;
    for (const MapShape &shape : view.geometry->shapes()) {
        const bool isOfThree = shape.code == u"44"_s || shape.code == u"56"_s || shape.code == u"70"_s;
        if (!isArchipelago(shape.code) && (named == Named::All || isOfThree))
            view.units[shape.code] = {shape.name, true, stages[next++ % stages.size()]};
    }
    return view;
}

void load(benchmark::State &state)
{
    for ([[maybe_unused]] auto round : state)
        benchmark::DoNotOptimize(MapGeometry::load(u":/map/vietnam-63.geojson"_s));
}

/// Pointing at one province after the other: the picture is kept.
void pointAt(benchmark::State &state)
{
    MapView view = viewOf(Named::Three);
    const MapLayout layout = layoutMap(QRectF(QPointF(), size), *view.geometry);
    QImage picture(size, QImage::Format_RGB32);
    QImage image(size, QImage::Format_RGB32);
    picture.fill(Qt::white);
    MapDrawing drawing;
    QPainter background(&picture);
    paintMap(background, layout, view, {}, drawing);
    background.end();
    for ([[maybe_unused]] auto round : state) {
        view.hovered = view.hovered == u"01"_s ? u"96"_s : u"01"_s;
        QPainter painter(&image);
        painter.drawImage(0, 0, picture);
        paintPointedAt(painter, layout, view, {}, drawing);
    }
}

/// After a click: shapes and patterns are kept, the picture is drawn anew.
void repaint(benchmark::State &state)
{
    MapView view = viewOf(static_cast<Named>(state.range(0)));
    const MapLayout layout = layoutMap(QRectF(QPointF(), size), *view.geometry);
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    MapDrawing drawing;
    for ([[maybe_unused]] auto round : state) {
        QPainter painter(&image);
        painter.fillRect(image.rect(), Qt::white);
        paintMap(painter, layout, view, {}, drawing);
    }
}

/// After a change of size or zoom: everything is made anew.
void paintAnew(benchmark::State &state)
{
    const MapView view = viewOf(static_cast<Named>(state.range(0)));
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    for ([[maybe_unused]] auto round : state) {
        QPainter painter(&image);
        painter.fillRect(image.rect(), Qt::white);
        paintMap(painter, QRectF(QPointF(), size), view, {});
    }
}

void hitTest(benchmark::State &state)
{
    const MapView view = viewOf(Named::Three);
    const MapProjection projection(*view.geometry, layoutMap(QRectF(QPointF(), size), *view.geometry), {});
    int x = 0;
    for ([[maybe_unused]] auto round : state) {
        x = (x + 7) % size.width();
        benchmark::DoNotOptimize(projection.provinceAt({static_cast<double>(x), 480}));
    }
}

BENCHMARK(load)->Unit(benchmark::kMillisecond);
BENCHMARK(pointAt)->Unit(benchmark::kMillisecond);
BENCHMARK(repaint)->ArgName("allNamed")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);
BENCHMARK(paintAnew)->ArgName("allNamed")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);
BENCHMARK(hitTest)->Unit(benchmark::kMicrosecond);

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    initResources();
    loadFonts();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
