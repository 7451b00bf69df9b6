#include "store/SqliteListing.h"

#include "report/Words.h"
#include "store/SqliteConnection.h"
#include "store/SqliteTime.h"

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

/// An empty string, not NULL.
QString text(const QString &value)
{
    return value.isNull() ? u""_s : value;
}

QVariant orNull(const QDate &date)
{
    return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant(QMetaType::fromType<QString>());
}

QVariantList periodColumns(const Report &report)
{
    if (report.periods.empty())
        return QVariantList(7, QVariant(QMetaType::fromType<QString>()));
    const Period &period = report.periods.front();
    return {text(period.id),
            toWord(period.kind),
            orNull(period.from),
            orNull(period.to),
            qint64(period.span.begin.value),
            qint64(period.span.end.value),
            text(period.quote)};
}

QDate dateOf(const QVariant &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

Period periodOf(const QSqlQuery &row, int first)
{
    if (row.value(first).isNull())
        return {};
    return {.id = row.value(first).toString(),
            .kind = fromWord<PeriodKind>(row.value(first + 1).toString()).value_or(PeriodKind::Span),
            .from = dateOf(row.value(first + 2)),
            .to = dateOf(row.value(first + 3)),
            .span = {{row.value(first + 4).toLongLong()}, {row.value(first + 5).toLongLong()}},
            .quote = row.value(first + 6).toString()};
}

} // namespace

Result<void> writeListing(const SqliteConnection &connection, ReportId id, int revision, const Report &report)
{
    const auto failing =
        std::ranges::count(report.checks, Verdict::Fails, [](const Check &check) { return check.verdict; });
    QVariantList values{id.value, revision, text(report.source.name), text(report.source.encoding),
                        qint64(report.source.length)};
    values += periodColumns(report);
    values += {qint64(report.figures.size()), qint64(report.checks.size()), qint64(failing)};
    return connection
        .run(
            u"INSERT OR REPLACE INTO listing (report, revision, name, encoding, length, period, period_kind, "
            "period_from, period_to, period_begin, period_end, period_quote, figures, checks, "
            "failing_checks) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            values)
        .map([](const QSqlQuery &) {});
}

Result<std::vector<LibraryEntry>> readListing(const SqliteConnection &connection)
{
    std::vector<LibraryEntry> entries;
    const auto read = connection.rows(
        u"SELECT report.id, sha256, imported_at, opened_at, name, encoding, length, figures, checks, "
        "failing_checks, ifnull(corrected, 0), ifnull(reviewed, 0), ifnull(disputed, 0), period, "
        "period_kind, period_from, period_to, period_begin, period_end, period_quote "
        "FROM report JOIN listing ON listing.report = report.id "
        "LEFT JOIN (SELECT report, revision, sum(subject IN ('figure', 'province')) AS corrected, "
        "  sum(subject = 'figure-review' AND state = 'checked') AS reviewed, "
        "  sum(state IS 'disputed') AS disputed FROM amendment GROUP BY report, revision) AS amended "
        "ON amended.report = listing.report AND amended.revision = listing.revision "
        "WHERE removed_at IS NULL ORDER BY period_to DESC NULLS LAST, report.id DESC"_s,
        {}, [&](const QSqlQuery &row) -> Result<void> {
            LibraryEntry entry;
            entry.id = {row.value(0).toLongLong()};
            entry.source = {.name = row.value(4).toString(),
                            .sha256 = row.value(1).toString(),
                            .encoding = row.value(5).toString(),
                            .length = row.value(6).toLongLong()};
            entry.period = periodOf(row, 13);
            entry.figures = row.value(7).toInt();
            entry.checks = row.value(8).toInt();
            entry.failingChecks = row.value(9).toInt();
            entry.corrected = row.value(10).toInt();
            entry.reviewed = row.value(11).toInt();
            entry.disputed = row.value(12).toInt();
            entry.importedAt = timeOf(row.value(2));
            entry.openedAt = timeOf(row.value(3));
            entries.push_back(std::move(entry));
            return {};
        });
    if (!read)
        return tl::unexpected(read.error());
    return entries;
}

} // namespace tem
