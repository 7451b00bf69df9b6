#include "InterfaceLanguage.h"
#include "MainWindow.h"
#include "Resources.h"
#include "WindowStyle.h"
#include "style/Fonts.h"
#include "style/Theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QSettings>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <functional>
#include <memory>
#include <optional>

namespace {

using namespace tem;
using namespace Qt::StringLiterals;

/// Notices the first time that a window is painted.
class PaintWatch : public QObject
{
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        wasPainted = wasPainted || event->type() == QEvent::Paint;
        return false;
    }
    bool wasPainted = false;
};

/// Seconds from nothing to a window whose first picture is drawn.
double firstPaint(const std::function<std::unique_ptr<QMainWindow>()> &makeWindow)
{
    QElapsedTimer clock;
    clock.start();
    const std::unique_ptr<QMainWindow> window = makeWindow();
    PaintWatch watch;
    window->installEventFilter(&watch);
    window->resize(1366, 768);
    window->show();
    while (!watch.wasPainted)
        QCoreApplication::processEvents(QEventLoop::AllEvents);
    return double(clock.nsecsElapsed()) / 1e9;
}

std::unique_ptr<QMainWindow> bareWindow()
{
    return std::make_unique<QMainWindow>();
}

/// Each round paints both windows, so that what slows the machine slows both.
void compareWithBareWindow(benchmark::State &state,
                           const std::function<std::unique_ptr<QMainWindow>()> &makeWindow)
{
    double bare = 0;
    double ours = 0;
    for ([[maybe_unused]] const auto &round : state) {
        bare += firstPaint(bareWindow);
        const double seconds = firstPaint(makeWindow);
        ours += seconds;
        state.SetIterationTime(seconds);
    }
    state.counters["bare_ms"] = benchmark::Counter(bare * 1e3, benchmark::Counter::kAvgIterations);
    state.counters["ratio"] = ours / bare;
}

void emptyWindow(benchmark::State &state)
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    std::optional<Catalogue> catalogue;
    compareWithBareWindow(state, [&] {
        catalogue = Catalogue::load({u":/catalogue"_s}).value();
        return std::make_unique<MainWindow>(*catalogue, settings, Language::Vietnamese);
    });
}
BENCHMARK(emptyWindow)->UseManualTime()->Unit(benchmark::kMillisecond);

/// From the start to the overview of the sample, its reading included.
void windowWithReport(benchmark::State &state)
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    std::optional<Catalogue> catalogue;
    compareWithBareWindow(state, [&] {
        catalogue = Catalogue::load({u":/catalogue"_s}).value();
        auto window = std::make_unique<MainWindow>(*catalogue, settings, Language::Vietnamese);
        window->openSample();
        while (!window->models().hasReport())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return window;
    });
}
BENCHMARK(windowWithReport)->UseManualTime()->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    benchmark::Initialize(&argc, argv);
    const QApplication application(argc, argv);
    initResources();
    loadFonts();
    useLanguage(Language::Vietnamese);
    QApplication::setStyle(new WindowStyle);
    QApplication::setFont(roleFont(FontRole::Text));
    QApplication::setPalette(Theme::light().palette());
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
