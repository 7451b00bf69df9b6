#pragma once

#include "store/ReportLibrary.h"

#include <QString>

#include <memory>

namespace tem {

class SqliteConnection;

/// A library in one file.
class SqliteLibrary : public ReportLibrary
{
public:
    /// Opens the library at `path`, or makes one where there is none. Fails as SqliteConnection::open() does.
    static Result<std::unique_ptr<SqliteLibrary>> open(const QString &path);
    ~SqliteLibrary() override;

    Result<Added> add(const QByteArray &bytes, const Reading &reading) override;
    Result<std::vector<LibraryEntry>> entries() const override;
    Result<Reading> reading(ReportId id) const override;
    Result<QByteArray> bytes(ReportId id) const override;
    Result<void> markOpened(ReportId id) override;
    Result<void> remove(ReportId id) override;
    Result<void> restore(ReportId id) override;
    bool isWritable() const override;

private:
    explicit SqliteLibrary(std::unique_ptr<SqliteConnection> connection);

    Result<void> addRevision(ReportId id, const Reading &reading);
    Result<void> setTime(const QString &sql, ReportId id);

    std::unique_ptr<SqliteConnection> m_connection;
};

} // namespace tem
