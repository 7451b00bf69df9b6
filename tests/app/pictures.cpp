// Draws every page and state of the window, light and dark, at the sizes of office screens, for looking at:
//   tem_pictures FOLDER [--only TEXT]
// QT_SCALE_FACTOR=1.5 or 2 draws them finer.

#include "InterfaceLanguage.h"
#include "Resources.h"
#include "WindowStates.h"
#include "WindowStyle.h"
#include "style/Fonts.h"
#include "style/Theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QPainter>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cstdio>

namespace {

using namespace tem;
using namespace Qt::StringLiterals;

constexpr std::array sizes{QSize(1366, 768), QSize(1920, 1080), QSize(1024, 640)};

/// The window with the dialogs and lists that stand over it.
QPixmap picture(MainWindow &window)
{
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    for (QWidget *over : QApplication::topLevelWidgets()) {
        if (over != &window && over->isVisible())
            painter.drawPixmap(window.mapFromGlobal(over->mapToGlobal(QPoint())), over->grab());
    }
    return picture;
}

bool draw(const test::WindowState &state, const QSize &size, const QString &file)
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    useLanguage(Language::Vietnamese);
    MainWindow window(test::catalogueOf(state), settings, Language::Vietnamese);
    window.setWindowState(Qt::WindowNoState);
    window.resize(size);
    window.show();
    if (!state.show(window))
        return false;
    QTest::qWait(50);
    return picture(window).save(file);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    initResources();
    loadFonts();
    QApplication::setStyle(new WindowStyle);
    QApplication::setFont(roleFont(FontRole::Text));

    QCommandLineParser line;
    line.addPositionalArgument(u"FOLDER"_s, u"where the pictures go"_s);
    const QCommandLineOption only(u"only"_s, u"only states whose file name contains TEXT"_s, u"TEXT"_s);
    line.addOption(only);
    line.addHelpOption();
    line.process(application);
    if (line.positionalArguments().size() != 1)
        line.showHelp(2);
    const QDir folder(line.positionalArguments().constFirst());
    folder.mkpath(u"."_s);

    for (const test::WindowState &state : test::windowStates()) {
        for (const QSize &size : sizes) {
            for (const auto &[word, theme] :
                 {std::pair(u"light"_s, Theme::light()), std::pair(u"dark"_s, Theme::dark())}) {
                const QString name =
                    u"%1-%2-%3.png"_s.arg(QLatin1StringView(state.name)).arg(size.width()).arg(word);
                if (!name.contains(line.value(only)))
                    continue;
                QApplication::setPalette(theme.palette());
                if (!draw(state, size, folder.filePath(name))) {
                    std::fprintf(stderr, "%s could not be drawn\n", qPrintable(name));
                    return 1;
                }
            }
        }
    }
    return 0;
}
