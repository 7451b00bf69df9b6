#include "export/Blocks.h"
#include "export/Sections.h"
#include "export/TextStyle.h"

#include <QCoreApplication>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};
} // namespace

QString SectionNumbers::next(const QString &title)
{
    if (m_style == Style::Plain)
        return title;
    //: %1 number of a section, %2 its heading
    return Texts::tr("%1. %2").arg(++m_count).arg(title);
}

void addHead(PagedDocument &document, const ReportModels &models, const ExportHead &head)
{
    const double width = document.width();
    // As Decree 30/2020/NĐ-CP places who issues a document: above, at the left.
    if (!head.agency.isEmpty())
        document.add(textBlock({ink::strong(head.agency)}, width, {.keepWithNext = true}));
    document.add(textBlock({ink::title(head.title.isEmpty() ? Texts::tr("SUMMARY OF FIGURES") : head.title)},
                           width,
                           {.spaceBefore = head.agency.isEmpty() ? 0.0 : 12.0,
                            .keepWithNext = true,
                            .alignment = Qt::AlignHCenter}));
    document.add(textBlock({ink::strong(models.title(), ink::headingSize)}, width,
                           {.spaceBefore = 4, .keepWithNext = true, .alignment = Qt::AlignHCenter}));
    if (!models.periodTitle().isEmpty()) {
        document.add(textBlock({ink::strong(sentenceStart(models.periodTitle())), ink::body(u" ("_s),
                                ink::body(models.periodDates()), ink::body(u")"_s)},
                               width,
                               {.spaceBefore = 6, .keepWithNext = true, .alignment = Qt::AlignHCenter}));
    }
    document.add({{.height = 1, .spaceBefore = 8}, [](const Canvas &canvas, const QRectF &rect) {
                      paintRule(canvas.painter, rect.center().x() - 75, rect.center().x() + 75,
                                rect.center().y(), ink::theme().ink);
                  }});
}

} // namespace tem
