// A program that is killed while it writes must lose nothing that it was told is kept.

#include "StoredReports.h"
#include "store/SqliteLibrary.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QThread>

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace tem {
namespace {

using namespace Qt::StringLiterals;

QString integrity(const QString &file)
{
    QString answer;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"integrity"_s);
        database.setDatabaseName(file);
        database.open();
        QSqlQuery query(u"PRAGMA integrity_check"_s, database);
        if (query.next())
            answer = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(u"integrity"_s);
    return answer;
}

/// Starts a writer at a number, kills it after a moment, and returns the numbers that it was told are kept.
std::set<int> killedWriter(const QString &file, int firstNumber, unsigned long microseconds)
{
    QProcess writer;
    writer.start(QStringLiteral(TEM_STORE_WRITER), {file, QString::number(firstNumber)});
    EXPECT_TRUE(writer.waitForStarted());
    QThread::usleep(microseconds);
    writer.kill();
    EXPECT_TRUE(writer.waitForFinished());
    EXPECT_EQ(writer.exitStatus(), QProcess::CrashExit);
    std::set<int> acknowledged;
    const QList<QByteArray> lines = writer.readAllStandardOutput().split('\n');
    // The last line may be half of a number.
    for (qsizetype i = 0; i + 1 < lines.size(); ++i)
        acknowledged.insert(lines.at(i).toInt());
    return acknowledged;
}

TEST(KilledWriter, LosesNothingThatWasAcknowledged)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"thu-vien.db"_s);
    QRandomGenerator random(20260630);
    std::set<int> acknowledged;
    for (int round = 0; round < 200; ++round) {
        acknowledged.merge(
            killedWriter(file, round * 10'000, static_cast<unsigned long>(random.bounded(1000, 40'000))));
        ASSERT_EQ(integrity(file), u"ok"_s) << "round " << round;
    }
    ASSERT_FALSE(acknowledged.empty());

    const auto library = SqliteLibrary::open(file);
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
}

} // namespace
} // namespace tem
