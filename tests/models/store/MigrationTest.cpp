#include "LibraryFixture.h"
#include "store/SqliteSchema.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace tem {
namespace {

using namespace Qt::StringLiterals;
using test::runOnFile;

class Migration : public testing::Test
{
protected:
    Migration() { test::writeFirstLibrary(file(), reports); }

    static constexpr int reports = 12;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString file() const { return path(u"thu-vien.db"_s); }
    QString copy() const { return file() + u".v1"_s; }

    void expectAllReports(const ReportLibrary &library) const
    {
        for (int number = 0; number < reports; ++number) {
            EXPECT_EQ(library.reading({number + 1}), test::storedReading(number));
            EXPECT_EQ(library.bytes({number + 1}), test::storedBytes(number));
        }
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(Migration, KeepsEveryReport)
{
    const auto library = SqliteLibrary::open(file());
    ASSERT_TRUE(library) << qPrintable(library.error().detail);
    expectAllReports(**library);
    EXPECT_EQ(runOnFile(file(), {u"PRAGMA user_version"_s}),
              QStringList(QString::number(sqliteSchemaVersion())));
    EXPECT_EQ(runOnFile(file(), {u"PRAGMA integrity_check"_s}), QStringList(u"ok"_s));
}

TEST_F(Migration, ListsReportsAsIfTheyWereAddedNow)
{
    const auto library = SqliteLibrary::open(file());
    const auto fresh = SqliteLibrary::open(path(u"fresh.db"_s));
    for (int number = 0; number < reports; ++number)
        ASSERT_TRUE((*fresh)->add(test::storedBytes(number), test::storedReading(number)));
    auto expected = (*fresh)->entries();
    for (LibraryEntry &entry : *expected)
        entry.importedAt = QDateTime(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC);
    EXPECT_EQ((*library)->entries(), expected);
}

TEST_F(Migration, WritesACopyBefore)
{
    const QStringList before = test::dumpOf(file());
    ASSERT_TRUE(SqliteLibrary::open(file()));
    EXPECT_EQ(test::dumpOf(copy()), before);
    EXPECT_EQ(runOnFile(copy(), {u"PRAGMA user_version"_s}), QStringList(u"1"_s));
    EXPECT_FALSE(QFile::exists(copy() + u".part"_s));
}

TEST_F(Migration, KeepsTheCopyOfAnEarlierOne)
{
    test::writeContent(copy(), "earlier");
    ASSERT_TRUE(SqliteLibrary::open(file()));
    EXPECT_EQ(test::contentOf(copy()), "earlier");
    EXPECT_EQ(runOnFile(copy() + u".2"_s, {u"PRAGMA user_version"_s}), QStringList(u"1"_s));
}

TEST_F(Migration, IsLeftOutWhereTheLibraryDoesNotHoldTogether)
{
    const QStringList before = runOnFile(
        file(), {u"INSERT INTO revision VALUES (99, 1, '', '', '', '{}')"_s, u"SELECT * FROM revision"_s});
    EXPECT_EQ(SqliteLibrary::open(file()).error().code, Error::Code::LibraryDamaged);
    EXPECT_EQ(runOnFile(file(), {u"SELECT * FROM revision"_s}), before);
    EXPECT_EQ(runOnFile(file(), {u"PRAGMA user_version"_s}), QStringList(u"1"_s));
    EXPECT_FALSE(QFile::exists(copy()));
    EXPECT_FALSE(QFile::exists(copy() + u".part"_s));
}

} // namespace
} // namespace tem
