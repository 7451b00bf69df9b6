// What a reader of a report of 1 MB waits for: opening the text, one step of scrolling, one page, one search.
// A step stays smooth below 16.7 ms, one frame at 60 Hz.

#include "Resources.h"
#include "loader/ReportParser.h"
#include "style/Fonts.h"
#include "style/Theme.h"
#include "text/SourceView.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QScrollBar>

#include <benchmark/benchmark.h>

#include <cstdio>
#include <memory>

namespace {

using namespace tem;
using namespace Qt::StringLiterals;

constexpr QSize viewSize(1040, 640);
constexpr qint64 megabyte = 1 << 20;

/// The bundled report, repeated to 1 MB of UTF-8 and read.
const Report &longReport()
{
    static const Report report = [] {
        QFile file(u":/samples/bao-cao-mau.txt"_s);
        if (!file.open(QIODevice::ReadOnly))
            std::fprintf(stderr, "cannot read %s\n", qPrintable(file.fileName()));
        const QByteArray bytes = file.readAll();
        const auto catalogue = Catalogue::load({u":/catalogue"_s});
        Document document;
        document.text = (QString::fromUtf8(bytes) + u'\n').repeated(megabyte / bytes.size() + 1);
        return ReportParser(*catalogue).parse(document).value();
    }();
    return report;
}

/// A view of the long report with the picture that it is painted into.
struct OpenView
{
    OpenView()
        : view(selection)
        , picture(viewSize, QImage::Format_RGB32)
    {
        view.resize(viewSize);
        view.show();
        view.setReport(&longReport());
        paint();
    }
    void paint() { view.viewport()->render(&picture); }

    ReportSelection selection;
    SourceView view;
    QImage picture;
};

/// From the parsed report to its first picture.
void open(benchmark::State &state)
{
    ReportSelection selection;
    SourceView view(selection);
    QImage picture(viewSize, QImage::Format_RGB32);
    view.resize(viewSize);
    view.show();
    for ([[maybe_unused]] const auto &round : state) {
        view.setReport(&longReport());
        view.viewport()->render(&picture);
    }
    state.counters["marks"] = static_cast<double>(view.marks().size());
}
BENCHMARK(open)->Unit(benchmark::kMillisecond);

void scroll(benchmark::State &state, QAbstractSlider::SliderAction action)
{
    OpenView open;
    QScrollBar *bar = open.view.verticalScrollBar();
    bar->setValue(bar->maximum() / 3);
    for ([[maybe_unused]] const auto &round : state) {
        bar->triggerAction(action);
        open.paint();
        if (bar->value() == bar->maximum())
            bar->setValue(0);
    }
    state.counters["laid_rows"] = open.view.layoutOfText().laidRows();
}
BENCHMARK_CAPTURE(scroll, step, QAbstractSlider::SliderSingleStepAdd)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(scroll, page, QAbstractSlider::SliderPageStepAdd)->Unit(benchmark::kMillisecond);

/// To any place, as a reader does who drags the slider.
void jump(benchmark::State &state)
{
    OpenView open;
    QScrollBar *bar = open.view.verticalScrollBar();
    int step = 0;
    for ([[maybe_unused]] const auto &round : state) {
        bar->setValue(static_cast<int>(qint64(bar->maximum()) * (step * 37 % 101) / 101));
        open.paint();
        ++step;
    }
}
BENCHMARK(jump)->Unit(benchmark::kMillisecond);

/// From the selection of a figure far away to the picture with it.
void select(benchmark::State &state)
{
    OpenView open;
    const std::vector<Figure> &figures = longReport().figures;
    size_t at = 0;
    for ([[maybe_unused]] const auto &round : state) {
        at = (at + figures.size() * 37 / 101) % figures.size();
        open.selection.selectFigure(figures[at].id);
        open.paint();
    }
}
BENCHMARK(select)->Unit(benchmark::kMillisecond);

/// One key stroke in the search field: every match is found and the first one shown. The folded text is kept
/// from the first search on.
void find(benchmark::State &state)
{
    OpenView open;
    TextSearch search(longReport().text);
    size_t found = 0;
    for ([[maybe_unused]] const auto &round : state) {
        std::vector<TextMatch> matches = search.find(u"giao dich"_s);
        found = matches.size();
        open.view.setMatches(matches);
        open.view.selectText(matches.at(found / 2));
        open.paint();
    }
    state.counters["matches"] = static_cast<double>(found);
}
BENCHMARK(find)->Unit(benchmark::kMillisecond);

void findFirst(benchmark::State &state)
{
    for ([[maybe_unused]] const auto &round : state)
        benchmark::DoNotOptimize(TextSearch(longReport().text).find(u"giao dich"_s));
}
BENCHMARK(findFirst)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    benchmark::Initialize(&argc, argv);
    const QApplication application(argc, argv);
    initResources();
    loadFonts();
    QApplication::setPalette(Theme::light().palette());
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
