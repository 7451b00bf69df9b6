#include "cli/Commands.h"

#include "cli/Input.h"
#include "export/Csv.h"
#include "report/ReportJson.h"

namespace tem {

ExitCode runExtract(const CommandLine &line, const Catalogue &catalogue)
{
    const Result<Report> report = readReport(line.file, catalogue);
    if (!report) {
        complain(report.error());
        return ExitCode::NotRead;
    }
    if (!print(line.format == OutputFormat::Csv ? toCsv(*report) : toJsonText(*report)))
        return ExitCode::NotWritten;
    noteMissingFigures(*report);
    return ExitCode::Done;
}

} // namespace tem
