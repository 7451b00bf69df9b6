#include "export/Blocks.h"
#include "export/Sections.h"
#include "export/TextStyle.h"
#include "items/CorrectionText.h"

#include <QCoreApplication>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};
} // namespace

void addCorrections(PagedDocument &document, const ReportModels &models, SectionNumbers &numbers)
{
    const std::vector<Correction> &corrections = models.report().corrections;
    if (corrections.empty())
        return;
    document.add(headingBlock(numbers.next(Texts::tr("Corrected figures")), document.width()));
    document.add(
        captionBlock(Texts::tr("These are not as the report prints them or as Tem read them. What is "
                               "printed stands beside each corrected value."),
                     document.width(), {.spaceBefore = 6, .keepWithNext = true}));
    for (const Correction &correction : corrections)
        document.add(textBlock({ink::body(u"– "_s + correctionSentence(models.view(), correction), 13)},
                               document.width(), {.spaceBefore = 3}));
}

} // namespace tem
