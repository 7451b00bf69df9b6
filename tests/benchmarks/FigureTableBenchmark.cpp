// What a reader of a report of ten thousand figures waits for in the table: its first picture, a sort, a
// filter, a word in the search, another width.

#include "Resources.h"
#include "items/FigureFilterModel.h"
#include "items/ReportModels.h"
#include "loader/ReportParser.h"
#include "pages/FigureFilters.h"
#include "pages/FigureTable.h"
#include "pages/FiguresPage.h"
#include "pages/SearchBar.h"
#include "style/Fonts.h"
#include "style/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QImage>

#include <benchmark/benchmark.h>

#include <cstdio>

namespace {

using namespace tem;
using namespace Qt::StringLiterals;

constexpr QSize pageSize(1174, 674);
constexpr int repetitions = 680;

const Catalogue &catalogue()
{
    static const Catalogue loaded = Catalogue::load({u":/catalogue"_s}).value();
    return loaded;
}

/// The bundled report repeated until it has ten thousand figures, each of them of somebody else.
const Report &longReport()
{
    static const Report report = [] {
        QFile file(u":/samples/bao-cao-mau.txt"_s);
        if (!file.open(QIODevice::ReadOnly))
            std::fprintf(stderr, "cannot read %s\n", qPrintable(file.fileName()));
        Document document;
        document.text = (QString::fromUtf8(file.readAll()) + u'\n').repeated(repetitions);
        Report read = ReportParser(catalogue()).parse(document).value();
        int number = 0;
        for (Figure &figure : read.figures)
            figure.group = u"xã Đông Hòa %1, huyện Ân Thi"_s.arg(number++ * 7919 % 10007);
        return read;
    }();
    return report;
}

struct OpenPage
{
    OpenPage()
        : models(catalogue())
        , page(models)
        , picture(pageSize, QImage::Format_RGB32)
    {
        models.setReport(longReport());
        page.resize(pageSize);
        page.show();
        paint();
    }
    void paint()
    {
        QCoreApplication::processEvents();
        page.render(&picture);
    }

    ReportModels models;
    FiguresPage page;
    QImage picture;
};

/// Everything that the page does for another report.
void open(benchmark::State &state)
{
    OpenPage open;
    for ([[maybe_unused]] const auto &round : state) {
        emit open.models.reportChanged();
        open.paint();
    }
    state.counters["rows"] = open.page.shown()->rowCount();
}
BENCHMARK(open)->Unit(benchmark::kMillisecond);

void sort(benchmark::State &state, FigureModel::Column column)
{
    OpenPage open;
    Qt::SortOrder order = Qt::DescendingOrder;
    for ([[maybe_unused]] const auto &round : state) {
        open.page.table()->sortByColumn(static_cast<int>(column), order);
        open.paint();
        order = order == Qt::DescendingOrder ? Qt::AscendingOrder : Qt::DescendingOrder;
    }
}
BENCHMARK_CAPTURE(sort, value, FigureModel::Column::Value)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(sort, names, FigureModel::Column::Group)->Unit(benchmark::kMillisecond);

/// The first sort by a column of names, which orders them once for all that follow.
void sortNamesFirst(benchmark::State &state)
{
    for ([[maybe_unused]] const auto &round : state) {
        state.PauseTiming();
        FigureModel figures;
        figures.show(ReportView(longReport(), catalogue()));
        FigureFilterModel shown;
        shown.setFigures(&figures);
        state.ResumeTiming();
        shown.sort(static_cast<int>(FigureModel::Column::Group));
    }
}
BENCHMARK(sortNamesFirst)->Unit(benchmark::kMillisecond);

void filter(benchmark::State &state)
{
    OpenPage open;
    int choice = 0;
    for ([[maybe_unused]] const auto &round : state) {
        choice = 1 - choice;
        open.page.filters()->platform()->setCurrentIndex(choice);
        open.paint();
    }
}
BENCHMARK(filter)->Unit(benchmark::kMillisecond);

void search(benchmark::State &state)
{
    OpenPage open;
    bool longer = false;
    for ([[maybe_unused]] const auto &round : state) {
        longer = !longer;
        open.page.searchBar()->setText(longer ? u"giao dich"_s : u"giao dic"_s);
        open.paint();
    }
}
BENCHMARK(search)->Unit(benchmark::kMillisecond);

void resize(benchmark::State &state)
{
    OpenPage open;
    bool narrow = false;
    for ([[maybe_unused]] const auto &round : state) {
        narrow = !narrow;
        open.page.resize(narrow ? 936 : pageSize.width(), pageSize.height());
        open.paint();
    }
}
BENCHMARK(resize)->Unit(benchmark::kMillisecond);

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
