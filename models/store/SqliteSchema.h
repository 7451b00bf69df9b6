#pragma once

#include <QStringList>

#include <vector>

namespace tem {

/// What turns a library of one version into one of the next: element 0 makes version 1 from an empty file. An
/// element that was released is never changed.
const std::vector<QStringList> &sqliteMigrations();

/// Of the libraries that this program writes.
inline int sqliteSchemaVersion()
{
    return static_cast<int>(sqliteMigrations().size());
}

/// Every table, each after those that it refers to.
const QStringList &sqliteTables();

/// "TemL": tells a library from other SQLite files (PRAGMA application_id).
inline constexpr int sqliteApplicationId = 0x54656D4C;

} // namespace tem
