// How a connection copies its library and tells a whole one from a damaged one.

#include "store/SafeFile.h"
#include "store/SqliteConnection.h"

#include <QFile>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

/// What went wrong while all of a library was copied to `path`: SQLite does not say on which side.
Error copyError(const Error &error, const QString &path)
{
    using enum Error::Code;
    if (error.code == NoSpace)
        return {NoSpace, path, 0, error.detail};
    if (error.code == NoPermission || error.code == LibraryReadOnly || error.code == WriteFailed)
        return {WriteFailed, path, 0, error.detail};
    return error;
}

} // namespace

Result<QVariantMap> SqliteConnection::counts() const
{
    const auto tables = column(u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s);
    if (!tables)
        return tl::unexpected(tables.error());
    QVariantMap counts;
    for (const QVariant &table : *tables) {
        const auto rows = column(u"SELECT count(*) FROM \"%1\""_s.arg(table.toString()));
        if (!rows)
            return tl::unexpected(rows.error());
        counts.insert(table.toString(), rows->value(0));
    }
    return counts;
}

Result<void> SqliteConnection::checkIntegrity() const
{
    const auto integrity = column(u"PRAGMA integrity_check(1)"_s);
    if (!integrity)
        return tl::unexpected(integrity.error());
    if (*integrity != QVariantList{u"ok"_s})
        return fail(Error::Code::LibraryDamaged, m_path, integrity->value(0).toString());
    const auto dangling = column(u"PRAGMA foreign_key_check"_s);
    if (!dangling)
        return tl::unexpected(dangling.error());
    if (!dangling->isEmpty())
        return fail(Error::Code::LibraryDamaged, m_path, dangling->value(0).toString());
    return {};
}

Result<void> SqliteConnection::writeCopy(const QString &path) const
{
    const QString part = partOf(path);
    // Of a program that was killed while it copied.
    for (const QString &left : {part, part + u"-journal"_s})
        QFile::remove(left);
    const auto written = [&]() -> Result<void> {
        const auto changesBefore = pragma(u"data_version"_s);
        const auto expected = counts();
        if (!expected)
            return tl::unexpected(expected.error());
        if (const auto copied = run(u"VACUUM INTO ?"_s, {part}); !copied)
            return tl::unexpected(copyError(copied.error(), path));
        const bool hasChanged = pragma(u"data_version"_s) != changesBefore;
        const auto copy = openAsItIs(part);
        if (!copy)
            return tl::unexpected(copy.error());
        if (const auto checked = (*copy)->checkIntegrity(); !checked)
            return checked;
        // Where others wrote meanwhile, the copy may have more.
        if (!hasChanged && (*copy)->counts() != expected)
            return fail(Error::Code::WriteFailed, path);
        return {};
    }()
                                      .and_then([&] { return putInPlace(part, path); });
    if (!written)
        QFile::remove(part);
    return written;
}

} // namespace tem
