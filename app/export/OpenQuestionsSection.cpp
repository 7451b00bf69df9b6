#include "export/Blocks.h"
#include "export/Sections.h"
#include "export/TextStyle.h"

#include <QCoreApplication>
#include <QPainter>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

constexpr double dashWidth = 18;

Block itemBlock(const QString &sentence, double width)
{
    const StyledText text({ink::body(sentence, 13)}, width - dashWidth);
    const StyledText dash({ink::body(u"–"_s, 13)}, dashWidth);
    return {{.height = text.height(), .spaceBefore = 2}, [=](const Canvas &canvas, const QRectF &rect) {
                dash.paint(canvas.painter, rect.topLeft());
                text.paint(canvas.painter, rect.topLeft() + QPointF(dashWidth, 0));
            }};
}

} // namespace

void addOpenQuestions(PagedDocument &document, const ReportModels &models, SectionNumbers &numbers)
{
    const QStringList questions = models.openQuestions();
    if (!questions.isEmpty())
        document.add(headingBlock(numbers.next(Texts::tr("What the report does not say")), document.width()));
    for (const QString &question : questions)
        document.add(itemBlock(question, document.width()));
    const QString hash = models.report().source.sha256;
    if (!hash.isEmpty()) {
        //: %1 name and encoding of a file, %2 a hash
        document.add(captionBlock(Texts::tr("Source text: %1. SHA-256: %2").arg(models.sourceText(), hash),
                                  document.width(), {.spaceBefore = 18}));
    }
}

} // namespace tem
