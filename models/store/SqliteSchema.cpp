#include "store/SqliteSchema.h"

namespace tem {

using namespace Qt::StringLiterals;

const std::vector<QStringList> &sqliteMigrations()
{
    static const std::vector<QStringList> migrations = {
        {
            // Removed reports stay, so that removing can be undone.
            u"CREATE TABLE report ("
            "  id INTEGER PRIMARY KEY,"
            "  sha256 TEXT NOT NULL UNIQUE,"
            "  bytes BLOB NOT NULL,"
            "  text TEXT NOT NULL,"
            "  imported_at TEXT NOT NULL,"
            "  opened_at TEXT,"
            "  removed_at TEXT"
            ") STRICT"_s,
            // How the text was read, each time it was; the highest number counts. `content` is
            // reportFromJson()'s.
            u"CREATE TABLE revision ("
            "  report INTEGER NOT NULL REFERENCES report(id) ON DELETE CASCADE,"
            "  number INTEGER NOT NULL,"
            "  reader TEXT NOT NULL,"
            "  catalogue TEXT NOT NULL,"
            "  made_at TEXT NOT NULL,"
            "  content TEXT NOT NULL,"
            "  PRIMARY KEY (report, number)"
            ") STRICT, WITHOUT ROWID"_s,
        },
        {
            // A newer reader may decode the bytes otherwise; NULL where it has the text of the report.
            u"ALTER TABLE revision ADD COLUMN text TEXT"_s,
            // What lists show of the revision that counts: they would wait long for 10,000 whole reports.
            u"CREATE TABLE listing ("
            "  report INTEGER PRIMARY KEY REFERENCES report(id) ON DELETE CASCADE,"
            "  revision INTEGER NOT NULL,"
            "  name TEXT NOT NULL,"
            "  encoding TEXT NOT NULL,"
            "  length INTEGER NOT NULL,"
            "  period TEXT,"
            "  period_kind TEXT,"
            "  period_from TEXT,"
            "  period_to TEXT,"
            "  period_begin INTEGER,"
            "  period_end INTEGER,"
            "  period_quote TEXT,"
            "  figures INTEGER NOT NULL,"
            "  checks INTEGER NOT NULL,"
            "  failing_checks INTEGER NOT NULL,"
            "  FOREIGN KEY (report, revision) REFERENCES revision(report, number)"
            ") STRICT"_s,
            u"INSERT INTO listing SELECT report, number, json_extract(content, '$.source.name'),"
            "  json_extract(content, '$.source.encoding'), json_extract(content, '$.source.length'),"
            "  json_extract(content, '$.periods[0].id'), json_extract(content, '$.periods[0].kind'),"
            "  json_extract(content, '$.periods[0].from'), json_extract(content, '$.periods[0].to'),"
            "  json_extract(content, '$.periods[0].span[0]'), json_extract(content, '$.periods[0].span[1]'),"
            "  json_extract(content, '$.periods[0].quote'), json_array_length(content, '$.figures'),"
            "  json_array_length(content, '$.checks'),"
            "  (SELECT count(*) FROM json_each(content, '$.checks')"
            "   WHERE json_extract(value, '$.verdict') = 'fails')"
            " FROM revision WHERE number ="
            "  (SELECT max(number) FROM revision AS other WHERE other.report = revision.report)"_s,
            // Lists need the small columns of a report without the bytes that stand between them.
            u"CREATE INDEX report_listing ON report(removed_at, sha256, imported_at, opened_at)"_s,
            // What was put right or said of a revision, at most one of a key (AmendmentKey). Those of older
            // revisions stay. `content` is amendmentFromJson()'s, `state` repeats that of a review.
            u"CREATE TABLE amendment ("
            "  report INTEGER NOT NULL,"
            "  revision INTEGER NOT NULL,"
            "  subject TEXT NOT NULL,"
            "  start INTEGER NOT NULL,"
            "  detail TEXT NOT NULL,"
            "  state TEXT,"
            "  content TEXT NOT NULL,"
            "  PRIMARY KEY (report, revision, subject, start, detail),"
            "  FOREIGN KEY (report, revision) REFERENCES revision(report, number) ON DELETE CASCADE"
            ") STRICT, WITHOUT ROWID"_s,
            // Which report somebody said stands where several give different values for one key
            // (StandingKey).
            u"CREATE TABLE standing ("
            "  indicator TEXT NOT NULL,"
            "  platform TEXT NOT NULL,"
            "  role TEXT NOT NULL,"
            "  unit TEXT NOT NULL,"
            "  period_kind TEXT NOT NULL,"
            "  period_from TEXT NOT NULL,"
            "  period_to TEXT NOT NULL,"
            "  report INTEGER NOT NULL REFERENCES report(id) ON DELETE CASCADE,"
            "  PRIMARY KEY (indicator, platform, role, unit, period_kind, period_from, period_to)"
            ") STRICT, WITHOUT ROWID"_s,
        },
    };
    return migrations;
}

const QStringList &sqliteTables()
{
    static const QStringList tables{u"report"_s, u"revision"_s, u"listing"_s, u"amendment"_s, u"standing"_s};
    return tables;
}

} // namespace tem
