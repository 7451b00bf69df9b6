#include "store/SqliteLibrary.h"

#include "report/ReportJson.h"
#include "store/SqliteAmendments.h"
#include "store/SqliteConnection.h"
#include "store/SqliteListing.h"
#include "store/SqliteRestore.h"
#include "store/SqliteStanding.h"
#include "store/SqliteTime.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

Result<Report> reportOf(const QString &content, const QString &text)
{
    return reportFromJson(QJsonDocument::fromJson(content.toUtf8()).object(), text);
}

tl::unexpected<Error> notFound(ReportId id)
{
    return fail(Error::Code::NotFound, QString::number(id.value));
}

} // namespace

SqliteLibrary::SqliteLibrary(std::unique_ptr<SqliteConnection> connection)
    : m_connection(std::move(connection))
{
}

SqliteLibrary::~SqliteLibrary() = default;

Result<std::unique_ptr<SqliteLibrary>> SqliteLibrary::open(const QString &path)
{
    auto connection = SqliteConnection::open(path);
    if (!connection)
        return tl::unexpected(connection.error());
    return std::unique_ptr<SqliteLibrary>(new SqliteLibrary(std::move(*connection)));
}

Result<QString> SqliteLibrary::rebuild(const QString &path, const QString &backup)
{
    return rebuildFrom(path, backup);
}

bool SqliteLibrary::isWritable() const
{
    return m_connection->isWritable();
}

Result<Added> SqliteLibrary::add(const QByteArray &bytes, const Reading &reading)
{
    Added added;
    const auto done = m_connection->inTransaction([&]() -> Result<void> {
        return addInside(bytes, reading).map([&](const Added &result) { added = result; });
    });
    return done.map([&] { return added; });
}

Result<Added> SqliteLibrary::addInside(const QByteArray &bytes, const Reading &reading)
{
    const QString hash = reading.report.source.sha256;
    const auto known = m_connection->column(u"SELECT id FROM report WHERE sha256 = ?"_s, {hash});
    if (!known)
        return tl::unexpected(known.error());
    if (known->isEmpty()) {
        const auto inserted =
            m_connection->run(u"INSERT INTO report (sha256, bytes, text, imported_at) VALUES (?, ?, ?, ?)"_s,
                              {hash, bytes, reading.report.text, timeNow()});
        if (!inserted)
            return tl::unexpected(inserted.error());
        const Added added{{inserted->lastInsertId().toLongLong()}, true};
        return addRevision(added.id, reading).map([added](int) { return added; });
    }
    const Added added{{known->constFirst().toLongLong()}, false};
    if (currentRevision(added.id))
        return added;
    if (const auto restored = restore(added.id); !restored)
        return tl::unexpected(restored.error());
    const auto amended = amendments(added.id);
    if (!amended)
        return tl::unexpected(amended.error());
    if (!amended->empty())
        return added;
    return addRevision(added.id, reading).map([added](int) { return added; });
}

Result<int> SqliteLibrary::addRevision(ReportId id, const Reading &reading)
{
    const auto last =
        m_connection->column(u"SELECT ifnull(max(number), 0) FROM revision WHERE report = ?"_s, {id.value});
    if (!last)
        return tl::unexpected(last.error());
    const int number = last->constFirst().toInt() + 1;
    const QByteArray content =
        QJsonDocument(toJson(reading.report, JsonForm::Complete)).toJson(QJsonDocument::Compact);
    return m_connection
        ->run(u"INSERT INTO revision (report, number, reader, catalogue, made_at, content, text) "
              "SELECT id, ?, ?, ?, ?, ?, nullif(?, text) FROM report WHERE id = ?"_s,
              {number, reading.reader, reading.catalogue, timeNow(), QString::fromUtf8(content),
               reading.report.text, id.value})
        .and_then([&](const QSqlQuery &) { return writeListing(*m_connection, id, number, reading.report); })
        .map([number] { return number; });
}

Result<int> SqliteLibrary::currentRevision(ReportId id) const
{
    const auto revision =
        m_connection->column(u"SELECT revision FROM listing JOIN report ON report.id = listing.report "
                             "WHERE listing.report = ? AND removed_at IS NULL"_s,
                             {id.value});
    if (!revision)
        return tl::unexpected(revision.error());
    if (revision->isEmpty())
        return notFound(id);
    return revision->constFirst().toInt();
}

Result<std::vector<LibraryEntry>> SqliteLibrary::entries() const
{
    return readListing(*m_connection);
}

Result<Reading> SqliteLibrary::reading(ReportId id) const
{
    return currentRevision(id).and_then([&](int revision) { return reading(id, revision); });
}

Result<Reading> SqliteLibrary::reading(ReportId id, int revision) const
{
    std::optional<Reading> reading;
    const auto read = m_connection->rows(
        u"SELECT content, ifnull(revision.text, report.text), reader, catalogue "
        "FROM report JOIN revision ON report = id WHERE id = ? AND number = ? AND removed_at IS NULL"_s,
        {id.value, revision}, [&](const QSqlQuery &row) -> Result<void> {
            auto report = reportOf(row.value(0).toString(), row.value(1).toString());
            if (!report)
                return tl::unexpected(report.error());
            reading = {std::move(*report), row.value(2).toString(), row.value(3).toString()};
            return {};
        });
    if (!read)
        return tl::unexpected(read.error());
    if (!reading)
        return notFound(id);
    return std::move(*reading);
}

Result<QByteArray> SqliteLibrary::bytes(ReportId id) const
{
    const auto bytes =
        m_connection->column(u"SELECT bytes FROM report WHERE id = ? AND removed_at IS NULL"_s, {id.value});
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (bytes->isEmpty())
        return notFound(id);
    return bytes->constFirst().toByteArray();
}

Result<void> SqliteLibrary::setTime(const QString &sql, ReportId id)
{
    const auto changed = m_connection->run(sql, {timeNow(), id.value});
    if (!changed)
        return tl::unexpected(changed.error());
    if (changed->numRowsAffected() == 0)
        return notFound(id);
    return {};
}

Result<void> SqliteLibrary::markOpened(ReportId id)
{
    return setTime(u"UPDATE report SET opened_at = ? WHERE id = ? AND removed_at IS NULL"_s, id);
}

Result<void> SqliteLibrary::remove(ReportId id)
{
    return setTime(u"UPDATE report SET removed_at = ? WHERE id = ? AND removed_at IS NULL"_s, id);
}

Result<void> SqliteLibrary::restore(ReportId id)
{
    const auto changed = m_connection->run(
        u"UPDATE report SET removed_at = NULL WHERE id = ? AND removed_at IS NOT NULL"_s, {id.value});
    if (!changed)
        return tl::unexpected(changed.error());
    if (changed->numRowsAffected() == 0)
        return notFound(id);
    return {};
}

Result<Amendments> SqliteLibrary::amendments(ReportId id) const
{
    return currentRevision(id).and_then([&](int revision) { return amendments(id, revision); });
}

Result<Amendments> SqliteLibrary::amendments(ReportId id, int revision) const
{
    const auto known = m_connection->column(u"SELECT 1 FROM revision JOIN report ON report = id "
                                            "WHERE id = ? AND number = ? AND removed_at IS NULL"_s,
                                            {id.value, revision});
    if (!known)
        return tl::unexpected(known.error());
    if (known->isEmpty())
        return notFound(id);
    return SqliteAmendments(*m_connection, id, revision).read();
}

Result<void> SqliteLibrary::setAmendment(ReportId id, const Amendment &amendment)
{
    return m_connection->inTransaction([&] {
        return currentRevision(id).and_then(
            [&](int revision) { return SqliteAmendments(*m_connection, id, revision).write(amendment); });
    });
}

Result<void> SqliteLibrary::removeAmendment(ReportId id, const AmendmentKey &key)
{
    return m_connection->inTransaction([&] {
        return currentRevision(id).and_then(
            [&](int revision) { return SqliteAmendments(*m_connection, id, revision).remove(key); });
    });
}

Result<std::vector<Revision>> SqliteLibrary::revisions(ReportId id) const
{
    std::vector<Revision> revisions;
    const auto read = m_connection->rows(
        u"SELECT number, reader, catalogue, made_at FROM revision JOIN report ON report = id "
        "WHERE id = ? AND removed_at IS NULL ORDER BY number"_s,
        {id.value}, [&](const QSqlQuery &row) -> Result<void> {
            revisions.push_back({.number = row.value(0).toInt(),
                                 .reader = row.value(1).toString(),
                                 .catalogue = row.value(2).toString(),
                                 .madeAt = timeOf(row.value(3))});
            return {};
        });
    if (!read)
        return tl::unexpected(read.error());
    if (revisions.empty())
        return notFound(id);
    return revisions;
}

Result<int> SqliteLibrary::reread(ReportId id, const Reading &reading, const Amendments &followed)
{
    int number = 0;
    const auto done = m_connection->inTransaction([&]() -> Result<void> {
        const auto current = currentRevision(id);
        if (!current)
            return tl::unexpected(current.error());
        const auto added = addRevision(id, reading);
        if (!added)
            return tl::unexpected(added.error());
        number = *added;
        return SqliteAmendments(*m_connection, id, number).write(followed);
    });
    return done.map([&] { return number; });
}

Result<void> SqliteLibrary::handOver(ReportId id, const QString &path) const
{
    HandOver handOver;
    return m_connection
        ->inSnapshot([&]() -> Result<void> {
            const auto kept = bytes(id);
            auto read = reading(id);
            const auto amended = amendments(id);
            if (!kept || !read || !amended)
                return tl::unexpected(!kept ? kept.error() : !read ? read.error() : amended.error());
            handOver = {*kept, std::move(*read), *amended};
            return {};
        })
        .and_then([&] { return writeHandOver(path, handOver); });
}

Result<TakenOver> SqliteLibrary::takeOver(const QString &path)
{
    const auto handOver = readHandOver(path);
    if (!handOver)
        return tl::unexpected(handOver.error());
    TakenOver takenOver;
    const auto done = m_connection->inTransaction([&]() -> Result<void> {
        return takeOverInside(*handOver).map([&](const TakenOver &result) { takenOver = result; });
    });
    return done.map([&] { return takenOver; });
}

Result<TakenOver> SqliteLibrary::takeOverInside(const HandOver &handOver)
{
    const auto added = addInside(handOver.bytes, handOver.reading);
    if (!added)
        return tl::unexpected(added.error());
    const auto revision = currentRevision(added->id);
    const auto read = reading(added->id);
    if (!revision || !read)
        return tl::unexpected(!revision ? revision.error() : read.error());
    const SqliteAmendments amendments(*m_connection, added->id, *revision);
    const auto own = amendments.read();
    if (!own)
        return tl::unexpected(own.error());
    const Merge merged = merge(*own, handOver.amendments, read->report.text);
    for (const Amendment &amendment : merged.added) {
        if (const auto written = amendments.write(amendment); !written)
            return tl::unexpected(written.error());
    }
    return TakenOver{added->id, added->isNew, merged};
}

Result<std::map<StandingKey, ReportId>> SqliteLibrary::standing() const
{
    return readStanding(*m_connection);
}

Result<void> SqliteLibrary::setStanding(const StandingKey &key, std::optional<ReportId> report)
{
    return m_connection->inTransaction([&]() -> Result<void> {
        if (report) {
            if (const auto known = currentRevision(*report); !known)
                return tl::unexpected(known.error());
        }
        return writeStanding(*m_connection, key, report);
    });
}

Result<void> SqliteLibrary::backUp(const QString &path) const
{
    if (QFileInfo(path).isDir())
        return fail(Error::Code::IsFolder, path);
    // Nobody means to put a copy in the place of what was copied.
    if (QFileInfo(path).exists() &&
        QFileInfo(path).canonicalFilePath() == QFileInfo(m_connection->path()).canonicalFilePath())
        return fail(Error::Code::WriteFailed, path);
    return m_connection->writeCopy(path);
}

Result<QString> SqliteLibrary::restoreFrom(const QString &path)
{
    return tem::restoreFrom(*m_connection, path);
}

} // namespace tem
