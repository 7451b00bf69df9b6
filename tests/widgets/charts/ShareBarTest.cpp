#include "charts/ShareBar.h"

#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

const std::vector<SharePart> &transactions()
{
    static const std::vector<SharePart> parts{
        {u"voso"_s, 0.176, u"Vỏ sò 17,6 %"_s, u"Vỏ sò 18 %"_s},
        {u"postmart"_s, 0.824, u"Postmart 82,4 %"_s, u"Postmart 82 %"_s}};
    return parts;
}

QImage painted(int width, const std::vector<SharePart> &parts)
{
    QImage image(width, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintShareBar(painter, image.rect(), parts, Theme::light());
    return image;
}

int firstLine(const QImage &image, const QColor &colour)
{
    int total = 0;
    for (int x = 0; x < image.width(); ++x)
        total += image.pixelColor(x, 4) == colour;
    return total;
}

TEST(ShareBar, lengthsFollowTheSharesWithAGapBetween)
{
    const QImage image = painted(202, transactions());
    const Theme theme = Theme::light();
    EXPECT_NEAR(firstLine(image, theme.voso), 35, 1);
    EXPECT_NEAR(firstLine(image, theme.postmart), 165, 1);
    EXPECT_EQ(image.pixelColor(201, 4), theme.postmart);
    EXPECT_GE(firstLine(image, Qt::white), 1);
}

TEST(ShareBar, aTinyShareIsStillSeen)
{
    const QImage image = painted(100, {{u"voso"_s, 0.0001, {}, {}}, {u"postmart"_s, 0.9999, {}, {}}});
    EXPECT_GE(firstLine(image, Theme::light().voso), 1);
}

TEST(ShareBar, labelsStayInsideAtEveryWidth)
{
    for (int width = 60; width < 300; width += 7) {
        QImage image(width + 40, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintShareBar(painter, QRectF(20, 0, width, 40), transactions(), Theme::light());
        painter.end();
        for (int y = 0; y < image.height(); ++y) {
            for (const int x : {16, 17, 18, width + 22, width + 23})
                ASSERT_EQ(image.pixelColor(x, y), QColor(Qt::white)) << width << ": " << x << "," << y;
        }
    }
}

TEST(ShareBar, tooManyLabelsTakeLines)
{
    std::vector<SharePart> parts = transactions();
    parts.push_back({u"san_nong_san"_s, 0.1, u"Sàn nông sản của tổng công ty 10,0 %"_s,
                     u"Sàn nông sản của tổng công ty 10 %"_s});
    EXPECT_GT(shareBarHeight(140, parts), shareBarHeight(600, parts) + 20);
    ShareBar bar;
    bar.resize(140, 40);
    bar.setParts(parts);
    EXPECT_EQ(bar.minimumSizeHint().height(), shareBarHeight(140, parts));
}

TEST(ShareBar, whatIsHiddenIsAnOutline)
{
    std::vector<SharePart> parts = transactions();
    parts[0].hidden = true;
    const QImage image = painted(202, parts);
    const Theme theme = Theme::light();
    EXPECT_EQ(firstLine(image, theme.voso), 0);
    EXPECT_NEAR(firstLine(image, theme.postmart), 165, 1);
    EXPECT_EQ(firstLine(image, theme.slot), 2);
}

TEST(ShareBar, standsInTheAccessibilityTreeWithItsParts)
{
    std::vector<SharePart> parts = transactions();
    parts[1].said.name = u"Postmart: 82,4 %"_s;
    parts[1].said.detail = u"82,4 % của tổng"_s;
    ShareBar bar;
    bar.resize(200, 30);
    bar.setParts(parts);
    EXPECT_EQ(bar.accessibleName(), u"Vỏ sò 17,6 %, Postmart 82,4 %"_s);
    const QAccessibleInterface *shown = QAccessible::queryAccessibleInterface(&bar);
    ASSERT_TRUE(shown);
    ASSERT_EQ(shown->childCount(), 2);
    QAccessibleInterface *part = shown->child(1);
    EXPECT_EQ(part->text(QAccessible::Name), u"Postmart: 82,4 %"_s);
    EXPECT_EQ(part->text(QAccessible::Description), u"82,4 % của tổng"_s);
    EXPECT_TRUE(part->actionInterface()->actionNames().isEmpty());
    EXPECT_GT(part->rect().width(), 4 * shown->child(0)->rect().width());
}

} // namespace

} // namespace tem
