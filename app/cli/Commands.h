#pragma once

#include "catalogue/Catalogue.h"
#include "cli/CommandLine.h"
#include "cli/ExitCode.h"

namespace tem {

/// `tem extract`: every figure, as JSON or CSV.
ExitCode runExtract(const CommandLine &line, const Catalogue &catalogue);
/// `tem text`: the text that positions count in.
ExitCode runText(const CommandLine &line);
/// `tem check`: the checks, failing ones first.
ExitCode runCheck(const CommandLine &line, const Catalogue &catalogue);
/// `tem export`: documents and pictures. Needs a QApplication.
ExitCode runExport(const CommandLine &line, const Catalogue &catalogue);
/// `tem import`: keeps reports in the library, a line for each file.
ExitCode runImport(const CommandLine &line, const Catalogue &catalogue);
/// `tem list`: what the library holds.
ExitCode runList(const CommandLine &line);
/// `tem diff`: what differs between two reports.
ExitCode runDiff(const CommandLine &line, const Catalogue &catalogue);
/// `tem series`: an indicator over the periods of the library's reports.
ExitCode runSeries(const CommandLine &line, const Catalogue &catalogue);

} // namespace tem
