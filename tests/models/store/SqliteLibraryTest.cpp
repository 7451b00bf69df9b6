#include "LibraryFixture.h"
#include "store/SqliteSchema.h"

#include <QFile>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tem {
namespace {

using namespace Qt::StringLiterals;
using test::storedBytes;
using test::storedReading;
using testing::ElementsAre;
using testing::IsEmpty;

using Library = test::LibraryFixture;

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
    close();
    const QByteArray text = storedBytes(1).repeated(100);
    test::writeContent(file(), text);
    const auto opened = SqliteLibrary::open(file());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, Error::Code::NotALibrary);
    EXPECT_EQ(opened.error().file, file());
    EXPECT_EQ(test::contentOf(file()), text);
}

TEST_F(Library, LeavesTheDatabaseOfAnotherProgramAlone)
{
    close();
    QFile::remove(file());
    test::runOnFile(file(), {u"CREATE TABLE other (a)"_s});
    const QByteArray before = test::contentOf(file());
    EXPECT_EQ(SqliteLibrary::open(file()).error().code, Error::Code::NotALibrary);
    EXPECT_EQ(test::contentOf(file()), before);
}

TEST_F(Library, LeavesANewerLibraryAlone)
{
    add(1);
    close();
    test::runOnFile(file(), {u"PRAGMA user_version=%1"_s.arg(sqliteSchemaVersion() + 1)});
    const QByteArray before = test::contentOf(file());
    EXPECT_EQ(SqliteLibrary::open(file()).error().code, Error::Code::LibraryTooNew);
    EXPECT_EQ(test::contentOf(file()), before);
}

TEST_F(Library, SaysThatAFileIsTruncated)
{
    for (int number = 0; number < 200; ++number)
        add(number);
    close();
    test::writeContent(file(), test::contentOf(file()).chopped(20'000));
    auto opened = SqliteLibrary::open(file());
    const Error error = opened ? (*opened)->entries().error() : opened.error();
    EXPECT_EQ(error.code, Error::Code::LibraryDamaged);
}

TEST_F(Library, SaysThatAStoredReportIsDamaged)
{
    const ReportId id = add(1);
    test::runOnFile(file(), {u"UPDATE revision SET content = '{\"schema\": 1}'"_s});
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
