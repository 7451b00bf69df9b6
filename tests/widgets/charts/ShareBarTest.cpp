#include "charts/ShareBar.h"

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

TEST(ShareBar, saysItsShares)
{
    ShareBar bar;
    bar.setParts(transactions());
    EXPECT_EQ(bar.toolTip(), u"Vỏ sò 17,6 % · Postmart 82,4 %"_s);
    EXPECT_EQ(bar.accessibleName(), u"Vỏ sò 17,6 %, Postmart 82,4 %"_s);
}

} // namespace

} // namespace tem
