#pragma once

#include "export/ExportHead.h"
#include "export/PagedDocument.h"
#include "items/ReportModels.h"

#include <QString>

namespace tem {

/// Counts the headings of a document that numbers them.
class SectionNumbers
{
public:
    enum class Style { Numbered, Plain };
    explicit SectionNumbers(Style style)
        : m_style(style)
    {
    }

    /// "1. Comparison …", then "2. …".
    QString next(const QString &title);

private:
    Style m_style;
    int m_count = 0;
};

// Each adds one section to the end of a document, from what the models say. A section that the report has
// nothing for is left out.

/// Agency, title and period of the report.
void addHead(PagedDocument &document, const ReportModels &models, const ExportHead &head);
/// The key figures, each with what follows from its parts.
void addKeyPoints(PagedDocument &document, const ReportModels &models);
/// A chart for each indicator that is split by marketplace.
void addComparison(PagedDocument &document, const ReportModels &models, SectionNumbers &numbers);
void addTraining(PagedDocument &document, const ReportModels &models, SectionNumbers &numbers);
/// Bar, map and legend of one roll-out.
void addRollout(PagedDocument &document, const ReportModels &models, SectionNumbers &numbers);
/// Every number with its sentence.
void addFigures(PagedDocument &document, const ReportModels &models, SectionNumbers &numbers);
void addChecks(PagedDocument &document, const ReportModels &models, SectionNumbers &numbers);
/// What somebody put right: as printed, as corrected, by whom, when and why. Every document that shows
/// corrected values ends with it.
void addCorrections(PagedDocument &document, const ReportModels &models, SectionNumbers &numbers);
/// What the report leaves open, and where its text can be found again.
void addOpenQuestions(PagedDocument &document, const ReportModels &models, SectionNumbers &numbers);

} // namespace tem
