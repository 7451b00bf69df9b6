#pragma once

#include "catalogue/Catalogue.h"
#include "report/Report.h"
#include "store/ReportLibrary.h"

#include <QString>

#include <memory>

namespace tem {

/// The library in `file`, made where there is none; with an empty name the user's own, in the folder that the
/// system keeps for the data of programs.
Result<std::unique_ptr<ReportLibrary>> openLibrary(const QString &file);
/// Makes a library that cannot be opened anew from a backup. Returns the name that what was there has now.
Result<QString> rebuildLibrary(const QString &file, const QString &backup);
/// A report of the library with its corrections.
Result<Report> libraryReport(const ReportLibrary &library, ReportId id, const Catalogue &catalogue);

} // namespace tem
