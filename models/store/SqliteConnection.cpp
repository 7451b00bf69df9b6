#include "store/SqliteConnection.h"

#include "store/SqliteSchema.h"

#include <QFileInfo>
#include <QSqlError>
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
    case Perm:
    case ReadOnly:
    case CantOpen:
        return Error::Code::NoPermission;
    default:
        return Error::Code::WriteFailed;
    }
}

} // namespace

SqliteConnection::SqliteConnection(QString path)
    : m_path(std::move(path))
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

    std::unique_ptr<SqliteConnection> connection(new SqliteConnection(path));
    const bool canWrite = folder.isWritable() && (!file.exists() || file.isWritable());
    auto opened = connection->openFile(canWrite, false);
    // A library that was written with a write-ahead log wants a file beside it even for reading.
    if (!opened && !canWrite)
        opened = connection->openFile(false, true);
    if (!opened)
        return tl::unexpected(opened.error());
    if (auto prepared = connection->prepare(); !prepared)
        return tl::unexpected(prepared.error());
    return connection;
}

Result<void> SqliteConnection::openFile(bool forWriting, bool isImmutable)
{
    {
        QSqlDatabase database = QSqlDatabase::contains(m_name)
                                    ? QSqlDatabase::database(m_name, false)
                                    : QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        QUrl url = QUrl::fromLocalFile(m_path);
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
    auto query = run(u"PRAGMA "_s + name);
    if (!query)
        return tl::unexpected(query.error());
    query->next();
    return query->value(0).toInt();
}

Result<void> SqliteConnection::prepare()
{
    const auto pages = pragma(u"page_count"_s);
    const auto application = pragma(u"application_id"_s);
    const auto version = pragma(u"user_version"_s);
    for (const auto *number : {&pages, &application, &version}) {
        if (!*number)
            return tl::unexpected(number->error());
    }
    if (*pages > 0 && *application != sqliteApplicationId)
        return fail(Error::Code::NotALibrary, m_path);
    if (*version > sqliteSchemaVersion())
        return fail(Error::Code::LibraryTooNew, m_path);

    if (m_isWritable) {
        // Where the folder does not allow a write-ahead log, SQLite stays with its plain journal.
        for (const auto &setting : {u"journal_mode=WAL"_s, u"synchronous=FULL"_s, u"foreign_keys=ON"_s}) {
            if (auto set = run(u"PRAGMA "_s + setting); !set)
                return tl::unexpected(set.error());
        }
    }
    if (*version == sqliteSchemaVersion())
        return {};
    if (!m_isWritable)
        return fail(Error::Code::NoPermission, m_path);
    return migrate(*version);
}

Result<void> SqliteConnection::migrate(int version) const
{
    if (version > 0) {
        const QString copy = u"%1.v%2"_s.arg(m_path).arg(version);
        if (!QFileInfo::exists(copy)) {
            if (auto copied = run(u"VACUUM INTO ?"_s, {copy}); !copied)
                return tl::unexpected(copied.error());
        }
    }
    return inTransaction([this]() -> Result<void> {
        // Another program may have been quicker.
        const auto current = pragma(u"user_version"_s);
        if (!current)
            return tl::unexpected(current.error());
        QStringList statements;
        for (int next = *current; next < sqliteSchemaVersion(); ++next)
            statements += sqliteMigrations()[static_cast<std::size_t>(next)];
        statements.append(u"PRAGMA application_id=%1"_s.arg(sqliteApplicationId));
        statements.append(u"PRAGMA user_version=%1"_s.arg(sqliteSchemaVersion()));
        for (const QString &statement : statements) {
            if (auto done = run(statement); !done)
                return tl::unexpected(done.error());
        }
        return {};
    });
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

Result<void> SqliteConnection::inTransaction(const std::function<Result<void>()> &work) const
{
    // At once for writing: to ask for it later can fail half-way.
    if (auto begun = run(u"BEGIN IMMEDIATE"_s); !begun)
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
