#pragma once

#include "report/Error.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QVariantList>
#include <QVariantMap>

#include <functional>
#include <memory>

namespace tem {

/// Whether files on a file system of this name are shared with other computers, where a write-ahead log would
/// be seen by one of them alone.
bool isNetworkFileSystem(const QByteArray &type);

/// One open library file, at the schema of this program. Belongs to the thread that opened it.
class SqliteConnection
{
public:
    /// Makes a library where there is no file, and brings an older one up to date after writing a copy of it
    /// beside it ("thu-vien.db.v1"). Opens for reading alone what cannot be written. Fails with NotALibrary,
    /// LibraryTooNew, LibraryBusy, LibraryDamaged, NoSpace, IsFolder, NotFound (the folder) or NoPermission;
    /// the file is then as it was.
    static Result<std::unique_ptr<SqliteConnection>> open(const QString &path);
    /// Opens for reading alone a library that exists, and leaves it as it is: an older one is read from a
    /// copy that was brought up to date. Fails as open() does.
    static Result<std::unique_ptr<SqliteConnection>> openForReading(const QString &path);
    ~SqliteConnection();
    SqliteConnection(const SqliteConnection &) = delete;
    SqliteConnection &operator=(const SqliteConnection &) = delete;

    const QString &path() const { return m_path; }
    bool isWritable() const { return m_isWritable; }
    /// Runs one statement with its values in the places of the question marks.
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {}) const;
    /// Runs one statement and shows each of its rows to `see`, until that fails.
    Result<void> rows(const QString &sql, const QVariantList &values,
                      const std::function<Result<void>(const QSqlQuery &)> &see) const;
    /// The first column of a statement's rows.
    Result<QVariantList> column(const QString &sql, const QVariantList &values = {}) const;
    /// Does all of `work` or, where that or the disk fails, nothing.
    Result<void> inTransaction(const std::function<Result<void>()> &work) const;
    /// Does `work` on the library as it is at one moment, whatever others write meanwhile.
    Result<void> inSnapshot(const std::function<Result<void>()> &work) const;

    /// Writes all of the library to `path`, where it replaces what is there only once it was checked. Not in
    /// a transaction.
    Result<void> writeCopy(const QString &path) const;
    /// Fails with LibraryDamaged where the file does not hold together.
    Result<void> checkIntegrity() const;

private:
    explicit SqliteConnection(QString path);

    /// A connection for reading on the file as it is, whatever its schema.
    static Result<std::unique_ptr<SqliteConnection>> openAsItIs(const QString &path);
    Result<void> openWithLog();
    /// Number of rows of every table.
    Result<QVariantMap> counts() const;
    Result<void> openFile(bool forWriting, bool isImmutable);
    Result<int> pragma(const QString &name) const;
    /// The schema version of the file. Fails where the file is no library that this program can read.
    Result<int> version() const;
    /// Fails with LibraryDamaged where the end of the file is missing.
    Result<void> checkLength() const;
    Result<void> chooseJournal() const;
    Result<void> prepare();
    Result<void> migrate() const;
    Result<void> copyBeforeMigration(int version) const;
    Result<void> between(const QString &begin, const std::function<Result<void>()> &work) const;
    tl::unexpected<Error> failed(const QSqlError &error) const;

    /// As the user named it.
    QString m_path;
    /// What is read: a copy where the library itself must not be touched.
    QString m_file;
    QString m_name;
    bool m_isWritable = false;
    std::unique_ptr<QTemporaryDir> m_copyFolder;
};

} // namespace tem
