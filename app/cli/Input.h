#pragma once

#include "catalogue/Catalogue.h"
#include "cli/CommandLine.h"
#include "loader/ReportLoader.h"
#include "report/Error.h"
#include "report/Report.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace tem {

/// Reads the file that the command line names, "-" being standard input.
Result<Document> readDocument(const QString &file);
Result<Report> readReport(const QString &file, const Catalogue &catalogue);

Result<SourceReport> readSource(const QString &file, const Catalogue &catalogue);
/// The built-in catalogue's folder and those that the command line names.
QStringList catalogueFolders(const CommandLine &line);

/// Says on standard error that a report has no figures, if it has none.
void noteMissingFigures(const Report &report);
/// Writes to standard output; says why on standard error and returns false where that fails.
bool print(const QByteArray &bytes);
/// Says an error of a file on standard error.
void complain(const Error &error);

} // namespace tem
