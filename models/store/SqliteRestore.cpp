#include "store/SqliteRestore.h"

#include "store/SafeFile.h"
#include "store/SqliteConnection.h"
#include "store/SqliteSchema.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>

#include <memory>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

/// Of what a library was before, with the time, so that no earlier one is replaced.
QString nameOfFormer(const QString &path, const QString &what)
{
    return freeName(
        u"%1.%2-%3"_s.arg(path, what, QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s)));
}

/// Writes a backup as a library of this program's schema and checks it. The backup stays as it is.
Result<void> upToDateCopy(const QString &backup, const QString &copy)
{
    const auto source = SqliteConnection::openForReading(backup);
    if (!source)
        return tl::unexpected(source.error());
    if (const auto whole = (*source)->checkIntegrity(); !whole)
        return whole;
    return (*source)->writeCopy(copy);
}

/// Every row of the schema "kept" in place of those of the library.
Result<void> replaceRows(const SqliteConnection &connection)
{
    // Rows refer to each other, and hold together again only at the end.
    QStringList statements{u"PRAGMA defer_foreign_keys=ON"_s};
    for (const QString &table : sqliteTables())
        statements.append(u"DELETE FROM main.%1"_s.arg(table));
    for (const QString &table : sqliteTables())
        statements.append(u"INSERT INTO main.%1 SELECT * FROM kept.%1"_s.arg(table));
    for (const QString &statement : statements) {
        if (const auto done = connection.run(statement); !done)
            return tl::unexpected(done.error());
    }
    for (const QString &table : sqliteTables()) {
        const auto missing = connection.column(
            u"SELECT (SELECT count(*) FROM kept.%1) - (SELECT count(*) FROM main.%1)"_s.arg(table));
        if (!missing)
            return tl::unexpected(missing.error());
        if (missing->constFirst().toLongLong() != 0)
            return fail(Error::Code::WriteFailed, connection.path(), table);
    }
    return {};
}

} // namespace

Result<QString> restoreFrom(const SqliteConnection &connection, const QString &backup)
{
    if (!connection.isWritable())
        return fail(Error::Code::LibraryReadOnly, connection.path());
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"library.db"_s);
    if (const auto copied = upToDateCopy(backup, copy); !copied)
        return tl::unexpected(copied.error());
    const QString former = nameOfFormer(connection.path(), u"before-restore"_s);
    if (const auto kept = connection.writeCopy(former); !kept)
        return tl::unexpected(kept.error());
    if (const auto attached = connection.run(u"ATTACH DATABASE ? AS kept"_s, {copy}); !attached)
        return tl::unexpected(attached.error());
    // Inside the library and not by replacing its file, which other programs may have open.
    const auto replaced = connection.inTransaction([&] { return replaceRows(connection); });
    const auto detached = connection.run(u"DETACH DATABASE kept"_s);
    Q_UNUSED(detached)
    return replaced.map([&] { return former; });
}

Result<QString> rebuildFrom(const QString &path, const QString &backup)
{
    const QString part = path + u".rebuilt"_s;
    if (const auto copied = upToDateCopy(backup, part); !copied) {
        QFile::remove(part);
        return tl::unexpected(copied.error());
    }
    const QString former = nameOfFormer(path, u"damaged"_s);
    // A second name first, so that there is never none.
    if (const auto kept = keepUnder(path, former); !kept) {
        QFile::remove(part);
        return tl::unexpected(kept.error());
    }
    // The log of the damaged library must not be played into the rebuilt one.
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::rename(path + suffix, former + suffix);
    return putInPlace(part, path).map([&] { return former; });
}

} // namespace tem
