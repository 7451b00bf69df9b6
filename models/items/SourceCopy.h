#pragma once

#include <QString>

namespace tem {

class ReportModels;
struct SelectionDetails;

/// A number as it leaves the program: with its unit, its sentence and its report, so that whoever gets it can
/// look it up. A computed one says so and carries its formula.
struct SourceCopy
{
    QString text;
    /// The same for word processors.
    QString html;
    bool operator==(const SourceCopy &) const = default;
};

/// Empty where the details are.
SourceCopy sourceCopy(const ReportModels &models, const SelectionDetails &details);

} // namespace tem
