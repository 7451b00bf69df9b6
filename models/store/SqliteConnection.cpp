#include "store/SqliteConnection.h"

#include "store/SafeFile.h"
#include "store/SqliteSchema.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QSqlError>
#include <QStorageInfo>
#include <QUrl>
#include <QUuid>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

/// Primary result codes of SQLite (https://sqlite.org/rescode.html); extended ones carry them in their low
/// byte.
enum SqliteResult {
    Perm = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    NotADb = 26
};

Error::Code codeOf(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xFF) {
    case Busy:
    case Locked:
        return Error::Code::LibraryBusy;
    case Corrupt:
        return Error::Code::LibraryDamaged;
    case NotADb:
        return Error::Code::NotALibrary;
    case Full:
        return Error::Code::NoSpace;
    case ReadOnly:
        return Error::Code::LibraryReadOnly;
    case Perm:
    case CantOpen:
        return Error::Code::NoPermission;
    default:
        return Error::Code::WriteFailed;
    }
}

} // namespace

bool isNetworkFileSystem(const QByteArray &type)
{
    static const QSet<QByteArray> types{"nfs",          "nfs4",
                                        "cifs",         "smb",
                                        "smb2",         "smb3",
                                        "smbfs",        "afs",
                                        "ncpfs",        "ceph",
                                        "glusterfs",    "9p",
                                        "vboxsf",       "davfs",
                                        "fuse.sshfs",   "fuse.glusterfs",
                                        "fuse.davfs2",  "fuse.gvfsd-fuse",
                                        "fuse.smbnetfs"};
    return types.contains(type.toLower());
}

SqliteConnection::SqliteConnection(QString path)
    : m_path(std::move(path))
    , m_file(m_path)
    , m_name(QUuid::createUuid().toString(QUuid::Id128))
{
}

SqliteConnection::~SqliteConnection()
{
    // Goes only after every handle on it.
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<SqliteConnection>> SqliteConnection::open(const QString &path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (file.isDir())
        return fail(Error::Code::IsFolder, path);
    if (!folder.isDir())
        return fail(Error::Code::NotFound, folder.filePath());
    if (!file.exists() && !folder.isWritable())
        return fail(Error::Code::NoPermission, path);
    if (!folder.isWritable() || (file.exists() && !file.isWritable()))
        return openForReading(path);

    std::unique_ptr<SqliteConnection> connection(new SqliteConnection(path));
    const auto opened = connection->openFile(true, false).and_then([&] { return connection->prepare(); });
    if (!opened)
        return tl::unexpected(opened.error());
    return connection;
}

Result<std::unique_ptr<SqliteConnection>> SqliteConnection::openForReading(const QString &path)
{
    auto connection = openAsItIs(path);
    if (!connection)
        return connection;
    const auto version = (*connection)->version();
    if (!version)
        return tl::unexpected(version.error());
    if (*version == sqliteSchemaVersion())
        return connection;

    auto folder = std::make_unique<QTemporaryDir>();
    const QString copy = folder->filePath(u"library.db"_s);
    if (const auto copied = (*connection)->writeCopy(copy); !copied)
        return tl::unexpected(copied.error());
    auto migrated = open(copy);
    if (!migrated)
        return migrated;
    (*migrated)->m_path = path;
    (*migrated)->m_isWritable = false;
    (*migrated)->m_copyFolder = std::move(folder);
    return migrated;
}

Result<std::unique_ptr<SqliteConnection>> SqliteConnection::openAsItIs(const QString &path)
{
    const QFileInfo file(path);
    if (file.isDir())
        return fail(Error::Code::IsFolder, path);
    if (!file.exists())
        return fail(Error::Code::NotFound, path);
    if (!file.isReadable())
        return fail(Error::Code::NoPermission, path);
    std::unique_ptr<SqliteConnection> connection(new SqliteConnection(path));
    auto opened = connection->openFile(false, false);
    // A library that was written with a write-ahead log wants files beside it even for reading.
    if (!opened && (opened.error().code == Error::Code::NoPermission ||
                    opened.error().code == Error::Code::LibraryReadOnly))
        opened = connection->openWithLog();
    if (!opened)
        return tl::unexpected(opened.error());
    return connection;
}

Result<void> SqliteConnection::openWithLog()
{
    const QString log = m_path + u"-wal"_s;
    if (QFileInfo(log).size() == 0)
        return openFile(false, true);
    // What was acknowledged last stands in the log alone.
    m_copyFolder = std::make_unique<QTemporaryDir>();
    m_file = m_copyFolder->filePath(u"library.db"_s);
    if (!QFile::copy(m_path, m_file) || !QFile::copy(log, m_file + u"-wal"_s))
        return fail(Error::Code::NoSpace, m_file);
    QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner);
    QFile::setPermissions(m_file + u"-wal"_s, QFile::ReadOwner | QFile::WriteOwner);
    return openFile(false, false);
}

Result<void> SqliteConnection::openFile(bool forWriting, bool isImmutable)
{
    {
        QSqlDatabase database = QSqlDatabase::contains(m_name)
                                    ? QSqlDatabase::database(m_name, false)
                                    : QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        QUrl url = QUrl::fromLocalFile(m_file);
        if (isImmutable)
            url.setQuery(u"immutable=1"_s);
        database.setDatabaseName(url.toString(QUrl::FullyEncoded));
        database.setConnectOptions(
            forWriting ? u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"_s
                       : u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s);
        if (!database.open())
            return failed(database.lastError());
    }
    m_isWritable = forWriting;
    // SQLite looks at the file only now.
    return run(u"PRAGMA schema_version"_s).map([](const QSqlQuery &) {});
}

Result<int> SqliteConnection::pragma(const QString &name) const
{
    return column(u"PRAGMA "_s + name).map([](const QVariantList &values) {
        return values.value(0).toInt();
    });
}

Result<int> SqliteConnection::version() const
{
    // A program that was stopped while it made a library leaves a file with nothing in it.
    const auto objects = column(u"SELECT count(*) FROM sqlite_schema"_s).map([](const QVariantList &values) {
        return values.value(0).toInt();
    });
    const auto application = pragma(u"application_id"_s);
    const auto version = pragma(u"user_version"_s);
    for (const auto *number : {&objects, &application, &version}) {
        if (!*number)
            return tl::unexpected(number->error());
    }
    const bool isEmpty = *objects == 0 && *application == 0 && *version == 0;
    if (!isEmpty && *application != sqliteApplicationId)
        return fail(Error::Code::NotALibrary, m_path);
    if (*version > sqliteSchemaVersion())
        return fail(Error::Code::LibraryTooNew, m_path);
    // An empty file is a library only for somebody who may fill it.
    if (*version == 0 && !m_isWritable)
        return fail(Error::Code::NotALibrary, m_path);
    return version;
}

Result<void> SqliteConnection::checkLength() const
{
    // With a log, the last pages may stand there alone.
    if (QFileInfo(m_file + u"-wal"_s).size() > 0)
        return {};
    const auto pages = column(u"SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"_s);
    if (!pages)
        return tl::unexpected(pages.error());
    if (pages->value(0).toLongLong() > QFileInfo(m_file).size())
        return fail(Error::Code::LibraryDamaged, m_path);
    return {};
}

Result<void> SqliteConnection::chooseJournal() const
{
    const QByteArray fileSystem = QStorageInfo(QFileInfo(m_file).absolutePath()).fileSystemType();
    const auto set =
        run(isNetworkFileSystem(fileSystem) ? u"PRAGMA journal_mode=DELETE"_s : u"PRAGMA journal_mode=WAL"_s);
    // Another program that has the library open keeps it at the journal that it has.
    if (!set && set.error().code != Error::Code::LibraryBusy)
        return tl::unexpected(set.error());
    return {};
}

Result<void> SqliteConnection::prepare()
{
    const auto found = version();
    if (!found)
        return tl::unexpected(found.error());
    if (const auto whole = checkLength(); !whole)
        return whole;
    if (const auto chosen = chooseJournal(); !chosen)
        return chosen;
    for (const auto &setting : {u"synchronous=FULL"_s, u"foreign_keys=ON"_s}) {
        if (const auto set = run(u"PRAGMA "_s + setting); !set)
            return tl::unexpected(set.error());
    }
    return *found == sqliteSchemaVersion() ? Result<void>() : migrate();
}

Result<void> SqliteConnection::migrate() const
{
    QString copy;
    auto migrated = inTransaction([&]() -> Result<void> {
        // Another program may have been quicker.
        const auto current = version();
        if (!current)
            return tl::unexpected(current.error());
        if (*current > 0 && *current < sqliteSchemaVersion()) {
            copy = freeName(u"%1.v%2"_s.arg(m_path).arg(*current));
            // Nobody else writes until the end of this transaction.
            const auto copied = openAsItIs(m_file).and_then(
                [&](const std::unique_ptr<SqliteConnection> &source) { return source->writeCopy(copy); });
            if (!copied)
                return copied;
        }
        QStringList statements;
        for (int next = *current; next < sqliteSchemaVersion(); ++next)
            statements += sqliteMigrations()[static_cast<std::size_t>(next)];
        statements.append(u"PRAGMA application_id=%1"_s.arg(sqliteApplicationId));
        statements.append(u"PRAGMA user_version=%1"_s.arg(sqliteSchemaVersion()));
        for (const QString &statement : statements) {
            if (const auto done = run(statement); !done)
                return tl::unexpected(done.error());
        }
        return {};
    });
    // The library is as it was, so that a copy of it only takes room.
    if (!migrated && !copy.isEmpty())
        QFile::remove(copy);
    return migrated;
}

Result<QSqlQuery> SqliteConnection::run(const QString &sql, const QVariantList &values) const
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failed(query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return failed(query.lastError());
    return query;
}

Result<void> SqliteConnection::rows(const QString &sql, const QVariantList &values,
                                    const std::function<Result<void>(const QSqlQuery &)> &see) const
{
    auto query = run(sql, values);
    if (!query)
        return tl::unexpected(query.error());
    while (query->next()) {
        if (auto seen = see(*query); !seen)
            return seen;
    }
    // A damaged page ends the rows as if there were no more.
    if (query->lastError().isValid())
        return failed(query->lastError());
    return {};
}

Result<QVariantList> SqliteConnection::column(const QString &sql, const QVariantList &values) const
{
    QVariantList column;
    return rows(sql, values,
                [&](const QSqlQuery &row) -> Result<void> {
                    column.append(row.value(0));
                    return {};
                })
        .map([&] { return column; });
}

Result<void> SqliteConnection::inTransaction(const std::function<Result<void>()> &work) const
{
    if (!m_isWritable)
        return fail(Error::Code::LibraryReadOnly, m_path);
    // At once for writing: to ask for it later can fail half-way.
    return between(u"BEGIN IMMEDIATE"_s, work);
}

Result<void> SqliteConnection::inSnapshot(const std::function<Result<void>()> &work) const
{
    return between(u"BEGIN"_s, work);
}

Result<void> SqliteConnection::between(const QString &begin, const std::function<Result<void>()> &work) const
{
    if (auto begun = run(begin); !begun)
        return tl::unexpected(begun.error());
    Result<void> done = work();
    if (done) {
        if (auto committed = run(u"COMMIT"_s); !committed)
            done = tl::unexpected(committed.error());
    }
    if (!done) {
        // SQLite has rolled back already after some errors, and says so.
        const auto rolledBack = run(u"ROLLBACK"_s);
        Q_UNUSED(rolledBack)
    }
    return done;
}

tl::unexpected<Error> SqliteConnection::failed(const QSqlError &error) const
{
    return fail(codeOf(error), m_path, error.databaseText());
}

} // namespace tem
