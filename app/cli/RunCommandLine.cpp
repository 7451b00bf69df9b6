#include "cli/RunCommandLine.h"

#include "InterfaceLanguage.h"
#include "cli/Commands.h"
#include "cli/Console.h"
#include "cli/Input.h"
#include "cli/Interrupt.h"
#include "style/Fonts.h"

#include <QApplication>
#include <QCoreApplication>

#include <memory>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

ExitCode complainOfUsage(const UsageError &error)
{
    console::say(error.message);
    console::say(Texts::tr("See tem --help."));
    return ExitCode::WrongUsage;
}

/// Pictures need fonts and a paint system; nothing else does.
std::unique_ptr<QCoreApplication> makeApplication(Command command, int &argc, char **argv)
{
    if (command != Command::Export)
        return std::make_unique<QCoreApplication>(argc, argv);
    // Not the display, even where there is one: exports look the same everywhere.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    auto application = std::make_unique<QApplication>(argc, argv);
    loadFonts();
    return application;
}

ExitCode run(const CommandLine &line)
{
    switch (line.command) {
    case Command::Help:
        return print(helpText().toUtf8()) ? ExitCode::Done : ExitCode::NotWritten;
    case Command::Version:
        return print("Tem " + QCoreApplication::applicationVersion().toUtf8() + '\n') ? ExitCode::Done
                                                                                      : ExitCode::NotWritten;
    case Command::Text:
        return runText(line);
    case Command::List:
        return runList(line);
    case Command::Extract:
    case Command::Check:
    case Command::Export:
    case Command::Import:
    case Command::Diff:
    case Command::Series:
    case Command::Window:
        break;
    }
    const Result<Catalogue> catalogue = Catalogue::load(catalogueFolders(line));
    if (!catalogue) {
        complain(catalogue.error());
        return line.command == Command::Diff ? ExitCode::Trouble : ExitCode::NotRead;
    }
    if (line.command == Command::Extract)
        return runExtract(line, *catalogue);
    if (line.command == Command::Check)
        return runCheck(line, *catalogue);
    if (line.command == Command::Import)
        return runImport(line, *catalogue);
    if (line.command == Command::Diff)
        return runDiff(line, *catalogue);
    if (line.command == Command::Series)
        return runSeries(line, *catalogue);
    return runExport(line, *catalogue);
}

QStringList argumentsOf(int &argc, char **argv)
{
    // Qt knows best how each system passes non-ASCII file names.
    const QCoreApplication application(argc, argv);
    return QCoreApplication::arguments();
}
} // namespace

bool isCommandLine(int &argc, char **argv)
{
    const auto line = parseCommandLine(argumentsOf(argc, argv));
    return !line || line->command != Command::Window;
}

int runCommandLine(int &argc, char **argv)
{
    // Standard error is for sentences to the user, not for Qt's remarks on the system.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    handleInterrupt();
    const QStringList arguments = argumentsOf(argc, argv);
    auto line = parseCommandLine(arguments);
    const auto application = makeApplication(line ? line->command : Command::Help, argc, argv);
    const Language language = chooseLanguage(line ? line->language : line.error().language);
    useLanguage(language);
    if (line)
        line->language = language;
    else
        line = parseCommandLine(arguments); // once more, for a message in the user's language
    return static_cast<int>(line ? run(*line) : complainOfUsage(line.error()));
}

} // namespace tem
