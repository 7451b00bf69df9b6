#include "export/SummaryDocument.h"

#include "export/Sections.h"
#include "style/Fonts.h"

namespace tem {

PagedDocument composeDocument(const ReportModels &models, View view, double width, const ExportHead &head)
{
    loadPaperFonts();
    PagedDocument document(width);
    SectionNumbers numbers(view == View::Summary ? SectionNumbers::Style::Numbered
                                                 : SectionNumbers::Style::Plain);
    addHead(document, models, head);
    switch (view) {
    case View::Summary:
        addKeyPoints(document, models);
        addComparison(document, models, numbers);
        addTraining(document, models, numbers);
        addRollout(document, models, numbers);
        addFigures(document, models, numbers);
        addChecks(document, models, numbers);
        addCorrections(document, models, numbers);
        addOpenQuestions(document, models, numbers);
        break;
    case View::Overview:
        addKeyPoints(document, models);
        addComparison(document, models, numbers);
        addRollout(document, models, numbers);
        break;
    case View::Comparison:
        addComparison(document, models, numbers);
        break;
    case View::Training:
        addTraining(document, models, numbers);
        break;
    case View::Map:
        addRollout(document, models, numbers);
        break;
    case View::Figures:
        addFigures(document, models, numbers);
        break;
    }
    if (view != View::Summary)
        addCorrections(document, models, numbers);
    return document;
}

} // namespace tem
