#include "cli/OpenLibrary.h"

#include "amend/Amended.h"
#include "store/SqliteLibrary.h"

#include <QDir>
#include <QStandardPaths>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
QString ownLibrary()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    folder.mkpath(u"."_s);
    return folder.filePath(u"library.db"_s);
}

QString fileOf(const QString &named)
{
    return named.isEmpty() ? ownLibrary() : named;
}
} // namespace

Result<std::unique_ptr<ReportLibrary>> openLibrary(const QString &file)
{
    return SqliteLibrary::open(fileOf(file))
        .map([](std::unique_ptr<SqliteLibrary> &&library) -> std::unique_ptr<ReportLibrary> {
            return std::move(library);
        });
}

Result<QString> rebuildLibrary(const QString &file, const QString &backup)
{
    return SqliteLibrary::rebuild(fileOf(file), backup);
}

Result<Report> libraryReport(const ReportLibrary &library, ReportId id, const Catalogue &catalogue)
{
    const auto amendments = library.amendments(id);
    if (!amendments)
        return tl::unexpected(amendments.error());
    return library.reading(id).map(
        [&](const Reading &reading) { return amended(reading.report, *amendments, catalogue); });
}

} // namespace tem
