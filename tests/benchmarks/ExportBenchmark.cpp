#include "Resources.h"
#include "catalogue/Catalogue.h"
#include "export/Exporter.h"
#include "loader/ReportLoader.h"
#include "style/Fonts.h"

#include <QApplication>
#include <QFile>

#include <benchmark/benchmark.h>

namespace {

using namespace tem;
using namespace Qt::StringLiterals;

const Catalogue &catalogue()
{
    static const Catalogue loaded = Catalogue::load({u":/catalogue"_s}).value();
    return loaded;
}

/// The bundled sample, `copies` times one after the other.
Report sample(int copies)
{
    QFile file(u":/samples/bao-cao-mau.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.readAll() + '\n';
    return ReportLoader(catalogue()).loadBytes(text.repeated(copies), u"bao-cao-mau.txt"_s).value();
}

void compose(benchmark::State &state, ExportFormat format)
{
    ReportModels models(catalogue());
    models.setReport(sample(static_cast<int>(state.range(0))));
    qsizetype bytes = 0;
    for ([[maybe_unused]] auto round : state)
        bytes = composeExport(format, models).size();
    state.counters["figures"] = models.figures()->rowCount();
    state.counters["bytes"] = static_cast<double>(bytes);
}

void pdf(benchmark::State &state)
{
    compose(state, ExportFormat::Pdf);
}

void png(benchmark::State &state)
{
    compose(state, ExportFormat::Png);
}

void svg(benchmark::State &state)
{
    compose(state, ExportFormat::Svg);
}

BENCHMARK(pdf)->ArgName("copies")->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMillisecond);
BENCHMARK(png)->ArgName("copies")->Arg(1)->Unit(benchmark::kMillisecond);
BENCHMARK(svg)->ArgName("copies")->Arg(1)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    initResources();
    loadFonts();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
