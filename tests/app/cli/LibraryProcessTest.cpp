#include "Process.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tem {

using namespace Qt::StringLiterals;
using test::Outcome;
using test::Process;

namespace {

TEST_F(Process, LibraryKeepsWhatIsImported)
{
    const QStringList library{u"--library"_s, path(u"thư viện.db"_s)};
    const QString other = write(u"quý.txt"_s, "Quý I năm 2024, có 1.250 giao dịch.\n");
    const Outcome first = run(QStringList{u"import"_s, report(), other} + library);
    EXPECT_EQ(first.exitCode, 0) << first.err.toStdString();
    EXPECT_EQ(first.out.count('\n'), 2);
    EXPECT_TRUE(first.out.startsWith("Đã lưu: ")) << first.out.toStdString();
    EXPECT_TRUE(run(QStringList{u"import"_s, other} + library).out.startsWith("Đã có từ trước: "));

    const QString list = QString::fromUtf8(run(QStringList{u"list"_s} + library).out);
    ASSERT_EQ(list.count(u'\n'), 2);
    EXPECT_TRUE(list.startsWith(u"2 · quý I năm 2024 · quý.txt · 1 số liệu · 0 mục đối soát, 0 lệch\n"_s))
        << list.toStdString();
    const QJsonObject json =
        QJsonDocument::fromJson(run(QStringList{u"list"_s, u"--format"_s, u"json"_s} + library).out).object();
    const QJsonObject second = json.value(u"reports"_s).toArray().at(1).toObject();
    EXPECT_EQ(second.value(u"id"_s), 1);
    EXPECT_EQ(second.value(u"to"_s), u"2023-06-30"_s);
    EXPECT_EQ(second.value(u"figures"_s), 3);
    EXPECT_EQ(second.value(u"sha256"_s).toString().size(), 64);
    for (const QString &count : {u"corrected"_s, u"reviewed"_s, u"disputed"_s})
        EXPECT_EQ(second.value(count), 0) << qPrintable(count);
    EXPECT_TRUE(second.value(u"opened_at"_s).isNull()) << "importing is not opening";
}

TEST_F(Process, LibraryOfTheUserIsInTheFolderForData)
{
    EXPECT_EQ(run({u"import"_s, report()}).exitCode, 0);
    EXPECT_TRUE(QFile::exists(path(u"Tem/Tem/library.db"_s)));
    EXPECT_EQ(run({u"list"_s}).out.count('\n'), 1);
}

TEST_F(Process, LibraryThatCannotBeUsed)
{
    const QString text = report();
    expectRefusal(run({u"list"_s, u"--library"_s, text}), ExitCode::NotRead);
    expectRefusal(run({u"list"_s, u"--library"_s, path(u"không có.db"_s)}), ExitCode::NotRead);
    EXPECT_FALSE(QFile::exists(path(u"không có.db"_s))) << "listing makes no library";
    expectRefusal(run({u"import"_s, text, u"--library"_s, text}), ExitCode::NotWritten);
    expectRefusal(run({u"import"_s, text, u"--library"_s, u"/sys/kernel/thu-vien.db"_s}),
                  ExitCode::NotWritten);
    expectRefusal(run({u"list"_s, text}), ExitCode::WrongUsage);
    expectRefusal(run({u"import"_s}), ExitCode::WrongUsage);
    expectRefusal(run({u"import"_s, path(u"không có.txt"_s), u"--library"_s, path(u"a.db"_s)}),
                  ExitCode::NotRead);
    const Outcome some = run({u"import"_s, path(u"không có.txt"_s), text, u"--library"_s, path(u"a.db"_s)});
    EXPECT_EQ(some.exitCode, static_cast<int>(ExitCode::SomeFailed));
    EXPECT_EQ(some.out.count('\n'), 1);
}

} // namespace

} // namespace tem
