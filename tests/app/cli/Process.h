#pragma once

#include "cli/ExitCode.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace tem::test {

using namespace Qt::StringLiterals;

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

} // namespace tem::test
