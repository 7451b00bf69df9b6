#include "Process.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tem {

using namespace Qt::StringLiterals;
using test::Outcome;
using test::Process;

namespace {

TEST_F(Process, DiffOfTwoReports)
{
    const QString before =
        write(u"trước.txt"_s, "Quý I năm 2024, có 1.250 giao dịch qua sàn Vỏ sò.\n\nMở 12 khóa tập huấn.\n");
    const QString after =
        write(u"sau.txt"_s, "Quý I năm 2024, có 1.300 giao dịch qua sàn Vỏ sò.\n\nĐăng 45 tin, bài.\n");
    const Outcome some = run({u"diff"_s, before, after});
    EXPECT_EQ(some.exitCode, static_cast<int>(ExitCode::Differ)) << some.err.toStdString();
    EXPECT_EQ(QString::fromUtf8(some.out).replace(QChar(0xA0), u' ').toStdString(),
              "~ Giao dịch qua sàn – Vỏ sò: 1.250 giao dịch → 1.300 giao dịch · giá trị · "
              "+50 giao dịch (tính toán)\n"
              "+ Tin, bài trên báo chí: 45 bài\n"
              "- Khóa đào tạo, tập huấn: 12 khóa\n");
    const Outcome none = run({u"diff"_s, before, before});
    EXPECT_EQ(none.exitCode, 0);
    EXPECT_EQ(none.out, "");
    EXPECT_EQ(none.err, "");
}

TEST_F(Process, DiffAsJson)
{
    const QString before = write(u"a.txt"_s, "Quý I năm 2024, có 1.250 giao dịch qua sàn.\n");
    const QString after = write(u"b.txt"_s, "Quý I năm 2024, có khoảng 1.250 giao dịch qua sàn.\n");
    const Outcome outcome = run({u"diff"_s, before, after, u"--format"_s, u"json"_s});
    EXPECT_EQ(outcome.exitCode, static_cast<int>(ExitCode::Differ));
    const QJsonObject json = QJsonDocument::fromJson(outcome.out).object();
    EXPECT_EQ(json[u"before"_s][u"name"_s], u"a.txt"_s);
    ASSERT_EQ(json[u"figures"_s].toArray().size(), 1);
    const QJsonObject figure = json[u"figures"_s].toArray()[0].toObject();
    EXPECT_EQ(figure[u"kind"_s], u"changed"_s);
    EXPECT_EQ(figure[u"fields"_s].toArray(), QJsonArray{u"hedge"_s});
    EXPECT_EQ(figure[u"after"_s][u"hedge"_s], u"about"_s);
    EXPECT_EQ(figure[u"before"_s][u"value"_s], u"1250"_s);
}

TEST_F(Process, DiffOfReportsInTheLibrary)
{
    const QStringList library{u"--library"_s, path(u"a.db"_s)};
    const QString other = write(u"quý.txt"_s, "Quý I năm 2024, có 1.250 giao dịch.\n");
    EXPECT_EQ(run(QStringList{u"import"_s, report(), other} + library).exitCode, 0);
    EXPECT_EQ(run(QStringList{u"diff"_s, u"1"_s, u"1"_s} + library).exitCode, 0);
    EXPECT_EQ(run(QStringList{u"diff"_s, u"1"_s, u"2"_s} + library).exitCode,
              static_cast<int>(ExitCode::Differ));
    EXPECT_EQ(run(QStringList{u"diff"_s, report(), u"1"_s} + library).exitCode, 0);
    expectRefusal(run(QStringList{u"diff"_s, u"1"_s, u"3"_s} + library), ExitCode::Trouble);
}

TEST_F(Process, DiffThatCannotBeMade)
{
    expectRefusal(run({u"diff"_s, report(), path(u"gone.txt"_s)}), ExitCode::Trouble);
    expectRefusal(run({u"diff"_s, report()}), ExitCode::WrongUsage);
    expectRefusal(run({u"diff"_s, report(), report(), u"--format"_s, u"csv"_s}), ExitCode::WrongUsage);
}

} // namespace

} // namespace tem
