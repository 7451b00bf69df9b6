#include "LibraryFixture.h"

#include "report/ReportJson.h"
#include "store/SqliteSchema.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

namespace tem::test {

using namespace Qt::StringLiterals;

namespace {

/// What version 1 kept of a report.
void insertIntoFirstLibrary(const QSqlDatabase &database, int number)
{
    const Reading reading = storedReading(number);
    QSqlQuery report(database);
    report.prepare(u"INSERT INTO report (id, sha256, bytes, text, imported_at) VALUES (?, ?, ?, ?, ?)"_s);
    for (const QVariant &value :
         {QVariant(number + 1), QVariant(reading.report.source.sha256), QVariant(storedBytes(number)),
          QVariant(reading.report.text), QVariant(u"2026-11-01T08:00:00.000Z"_s)})
        report.addBindValue(value);
    EXPECT_TRUE(report.exec()) << qPrintable(report.lastError().text());
    QSqlQuery revision(database);
    revision.prepare(u"INSERT INTO revision (report, number, reader, catalogue, made_at, content) "
                     "VALUES (?, 1, ?, ?, '2026-11-01T08:00:00.000Z', ?)"_s);
    const QByteArray content = QJsonDocument(toJson(reading.report, JsonForm::Complete)).toJson();
    for (const QVariant &value : {QVariant(number + 1), QVariant(reading.reader), QVariant(reading.catalogue),
                                  QVariant(QString::fromUtf8(content))})
        revision.addBindValue(value);
    EXPECT_TRUE(revision.exec()) << qPrintable(revision.lastError().text());
}

} // namespace

QStringList runOnFile(const QString &file, const QStringList &statements)
{
    QStringList rows;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setDatabaseName(file);
        EXPECT_TRUE(database.open());
        for (const QString &statement : statements) {
            rows.clear();
            QSqlQuery query(database);
            EXPECT_TRUE(query.exec(statement)) << qPrintable(statement + u": "_s + query.lastError().text());
            while (query.next()) {
                QStringList columns;
                for (int column = 0; column < query.record().count(); ++column)
                    columns.append(query.value(column).toString());
                rows.append(columns.join(u'|'));
            }
        }
    }
    QSqlDatabase::removeDatabase(u"test"_s);
    return rows;
}

QStringList dumpOf(const QString &file)
{
    QStringList dump;
    for (const QString &table :
         runOnFile(file, {u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s})) {
        dump.append(table);
        dump.append(runOnFile(file, {u"SELECT * FROM %1 ORDER BY 1, 2"_s.arg(table)}));
    }
    return dump;
}

QByteArray contentOf(const QString &file)
{
    QFile read(file);
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
}

void writeContent(const QString &file, const QByteArray &bytes)
{
    QFile written(file);
    EXPECT_TRUE(written.open(QIODevice::WriteOnly) && written.write(bytes) == bytes.size());
}

void writeFirstLibrary(const QString &file, int count)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"first"_s);
        database.setDatabaseName(file);
        EXPECT_TRUE(database.open());
        database.transaction();
        for (const QString &statement : sqliteMigrations().front())
            EXPECT_TRUE(QSqlQuery(database).exec(statement));
        for (int number = 0; number < count; ++number)
            insertIntoFirstLibrary(database, number);
        QSqlQuery(database).exec(u"PRAGMA application_id=%1"_s.arg(sqliteApplicationId));
        QSqlQuery(database).exec(u"PRAGMA user_version=1"_s);
        EXPECT_TRUE(database.commit());
    }
    QSqlDatabase::removeDatabase(u"first"_s);
}

QStringList LibraryFixture::filesInFolder() const
{
    return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

void LibraryFixture::reopen()
{
    close();
    auto opened = SqliteLibrary::open(file());
    ASSERT_TRUE(opened) << qPrintable(opened.error().detail);
    m_library = std::move(*opened);
}

ReportId LibraryFixture::add(int number)
{
    const auto added = library().add(storedBytes(number), storedReading(number));
    EXPECT_TRUE(added);
    return added ? added->id : ReportId{};
}

QStringList LibraryFixture::names()
{
    QStringList names;
    const auto entries = library().entries();
    EXPECT_TRUE(entries);
    for (const LibraryEntry &entry : entries.value_or(std::vector<LibraryEntry>{}))
        names.append(entry.source.name);
    return names;
}

} // namespace tem::test
