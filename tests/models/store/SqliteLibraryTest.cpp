#include "store/SqliteLibrary.h"

#include "StoredReports.h"
#include "store/SqliteSchema.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tem {
namespace {

using namespace Qt::StringLiterals;
using test::storedBytes;
using test::storedReading;
using testing::ElementsAre;
using testing::IsEmpty;

class Library : public testing::Test
{
protected:
    Library() { reopen(); }

    QString file() const { return m_folder.filePath(u"thu-vien.db"_s); }

    void reopen()
    {
        m_library.reset();
        auto opened = SqliteLibrary::open(file());
        ASSERT_TRUE(opened) << qPrintable(opened.error().detail);
        m_library = std::move(*opened);
    }
    ReportLibrary &library() { return *m_library; }

    ReportId add(int number)
    {
        const auto added = library().add(storedBytes(number), storedReading(number));
        EXPECT_TRUE(added);
        return added ? added->id : ReportId{};
    }

    /// Names of the files in the order of the list.
    QStringList names()
    {
        QStringList names;
        const auto entries = library().entries();
        EXPECT_TRUE(entries);
        for (const LibraryEntry &entry : entries.value_or(std::vector<LibraryEntry>{}))
            names.append(entry.source.name);
        return names;
    }

    /// Runs statements past the library, on a connection of their own.
    void runOnFile(const QStringList &statements) const
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
            database.setDatabaseName(file());
            EXPECT_TRUE(database.open());
            for (const QString &statement : statements)
                EXPECT_TRUE(QSqlQuery(database).exec(statement)) << qPrintable(statement);
        }
        QSqlDatabase::removeDatabase(u"test"_s);
    }

    QByteArray content() const
    {
        QFile read(file());
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
    void write(const QByteArray &bytes) const
    {
        QFile written(file());
        EXPECT_TRUE(written.open(QIODevice::WriteOnly) && written.write(bytes) == bytes.size());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<SqliteLibrary> m_library;
};

TEST_F(Library, StartsEmpty)
{
    EXPECT_TRUE(library().isWritable());
    EXPECT_THAT(names(), IsEmpty());
}

TEST_F(Library, KeepsWhatItIsGiven)
{
    const ReportId id = add(5);
    reopen();
    EXPECT_EQ(library().reading(id), storedReading(5));
    EXPECT_EQ(library().bytes(id), storedBytes(5));
    const auto entries = library().entries();
    ASSERT_EQ(entries->size(), 1U);
    const LibraryEntry &entry = entries->front();
    EXPECT_EQ(entry.id, id);
    EXPECT_EQ(entry.source, storedReading(5).report.source);
    EXPECT_EQ(entry.period, storedReading(5).report.periods.front());
    EXPECT_EQ(entry.figures, 1);
    EXPECT_EQ(entry.checks, 1);
    EXPECT_EQ(entry.failingChecks, 1);
    EXPECT_LE(entry.importedAt, QDateTime::currentDateTimeUtc());
    EXPECT_FALSE(entry.openedAt.isValid());
}

TEST_F(Library, NoticesTheSameBytes)
{
    const auto first = library().add(storedBytes(1), storedReading(1));
    const auto second = library().add(storedBytes(1), storedReading(1));
    EXPECT_EQ(*second, (Added{first->id, false}));
    EXPECT_TRUE(first->isNew);
    EXPECT_EQ(library().entries()->size(), 1U);
}

TEST_F(Library, ListsTheNewestPeriodFirst)
{
    for (const int number : {1, 3, 9, 4})
        add(number);
    EXPECT_THAT(names(), ElementsAre(u"quy-1-9.txt"_s, u"quy-1-4.txt"_s, u"quy-1-1.txt"_s, u"quy-1-3.txt"_s));
}

TEST_F(Library, RemembersWhenAReportWasOpened)
{
    const ReportId id = add(1);
    ASSERT_TRUE(library().markOpened(id));
    EXPECT_TRUE(library().entries()->front().openedAt.isValid());
}

TEST_F(Library, RemovesAndRestores)
{
    const ReportId id = add(1);
    add(2);
    ASSERT_TRUE(library().remove(id));
    EXPECT_THAT(names(), ElementsAre(u"quy-1-2.txt"_s));
    EXPECT_EQ(library().reading(id).error().code, Error::Code::NotFound);
    EXPECT_EQ(library().bytes(id).error().code, Error::Code::NotFound);
    EXPECT_EQ(library().remove(id).error().code, Error::Code::NotFound);
    ASSERT_TRUE(library().restore(id));
    EXPECT_EQ(library().reading(id), storedReading(1));
    EXPECT_EQ(library().restore(id).error().code, Error::Code::NotFound);
}

TEST_F(Library, BringsRemovedBytesBackAsTheyAreReadNow)
{
    const ReportId id = add(1);
    ASSERT_TRUE(library().remove(id));
    Reading newer = storedReading(1);
    newer.reader = u"0.2.0"_s;
    newer.report.figures.front().hedge = Hedge::About;
    EXPECT_EQ(library().add(storedBytes(1), newer), (Added{id, false}));
    EXPECT_EQ(library().reading(id), newer);
}

TEST_F(Library, KnowsNoOtherIds)
{
    const ReportId none{77};
    EXPECT_EQ(library().reading(none).error().code, Error::Code::NotFound);
    EXPECT_EQ(library().markOpened(none).error().code, Error::Code::NotFound);
}

TEST_F(Library, IsOpenedBySeveralAtOnce)
{
    const auto other = SqliteLibrary::open(file());
    ASSERT_TRUE(other);
    const ReportId id = add(1);
    EXPECT_EQ((*other)->reading(id), storedReading(1));
    EXPECT_TRUE((*other)->add(storedBytes(2), storedReading(2)));
    EXPECT_THAT(names(), ElementsAre(u"quy-1-2.txt"_s, u"quy-1-1.txt"_s));
}

TEST_F(Library, LeavesAFileAloneThatIsNoLibrary)
{
    m_library.reset();
    const QByteArray text = storedBytes(1).repeated(100);
    write(text);
    const auto opened = SqliteLibrary::open(file());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, Error::Code::NotALibrary);
    EXPECT_EQ(opened.error().file, file());
    EXPECT_EQ(content(), text);
}

TEST_F(Library, LeavesTheDatabaseOfAnotherProgramAlone)
{
    m_library.reset();
    QFile::remove(file());
    runOnFile({u"CREATE TABLE other (a)"_s});
    const QByteArray before = content();
    EXPECT_EQ(SqliteLibrary::open(file()).error().code, Error::Code::NotALibrary);
    EXPECT_EQ(content(), before);
}

TEST_F(Library, LeavesANewerLibraryAlone)
{
    add(1);
    m_library.reset();
    runOnFile({u"PRAGMA user_version=%1"_s.arg(sqliteSchemaVersion() + 1)});
    const QByteArray before = content();
    EXPECT_EQ(SqliteLibrary::open(file()).error().code, Error::Code::LibraryTooNew);
    EXPECT_EQ(content(), before);
}

TEST_F(Library, SaysThatAFileIsTruncated)
{
    for (int number = 0; number < 200; ++number)
        add(number);
    m_library.reset();
    write(content().chopped(20'000));
    auto opened = SqliteLibrary::open(file());
    const Error error = opened ? (*opened)->entries().error() : opened.error();
    EXPECT_EQ(error.code, Error::Code::LibraryDamaged);
}

TEST_F(Library, SaysThatAStoredReportIsDamaged)
{
    const ReportId id = add(1);
    runOnFile({u"UPDATE revision SET content = '{\"schema\": 1}'"_s});
    EXPECT_EQ(library().reading(id).error().code, Error::Code::BadReport);
}

TEST(LibraryPlace, MustBeAFileInAFolder)
{
    const QTemporaryDir folder;
    EXPECT_EQ(SqliteLibrary::open(folder.path()).error().code, Error::Code::IsFolder);
    EXPECT_EQ(SqliteLibrary::open(folder.filePath(u"no/such/folder.db"_s)).error().code,
              Error::Code::NotFound);
    // Not even root may make files here.
    EXPECT_EQ(SqliteLibrary::open(u"/sys/kernel/thu-vien.db"_s).error().code, Error::Code::NoPermission);
}

} // namespace
} // namespace tem
