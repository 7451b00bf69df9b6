#include "export/Exporter.h"
#include "support/SampleReport.h"

#include <QImage>
#include <QSvgRenderer>

#include <gtest/gtest.h>

#include <set>

using namespace tem;
using namespace Qt::StringLiterals;

namespace {

constexpr View allViews[] = {View::Summary,  View::Overview, View::Comparison,
                             View::Training, View::Map,      View::Figures};

class Picture : public testing::Test
{
protected:
    Picture()
        : m_models(test::catalogue())
    {
        m_options.madeOn = QDateTime({2023, 7, 12}, {9, 30});
        m_models.setReport(test::sampleReport());
    }

    QImage png(View view, double scale = 1)
    {
        m_options.view = view;
        m_options.scale = scale;
        return QImage::fromData(composeExport(ExportFormat::Png, m_models, m_options), "PNG");
    }

    QString svg(View view)
    {
        m_options.view = view;
        return QString::fromUtf8(composeExport(ExportFormat::Svg, m_models, m_options));
    }

    ReportModels &models() { return m_models; }

private:
    test::VietnameseTexts m_texts;
    ReportModels m_models;
    ExportOptions m_options;
};

TEST_F(Picture, ScaleIsKeptAsResolution)
{
    const QImage single = png(View::Comparison);
    const QImage triple = png(View::Comparison, 3);
    EXPECT_EQ(triple.size(), single.size() * 3);
    EXPECT_EQ(single.dotsPerMeterX(), 3780);
    EXPECT_EQ(triple.dotsPerMeterX(), 11339);
    EXPECT_EQ(triple.dotsPerMeterY(), 11339);
}

TEST_F(Picture, EveryViewIsAnotherPictureOnWhite)
{
    std::set<QByteArray> seen;
    for (const View view : allViews) {
        const QImage image = png(view);
        ASSERT_FALSE(image.isNull()) << toWord(view).toStdString();
        EXPECT_EQ(image.pixelColor(0, 0), QColor(Qt::white));
        EXPECT_EQ(image.pixelColor(image.width() - 1, image.height() - 1), QColor(Qt::white));
        seen.insert(QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
    }
    EXPECT_EQ(seen.size(), std::size(allViews));
}

TEST_F(Picture, MarketplacesKeepTheirColours)
{
    const QImage image = png(View::Comparison);
    int voso = 0;
    int postmart = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            voso += image.pixelColor(x, y) == QColor(0xF4, 0x6A, 0x25);
            postmart += image.pixelColor(x, y) == QColor(0x12, 0x43, 0x6D);
        }
    }
    EXPECT_GT(voso, 1000);
    EXPECT_GT(postmart, 1000);
}

TEST_F(Picture, SvgHoldsItsTextAndNoImage)
{
    for (const View view : allViews) {
        SCOPED_TRACE(toWord(view).toStdString());
        const QString picture = svg(view);
        EXPECT_TRUE(QSvgRenderer(picture.toUtf8()).isValid());
        EXPECT_FALSE(picture.contains("<image"_L1));
        EXPECT_TRUE(picture.contains(u"Lập ngày 12/07/2023, 09:30"_s));
        EXPECT_TRUE(picture.contains(u"Báo cáo 6 tháng đầu năm 2023"_s));
        EXPECT_TRUE(picture.contains(models().report().source.sha256.first(16)));
    }
    EXPECT_TRUE(svg(View::Comparison).contains("813.750"_L1));
    EXPECT_TRUE(svg(View::Map).contains(u"Quần đảo Trường Sa"_s));
    EXPECT_TRUE(svg(View::Figures).contains("2.719"_L1));
}

TEST_F(Picture, EqualInputGivesEqualBytes)
{
    EXPECT_EQ(svg(View::Summary), svg(View::Summary));
    png(View::Map); // The first text that Qt draws in a font differs from later ones by a few pixels.
    EXPECT_EQ(png(View::Map), png(View::Map));
}

TEST_F(Picture, EndlessTableEndsWithAWord)
{
    Report report = test::sampleReport();
    const Figure figure = report.figures.front();
    for (int copy = 0; copy < 1000; ++copy) {
        report.figures.push_back(figure);
        report.figures.back().id = u"copy%1"_s.arg(copy);
    }
    models().setReport(report);
    EXPECT_LT(png(View::Figures).height(), 9000);
    EXPECT_TRUE(svg(View::Figures).contains(u"Hình chỉ vẽ phần đầu"_s));
}

TEST(ExportTime, FollowsTheEnvironment)
{
    qputenv("SOURCE_DATE_EPOCH", "1689154200");
    EXPECT_EQ(exportTime(), QDateTime({2023, 7, 12}, {9, 30}, Qt::UTC));
    qunsetenv("SOURCE_DATE_EPOCH");
    EXPECT_LT(qAbs(exportTime().secsTo(QDateTime::currentDateTime())), 60);
}

TEST(Export, WholeFileOrNone)
{
    ReportModels models(test::catalogue());
    models.setReport(test::sampleReport());
    for (const ExportFormat format :
         {ExportFormat::Pdf, ExportFormat::Png, ExportFormat::Svg, ExportFormat::Csv, ExportFormat::Json}) {
        const auto written =
            exportReport(format, models, u"/dev/full"_s, Overwrite::Replace, {.view = View::Training});
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error().reason, WriteError::Reason::DiskFull);
    }
}

TEST(Export, TableCarriesAByteOrderMarkForSpreadsheets)
{
    ReportModels models(test::catalogue());
    models.setReport(test::sampleReport());
    EXPECT_TRUE(composeExport(ExportFormat::Csv, models).startsWith("\xEF\xBB\xBFid,"));
}

} // namespace
