#include "map/MapGeometry.h"

#include <QSet>
#include <QTemporaryFile>

#include <gtest/gtest.h>

namespace tem {
namespace {

using namespace Qt::StringLiterals;

/// Loaded once: nothing changes it.
const MapGeometry &vietnam()
{
    static const MapGeometry geometry = MapGeometry::load(u":/map/vietnam-63.geojson"_s).value();
    return geometry;
}

/// By the shoelace formula, without sign; rings of the map have no holes.
double area(const MapShape &shape)
{
    double sum = 0;
    for (const QPolygonF &ring : shape.rings) {
        double twice = 0;
        for (qsizetype i = 0; i < ring.size(); ++i) {
            const QPointF next = ring[(i + 1) % ring.size()];
            twice += ring[i].x() * next.y() - next.x() * ring[i].y();
        }
        sum += std::abs(twice / 2);
    }
    return sum;
}

double totalArea(const MapGeometry &geometry)
{
    double sum = 0;
    for (const MapShape &shape : geometry.shapes())
        sum += area(shape);
    return sum;
}

Result<MapGeometry> loadText(const QByteArray &json)
{
    QTemporaryFile file;
    EXPECT_TRUE(file.open());
    file.write(json);
    file.close();
    return MapGeometry::load(file.fileName());
}

TEST(MapGeometry, HasEveryProvinceAndBothArchipelagos)
{
    const MapGeometry &geometry = vietnam();
    EXPECT_EQ(geometry.shapes().size(), 65U);
    ASSERT_TRUE(geometry.shape(hoangSaCode()));
    ASSERT_TRUE(geometry.shape(truongSaCode()));
    EXPECT_EQ(ownerCode(hoangSaCode()), u"48"_s);
    EXPECT_EQ(ownerCode(truongSaCode()), u"56"_s);
    EXPECT_EQ(ownerCode(u"01"_s), u"01"_s);
    EXPECT_EQ(geometry.shape(u"56"_s)->name, u"Khánh Hòa"_s);
    EXPECT_FALSE(geometry.shape(u"99"_s));
}

TEST(MapGeometry, LandBoundsLeaveTheArchipelagosOut)
{
    const QRectF bounds = vietnam().landBounds();
    EXPECT_LT(bounds.right(), 390);
    EXPECT_GT(bounds.bottom(), 790);
}

TEST(MapGeometry, EveryLabelPointHitsItsOwnProvince)
{
    const MapGeometry &geometry = vietnam();
    int provinces = 0;
    for (const MapShape &shape : geometry.shapes()) {
        EXPECT_TRUE(shape.bounds.contains(shape.anchor)) << qPrintable(shape.name);
        if (isArchipelago(shape.code))
            continue;
        ++provinces;
        const MapShape *hit = geometry.landAt(shape.anchor);
        ASSERT_TRUE(hit) << qPrintable(shape.name);
        EXPECT_EQ(hit->code, shape.code);
    }
    EXPECT_EQ(provinces, 63);
}

TEST(MapGeometry, HitsNothingInTheSea)
{
    const MapGeometry &geometry = vietnam();
    EXPECT_FALSE(geometry.landAt({-5, -5}));
    EXPECT_FALSE(geometry.landAt({370, 100}));
    // An islet of Trường Sa is no land of the mainland.
    EXPECT_FALSE(geometry.landAt(geometry.shape(truongSaCode())->anchor));
}

TEST(MapGeometry, MergesInto34UnitsWithoutGapOrOverlap)
{
    const MapGeometry &provinces = vietnam();
    const MapGeometry merged = provinces.merged({{u"Khánh Hòa"_s, u"56"_s}, {u"Lào Cai"_s, u"15"_s}});
    int units = 0;
    for (const MapShape &shape : merged.shapes())
        units += isArchipelago(shape.code) ? 0 : 1;
    EXPECT_EQ(units, 34);
    EXPECT_NEAR(totalArea(merged), totalArea(provinces), 1e-6 * totalArea(provinces));
    EXPECT_EQ(merged.shape(u"15"_s)->name, u"Lào Cai"_s);
    for (const MapShape &shape : merged.shapes()) {
        if (isArchipelago(shape.code))
            continue;
        EXPECT_EQ(merged.landAt(shape.anchor), &shape) << qPrintable(shape.name);
    }
    // Ninh Thuận went to Khánh Hòa: its middle is Khánh Hòa now.
    EXPECT_EQ(merged.landAt(provinces.shape(u"58"_s)->anchor)->name, u"Khánh Hòa"_s);
    EXPECT_EQ(merged.shape(u"22"_s)->rings.size(), provinces.shape(u"22"_s)->rings.size());
    // A border between two parts is gone: Hà Giang and Tuyên Quang are one ring.
    EXPECT_EQ(merged.shape(u"02"_s)->rings.size(), 1);
}

TEST(MapGeometry, SaysWhatIsWrongWithAFile)
{
    struct Row
    {
        const char *name;
        QByteArray json;
        Error::Code code;
        QString detail;
    };
    const Row rows[] = {
        {"no JSON", "<svg/>", Error::Code::NotText, {}},
        {"no feature", R"({"features":[]})", Error::Code::Empty, {}},
        {"no code", R"({"features":[{"properties":{"name":"X"},"geometry":{}}]})", Error::Code::NotText,
         u"X"_s},
        {"a line", R"({"features":[{"properties":{"code":"01"},"geometry":{"type":"LineString"}}]})",
         Error::Code::NotText, u"01"_s},
        {"two points", R"({"features":[{"properties":{"code":"02"},
          "geometry":{"type":"Polygon","coordinates":[[[0,0],[1,1],[0,0]]]}}]})",
         Error::Code::NotText, u"02"_s},
        {"words for numbers", R"({"features":[{"properties":{"code":"03"},
          "geometry":{"type":"Polygon","coordinates":[[["a","b"],[1,1],[0,0]]]}}]})",
         Error::Code::NotText, u"03"_s},
    };
    for (const Row &row : rows) {
        const Result<MapGeometry> result = loadText(row.json);
        ASSERT_FALSE(result) << row.name;
        EXPECT_EQ(result.error().code, row.code) << row.name;
        EXPECT_TRUE(row.detail.isEmpty() || result.error().detail == row.detail) << row.name;
    }
    EXPECT_EQ(MapGeometry::load(u":/map/none.geojson"_s).error().code, Error::Code::NotFound);
}

TEST(LabelPoint, LiesInTheDeepestPart)
{
    // A long tail with a square at its end: the middle of the square, not of the bounds.
    const QPolygonF ring({{0, 0}, {100, 0}, {100, -10}, {130, -10}, {130, 20}, {100, 20}, {100, 2}, {0, 2}});
    const QPointF point = labelPoint(ring, 0.1);
    EXPECT_NEAR(point.x(), 115, 1);
    EXPECT_NEAR(point.y(), 5, 1);
}

} // namespace
} // namespace tem
