#pragma once

#include "catalogue/Catalogue.h"
#include "loader/DocumentReader.h"
#include "loader/Progress.h"
#include "report/Report.h"

namespace tem {

/// Reads figures, roll-outs and periods out of a text. Computes no checks: Reconciler does.
class ReportParser
{
public:
    /// The catalogue must outlive the parser.
    explicit ReportParser(const Catalogue &catalogue)
        : m_catalogue(catalogue)
    {
    }

    /// Fails only with Cancelled. A text without figures is a report without figures.
    Result<Report> parse(const Document &document, const Progress &progress = {}) const;

private:
    const Catalogue &m_catalogue;
};

} // namespace tem
