#include "map/paintMap.h"
#include "map/paintRollout.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QTranslator>

#include <gtest/gtest.h>

namespace tem {
namespace {

using namespace Qt::StringLiterals;

constexpr QSize pageSize(670, 603);

class PaintMapTest : public testing::Test
{
protected:
    PaintMapTest()
    {
        view.geometry = geometry();
        for (const QString &code : {u"44"_s, u"56"_s, u"70"_s})
            view.units[code] = {view.geometry->shape(code)->name, true, u"not_assigned"_s};
        EXPECT_TRUE(translator.load(u":/i18n/tem_vi.qm"_s));
        QCoreApplication::installTranslator(&translator);
        // Qt draws the very first glyphs of a font a fraction of a pixel off: pictures are compared from the
        // second.
        image();
    }
    ~PaintMapTest() override { QCoreApplication::removeTranslator(&translator); }

    /// Loaded once: nothing changes it.
    static std::shared_ptr<const MapGeometry> geometry()
    {
        static const auto loaded =
            std::make_shared<const MapGeometry>(MapGeometry::load(u":/map/vietnam-63.geojson"_s).value());
        return loaded;
    }

    QImage image(const MapStyle &style = {}) const
    {
        QImage drawn(pageSize, QImage::Format_RGB32);
        drawn.fill(style.theme.panel);
        QPainter painter(&drawn);
        paintMap(painter, QRectF(QPointF(), pageSize), view, style);
        return drawn;
    }

    MapProjection projection() const
    {
        return {*view.geometry, view.layout(QRectF(QPointF(), pageSize)), view.camera};
    }

    /// How many pixels of exactly this colour a picture has.
    static int count(const QImage &picture, const QColor &colour, const QRect &within)
    {
        int found = 0;
        for (int y = within.top(); y <= within.bottom(); ++y) {
            for (int x = within.left(); x <= within.right(); ++x)
                found += picture.pixelColor(x, y) == colour ? 1 : 0;
        }
        return found;
    }
    static int count(const QImage &picture, const QColor &colour)
    {
        return count(picture, colour, picture.rect());
    }

    MapView view;
    QTranslator translator;
};

const QStringList expectedTexts = {
    u"Quảng Bình"_s,      u"Khánh Hòa"_s,
    u"Bình Phước"_s,      u"Quần đảo Hoàng Sa"_s,
    u"thuộc Đà Nẵng"_s,   u"Quần đảo Trường Sa"_s,
    u"thuộc Khánh Hòa"_s, u"Hà Nội"_s,
    u"TP. Hồ Chí Minh"_s, u"Bản đồ: @svg-maps/vietnam, CC BY 4.0 (đã chỉnh)"_s};

TEST_F(PaintMapTest, SvgHasTheNamesAndNoImage)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(pageSize);
    QPainter painter(&generator);
    paintMap(painter, QRectF(QPointF(), pageSize), view, {});
    painter.end();
    const QString svg = QString::fromUtf8(buffer.data());
    for (const QString &text : expectedTexts)
        EXPECT_TRUE(svg.contains(u'>' + text)) << qPrintable(text);
    EXPECT_FALSE(svg.contains(u"<image"_s));
    EXPECT_FALSE(svg.contains(u"<pattern"_s));
    EXPECT_FALSE(svg.contains(u"clip-path"_s));
}

TEST_F(PaintMapTest, PdfHasNoImageAndNoTransparency)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(1200);
    QPainter painter(&writer);
    painter.scale(12.5, 12.5);
    paintMap(painter, QRectF(QPointF(), pageSize), view, {});
    painter.end();
    const QByteArray pdf = buffer.data();
    EXPECT_GT(pdf.size(), 50'000);
    EXPECT_FALSE(pdf.contains("/Subtype /Image"));
    EXPECT_FALSE(pdf.contains("/PatternType 1"));
}

TEST_F(PaintMapTest, NamedProvincesHaveTheirStatusAndNoOther)
{
    const Theme theme = Theme::light();
    const QImage drawn = image();
    EXPECT_GT(count(drawn, theme.notAssigned.fill), 1000);
    EXPECT_GT(count(drawn, theme.notNamed.fill), 20'000);
    for (const StatusStyle &other : {theme.planMade, theme.planInProgress, theme.studying, theme.considering})
        EXPECT_EQ(count(drawn, other.fill), 0);
}

TEST_F(PaintMapTest, TruongSaTakesTheStatusOfKhanhHoa)
{
    const QRect frame = projection().layout().truongSa.toRect().adjusted(2, 2, -2, -2);
    EXPECT_GT(count(image(), Theme::light().notAssigned.fill, frame), 40);
    view.units.remove(u"56"_s);
    EXPECT_EQ(count(image(), Theme::light().notAssigned.fill, frame), 0);
    EXPECT_GT(count(image(), Theme::light().ink3, frame), 40);
}

TEST_F(PaintMapTest, OnlySelectionIsYellow)
{
    const QColor yellow = Theme::light().selection;
    EXPECT_EQ(count(image(), yellow), 0);
    view.selected = {u"48"_s};
    const QImage drawn = image();
    EXPECT_GT(count(drawn, yellow), 50);
    const QRect frame = projection().layout().hoangSa.toAlignedRect();
    EXPECT_GT(count(drawn, yellow, frame.adjusted(-4, -4, 4, 4)), 100);
    EXPECT_EQ(count(drawn, yellow, projection().layout().truongSa.toAlignedRect().adjusted(-4, -4, 4, 4)), 0);
}

TEST_F(PaintMapTest, SelectionAndHoverShow)
{
    // The first text that Qt draws in a font differs from later ones by a few pixels of its halo: draw in all
    // the fonts of the map before comparing.
    view.selected = {u"06"_s};
    image();
    view.selected.clear();
    const QImage plain = image();
    view.hovered = u"06"_s;
    EXPECT_NE(image(), plain);
    view.hovered.clear();
    view.selected = {u"06"_s};
    EXPECT_NE(image(), plain);
    view.selected.clear();
    EXPECT_EQ(image(), plain);
}

TEST_F(PaintMapTest, AStageThatTheCatalogueLacksLooksLikeNoOther)
{
    view.units[u"66"_s] = {u"Đắk Lắk"_s, true, {}};
    const QPoint middle = projection().anchor(*view.geometry->shape(u"66"_s)).toPoint();
    const QColor colour = image().pixelColor(middle);
    EXPECT_EQ(colour, stageStyle(Theme::light(), {}).fill);
    EXPECT_NE(colour, Theme::light().notNamed.fill);
}

TEST_F(PaintMapTest, AKeptDrawingGivesTheSamePicture)
{
    MapDrawing kept;
    const auto draw = [&] {
        const MapLayout layout = view.layout(QRectF(QPointF(), pageSize));
        QImage drawn(pageSize, QImage::Format_RGB32);
        drawn.fill(Qt::white);
        QPainter painter(&drawn);
        paintMap(painter, layout, view, {}, kept);
        return drawn;
    };
    EXPECT_EQ(draw(), image());
    // A province gets a status with another pattern, then the picture is looked at from nearer.
    view.units[u"66"_s] = {u"Đắk Lắk"_s, true, u"studying"_s};
    EXPECT_EQ(draw(), image());
    view.camera = projection().zoomed(3, {200, 300});
    EXPECT_EQ(draw(), image());
}

TEST_F(PaintMapTest, TheThemeChangesColoursOnly)
{
    MapStyle dark;
    dark.theme = Theme::dark();
    const QImage drawn = image(dark);
    EXPECT_GT(count(drawn, dark.theme.notAssigned.fill), 1000);
    EXPECT_EQ(count(drawn, Theme::light().notAssigned.fill), 0);
}

RolloutCounts sampleCounts()
{
    RolloutCounts counts;
    counts.total = 63;
    counts.parts = {{u"g1"_s, u"plan_made"_s, u"A"_s, 28, 0},
                    {u"g2"_s, u"plan_in_progress"_s, u"B"_s, 17, 0},
                    {u"g3"_s, u"studying"_s, u"C"_s, 6, 0},
                    {u"g4"_s, u"considering"_s, u"D"_s, 9, 0},
                    {u"g5"_s, u"not_assigned"_s, u"E"_s, 3, 3}};
    return counts;
}

TEST(RolloutCounts, SumsAndWhatIsNotNamed)
{
    EXPECT_EQ(sampleCounts().counted(), 63);
    EXPECT_EQ(sampleCounts().placed(), 3);
    EXPECT_EQ(sampleCounts().notNamed(), 60);
}

TEST(RolloutBar, LengthsAreAsTheCounts)
{
    const QRectF rect(10, 5, 418, rolloutBarHeight);
    const std::vector<QRectF> parts = rolloutBarParts(sampleCounts(), rect);
    ASSERT_EQ(parts.size(), 5U);
    EXPECT_DOUBLE_EQ(parts.front().left(), rect.left());
    EXPECT_NEAR(parts.back().right(), rect.right(), 1e-9);
    EXPECT_NEAR(parts[0].width() / parts[4].width(), 28.0 / 3, 1e-9);
    for (std::size_t i = 1; i < parts.size(); ++i)
        EXPECT_NEAR(parts[i].left() - parts[i - 1].right(), 2, 1e-9);
}

TEST(RolloutBar, MissingCountsAndProvincesGetSlots)
{
    RolloutCounts counts = sampleCounts();
    counts.parts[0].count.reset();
    counts.parts[2].count = 0;
    const std::vector<QRectF> parts = rolloutBarParts(counts, QRectF(0, 0, 418, rolloutBarHeight));
    // 17 + 9 + 3 of 63: the last slot stands for the other 34.
    ASSERT_EQ(parts.size(), 6U);
    EXPECT_NEAR(parts[5].width() / parts[4].width(), 34.0 / 3, 1e-9);
    EXPECT_NEAR(parts[2].width(), 3, 1e-9);
    EXPECT_NEAR(parts[5].right(), 418, 1e-9);
}

TEST(RolloutBar, TheTrackIsFilledAsFarAsProvincesAreNamed)
{
    QImage drawn(440, 60, QImage::Format_RGB32);
    drawn.fill(Qt::white);
    const QRectF rect(10, 0, 420, rolloutBarHeight);
    RolloutCounts counts = sampleCounts();
    counts.parts[0].placed = 14;
    QPainter painter(&drawn);
    paintRolloutBar(painter, rect, counts, Theme::light());
    painter.end();
    const std::vector<QRectF> parts = rolloutBarParts(counts, rect);
    const auto at = [&](std::size_t part, double share) {
        return drawn.pixelColor(static_cast<int>(parts[part].left() + share * parts[part].width()),
                                static_cast<int>(parts[part].bottom() + 6));
    };
    EXPECT_EQ(at(0, 0.25), Theme::light().ink);
    EXPECT_EQ(at(0, 0.75), QColor(Qt::white));
    EXPECT_EQ(at(1, 0.25), QColor(Qt::white));
    EXPECT_EQ(at(4, 0.5), Theme::light().ink);
}

} // namespace
} // namespace tem
