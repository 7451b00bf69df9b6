#include "map/MapProjection.h"
#include "map/MapLabels.h"

#include <QSizeF>

#include <gtest/gtest.h>

#include <cmath>

namespace tem {
namespace {

using namespace Qt::StringLiterals;

class MapProjectionTest : public testing::Test
{
protected:
    MapProjection projection(QSizeF size, const MapCamera &camera = {}) const
    {
        return {geometry, layoutMap(QRectF(QPointF(10, 20), size), geometry), camera};
    }

    /// Loaded once: nothing changes it.
    static const MapGeometry &loaded()
    {
        static const MapGeometry map = MapGeometry::load(u":/map/vietnam-63.geojson"_s).value();
        return map;
    }
    const MapGeometry &geometry = loaded();
};

struct NamedSize
{
    const char *name;
    QSizeF size;
};

const NamedSize sizes[] = {{"page at 1366", {670, 603}},
                           {"page at 1920", {1180, 915}},
                           {"overview", {450, 319}},
                           {"summary in print", {615, 480}},
                           {"square", {300, 300}},
                           {"wide and low", {900, 260}},
                           {"narrow and high", {300, 900}},
                           {"smallest", {260, 200}},
                           {"overview with a scroll bar", {438, 310}}};

TEST_F(MapProjectionTest, BothArchipelagosAreWithinThePictureAtEverySize)
{
    for (const auto &[name, size] : sizes) {
        const MapProjection shown = projection(size);
        const MapLayout &layout = shown.layout();
        EXPECT_FALSE(layout.hoangSa.intersects(layout.truongSa)) << name;
        EXPECT_FALSE(layout.hoangSa.intersects(layout.attribution)) << name;
        EXPECT_FALSE(layout.truongSa.intersects(layout.attribution)) << name;
        for (const QString &code : {hoangSaCode(), truongSaCode()}) {
            const QRectF frame = code == hoangSaCode() ? layout.hoangSa : layout.truongSa;
            EXPECT_TRUE(layout.rect.contains(frame)) << name;
            EXPECT_GE(frame.width(), 55) << name;
            const MapShape *shape = geometry.shape(code);
            EXPECT_TRUE(frame.contains(shown.transform(code).mapRect(shape->bounds))) << name;
        }
    }
}

TEST_F(MapProjectionTest, FramesStandOffTheLand)
{
    for (const auto &[name, size] : sizes) {
        const MapProjection shown = projection(size);
        const QRectF land = shown.transform({}).mapRect(geometry.landBounds());
        EXPECT_TRUE(shown.layout().rect.contains(land)) << name;
        EXPECT_GE(land.height(), 70) << name;
        EXPECT_FALSE(land.intersects(shown.layout().hoangSa)) << name;
        EXPECT_FALSE(land.intersects(shown.layout().truongSa)) << name;
    }
}

TEST_F(MapProjectionTest, TheDeltaHasAFrameWhereItsProvincesAreSmall)
{
    const QStringList withFrame = {u"page at 1366"_s, u"page at 1920"_s, u"overview"_s,
                                   u"summary in print"_s};
    for (const auto &[name, size] : sizes) {
        const MapProjection shown = projection(size);
        const MapLayout &layout = shown.layout();
        if (layout.delta.isEmpty()) {
            EXPECT_FALSE(withFrame.contains(QLatin1StringView(name))) << name;
            continue;
        }
        EXPECT_TRUE(layout.rect.contains(layout.delta)) << name;
        for (const QRectF &other : {layout.hoangSa, layout.truongSa, layout.attribution})
            EXPECT_FALSE(layout.delta.intersects(other)) << name;
        for (const MapShape &shape : geometry.shapes()) {
            if (isArchipelago(shape.code))
                continue;
            for (const QPolygonF &ring : shape.rings) {
                for (const QPointF &point : shown.transform({}).map(ring))
                    ASSERT_FALSE(layout.delta.contains(point)) << name << ' ' << qPrintable(shape.name);
            }
        }
        for (const char *code : {"01", "26", "27", "30", "31", "33", "34", "35", "36", "37"}) {
            const MapShape &shape = *geometry.shape(QLatin1StringView(code));
            const QPointF place = shown.deltaTransform().map(shape.anchor);
            EXPECT_TRUE(deltaArea(layout.delta).contains(place)) << name << ' ' << qPrintable(shape.name);
            EXPECT_EQ(shown.provinceAt(place), shape.code) << name;
        }
        EXPECT_GE(shown.deltaTransform().m11(), 1.5 * shown.landScale()) << name;
    }
}

TEST_F(MapProjectionTest, ALargeMapNeedsNoFrameForTheDelta)
{
    EXPECT_TRUE(projection({2400, 2000}).layout().delta.isEmpty());
}

TEST_F(MapProjectionTest, TheDeltaGivesWayToALongLegend)
{
    const MapLayout layout = projection({670, 603}).layout();
    const QRectF legend(layout.legend.left(), layout.legend.top(), layout.legend.width(), 190);
    const QRectF frame = deltaFrameBelow(layout, geometry, legend);
    EXPECT_FALSE(frame.intersects(legend));
    const QRectF tooLong(legend.topLeft(), QSizeF(legend.width(), 330));
    EXPECT_TRUE(deltaFrameBelow(layout, geometry, tooLong).isEmpty());
}

TEST_F(MapProjectionTest, FindsEachProvinceUnderItsLabelPoint)
{
    const MapProjection shown = projection({670, 603});
    for (const MapShape &shape : geometry.shapes())
        EXPECT_EQ(shown.provinceAt(shown.anchor(shape)), ownerCode(shape.code)) << qPrintable(shape.name);
}

TEST_F(MapProjectionTest, AnyPlaceInAFrameBelongsToTheProvinceOfTheArchipelago)
{
    const MapProjection shown = projection({670, 603}, {3, {40, 10}});
    EXPECT_EQ(shown.provinceAt(shown.layout().truongSa.topLeft() + QPointF(3, 3)), u"56"_s);
    EXPECT_EQ(shown.provinceAt(shown.layout().hoangSa.center()), u"48"_s);
    EXPECT_EQ(shown.provinceAt({400, 100}), QString());
    EXPECT_EQ(shown.provinceAt({-400, 100}), QString());
}

TEST_F(MapProjectionTest, ZoomHoldsThePlaceUnderTheCursor)
{
    const MapShape &hue = *geometry.shape(u"46"_s);
    MapProjection before = projection({670, 603});
    const QPointF cursor = before.anchor(hue);
    for (int notch = 0; notch < 4; ++notch) {
        const MapProjection after = projection({670, 603}, before.zoomed(1.5, cursor));
        EXPECT_NEAR(after.anchor(hue).x(), cursor.x(), 1e-6);
        EXPECT_NEAR(after.anchor(hue).y(), cursor.y(), 1e-6);
        EXPECT_GT(after.landScale(), 1.4 * before.landScale());
        EXPECT_EQ(after.layout().truongSa, before.layout().truongSa);
        before = projection({670, 603}, before.zoomed(1.5, cursor));
    }
}

TEST_F(MapProjectionTest, ZoomEndsAtTheWholeAndAtTheNearest)
{
    const MapProjection shown = projection({670, 603}, {4, {30, 30}});
    EXPECT_EQ(shown.zoomed(0.01, {100, 100}), MapCamera());
    EXPECT_DOUBLE_EQ(shown.zoomed(1000, {100, 100}).zoom, MapCamera::nearest);
    EXPECT_EQ(projection({670, 603}).panned({500, 500}), MapCamera());
}

TEST_F(MapProjectionTest, RevealingBringsAProvinceIntoThePicture)
{
    const MapProjection north = projection({670, 603}, projection({670, 603}).zoomed(8, {150, 60}));
    const MapShape &caMau = *geometry.shape(u"96"_s);
    EXPECT_FALSE(north.layout().rect.contains(north.anchor(caMau)));
    const MapProjection moved = projection({670, 603}, north.revealing(caMau));
    EXPECT_TRUE(moved.layout().rect.contains(moved.anchor(caMau)));
    EXPECT_EQ(moved.revealing(caMau), projection({670, 603}, moved.revealing(caMau)).revealing(caMau));
}

class MapLabelsTest : public MapProjectionTest
{
protected:
    std::vector<PlacedLabel> place(QSizeF size, const QStringList &codes) const
    {
        const MapProjection shown = projection(size);
        std::vector<LabelWish> wishes;
        for (const QString &code : codes)
            wishes.push_back({code, {72, 17}});
        return placeLabels(geometry, shown, wishes,
                           {shown.layout().hoangSa, shown.layout().truongSa, shown.layout().delta,
                            shown.layout().attribution},
                           false);
    }
};

TEST_F(MapLabelsTest, NamesStandInTheSeaOrAbroadWithoutTouching)
{
    const QStringList codes = {u"44"_s, u"56"_s, u"70"_s, u"48"_s, u"01"_s, u"79"_s, u"92"_s, u"24"_s};
    for (const QSizeF &size : {QSizeF(670, 603), QSizeF(1180, 915), QSizeF(615, 480)}) {
        const std::vector<PlacedLabel> labels = place(size, codes);
        EXPECT_EQ(labels.size(), static_cast<std::size_t>(codes.size())) << size.width();
        const MapProjection shown = projection(size);
        for (std::size_t i = 0; i < labels.size(); ++i) {
            const QRectF rect = labels[i].rect;
            EXPECT_TRUE(shown.layout().rect.contains(rect));
            EXPECT_FALSE(rect.intersects(shown.layout().hoangSa));
            EXPECT_FALSE(rect.intersects(shown.layout().truongSa));
            for (const QPointF &corner : {rect.topLeft(), rect.topRight(), rect.bottomLeft(), rect.center()})
                EXPECT_EQ(shown.provinceAt(corner), QString()) << qPrintable(labels[i].code);
            for (std::size_t j = 0; j < i; ++j)
                EXPECT_FALSE(rect.intersects(labels[j].rect)) << qPrintable(labels[i].code);
            EXPECT_EQ(shown.provinceAt(labels[i].leader.p2()), labels[i].code);
        }
    }
}

TEST_F(MapLabelsTest, TheThreeOfTheSampleFindPlaceInTheSmallMap)
{
    EXPECT_EQ(place({466, 327}, {u"44"_s, u"56"_s, u"70"_s}).size(), 3U);
}

TEST_F(MapLabelsTest, LeavesOutWhatHasNoPlace)
{
    QStringList all;
    for (const MapShape &shape : geometry.shapes())
        all << shape.code;
    const std::vector<PlacedLabel> labels = place({670, 603}, all);
    EXPECT_GT(labels.size(), 15U);
    EXPECT_LT(labels.size(), 60U);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_FALSE(labels[i].rect.intersects(labels[j].rect));
    }
}

} // namespace
} // namespace tem
