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

/// From asking for a page to its picture, both pages having been shown before. `frames` is the share of a
/// frame at 60 Hz.
void pageSwitch(benchmark::State &state, PageId page)
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    const Catalogue catalogue = Catalogue::load({u":/catalogue"_s}).value();
    MainWindow window(catalogue, settings, Language::Vietnamese);
    window.resize(1366, 768);
    window.show();
    window.openSample();
    while (!window.models().hasReport())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);

    const auto secondsTo = [&window](PageId target) {
        PaintWatch watch;
        window.page(target)->installEventFilter(&watch);
        QElapsedTimer clock;
        clock.start();
        window.showPage(target);
        while (!watch.wasPainted)
            QCoreApplication::processEvents(QEventLoop::AllEvents);
        return double(clock.nsecsElapsed()) / 1e9;
    };
    const PageId other = page == PageId::Overview ? PageId::Comparison : PageId::Overview;
    secondsTo(page);
    secondsTo(other);
    double total = 0;
    for ([[maybe_unused]] const auto &round : state) {
        const double seconds = secondsTo(page);
        total += seconds;
        state.SetIterationTime(seconds);
        secondsTo(other);
    }
    state.counters["frames"] = benchmark::Counter(total * 60, benchmark::Counter::kAvgIterations);
}
BENCHMARK_CAPTURE(pageSwitch, overview, PageId::Overview)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(pageSwitch, comparison, PageId::Comparison)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(pageSwitch, training, PageId::Training)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(pageSwitch, rollout, PageId::Rollout)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(pageSwitch, figures, PageId::Figures)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(pageSwitch, checks, PageId::Checks)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(pageSwitch, source, PageId::Source)->UseManualTime()->Unit(benchmark::kMillisecond);

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
