#pragma once

#include "report/Error.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <functional>
#include <memory>

namespace tem {

/// One open library file, at the schema of this program. Belongs to the thread that opened it.
class SqliteConnection
{
public:
    /// Makes a library where there is no file, and brings an older one up to date after writing a copy of it
    /// beside it
    /// ("thu-vien.db.v1"). Opens for reading alone what cannot be written. Fails with NotALibrary,
    /// LibraryTooNew, LibraryBusy, LibraryDamaged, NoSpace, IsFolder, NotFound (the folder) or NoPermission;
    /// the file is then as it was.
    static Result<std::unique_ptr<SqliteConnection>> open(const QString &path);
    ~SqliteConnection();
    SqliteConnection(const SqliteConnection &) = delete;
    SqliteConnection &operator=(const SqliteConnection &) = delete;

    bool isWritable() const { return m_isWritable; }
    /// Runs one statement with its values in the places of the question marks.
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {}) const;
    /// Does all of `work` or, where that or the disk fails, nothing.
    Result<void> inTransaction(const std::function<Result<void>()> &work) const;

private:
    explicit SqliteConnection(QString path);

    Result<void> openFile(bool forWriting, bool isImmutable);
    Result<int> pragma(const QString &name) const;
    Result<void> prepare();
    Result<void> migrate(int version) const;
    tl::unexpected<Error> failed(const QSqlError &error) const;

    QString m_path;
    QString m_name;
    bool m_isWritable = false;
};

} // namespace tem
