#include "RunWindow.h"

#include "Appearance.h"
#include "DesktopScheme.h"
#include "InterfaceLanguage.h"
#include "MainWindow.h"
#include "WindowSettings.h"
#include "WindowStyle.h"
#include "catalogue/Catalogue.h"
#include "cli/CommandLine.h"
#include "cli/Console.h"
#include "cli/ExitCode.h"
#include "items/ErrorText.h"
#include "library/LibraryDesk.h"
#include "loader/DocumentReader.h"
#include "style/Fonts.h"
#include "style/Theme.h"

#include <QApplication>
#include <QMessageBox>
#include <QSettings>
#include <QStandardPaths>
#include <QTranslator>

#include <cstdlib>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *noDisplaySentence = QT_TRANSLATE_NOOP(
    "tem::RunWindow", "There is no display to open a window on. “tem export” writes documents and "
                      "pictures without one; “tem --help” lists all commands.");

/// Without an application object: there is none where the display is missing.
void sayNoDisplay()
{
    QTranslator vietnamese;
    QString sentence;
    if (chooseLanguage({}) == Language::Vietnamese && vietnamese.load(u":/i18n/tem_vi.qm"_s))
        sentence = vietnamese.translate("tem::RunWindow", noDisplaySentence);
    console::say(sentence.isEmpty() ? QString::fromUtf8(noDisplaySentence) : sentence);
}

bool isDisplayNamed()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    return true;
#endif
}

/// A display that is named but cannot be reached makes Qt abort the program: it says so in one sentence
/// instead.
void endWithoutDisplay(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type != QtFatalMsg)
        return;
    sayNoDisplay();
    std::_Exit(static_cast<int>(ExitCode::NotRead));
}

void openNamedReport(MainWindow &window, const QString &file)
{
    if (file == u"-"_s)
        window.openBytes(console::read(DocumentReader::maximumSize),
                         QCoreApplication::translate("tem::RunWindow", "Standard input"));
    else if (!file.isEmpty())
        window.openFile(file);
}

} // namespace

int runWindow(int &argc, char **argv)
{
    if (!isDisplayNamed()) {
        sayNoDisplay();
        return static_cast<int>(ExitCode::NotRead);
    }
    const QtMessageHandler usual = qInstallMessageHandler(endWithoutDisplay);
    QApplication application(argc, argv);
    qInstallMessageHandler(usual);

    const CommandLine line = parseCommandLine(QCoreApplication::arguments()).value_or(CommandLine{});
    const Language language = chooseLanguage(line.language);
    useLanguage(language);
    loadFonts();
    // The name of the installed .desktop file: how a desktop knows which icon is this window's.
    QGuiApplication::setDesktopFileName(u"vn.tem.Tem"_s);
    QApplication::setStyle(new WindowStyle);
    QApplication::setFont(roleFont(FontRole::Text));
    // What the desktop's own colours come nearest to; the window asks for the user's choice.
    QApplication::setPalette(Theme::of(QApplication::palette()).palette());

    const Result<Catalogue> catalogue =
        Catalogue::load(QStringList{u":/catalogue"_s} + line.catalogueFolders);
    if (!catalogue) {
        QMessageBox::critical(nullptr, u"Tem"_s, describe(catalogue.error()));
        return static_cast<int>(ExitCode::NotRead);
    }
    const bool hadBrokenSettings = putBrokenSettingsAside(QSettings().fileName());
    QSettings settings;
    MainWindow window(*catalogue, settings, language);
    const DesktopScheme scheme(QDBusConnection::sessionBus());
    QObject::connect(&scheme, &DesktopScheme::schemeRead, &window.appearance(),
                     &Appearance::setDesktopIsDark);
    window.keepSession(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation),
                       line.file.isEmpty());
    window.keepLibrary(std::make_unique<LibraryDesk>(
        *catalogue, QStringList{u":/catalogue"_s} + line.catalogueFolders,
        line.library.isEmpty() ? WindowSettings(settings).libraryFile() : line.library));
    openNamedReport(window, line.file);
    if (hadBrokenSettings)
        window.showNotice(QCoreApplication::translate(
            "tem::RunWindow", "The settings file could not be read and was put aside; Tem starts with the "
                              "usual settings."));
    window.show();
    return QApplication::exec();
}

} // namespace tem
