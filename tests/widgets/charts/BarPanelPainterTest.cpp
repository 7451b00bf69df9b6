#include "charts/BarPanelPainter.h"
#include "widgets/charts/SampleBars.h"

#include <qcustomplot.h>

#include <QBuffer>
#include <QImage>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QSvgGenerator>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

constexpr QRectF place(20, 20, 400, 160);

int count(const QImage &image, const QColor &colour)
{
    int total = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            total += image.pixelColor(x, y) == colour;
    return total;
}

QImage painted(const BarPanelData &data, const BarPanelStyle &style = {}, double scale = 1)
{
    QImage image((QSizeF(440, 200) * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QCPPainter painter(&image);
    painter.scale(scale, scale);
    paintBarPanel(painter, place, data, style);
    painter.end();
    return image;
}

/// What a program of poppler-utils prints about a file.
QByteArray output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished()) << qPrintable(program);
    return process.readAllStandardOutput();
}

TEST(PaintBarPanel, drawsBothBarsIntoAnImage)
{
    const QImage image = painted(test::transactions());
    const Theme theme = Theme::light();
    const double ratio = double(count(image, theme.postmart)) / count(image, theme.voso);
    EXPECT_NEAR(ratio, 813750. / 173745., 0.3);
}

TEST(PaintBarPanel, staysInItsPlace)
{
    const QImage image = painted(test::everyState());
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (!place.contains(x, y)) {
                ASSERT_EQ(image.pixelColor(x, y), QColor(Qt::white)) << x << "," << y;
            }
        }
    }
}

TEST(PaintBarPanel, growsWithTheDevice)
{
    const Theme theme = Theme::light();
    const int once = count(painted(test::transactions()), theme.postmart);
    const int thrice = count(painted(test::transactions(), {}, 3), theme.postmart);
    EXPECT_NEAR(double(thrice) / once, 9, 0.6);
}

TEST(PaintBarPanel, isTheSameEveryTime)
{
    EXPECT_EQ(painted(test::everyState()), painted(test::everyState()));
}

TEST(PaintBarPanel, writesTextsIntoSvg)
{
    QBuffer buffer;
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setResolution(96);
    svg.setSize({440, 200});
    QCPPainter painter(&svg);
    paintBarPanel(painter, place, test::transactions(), {});
    painter.end();
    const QString text = QString::fromUtf8(buffer.data());
    for (const QString &expected : {u"813.750"_s, u"Vỏ sò"_s, u"Postmart gấp 4,7 lần"_s, u"IBM Plex Sans"_s})
        EXPECT_TRUE(text.contains(expected)) << qPrintable(expected);
    EXPECT_TRUE(text.contains(Theme::light().voso.name())) << "colour of Vỏ sò";
    EXPECT_FALSE(text.contains(u"<image"_s));
}

TEST(PaintBarPanel, writesPlainVectorsIntoPdf)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"bars.pdf"_s);
    QPdfWriter writer(file);
    writer.setResolution(1200);
    QCPPainter painter;
    painter.begin(&writer);
    painter.scale(1200 / 96., 1200 / 96.);
    paintBarPanel(painter, place, test::transactions(), {});
    paintBarPanel(painter, place.translated(0, 220), test::everyState(), {});
    painter.end();

    const QString text = QString::fromUtf8(output(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s}));
    for (const QString &expected :
         {u"Giao dịch qua sàn"_s, u"813.750"_s, u"173.745"_s, u"500.000"_s, u"Vỏ sò"_s,
          u"Postmart gấp 4,7 lần"_s, u"không nêu"_s, u"380 ≠ 365"_s, u"≈ 401 nghìn"_s})
        EXPECT_TRUE(text.contains(expected)) << qPrintable(expected) << "\n" << qPrintable(text);
    // Two lines of head, no picture.
    EXPECT_EQ(output(u"pdfimages"_s, {u"-list"_s, file}).count('\n'), 2);
    const QString fonts = QString::fromUtf8(output(u"pdffonts"_s, {file}));
    static const QRegularExpression embedded(u" yes (yes|no ) yes +\\d+ +\\d+$"_s);
    const QStringList lines = fonts.split(u'\n', Qt::SkipEmptyParts).mid(2);
    EXPECT_FALSE(lines.isEmpty());
    for (const QString &line : lines)
        EXPECT_TRUE(embedded.match(line).hasMatch()) << qPrintable(line);
}

} // namespace

} // namespace tem
