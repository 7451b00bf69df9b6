#include "loader/ReportParser.h"

#include "report/TextPositions.h"

namespace tem {

Result<Report> ReportParser::parse(const Document &document, const Progress &) const
{
    Report report;
    report.source = {document.name, document.sha256, document.encoding,
                     TextPositions(document.text).length().value};
    report.text = document.text;
    return report;
}

} // namespace tem
