#include "store/SqliteStanding.h"

#include "report/Words.h"
#include "store/SqliteConnection.h"

namespace tem {

using namespace Qt::StringLiterals;

namespace {

/// An empty string, not NULL: two NULLs of a key would be two keys.
QString text(const QString &value)
{
    return value.isNull() ? u""_s : value;
}

QString text(const QDate &date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : u""_s;
}

QVariantList columnsOf(const StandingKey &key)
{
    return {text(key.indicator), text(key.platform), toWord(key.role), text(key.unit),
            toWord(key.kind),    text(key.from),     text(key.to)};
}

Result<StandingKey> keyOf(const QSqlQuery &row)
{
    const auto role = fromWord<Role>(row.value(2).toString());
    const auto kind = fromWord<PeriodKind>(row.value(4).toString());
    if (!role || !kind)
        return fail(Error::Code::LibraryDamaged, {}, u"standing"_s);
    return StandingKey{.indicator = row.value(0).toString(),
                       .platform = row.value(1).toString(),
                       .role = *role,
                       .unit = row.value(3).toString(),
                       .kind = *kind,
                       .from = QDate::fromString(row.value(5).toString(), Qt::ISODate),
                       .to = QDate::fromString(row.value(6).toString(), Qt::ISODate)};
}

} // namespace

Result<std::map<StandingKey, ReportId>> readStanding(const SqliteConnection &connection)
{
    std::map<StandingKey, ReportId> standing;
    return connection
        .rows(u"SELECT indicator, platform, role, unit, period_kind, period_from, period_to, report "
              "FROM standing JOIN report ON report.id = report WHERE removed_at IS NULL"_s,
              {},
              [&](const QSqlQuery &row) -> Result<void> {
                  const auto key = keyOf(row);
                  if (!key)
                      return fail(key.error().code, connection.path(), key.error().detail);
                  standing.emplace(*key, ReportId{row.value(7).toLongLong()});
                  return {};
              })
        .map([&] { return std::move(standing); });
}

Result<void> writeStanding(const SqliteConnection &connection, const StandingKey &key,
                           std::optional<ReportId> report)
{
    QVariantList values = columnsOf(key);
    if (report)
        values.append(report->value);
    return connection
        .run(report ? u"INSERT OR REPLACE INTO standing (indicator, platform, role, unit, period_kind, "
                      "period_from, period_to, report) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s
                    : u"DELETE FROM standing WHERE indicator = ? AND platform = ? AND role = ? AND unit = ? "
                      "AND period_kind = ? AND period_from = ? AND period_to = ?"_s,
             values)
        .map([](const QSqlQuery &) {});
}

} // namespace tem
