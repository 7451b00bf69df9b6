#include "cli/ExitCode.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>

using namespace tem;
using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

/// Runs the built program itself, without a display and with settings of its own.
class Process : public testing::Test
{
protected:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    QProcessEnvironment environment(const QString &locale = u"C.UTF-8"_s) const
    {
        QProcessEnvironment values = QProcessEnvironment::systemEnvironment();
        for (const QString &name :
             {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"LANG"_s, u"LANGUAGE"_s})
            values.remove(name);
        values.insert(u"LC_ALL"_s, locale);
        values.insert(u"XDG_CONFIG_HOME"_s, m_folder.path());
        values.insert(u"XDG_DATA_HOME"_s, m_folder.path());
        return values;
    }

    Outcome run(const QStringList &arguments, const QByteArray &input = {},
                const QString &locale = u"C.UTF-8"_s) const
    {
        return runProgram(QString::fromUtf8(TEM_PROGRAM), arguments, input, locale);
    }

    Outcome runProgram(const QString &program, const QStringList &arguments, const QByteArray &input = {},
                       const QString &locale = u"C.UTF-8"_s) const
    {
        QProcess process;
        process.setProcessEnvironment(environment(locale));
        process.start(program, arguments);
        process.write(input);
        process.closeWriteChannel();
        EXPECT_TRUE(process.waitForFinished(60'000)) << process.errorString().toStdString();
        EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    /// As run(), but through a shell that may redirect: "$TEM" is the program.
    Outcome runShell(const QString &command) const
    {
        return runProgram(u"/bin/sh"_s,
                          {u"-c"_s, u"TEM='%1'; %2"_s.arg(QString::fromUtf8(TEM_PROGRAM), command)});
    }

    QString report() const
    {
        return write(u"báo cáo.txt"_s,
                     "Kết quả 6 tháng đầu năm 2023\n"
                     "Đã có 7.637 sản phẩm OCOP lên sàn (Vỏ sò: 3.512; Postmart: 4.125).\n");
    }

    void expectRefusal(const Outcome &outcome, ExitCode code) const
    {
        EXPECT_EQ(outcome.exitCode, static_cast<int>(code));
        EXPECT_EQ(outcome.out.toStdString(), "");
        EXPECT_TRUE(outcome.err.startsWith("tem: ")) << outcome.err.toStdString();
        EXPECT_FALSE(QString::fromUtf8(outcome.err).contains(QChar::ReplacementCharacter));
    }

private:
    QTemporaryDir m_folder;
};

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

class Series : public Process
{
protected:
    Series() { EXPECT_EQ(run(QStringList{u"import"_s} + reports() + m_library).exitCode, 0); }

    QStringList reports() const
    {
        return {
            write(u"a.txt"_s, "Quý I năm 2024, có 1.250 giao dịch qua sàn (Vỏ sò: 250; Postmart: 1.000).\n"),
            write(u"b.txt"_s, "Quý III năm 2024, có 1.400 giao dịch qua sàn.\n"),
            write(u"c.txt"_s, "Quý III năm 2024, có 1.410 giao dịch qua sàn.\n")};
    }
    Outcome series(const QStringList &arguments) const
    {
        return run(QStringList{u"series"_s} + arguments + m_library);
    }

    QStringList m_library{u"--library"_s, path(u"a.db"_s)};
};

TEST_F(Series, IsPrintedAsJson)
{
    const Outcome outcome = series({u"transactions"_s});
    EXPECT_EQ(outcome.exitCode, 0) << outcome.err.toStdString();
    const QJsonArray all = QJsonDocument::fromJson(outcome.out).object()[u"series"_s].toArray();
    ASSERT_EQ(all.size(), 3);
    EXPECT_TRUE(all[0][u"platform"_s].isNull());
    EXPECT_EQ(all[0][u"months"_s], 3);
    const QJsonArray points = all[0][u"points"_s].toArray();
    // Two quarters half a year apart are no row of quarters that one is missing from.
    ASSERT_EQ(points.size(), 2);
    EXPECT_EQ(points[0][u"state"_s], u"value"_s);
    EXPECT_EQ(points[0][u"values"_s][0][u"value"_s], u"1250"_s);
    EXPECT_EQ(points[1][u"state"_s], u"conflict"_s);
    EXPECT_EQ(points[1][u"values"_s].toArray().size(), 2);
}

TEST_F(Series, IsPrintedAsCsv)
{
    const QStringList lines =
        QString::fromUtf8(series({u"transactions"_s, u"--format"_s, u"csv"_s}).out).split(u"\r\n"_s);
    // The head, a line for each value, two for the marketplaces.
    ASSERT_EQ(lines.size(), 7);
    EXPECT_TRUE(lines[0].startsWith(u"indicator,platform,unit,kind,from,to,state,value,stands,"_s));
    EXPECT_TRUE(
        lines[1].startsWith(u"transactions,,giao dịch,span,2024-01-01,2024-03-31,value,1250,true,"_s));
    EXPECT_TRUE(
        lines[2].startsWith(u"transactions,,giao dịch,span,2024-07-01,2024-09-30,conflict,1400,false,"_s));
    for (const QString &line : lines.first(6))
        EXPECT_EQ(line.count(u','), 18) << line.toStdString();
}

TEST_F(Series, OfOneMarketplace)
{
    const Outcome outcome = series({u"transactions"_s, u"--platform"_s, u"voso"_s});
    const QJsonArray all = QJsonDocument::fromJson(outcome.out).object()[u"series"_s].toArray();
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(all[0][u"platform"_s], u"voso"_s);
}

TEST_F(Series, UnknownWordsAreRefusedWithTheKnownOnes)
{
    const Outcome indicator = series({u"turnover"_s});
    expectRefusal(indicator, ExitCode::WrongUsage);
    EXPECT_TRUE(indicator.err.contains("transaction_value")) << indicator.err.toStdString();
    const Outcome platform = series({u"transactions"_s, u"--platform"_s, u"amazon"_s});
    expectRefusal(platform, ExitCode::WrongUsage);
    EXPECT_TRUE(platform.err.contains("postmart")) << platform.err.toStdString();
    expectRefusal(series({}), ExitCode::WrongUsage);
    expectRefusal(series({u"transactions"_s, u"--format"_s, u"text"_s}), ExitCode::WrongUsage);
}

TEST_F(Series, NothingKnownIsNoError)
{
    const Outcome outcome = series({u"press_items"_s});
    EXPECT_EQ(outcome.exitCode, 0);
    EXPECT_FALSE(outcome.err.isEmpty());
}

} // namespace
