#include "store/SqliteLibrary.h"

#include "report/ReportJson.h"
#include "store/SqliteConnection.h"

#include <QJsonDocument>

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

QString now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

QDateTime timeOf(const QVariant &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

Result<Report> reportOf(const QString &content, const QString &text)
{
    return reportFromJson(QJsonDocument::fromJson(content.toUtf8()).object(), text);
}

LibraryEntry entryOf(ReportId id, const Report &report)
{
    LibraryEntry entry;
    entry.id = id;
    entry.source = report.source;
    if (!report.periods.empty())
        entry.period = report.periods.front();
    entry.figures = static_cast<int>(report.figures.size());
    entry.checks = static_cast<int>(report.checks.size());
    entry.failingChecks = static_cast<int>(
        std::ranges::count(report.checks, Verdict::Fails, [](const Check &check) { return check.verdict; }));
    return entry;
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

bool SqliteLibrary::isWritable() const
{
    return m_connection->isWritable();
}

Result<Added> SqliteLibrary::add(const QByteArray &bytes, const Reading &reading)
{
    Added added;
    const auto done = m_connection->inTransaction([&]() -> Result<void> {
        auto known = m_connection->run(u"SELECT id, removed_at IS NOT NULL FROM report WHERE sha256 = ?"_s,
                                       {reading.report.source.sha256});
        if (!known)
            return tl::unexpected(known.error());
        if (known->next()) {
            added.id = {known->value(0).toLongLong()};
            const bool wasRemoved = known->value(1).toBool();
            known->finish();
            if (!wasRemoved)
                return {};
            return restore(added.id).and_then([&] { return addRevision(added.id, reading); });
        }
        known->finish();
        const auto inserted =
            m_connection->run(u"INSERT INTO report (sha256, bytes, text, imported_at) VALUES (?, ?, ?, ?)"_s,
                              {reading.report.source.sha256, bytes, reading.report.text, now()});
        if (!inserted)
            return tl::unexpected(inserted.error());
        added = {{inserted->lastInsertId().toLongLong()}, true};
        return addRevision(added.id, reading);
    });
    if (!done)
        return tl::unexpected(done.error());
    return added;
}

Result<void> SqliteLibrary::addRevision(ReportId id, const Reading &reading)
{
    const QByteArray content =
        QJsonDocument(toJson(reading.report, JsonForm::Complete)).toJson(QJsonDocument::Compact);
    return m_connection
        ->run(u"INSERT INTO revision (report, number, reader, catalogue, made_at, content) "
              "SELECT ?, coalesce(max(number), 0) + 1, ?, ?, ?, ? FROM revision WHERE report = ?"_s,
              {id.value, reading.reader, reading.catalogue, now(), QString::fromUtf8(content), id.value})
        .map([](const QSqlQuery &) {});
}

Result<std::vector<LibraryEntry>> SqliteLibrary::entries() const
{
    auto query = m_connection->run(
        u"SELECT id, content, imported_at, opened_at FROM report JOIN revision ON report = id "
        "WHERE removed_at IS NULL AND number = "
        "(SELECT max(number) FROM revision AS other WHERE other.report = id)"_s);
    if (!query)
        return tl::unexpected(query.error());
    std::vector<LibraryEntry> entries;
    while (query->next()) {
        // The text is long, and a list needs none of it.
        const auto report = reportOf(query->value(1).toString(), {});
        if (!report)
            return tl::unexpected(report.error());
        LibraryEntry entry = entryOf({query->value(0).toLongLong()}, *report);
        entry.importedAt = timeOf(query->value(2));
        entry.openedAt = timeOf(query->value(3));
        entries.push_back(std::move(entry));
    }
    std::ranges::stable_sort(entries, [](const LibraryEntry &a, const LibraryEntry &b) {
        return a.period.to != b.period.to ? a.period.to > b.period.to : a.id > b.id;
    });
    return entries;
}

Result<Reading> SqliteLibrary::reading(ReportId id) const
{
    auto query =
        m_connection->run(u"SELECT content, text, reader, catalogue FROM report JOIN revision ON report = id "
                          "WHERE id = ? AND removed_at IS NULL ORDER BY number DESC LIMIT 1"_s,
                          {id.value});
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return fail(Error::Code::NotFound, QString::number(id.value));
    auto report = reportOf(query->value(0).toString(), query->value(1).toString());
    if (!report)
        return tl::unexpected(report.error());
    return Reading{std::move(*report), query->value(2).toString(), query->value(3).toString()};
}

Result<QByteArray> SqliteLibrary::bytes(ReportId id) const
{
    auto query =
        m_connection->run(u"SELECT bytes FROM report WHERE id = ? AND removed_at IS NULL"_s, {id.value});
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return fail(Error::Code::NotFound, QString::number(id.value));
    return query->value(0).toByteArray();
}

Result<void> SqliteLibrary::setTime(const QString &sql, ReportId id)
{
    const auto changed = m_connection->run(sql, {now(), id.value});
    if (!changed)
        return tl::unexpected(changed.error());
    if (changed->numRowsAffected() == 0)
        return fail(Error::Code::NotFound, QString::number(id.value));
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
        return fail(Error::Code::NotFound, QString::number(id.value));
    return {};
}

} // namespace tem
