#include "export/SummaryPdf.h"

#include "export/Footer.h"
#include "export/SummaryDocument.h"
#include "export/TextStyle.h"

#include <QBuffer>
#include <QHashSeed>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>

#include <qcustomplot.h>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

constexpr double pixelsPerMm = 96 / 25.4;
constexpr int resolution = 1200;

// Decree 30/2020/NĐ-CP: top and bottom 20–25 mm, left 30–35, right 15–20; page number in the middle of the
// top margin, not on the first page.
constexpr double paperWidth = 210 * pixelsPerMm;
constexpr double paperHeight = 297 * pixelsPerMm;
constexpr double marginTop = 20 * pixelsPerMm;
constexpr double marginBottom = 24 * pixelsPerMm;
constexpr double marginLeft = 30 * pixelsPerMm;
constexpr double marginRight = 18 * pixelsPerMm;
constexpr double contentWidth = paperWidth - marginLeft - marginRight;
constexpr double contentHeight = paperHeight - marginTop - marginBottom;
constexpr double pageNumberTop = 11 * pixelsPerMm;
constexpr double footerGap = 4 * pixelsPerMm;

/// The order of the fonts in a PDF is that of a hash; without a fixed seed it changes from run to run.
class FixedHashSeed
{
public:
    FixedHashSeed() { QHashSeed::setDeterministicGlobalSeed(); }
    ~FixedHashSeed() { QHashSeed::resetRandomGlobalSeed(); }
    FixedHashSeed(const FixedHashSeed &) = delete;
    FixedHashSeed &operator=(const FixedHashSeed &) = delete;
};

void paintPageNumber(QPainter &painter, int number)
{
    const StyledText text({ink::body(QString::number(number))}, contentWidth, Qt::AlignHCenter);
    text.paint(painter, {marginLeft, pageNumberTop});
}

/// QPdfWriter dates a file with the moment it was written and can't be told otherwise.
void setCreationDate(QByteArray &pdf, const QDateTime &madeOn)
{
    const QByteArray key = "/CreationDate (D:";
    const QByteArray digits = madeOn.toLocalTime().toString(u"yyyyMMddHHmmss"_s).toLatin1();
    const qsizetype at = pdf.indexOf(key);
    if (at >= 0)
        pdf.replace(at + key.size(), digits.size(), digits);
}

} // namespace

QByteArray composeSummaryPdf(const ReportModels &models, const QDateTime &madeOn, const ExportHead &head)
{
    const FixedHashSeed seed;
    PagedDocument document = composeDocument(models, View::Summary, contentWidth, head);
    document.paginate(contentHeight);
    const Footer footer(models, madeOn, contentWidth);

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
        writer.setTitle(models.title());
        writer.setCreator(programText());
        QCPPainter painter;
        painter.begin(&writer);
        painter.setMode(QCPPainter::pmVectorized);
        painter.setMode(QCPPainter::pmNoCaching);
        painter.setMode(QCPPainter::pmNonCosmetic);
        painter.scale(resolution / 96.0, resolution / 96.0);
        for (int page = 0; page < document.pageCount(); ++page) {
            if (page > 0) {
                writer.newPage();
                paintPageNumber(painter, page + 1);
            }
            footer.paint(painter, {marginLeft, paperHeight - marginBottom + footerGap});
            painter.save();
            painter.translate(marginLeft, marginTop);
            document.paintPage({painter, painter}, page);
            painter.restore();
        }
        painter.end();
    }
    QByteArray pdf = buffer.data();
    setCreationDate(pdf, madeOn);
    return pdf;
}

} // namespace tem
