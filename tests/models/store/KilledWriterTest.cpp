// A program that is killed while it writes must lose nothing that it was told is kept, and leave nothing
// half.

#include "LibraryFixture.h"
#include "store/SqliteSchema.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace tem {
namespace {

using namespace Qt::StringLiterals;
using test::runOnFile;

constexpr int rounds = 80;

class KilledWriter : public testing::Test
{
protected:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString file() const { return path(u"thu-vien.db"_s); }

    /// Starts a writer, kills it at some moment within `microseconds` from its opening of the library on, and
    /// returns the numbers that it was told are kept.
    std::vector<int> killedWriter(const QString &mode, const QString &library, int number,
                                  qint64 microseconds = 40'000)
    {
        QProcess writer;
        writer.start(QStringLiteral(TEM_STORE_WRITER), {mode, library, QString::number(number)});
        EXPECT_TRUE(writer.waitForReadyRead(30'000));
        QThread::usleep(static_cast<unsigned long>(m_random.bounded(microseconds)));
        writer.kill();
        EXPECT_TRUE(writer.waitForFinished());
        EXPECT_EQ(writer.exitStatus(), QProcess::CrashExit);
        QList<QByteArray> lines = writer.readAllStandardOutput().split('\n');
        EXPECT_EQ(lines.takeFirst(), "start");
        // The last line may be half of a number.
        lines.removeLast();
        std::vector<int> acknowledged;
        for (const QByteArray &line : lines)
            acknowledged.push_back(line.toInt());
        return acknowledged;
    }

    static void expectWhole(const QString &library)
    {
        EXPECT_EQ(runOnFile(library, {u"PRAGMA integrity_check"_s}), QStringList(u"ok"_s));
        EXPECT_EQ(runOnFile(library, {u"PRAGMA foreign_key_check"_s}), QStringList());
    }

private:
    QTemporaryDir m_folder;
    QRandomGenerator m_random{20260630};
};

TEST_F(KilledWriter, LosesNoImportThatWasAcknowledged)
{
    std::set<int> acknowledged;
    for (int round = 0; round < rounds; ++round) {
        const auto numbers = killedWriter(u"import"_s, file(), round * 10'000);
        acknowledged.insert(numbers.begin(), numbers.end());
        expectWhole(file());
        ASSERT_FALSE(HasFailure()) << "round " << round;
    }
    ASSERT_FALSE(acknowledged.empty());

    const auto library = SqliteLibrary::open(file());
    ASSERT_TRUE(library);
    const auto entries = (*library)->entries();
    ASSERT_TRUE(entries);
    std::set<int> kept;
    for (const LibraryEntry &entry : *entries) {
        const int number = QString(entry.source.name).remove(u"quy-1-"_s).remove(u".txt"_s).toInt();
        kept.insert(number);
        EXPECT_EQ((*library)->bytes(entry.id), test::storedBytes(number));
        EXPECT_EQ((*library)->reading(entry.id), test::storedReading(number));
    }
    EXPECT_TRUE(std::ranges::includes(kept, acknowledged));
    // One more at most, of each round: kept before the writer could be told.
    EXPECT_LE(kept.size(), acknowledged.size() + rounds);
}

TEST_F(KilledWriter, LosesNoCorrectionThatWasAcknowledged)
{
    {
        const auto library = SqliteLibrary::open(file());
        ASSERT_TRUE((*library)->add(test::storedBytes(1), test::storedReading(1)));
    }
    Amendments expected;
    int step = 0;
    for (int round = 0; round < rounds; ++round) {
        for (const int acknowledged : killedWriter(u"amend"_s, file(), step)) {
            ASSERT_EQ(acknowledged, step);
            takeStep(test::storedStep(step++), expected);
        }
        expectWhole(file());
        const auto library = SqliteLibrary::open(file());
        ASSERT_TRUE(library);
        const auto kept = (*library)->amendments({1});
        ASSERT_TRUE(kept);
        // Kept before the writer could be told.
        if (*kept != expected)
            takeStep(test::storedStep(step++), expected);
        ASSERT_EQ(*kept, expected) << "round " << round;
    }
    EXPECT_GT(step, 0);
}

TEST_F(KilledWriter, LosesNothingInAMigration)
{
    constexpr int reports = 30;
    test::writeFirstLibrary(file(), reports);
    const QStringList before = test::dumpOf(file());
    const QString undisturbed = path(u"undisturbed.db"_s);
    ASSERT_TRUE(QFile::copy(file(), undisturbed));
    QElapsedTimer clock;
    clock.start();
    ASSERT_TRUE(SqliteLibrary::open(undisturbed));
    const qint64 duration = clock.nsecsElapsed() / 1000;

    std::set<QStringList> versions;
    for (int round = 0; round < rounds; ++round) {
        const QString library = path(u"%1.db"_s.arg(round));
        ASSERT_TRUE(QFile::copy(file(), library));
        const bool isAcknowledged = !killedWriter(u"open"_s, library, 0, 2 * duration).empty();
        expectWhole(library);
        const QStringList version = runOnFile(library, {u"PRAGMA user_version"_s});
        versions.insert(version);
        if (isAcknowledged) {
            EXPECT_EQ(version, QStringList(QString::number(sqliteSchemaVersion())));
        }
        if (version == QStringList(u"1"_s)) {
            EXPECT_EQ(test::dumpOf(library), before);
        } else {
            EXPECT_TRUE(QFile::exists(library + u".v1"_s));
        }
        if (QFile::exists(library + u".v1"_s)) {
            EXPECT_EQ(test::dumpOf(library + u".v1"_s), before);
        }

        const auto opened = SqliteLibrary::open(library);
        ASSERT_TRUE(opened) << "round " << round;
        for (int number = 0; number < reports; ++number)
            EXPECT_EQ((*opened)->reading({number + 1}), test::storedReading(number));
        ASSERT_FALSE(HasFailure()) << "round " << round;
    }
    EXPECT_EQ(versions.size(), 2U) << "some were killed before, some after";
}

} // namespace
} // namespace tem
