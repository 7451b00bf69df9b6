// The cost of reading a report: linear in its length, and as a ratio to Unicode normalisation of the same
// text.

#include "Resources.h"
#include "loader/ReportParser.h"
#include "loader/TextNormaliser.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdio>

namespace {

using namespace Qt::StringLiterals;

/// The real report where it is at hand, else a practice report of its length.
const QString &oneReport()
{
    static const QString text = [] {
        const QDir seeds(QStringLiteral(TEM_SHARED "/seeds"));
        const QStringList names = seeds.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
        QFile file(names.isEmpty() ? QStringLiteral(TEM_TEST_DATA "/corpus/text/11-department-half-year.txt")
                                   : seeds.filePath(names.front()));
        if (!file.open(QIODevice::ReadOnly))
            std::fprintf(stderr, "cannot read %s\n", qPrintable(file.fileName()));
        return QString::fromUtf8(file.readAll()).normalized(QString::NormalizationForm_C) + u'\n';
    }();
    return text;
}

/// The report repeated to about `bytes` of UTF-8.
QString repeated(const QString &report, qint64 bytes)
{
    return report.repeated(std::max<qint64>(bytes / oneReport().toUtf8().size(), 1));
}

void parse(benchmark::State &state)
{
    const auto catalogue = tem::Catalogue::load({u":/catalogue"_s});
    tem::Document document;
    document.text = repeated(oneReport(), state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(tem::ReportParser(*catalogue).parse(document));
    state.SetComplexityN(state.range(0));
    state.SetBytesProcessed(state.iterations() * state.range(0));
}

void normalise(benchmark::State &state)
{
    // Decomposed, so that there is something to do.
    const QString text = repeated(oneReport().normalized(QString::NormalizationForm_D), state.range(0));
    for (auto _ : state) {
        tem::TextNormaliser normaliser;
        normaliser.append(text);
        benchmark::DoNotOptimize(normaliser.finish());
    }
    state.SetComplexityN(state.range(0));
    state.SetBytesProcessed(state.iterations() * state.range(0));
}

BENCHMARK(parse)
    ->RangeMultiplier(4)
    ->Range(8 << 10, 10 << 20)
    ->Unit(benchmark::kMillisecond)
    ->Complexity(benchmark::oN);
BENCHMARK(normalise)
    ->RangeMultiplier(4)
    ->Range(8 << 10, 10 << 20)
    ->Unit(benchmark::kMillisecond)
    ->Complexity(benchmark::oN);

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    tem::initResources();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
