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
    };
    return migrations;
}

} // namespace tem
