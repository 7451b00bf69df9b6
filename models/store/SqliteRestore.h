#pragma once

#include "report/Error.h"

#include <QString>

namespace tem {

class SqliteConnection;

/// ReportLibrary::restoreFrom().
Result<QString> restoreFrom(const SqliteConnection &connection, const QString &backup);
/// SqliteLibrary::rebuild().
Result<QString> rebuildFrom(const QString &path, const QString &backup);

} // namespace tem
