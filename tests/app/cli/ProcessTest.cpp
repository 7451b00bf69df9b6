#include "Process.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>

namespace tem {

using namespace Qt::StringLiterals;
using test::Outcome;
using test::Process;

namespace {

TEST_F(Process, Version)
{
    const Outcome outcome = run({u"--version"_s});
    EXPECT_EQ(outcome.exitCode, 0);
    EXPECT_TRUE(outcome.out.startsWith("Tem 0.")) << outcome.out.toStdString();
    EXPECT_EQ(outcome.err, "");
}

TEST_F(Process, HelpIsVietnameseUnlessAskedOtherwise)
{
    EXPECT_TRUE(run({u"--help"_s}).out.contains("Cách dùng:"));
    EXPECT_TRUE(run({u"--help"_s}, {}, u"vi_VN.UTF-8"_s).out.contains("Cách dùng:"));
    EXPECT_TRUE(run({u"--help"_s}, {}, u"C"_s).out.contains("Cách dùng:"));
    EXPECT_TRUE(run({u"--help"_s}, {}, u"en_US.UTF-8"_s).out.contains("Usage:"));
    EXPECT_TRUE(run({u"--help"_s, u"--language"_s, u"en"_s}).out.contains("Usage:"));
    EXPECT_TRUE(
        run({u"--help"_s, u"--language"_s, u"vi"_s}, {}, u"en_US.UTF-8"_s).out.contains("Cách dùng:"));
}

TEST_F(Process, SettingDecidesOverTheLocale)
{
    QDir(path({})).mkdir(u"Tem"_s);
    write(u"Tem/Tem.conf"_s, "[General]\nlanguage=en\n");
    EXPECT_TRUE(run({u"--help"_s}).out.contains("Usage:"));
    EXPECT_TRUE(run({u"--help"_s, u"--language"_s, u"vi"_s}).out.contains("Cách dùng:"));
}

TEST_F(Process, WrongUsage)
{
    expectRefusal(run({u"extract"_s}), ExitCode::WrongUsage);
    expectRefusal(run({u"extract"_s, report(), u"--colour"_s}), ExitCode::WrongUsage);
    expectRefusal(run({u"export"_s, report(), u"--pdf"_s}), ExitCode::WrongUsage);
    EXPECT_TRUE(run({u"export"_s, report(), u"--pdf"_s}).err.contains("Thiếu giá trị sau"));
    EXPECT_TRUE(run({u"extract"_s, u"--language"_s, u"en"_s}).err.contains("Name the report"));
}

TEST_F(Process, TextIsNormalised)
{
    // Byte order mark, decomposed letters, CRLF, no final newline.
    const QString file = write(u"a.txt"_s, "\xEF\xBB\xBF"
                                           "Vo\xCC\x89 so\xCC\x80\r\n\xC4\x91\xE1\xBA\xA1t");
    const Outcome outcome = run({u"text"_s, file});
    EXPECT_EQ(outcome.exitCode, 0);
    EXPECT_EQ(outcome.out.toStdString(), "Vỏ sò\nđạt");
    EXPECT_EQ(outcome.err, "");
}

TEST_F(Process, StandardInputIsAFile)
{
    const Outcome outcome = run({u"text"_s, u"-"_s}, "Có 12 lớp.\n");
    EXPECT_EQ(outcome.exitCode, 0);
    EXPECT_EQ(outcome.out.toStdString(), "Có 12 lớp.\n");
    expectRefusal(run({u"text"_s, u"-"_s}), ExitCode::NotRead);
    EXPECT_TRUE(run({u"text"_s, u"-"_s}).err.contains("Đầu vào chuẩn"));
}

TEST_F(Process, ExtractPrintsTheContract)
{
    const Outcome outcome = run({u"extract"_s, report()});
    EXPECT_EQ(outcome.exitCode, 0) << outcome.err.toStdString();
    const QJsonObject json = QJsonDocument::fromJson(outcome.out).object();
    EXPECT_EQ(json[u"schema"_s].toInt(), 1);
    EXPECT_EQ(json[u"source"_s][u"name"_s].toString(), u"báo cáo.txt"_s);
    EXPECT_EQ(json[u"figures"_s].toArray().size(), 3);
}

TEST_F(Process, ExtractPrintsCsv)
{
    const Outcome outcome = run({u"extract"_s, report(), u"--format"_s, u"csv"_s});
    EXPECT_EQ(outcome.exitCode, 0);
    EXPECT_TRUE(outcome.out.startsWith("id,indicator,"));
    EXPECT_EQ(outcome.out.count("\r\n"), 4);
}

TEST_F(Process, NoFiguresIsDoneWithANote)
{
    const QString file = write(u"a.txt"_s, "Không có số liệu nào ở đây.\n");
    for (const QString &command : {u"extract"_s, u"check"_s}) {
        const Outcome outcome = run({command, file, u"--format"_s, u"json"_s});
        EXPECT_EQ(outcome.exitCode, 0);
        const QJsonObject json = QJsonDocument::fromJson(outcome.out).object();
        EXPECT_TRUE(json[command == "check"_L1 ? u"checks"_s : u"figures"_s].toArray().isEmpty());
        EXPECT_EQ(outcome.err.toStdString(), "tem: a.txt không có số liệu nào.\n");
    }
}

TEST_F(Process, CheckThatHolds)
{
    const Outcome outcome = run({u"check"_s, report()});
    EXPECT_EQ(outcome.exitCode, 0);
    EXPECT_TRUE(outcome.out.contains("3.512 + 4.125 = 7.637")) << outcome.out.toStdString();
}

TEST_F(Process, CheckThatFailsComesFirst)
{
    const QString file =
        write(u"a.txt"_s, "Đã có 987.495 giao dịch (Vỏ sò: 173.745; Postmart: 813.750).\n"
                          "Đã có 7.640 sản phẩm OCOP lên sàn (Vỏ sò: 3.512; Postmart: 4.125).\n");
    const Outcome outcome = run({u"check"_s, file});
    EXPECT_EQ(outcome.exitCode, static_cast<int>(ExitCode::CheckFails));
    EXPECT_TRUE(outcome.out.split('\n').constFirst().contains("7.640 ≠ 3.512 + 4.125"))
        << outcome.out.toStdString();
    EXPECT_TRUE(outcome.out.contains("173.745 + 813.750 = 987.495"));

    const Outcome json = run({u"check"_s, file, u"--format"_s, u"json"_s});
    EXPECT_EQ(json.exitCode, static_cast<int>(ExitCode::CheckFails));
    const QJsonArray checks = QJsonDocument::fromJson(json.out).object()[u"checks"_s].toArray();
    ASSERT_EQ(checks.size(), 2);
    EXPECT_EQ(checks[0].toObject()[u"verdict"_s].toString(), u"fails"_s);
}

TEST_F(Process, WhatCannotBeReadIsRefused)
{
    QFile sparse(path(u"large.txt"_s));
    ASSERT_TRUE(sparse.open(QIODevice::WriteOnly));
    ASSERT_TRUE(sparse.resize((64LL << 20) + 1));
    sparse.close();
    QByteArray noise;
    for (unsigned state = 1; noise.size() < 4096; state = state * 1664525u + 1013904223u)
        noise.append(static_cast<char>(state >> 24));

    const QStringList files{write(u"empty.txt"_s, {}), path({}), path(u"gone.txt"_s),
                            write(u"noise.bin"_s, noise), sparse.fileName()};
    for (const QString &file : files) {
        for (const QString &command : {u"extract"_s, u"text"_s, u"check"_s}) {
            SCOPED_TRACE((command + u' ' + file).toStdString());
            const Outcome vietnamese = run({command, file});
            expectRefusal(vietnamese, ExitCode::NotRead);
            const Outcome english = run({command, file, u"--language"_s, u"en"_s});
            expectRefusal(english, ExitCode::NotRead);
            EXPECT_NE(vietnamese.err.toStdString(), english.err.toStdString());
        }
    }
}

TEST_F(Process, FileWithoutPermissionIsRefused)
{
    const QString file = report();
    QFile::setPermissions(file, {});
    // Root reads everything, unless it has given up that capability.
    const Outcome outcome =
        QFile(file).open(QIODevice::ReadOnly)
            ? runProgram(u"setpriv"_s, {u"--inh-caps=-dac_override,-dac_read_search"_s,
                                        u"--bounding-set=-dac_override,-dac_read_search"_s,
                                        QString::fromUtf8(TEM_PROGRAM), u"extract"_s, file})
            : run({u"extract"_s, file});
    expectRefusal(outcome, ExitCode::NotRead);
    EXPECT_TRUE(outcome.err.contains("quyền") || outcome.err.contains("phép")) << outcome.err.toStdString();
}

TEST_F(Process, BrokenCatalogueIsNamedWithItsLine)
{
    QDir(path({})).mkdir(u"catalogue"_s);
    write(u"catalogue/mine.json"_s, "{\n  \"indicators\": [\n");
    const Outcome outcome = run({u"extract"_s, report(), u"--catalogue"_s, path(u"catalogue"_s)});
    expectRefusal(outcome, ExitCode::NotRead);
    EXPECT_TRUE(outcome.err.contains("mine.json")) << outcome.err.toStdString();
}

TEST_F(Process, StandardOutputThatIsFull)
{
    report();
    const Outcome outcome = runShell(u"\"$TEM\" extract '%1' > /dev/full"_s.arg(path(u"báo cáo.txt"_s)));
    EXPECT_EQ(outcome.exitCode, static_cast<int>(ExitCode::NotWritten));
    EXPECT_TRUE(outcome.err.contains("đầu ra chuẩn")) << outcome.err.toStdString();
}

TEST_F(Process, ExportWritesWhatWasAskedFor)
{
    const Outcome outcome =
        run({u"export"_s, report(), u"--csv"_s, path(u"a.csv"_s), u"--json"_s, path(u"a.json"_s)});
    EXPECT_EQ(outcome.exitCode, 0) << outcome.err.toStdString();
    EXPECT_EQ(outcome.out, "");
    QFile csv(path(u"a.csv"_s));
    ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
    EXPECT_TRUE(csv.readAll().contains("7637"));
    QFile json(path(u"a.json"_s));
    ASSERT_TRUE(json.open(QIODevice::ReadOnly));
    EXPECT_EQ(json.readAll(), run({u"extract"_s, report()}).out);
}

TEST_F(Process, ExportRefusesToReplaceAFile)
{
    const QString old = write(u"a.csv"_s, "old");
    expectRefusal(run({u"export"_s, report(), u"--csv"_s, old, u"--json"_s, path(u"a.json"_s)}),
                  ExitCode::NotWritten);
    EXPECT_FALSE(QFile::exists(path(u"a.json"_s)));
    EXPECT_EQ(run({u"export"_s, report(), u"--csv"_s, old, u"--force"_s}).exitCode, 0);
    EXPECT_GT(QFileInfo(old).size(), 3);
}

TEST_F(Process, ExportThatCannotBeWrittenLeavesNothing)
{
    report();
    const QStringList before = QDir(path({})).entryList();
    for (const QString &option : {u"--pdf"_s, u"--png"_s, u"--svg"_s, u"--csv"_s, u"--json"_s}) {
        SCOPED_TRACE(option.toStdString());
        expectRefusal(run({u"export"_s, path(u"báo cáo.txt"_s), option, path(u"gone/a"_s)}),
                      ExitCode::NotWritten);
        expectRefusal(run({u"export"_s, path(u"báo cáo.txt"_s), option, u"/dev/full"_s}),
                      ExitCode::NotWritten);
        expectRefusal(run({u"export"_s, path(u"báo cáo.txt"_s), option, path({})}), ExitCode::NotWritten);
        expectRefusal(run({u"export"_s, path(u"báo cáo.txt"_s), option, u"/sys/kernel/tem"_s}),
                      ExitCode::NotWritten);
        // A limit on file sizes stands in for a disk that fills up half-way.
        const Outcome half =
            runShell(u"trap '' XFSZ; ulimit -f 0; \"$TEM\" export '%1' %2 '%3' 2> '%4'; code=$?; "
                     "exit $code"_s.arg(path(u"báo cáo.txt"_s), option, path(u"half"_s), u"/dev/null"_s));
        EXPECT_EQ(half.exitCode, static_cast<int>(ExitCode::NotWritten));
        EXPECT_EQ(QDir(path({})).entryList(), before);
    }
}

TEST_F(Process, ExportOfAnUnreadableFileWritesNothing)
{
    expectRefusal(run({u"export"_s, path(u"gone.txt"_s), u"--csv"_s, path(u"a.csv"_s)}), ExitCode::NotRead);
    EXPECT_FALSE(QFile::exists(path(u"a.csv"_s)));
}

TEST_F(Process, Interrupt)
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(QString::fromUtf8(TEM_PROGRAM), {u"text"_s, u"-"_s});
    ASSERT_TRUE(process.waitForStarted());
    // It waits for standard input; only once its handler stands does a signal not kill it outright.
    while (process.state() == QProcess::Running && !process.waitForFinished(50)) {
        QFile status(u"/proc/%1/status"_s.arg(process.processId()));
        if (!status.open(QIODevice::ReadOnly))
            break;
        const QByteArray text = status.readAll();
        const qsizetype at = text.indexOf("SigCgt:\t");
        const quint64 caught = text.mid(at + 8, 16).toULongLong(nullptr, 16);
        if (caught & (1ULL << (SIGINT - 1)))
            ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    }
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(process.exitCode(), static_cast<int>(ExitCode::Interrupted));
    EXPECT_EQ(process.readAllStandardOutput(), "");
}

} // namespace

} // namespace tem
