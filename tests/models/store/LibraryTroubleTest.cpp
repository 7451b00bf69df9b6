// What a library does when the disk, the folder or another program stands in its way: it says what is wrong,
// leaves the file as it was, and lets read what can be read.

#include "LibraryFixture.h"
#include "store/SqliteConnection.h"
#include "store/SqliteSchema.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <unistd.h>

namespace tem {
namespace {

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsSupersetOf;

/// Holds a lock on a library as another Tem does that writes into it.
class Lock
{
public:
    explicit Lock(const QString &file, const QString &begin)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"lock"_s);
        database.setDatabaseName(file);
        EXPECT_TRUE(database.open());
        EXPECT_TRUE(QSqlQuery(database).exec(begin));
    }
    ~Lock() { QSqlDatabase::removeDatabase(u"lock"_s); }
    Lock(const Lock &) = delete;
    Lock &operator=(const Lock &) = delete;
};

class LibraryTrouble : public test::LibraryFixture
{
protected:
    struct Outcome
    {
        int exitCode = 0;
        QStringList lines;
        /// Of the library; 0 is none.
        std::optional<Error::Code> error() const
        {
            return exitCode == 0 ? std::nullopt : std::optional(static_cast<Error::Code>(exitCode - 1));
        }
    };

    static Outcome run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        EXPECT_TRUE(process.waitForFinished(60'000));
        EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
        const QString out = QString::fromUtf8(process.readAllStandardOutput());
        return {process.exitCode(), out.split(u'\n', Qt::SkipEmptyParts).mid(1)};
    }

    /// Reads a library as somebody who may not write in its folder.
    static Outcome readWithoutPermission(const QString &file)
    {
        const QString folder = QFileInfo(file).absolutePath();
        for (const QString &name : QDir(folder).entryList(QDir::Files))
            QFile::setPermissions(QDir(folder).filePath(name), QFile::ReadOwner);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
        // Root writes everywhere, unless it has given up that capability.
        const QStringList arguments{QStringLiteral(TEM_STORE_WRITER), u"read"_s, file};
        const Outcome outcome = ::geteuid() == 0
                                    ? run(u"setpriv"_s, QStringList{u"--inh-caps=-dac_override"_s,
                                                                    u"--bounding-set=-dac_override"_s} +
                                                            arguments)
                                    : run(arguments.constFirst(), arguments.mid(1));
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return outcome;
    }

    /// A folder of its own for a library.
    QString folder() const
    {
        QDir(path({})).mkdir(u"chung"_s);
        return path(u"chung"_s);
    }
};

TEST_F(LibraryTrouble, InAReadOnlyFolderItIsRead)
{
    add(1);
    close();
    const QString shared = folder() + u"/thu-vien.db"_s;
    ASSERT_TRUE(QFile::copy(file(), shared));
    const QByteArray before = test::contentOf(shared);
    const Outcome outcome = readWithoutPermission(shared);
    EXPECT_EQ(outcome.error(), Error::Code::LibraryReadOnly);
    EXPECT_THAT(outcome.lines, ElementsAre(u"read-only"_s, u"quy-1-1.txt"_s));
    EXPECT_EQ(test::contentOf(shared), before);
    EXPECT_EQ(QDir(folder()).entryList(QDir::Files), QStringList(u"thu-vien.db"_s));
}

TEST_F(LibraryTrouble, InAReadOnlyFolderItsLogIsReadToo)
{
    add(1);
    const QString shared = folder() + u"/thu-vien.db"_s;
    ASSERT_TRUE(QFile::copy(file(), shared));
    ASSERT_TRUE(QFile::copy(file() + u"-wal"_s, shared + u"-wal"_s));
    const QByteArray before = test::contentOf(shared);
    EXPECT_THAT(readWithoutPermission(shared).lines, ElementsAre(u"read-only"_s, u"quy-1-1.txt"_s));
    EXPECT_EQ(test::contentOf(shared), before);
}

TEST_F(LibraryTrouble, InAReadOnlyFolderAnOlderOneIsReadFromACopy)
{
    const QString shared = folder() + u"/thu-vien.db"_s;
    test::writeFirstLibrary(shared, 2);
    const QByteArray before = test::contentOf(shared);
    const Outcome outcome = readWithoutPermission(shared);
    EXPECT_EQ(outcome.error(), Error::Code::LibraryReadOnly);
    EXPECT_THAT(outcome.lines, ElementsAre(u"read-only"_s, u"quy-1-1.txt"_s, u"quy-1-0.txt"_s));
    EXPECT_EQ(test::contentOf(shared), before);
    EXPECT_EQ(QDir(folder()).entryList(QDir::Files), QStringList(u"thu-vien.db"_s));
}

TEST_F(LibraryTrouble, InAReadOnlyFolderNoneIsMade)
{
    const QString shared = folder() + u"/thu-vien.db"_s;
    const Outcome outcome = readWithoutPermission(shared);
    EXPECT_EQ(outcome.error(), Error::Code::NoPermission);
    EXPECT_EQ(QDir(folder()).entryList(QDir::Files), QStringList());
}

TEST_F(LibraryTrouble, LockedByAnotherItIsReadButNotChanged)
{
    const ReportId id = add(1);
    const QStringList before = test::dumpOf(file());
    {
        const Lock lock(file(), u"BEGIN EXCLUSIVE"_s);
        EXPECT_EQ(library().reading(id), test::storedReading(1));
        EXPECT_EQ(library().setAmendment(id, test::storedChange(1, 5)).error().code,
                  Error::Code::LibraryBusy);
        const auto another = SqliteLibrary::open(file());
        ASSERT_TRUE(another);
        EXPECT_EQ((*another)->entries()->size(), 1U);
    }
    EXPECT_EQ(test::dumpOf(file()), before);
    EXPECT_TRUE(library().setAmendment(id, test::storedChange(1, 5)));
}

TEST_F(LibraryTrouble, LockedByAnotherItIsNotMigrated)
{
    const QString old = path(u"cũ.db"_s);
    test::writeFirstLibrary(old, 3);
    const QByteArray before = test::contentOf(old);
    {
        const Lock lock(old, u"BEGIN EXCLUSIVE"_s);
        const auto opened = SqliteLibrary::open(old);
        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error().code, Error::Code::LibraryBusy);
        EXPECT_EQ(opened.error().file, old);
    }
    EXPECT_EQ(test::contentOf(old), before);
    EXPECT_TRUE(SqliteLibrary::open(old));
}

TEST_F(LibraryTrouble, OnAFullDiskNothingIsHalfKept)
{
    close();
    // A limit on the size of files, in blocks of 512 bytes.
    const Outcome outcome = run(u"/bin/sh"_s, {u"-c"_s, u"ulimit -f 400; exec \"$0\" import \"$1\" 0"_s,
                                               QStringLiteral(TEM_STORE_WRITER), file()});
    EXPECT_EQ(outcome.error(), Error::Code::WriteFailed);
    ASSERT_GT(outcome.lines.size(), 3);
    EXPECT_EQ(test::runOnFile(file(), {u"PRAGMA integrity_check"_s}), QStringList(u"ok"_s));
    reopen();
    const auto entries = library().entries();
    ASSERT_TRUE(entries);
    EXPECT_EQ(entries->size(), std::size_t(outcome.lines.size()));
    for (const LibraryEntry &entry : *entries)
        EXPECT_TRUE(library().reading(entry.id));
    EXPECT_TRUE(library().add(test::storedBytes(5000), test::storedReading(5000)));
}

TEST_F(LibraryTrouble, OnAFullDiskNothingIsMigrated)
{
    const QString old = path(u"cũ.db"_s);
    test::writeFirstLibrary(old, 200);
    const QStringList before = test::dumpOf(old);
    const auto blocks = QFileInfo(old).size() / 512;
    const Outcome outcome =
        run(u"/bin/sh"_s, {u"-c"_s, u"ulimit -f %1; exec \"$0\" open \"$1\""_s.arg(blocks / 2),
                           QStringLiteral(TEM_STORE_WRITER), old});
    EXPECT_EQ(outcome.error(), Error::Code::WriteFailed);
    EXPECT_EQ(test::dumpOf(old), before);
    EXPECT_FALSE(filesInFolder().join(u' ').contains(u".v1"_s));
    EXPECT_TRUE(SqliteLibrary::open(old));
}

TEST_F(LibraryTrouble, WithoutRoomAChangeIsDoneWholeOrNotAtAll)
{
    add(1);
    close();
    const auto connection = SqliteConnection::open(file());
    ASSERT_TRUE(connection);
    const QStringList before = test::dumpOf(file());
    ASSERT_TRUE((*connection)->run(u"PRAGMA max_page_count=1"_s)); // no more than there are
    const auto done = (*connection)->inTransaction([&]() -> Result<void> {
        for (int number = 0;; ++number) {
            const auto added = (*connection)
                                   ->run(u"INSERT INTO report (sha256, bytes, text, imported_at) "
                                         "VALUES (?, ?, '', '')"_s,
                                         {QString::number(number), QByteArray(10'000, 'a')});
            if (!added)
                return tl::unexpected(added.error());
        }
    });
    EXPECT_EQ(done.error().code, Error::Code::NoSpace);
    EXPECT_EQ(test::dumpOf(file()), before);
}

TEST_F(LibraryTrouble, ATruncatedOneIsLeftAsItIs)
{
    for (int number = 0; number < 100; ++number)
        add(number);
    close();
    const QByteArray whole = test::contentOf(file());
    for (const qsizetype size : {whole.size() - 1, whole.size() / 2, qsizetype(4096), qsizetype(600)}) {
        test::writeContent(file(), whole.first(size));
        const auto opened = SqliteLibrary::open(file());
        ASSERT_FALSE(opened) << size;
        EXPECT_EQ(opened.error().code, Error::Code::LibraryDamaged) << size;
        EXPECT_EQ(test::contentOf(file()), whole.first(size)) << size;
    }
}

TEST_F(LibraryTrouble, ADamagedReportLeavesTheOthersReadable)
{
    const ReportId damaged = add(1);
    const ReportId other = add(2);
    test::runOnFile(file(), {u"UPDATE revision SET content = '{' WHERE report = %1"_s.arg(damaged.value)});
    EXPECT_EQ(library().reading(damaged).error().code, Error::Code::BadReport);
    EXPECT_EQ(library().bytes(damaged), test::storedBytes(1)) << "it can be read anew";
    EXPECT_EQ(library().reading(other), test::storedReading(2));
    EXPECT_EQ(library().entries()->size(), 2U);
}

TEST(LibraryJournal, IsALogOnThisComputerAlone)
{
    for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "9p", "CIFS"})
        EXPECT_TRUE(isNetworkFileSystem(type)) << type;
    for (const char *type : {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "ntfs", "vfat", ""})
        EXPECT_FALSE(isNetworkFileSystem(type)) << type;
}

TEST_F(LibraryTrouble, ALogIsKeptBesideTheFile)
{
    EXPECT_EQ(test::runOnFile(file(), {u"PRAGMA journal_mode"_s}), QStringList(u"wal"_s));
}

TEST_F(LibraryTrouble, OneThatIsHalfMadeIsMadeWhole)
{
    const QString half = path(u"dở dang.db"_s);
    test::writeContent(half, {});
    EXPECT_TRUE(SqliteLibrary::open(half)) << "an empty file";
    QFile::remove(half);
    test::runOnFile(half, {u"PRAGMA journal_mode=WAL"_s});
    EXPECT_TRUE(SqliteLibrary::open(half)) << "stopped before anything was in it";
}

} // namespace
} // namespace tem
