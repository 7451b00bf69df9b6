#include "LibraryFixture.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace tem {
namespace {

using namespace Qt::StringLiterals;
using test::runOnFile;
using test::storedChange;
using test::storedReading;

StandingKey key(const QString &unit = u"đồng"_s)
{
    return {.indicator = u"value"_s,
            .platform = u"voso"_s,
            .role = Role::Level,
            .unit = unit,
            .kind = PeriodKind::Cumulative,
            .from = {},
            .to = QDate(2024, 6, 30)};
}

class Backup : public test::LibraryFixture
{
protected:
    QString backup() const { return path(u"bản sao.db"_s); }
    void fill()
    {
        const ReportId first = add(1);
        add(2);
        ASSERT_TRUE(library().setAmendment(first, storedChange(1, 1200)));
        ASSERT_TRUE(library().setStanding(key(), first));
        ASSERT_TRUE(library().remove(add(3)));
    }
};

TEST_F(Backup, HasEverything)
{
    fill();
    ASSERT_TRUE(library().backUp(backup()));
    EXPECT_EQ(test::dumpOf(backup()), test::dumpOf(file()));
    const auto opened = SqliteLibrary::open(backup());
    ASSERT_TRUE(opened);
    EXPECT_EQ((*opened)->entries(), library().entries());
}

TEST_F(Backup, ReplacesAnEarlierOneAndLeavesNothingElse)
{
    add(1);
    ASSERT_TRUE(library().backUp(backup()));
    add(2);
    ASSERT_TRUE(library().backUp(backup()));
    EXPECT_EQ(test::dumpOf(backup()), test::dumpOf(file()));
    EXPECT_FALSE(filesInFolder().join(u' ').contains(u".part"_s));
}

TEST_F(Backup, IsAnotherFile)
{
    add(1);
    const QStringList before = test::dumpOf(file());
    EXPECT_EQ(library().backUp(file()).error().code, Error::Code::WriteFailed);
    EXPECT_EQ(library().backUp(path({})).error().code, Error::Code::IsFolder);
    const auto nowhere = library().backUp(path(u"no/such/folder.db"_s));
    EXPECT_EQ(nowhere.error().code, Error::Code::WriteFailed);
    EXPECT_EQ(nowhere.error().file, path(u"no/such/folder.db"_s));
    EXPECT_EQ(test::dumpOf(file()), before);
}

TEST_F(Backup, OfADamagedLibraryIsNotWritten)
{
    fill();
    runOnFile(file(), {u"DELETE FROM revision WHERE report = 2"_s});
    EXPECT_EQ(library().backUp(backup()).error().code, Error::Code::LibraryDamaged);
    EXPECT_FALSE(QFile::exists(backup()));
    EXPECT_FALSE(filesInFolder().join(u' ').contains(u".part"_s));
}

TEST_F(Backup, IsRestored)
{
    fill();
    ASSERT_TRUE(library().backUp(backup()));
    const QStringList backedUp = test::dumpOf(file());
    const QByteArray bytes = test::contentOf(backup());
    ASSERT_TRUE(library().removeAmendment({1}, keyOf(storedChange(1, 1200))));
    ASSERT_TRUE(library().setStanding(key(), std::nullopt));
    add(7);
    const QStringList changed = test::dumpOf(file());

    const auto other = SqliteLibrary::open(file());
    const auto former = library().restoreFrom(backup());
    ASSERT_TRUE(former) << qPrintable(former.error().detail);
    EXPECT_EQ(test::dumpOf(file()), backedUp);
    EXPECT_EQ(test::dumpOf(*former), changed) << "what was there stays beside it";
    EXPECT_EQ(test::contentOf(backup()), bytes);
    EXPECT_EQ((*other)->entries(), library().entries()) << "others that have the library open see it";
    EXPECT_TRUE(library().add(test::storedBytes(8), storedReading(8)));
}

TEST_F(Backup, OfAnOlderSchemaIsRestored)
{
    test::writeFirstLibrary(backup(), 5);
    const QByteArray bytes = test::contentOf(backup());
    add(9);
    ASSERT_TRUE(library().restoreFrom(backup()));
    EXPECT_EQ(library().entries()->size(), 5U);
    EXPECT_EQ(library().reading({1}), storedReading(0));
    EXPECT_EQ(test::contentOf(backup()), bytes);
}

TEST_F(Backup, ThatIsNoGoodChangesNothing)
{
    fill();
    const QStringList before = test::dumpOf(file());
    EXPECT_EQ(library().restoreFrom(path(u"không có.db"_s)).error().code, Error::Code::NotFound);
    test::writeContent(backup(), "no library, but a text of more than a hundred bytes, which SQLite wants to "
                                 "see before it says that a file is none of its own");
    EXPECT_EQ(library().restoreFrom(backup()).error().code, Error::Code::NotALibrary);
    QFile::remove(backup());
    ASSERT_TRUE(library().backUp(backup()));
    const QByteArray whole = test::contentOf(backup());
    runOnFile(backup(), {u"PRAGMA user_version=99"_s});
    EXPECT_EQ(library().restoreFrom(backup()).error().code, Error::Code::LibraryTooNew);
    test::writeContent(backup(), whole.chopped(8192));
    EXPECT_EQ(library().restoreFrom(backup()).error().code, Error::Code::LibraryDamaged);
    test::writeContent(backup(), {});
    EXPECT_EQ(library().restoreFrom(backup()).error().code, Error::Code::NotALibrary);
    EXPECT_EQ(test::dumpOf(file()), before);
    EXPECT_FALSE(filesInFolder().join(u' ').contains(u"before-restore"_s));
}

TEST_F(Backup, MakesADamagedLibraryAnew)
{
    fill();
    ASSERT_TRUE(library().backUp(backup()));
    const QStringList backedUp = test::dumpOf(file());
    close();
    const QByteArray damaged = test::contentOf(file()).chopped(8192);
    test::writeContent(file(), damaged);
    ASSERT_FALSE(SqliteLibrary::open(file()));
    const auto former = SqliteLibrary::rebuild(file(), backup());
    ASSERT_TRUE(former) << qPrintable(former.error().detail);
    EXPECT_EQ(test::dumpOf(file()), backedUp);
    EXPECT_EQ(test::contentOf(*former), damaged);
    EXPECT_TRUE(SqliteLibrary::open(file()));
}

using Standing = test::LibraryFixture;

TEST_F(Standing, IsSaidAndTakenBack)
{
    const ReportId first = add(1);
    const ReportId second = add(2);
    EXPECT_TRUE(library().standing()->empty());
    ASSERT_TRUE(library().setStanding(key(), first));
    ASSERT_TRUE(library().setStanding(key(u"giao dịch"_s), first));
    ASSERT_TRUE(library().setStanding(key(), second));
    reopen();
    EXPECT_EQ(library().standing(),
              (std::map<StandingKey, ReportId>{{key(), second}, {key(u"giao dịch"_s), first}}));
    ASSERT_TRUE(library().setStanding(key(), std::nullopt));
    ASSERT_TRUE(library().setStanding(key(), std::nullopt));
    EXPECT_EQ(library().standing(), (std::map<StandingKey, ReportId>{{key(u"giao dịch"_s), first}}));
}

TEST_F(Standing, GoesAndComesBackWithItsReport)
{
    const ReportId id = add(1);
    ASSERT_TRUE(library().setStanding(key(), id));
    ASSERT_TRUE(library().remove(id));
    EXPECT_TRUE(library().standing()->empty());
    EXPECT_EQ(library().setStanding(key(), id).error().code, Error::Code::NotFound);
    ASSERT_TRUE(library().restore(id));
    EXPECT_EQ(library().standing()->size(), 1U);
}

} // namespace
} // namespace tem
