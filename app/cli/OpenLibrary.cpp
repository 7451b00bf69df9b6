#include "cli/OpenLibrary.h"

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
} // namespace

Result<std::unique_ptr<ReportLibrary>> openLibrary(const QString &file)
{
    return SqliteLibrary::open(file.isEmpty() ? ownLibrary() : file)
        .map([](std::unique_ptr<SqliteLibrary> &&library) -> std::unique_ptr<ReportLibrary> {
            return std::move(library);
        });
}

} // namespace tem
