#include "cli/Commands.h"

#include "cli/Console.h"
#include "cli/Input.h"
#include "cli/Interrupt.h"
#include "export/Csv.h"
#include "export/WriteFile.h"
#include "report/ReportJson.h"

namespace tem {

ExitCode runExport(const CommandLine &line, const Catalogue &catalogue)
{
    const Overwrite overwrite = line.force ? Overwrite::Replace : Overwrite::Refuse;
    for (const QString &path : {line.pdf, line.png, line.svg, line.csv, line.json}) {
        if (path.isEmpty())
            continue;
        if (const auto writable = checkWritable(path, overwrite); !writable) {
            console::say(describe(writable.error()));
            return ExitCode::NotWritten;
        }
    }
    const Result<Report> report = readReport(line.file, catalogue);
    if (!report) {
        complain(report.error());
        return ExitCode::NotRead;
    }
    return ExitCode::Done;
}

} // namespace tem
