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
    /// For a library that open() says is damaged or none: makes it anew from a backup and keeps what was
    /// there under another name, which it returns. No program must have the library open.
    static Result<QString> rebuild(const QString &path, const QString &backup);
    ~SqliteLibrary() override;

    Result<Added> add(const QByteArray &bytes, const Reading &reading) override;
    Result<std::vector<LibraryEntry>> entries() const override;
    Result<Reading> reading(ReportId id) const override;
    Result<QByteArray> bytes(ReportId id) const override;
    Result<void> markOpened(ReportId id) override;
    Result<void> remove(ReportId id) override;
    Result<void> restore(ReportId id) override;
    bool isWritable() const override;

    Result<Amendments> amendments(ReportId id) const override;
    Result<void> setAmendment(ReportId id, const Amendment &amendment) override;
    Result<void> removeAmendment(ReportId id, const AmendmentKey &key) override;

    Result<std::vector<Revision>> revisions(ReportId id) const override;
    Result<int> reread(ReportId id, const Reading &reading, const Amendments &followed) override;
    Result<Reading> reading(ReportId id, int revision) const override;
    Result<Amendments> amendments(ReportId id, int revision) const override;

    Result<void> handOver(ReportId id, const QString &path) const override;
    Result<TakenOver> takeOver(const QString &path) override;

    Result<std::map<StandingKey, ReportId>> standing() const override;
    Result<void> setStanding(const StandingKey &key, std::optional<ReportId> report) override;

    Result<void> backUp(const QString &path) const override;
    Result<QString> restoreFrom(const QString &path) override;

private:
    explicit SqliteLibrary(std::unique_ptr<SqliteConnection> connection);

    /// What is inside a transaction of the caller's.
    Result<Added> addInside(const QByteArray &bytes, const Reading &reading);
    Result<int> addRevision(ReportId id, const Reading &reading);
    Result<TakenOver> takeOverInside(const HandOver &handOver);
    /// Number of the revision that counts.
    Result<int> currentRevision(ReportId id) const;
    Result<void> setTime(const QString &sql, ReportId id);

    std::unique_ptr<SqliteConnection> m_connection;
};

} // namespace tem
