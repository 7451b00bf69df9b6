#include "export/Picture.h"

#include "export/Blocks.h"
#include "export/Footer.h"
#include "export/SummaryDocument.h"
#include "export/TextStyle.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QSvgGenerator>

#include <qcustomplot.h>

#include <optional>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

constexpr double margin = 32;
constexpr double columnWidth = 720;
constexpr double footerGap = 20;
/// A picture higher than this is no picture any more, and too large for many programs.
constexpr double maximumHeight = 8000;
constexpr double inchInMetres = 0.0254;

/// A document of one page with margins and footer.
class PictureSheet
{
public:
    PictureSheet(const ReportModels &models, View view, const QDateTime &madeOn, const ExportHead &head)
        : m_document(composeDocument(models, view, columnWidth, head))
        , m_footer(models, madeOn, columnWidth)
        , m_height(m_document.totalHeight())
    {
        m_document.paginate(qMin(m_height, maximumHeight));
        if (m_height > maximumHeight) {
            m_height = maximumHeight;
            //: %1 how many such pictures the whole report would need
            m_cut.emplace(
                std::vector{ink::strong(
                    Texts::tr("Only the beginning is shown, 1 part of %1. The PDF and the table have all.")
                        .arg(m_document.pageCount()),
                    12)},
                columnWidth);
        }
    }

    QSizeF size() const
    {
        const double cut = m_cut ? m_cut->height() + footerGap : 0;
        return {columnWidth + 2 * margin,
                std::ceil(m_height + cut + footerGap + m_footer.height() + 2 * margin)};
    }

    void paint(QCPPainter &painter) const
    {
        painter.fillRect(QRectF({}, size()), ink::theme().panel);
        painter.save();
        painter.translate(margin, margin);
        m_document.paintPage({painter, painter}, 0);
        double y = m_height + footerGap;
        if (m_cut) {
            m_cut->paint(painter, {0, y});
            y += m_cut->height() + footerGap;
        }
        m_footer.paint(painter, {0, y});
        painter.restore();
    }

private:
    PagedDocument m_document;
    Footer m_footer;
    double m_height;
    std::optional<StyledText> m_cut;
};

} // namespace

QByteArray composePng(const ReportModels &models, View view, double scale, const QDateTime &madeOn,
                      const ExportHead &head)
{
    const PictureSheet sheet(models, view, madeOn, head);
    QImage image((sheet.size() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    const int dotsPerMetre = qRound(96 * scale / inchInMetres);
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    QCPPainter painter;
    painter.begin(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setMode(QCPPainter::pmNoCaching);
    painter.scale(scale, scale);
    sheet.paint(painter);
    painter.end();

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray composeSvg(const ReportModels &models, View view, const QDateTime &madeOn, const ExportHead &head)
{
    const PictureSheet sheet(models, view, madeOn, head);
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(sheet.size().toSize());
    generator.setViewBox(QRectF({}, sheet.size()));
    generator.setTitle(models.title());
    generator.setDescription(programText());
    QCPPainter painter;
    painter.begin(&generator);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    sheet.paint(painter);
    painter.end();
    // Where Tem's font is not installed, the nearest to it in width.
    QByteArray svg = buffer.data();
    return svg.replace("font-family=\"IBM Plex Sans\"",
                       "font-family=\"IBM Plex Sans, Noto Sans, Arial, sans-serif\"");
}

} // namespace tem
