#include "WindowStates.h"

#include "MeetingView.h"
#include "items/ReportModels.h"
#include "pages/ErrorPanel.h"
#include "pages/LoadingPanel.h"
#include "pages/SearchField.h"
#include "pages/SeriesPage.h"
#include "pages/StartPage.h"
#include "search/SearchPalette.h"
#include "support/LibraryReports.h"

#include <QAction>
#include <QTest>

#include <algorithm>
#include <ostream>

namespace tem::test {

using namespace Qt::StringLiterals;

namespace {

bool open(MainWindow &window, const QString &file)
{
    window.openFile(QStringLiteral(TEM_TEST_DATA "/states/") + file);
    return waitForReport(window);
}

bool openAt(MainWindow &window, const QString &file, PageId page)
{
    const bool isOpen = open(window, file);
    window.showPage(page);
    return isOpen;
}

bool openSampleAt(MainWindow &window, PageId page)
{
    window.openSample();
    const bool isOpen = waitForReport(window);
    window.showPage(page);
    return isOpen;
}

/// The marketplaces' figure that the pictures of the design select.
bool selectPostmartTransactions(MainWindow &window)
{
    const auto &figures = window.models().report().figures;
    const auto found =
        std::ranges::find_if(figures, [](const Figure &figure) { return figure.quote == u"813.750"_s; });
    if (found == figures.end())
        return false;
    window.models().selection()->selectFigure(found->id);
    return true;
}

bool trigger(MainWindow &window, const QString &name)
{
    auto *action = window.findChild<QAction *>(name);
    if (action)
        action->trigger();
    return action;
}

/// Opens the field that finds everything and types into it.
bool searchFor(MainWindow &window, const QString &words)
{
    const bool isOpen = trigger(window, u"searchAll"_s);
    window.findChild<SearchPalette *>()->field()->setText(words);
    return isOpen;
}

/// The source of the selection beside a page that has none at first.
bool showSource(MainWindow &window)
{
    return trigger(window, u"showSource"_s);
}

/// Every report of tests/data/library, without a library.
const test::LibraryReports &libraryReports(const MainWindow &window)
{
    static const test::LibraryReports library = test::readLibrary(window.models().catalogue());
    return library;
}

bool showLibrary(MainWindow &window)
{
    window.findChild<StartPage *>()->setLibrary(libraryReports(window).entries);
    return true;
}

/// "Diễn biến" beside the sample, with the postal transactions of the disputed half-year chosen.
bool showSeries(MainWindow &window, const StandingChoices &choices = {})
{
    const bool isOpen = openSampleAt(window, PageId::Series);
    window.models().series()->setSeries(libraryReports(window).series(choices));
    return isOpen;
}

bool chooseConflict(MainWindow &window)
{
    const auto &panels = window.models().series()->panels();
    const auto panel = std::ranges::find_if(
        panels, [](const SeriesPanel &one) { return one.key.indicator == u"transactions"_s; });
    window.findChild<SeriesPage *>()->choose(static_cast<std::size_t>(panel - panels.begin()), {1, 3});
    return true;
}

/// A report with what its figures are compared with.
bool openWithBaselines(MainWindow &window, PageId page)
{
    const test::LibraryReports &library = libraryReports(window);
    window.models().setBaselines(BaselineFinder(library.series()));
    window.openFile(QStringLiteral(TEM_TEST_DATA "/library/2023-h2.txt"));
    const bool isOpen = waitForReport(window);
    window.showPage(page);
    return isOpen;
}

bool showError(MainWindow &window, const QByteArray &bytes)
{
    window.openBytes(bytes, u"bao-cao-thang-6.doc"_s);
    return QTest::qWaitFor(
        [&window] {
            const auto *error = window.findChild<ErrorPanel *>();
            return error && error->isVisible();
        },
        60000);
}

/// Large enough that the picture is taken while it is being read.
bool showLoading(MainWindow &window)
{
    const QString line = u"Trong kỳ, hai sàn có 987.495 giao dịch (Vỏ sò: 173.745; Postmart: 813.750).\n"_s;
    window.openBytes(line.repeated(200'000).toUtf8(), u"bao-cao-tong-hop-6-thang-dau-nam-2024.txt"_s);
    return QTest::qWaitFor([&window] { return window.findChild<LoadingPanel *>() != nullptr; }, 60000);
}

} // namespace

void PrintTo(const WindowState &state, std::ostream *stream)
{
    *stream << state.name;
}

bool waitForReport(const MainWindow &window)
{
    return QTest::qWaitFor([&window] { return window.models().hasReport(); }, 60000);
}

const Catalogue &catalogueOf(const WindowState &state)
{
    static const Catalogue builtIn = Catalogue::load({u":/catalogue"_s}).value();
    static const Catalogue extended =
        Catalogue::load({u":/catalogue"_s, QStringLiteral(TEM_TEST_DATA "/states/catalogue")}).value();
    return state.hasThirdMarketplace ? extended : builtIn;
}

const std::vector<WindowState> &windowStates()
{
    static const std::vector<WindowState> states = {
        {"start", [](MainWindow &) { return true; }},
        {"start-library", showLibrary},
        {"series", [](MainWindow &window) { return showSeries(window); }},
        {"series-conflict", [](MainWindow &window) { return showSeries(window) && chooseConflict(window); }},
        {"series-table",
         [](MainWindow &window) {
             const bool isOpen = showSeries(window);
             window.findChild<SeriesPage *>()->showTable(true);
             return isOpen;
         }},
        {"series-empty", [](MainWindow &window) { return openSampleAt(window, PageId::Series); }},
        {"baselines-overview",
         [](MainWindow &window) { return openWithBaselines(window, PageId::Overview); }},
        {"baselines-source",
         [](MainWindow &window) {
             const bool isOpen = openWithBaselines(window, PageId::Figures);
             window.models().selection()->selectFigure(window.models().report().figures.front().id);
             return isOpen && showSource(window);
         }},
        {"loading", showLoading},
        {"error-no-text", [](MainWindow &window) { return showError(window, QByteArray(2000, '\0')); }},
        {"error-empty", [](MainWindow &window) { return showError(window, {}); }},
        {"overview", [](MainWindow &window) { return openSampleAt(window, PageId::Overview); }},
        {"overview-selected",
         [](MainWindow &window) {
             return openSampleAt(window, PageId::Overview) && selectPostmartTransactions(window);
         }},
        {"comparison",
         [](MainWindow &window) {
             return openSampleAt(window, PageId::Comparison) && selectPostmartTransactions(window);
         }},
        {"training", [](MainWindow &window) { return openSampleAt(window, PageId::Training); }},
        {"rollout", [](MainWindow &window) { return openSampleAt(window, PageId::Rollout); }},
        {"rollout-selected",
         [](MainWindow &window) {
             const bool isOpen = openSampleAt(window, PageId::Rollout);
             window.models().selection()->selectProvince(u"56"_s);
             return isOpen;
         }},
        {"figures",
         [](MainWindow &window) {
             return openSampleAt(window, PageId::Figures) && selectPostmartTransactions(window);
         }},
        {"checks",
         [](MainWindow &window) {
             const bool isOpen = openSampleAt(window, PageId::Checks);
             window.models().selection()->selectCheck(4);
             return isOpen;
         }},
        {"source",
         [](MainWindow &window) {
             return openSampleAt(window, PageId::Source) && selectPostmartTransactions(window);
         }},
        {"search",
         [](MainWindow &window) {
             const bool isOpen = openSampleAt(window, PageId::Comparison);
             return isOpen && searchFor(window, u"khanh"_s);
         }},
        {"search-number",
         [](MainWindow &window) {
             return openSampleAt(window, PageId::Overview) && searchFor(window, u"813750"_s);
         }},
        {"search-commands",
         [](MainWindow &window) { return openSampleAt(window, PageId::Overview) && searchFor(window, {}); }},
        {"search-nothing",
         [](MainWindow &window) {
             return openSampleAt(window, PageId::Overview) && searchFor(window, u"xyzw"_s);
         }},
        {"search-long-labels",
         [](MainWindow &window) {
             return openAt(window, u"long-labels.txt"_s, PageId::Overview) && searchFor(window, u"ng"_s);
         }},
        {"rollout-source",
         [](MainWindow &window) {
             const bool isOpen = openSampleAt(window, PageId::Rollout);
             window.models().selection()->selectProvince(u"56"_s);
             return isOpen && showSource(window);
         }},
        {"overview-source",
         [](MainWindow &window) {
             const bool isOpen = openSampleAt(window, PageId::Overview);
             window.models().selection()->selectCheck(1);
             return isOpen && showSource(window);
         }},
        {"comparison-derived",
         [](MainWindow &window) {
             const bool isOpen = openSampleAt(window, PageId::Comparison);
             window.models().selection()->selectDerived(u"average_transaction_value/voso"_s);
             return isOpen;
         }},
        {"overview-english",
         [](MainWindow &window) {
             const bool isOpen = openSampleAt(window, PageId::Overview);
             window.setLanguage(Language::English);
             return isOpen;
         }},
        {"settings",
         [](MainWindow &window) {
             return openSampleAt(window, PageId::Overview) && trigger(window, u"settings"_s);
         }},
        {"shortcuts",
         [](MainWindow &window) {
             return openSampleAt(window, PageId::Overview) && trigger(window, u"shortcuts"_s);
         }},
        {"about",
         [](MainWindow &window) {
             return openSampleAt(window, PageId::Overview) && trigger(window, u"about"_s);
         }},
        {"meeting",
         [](MainWindow &window) {
             const bool isOpen = openSampleAt(window, PageId::Comparison) && trigger(window, u"fullScreen"_s);
             // As large as the window, which stands for the screen here.
             auto *meeting = window.findChild<MeetingView *>();
             meeting->setWindowState(Qt::WindowNoState);
             meeting->setGeometry(QRect(window.mapToGlobal(QPoint()), window.size()));
             return isOpen;
         }},
        {"no-figures", [](MainWindow &window) { return open(window, u"no-figures.txt"_s); }},
        {"doubtful-overview",
         [](MainWindow &window) { return openAt(window, u"doubtful.txt"_s, PageId::Overview); }},
        {"doubtful-figures",
         [](MainWindow &window) { return openAt(window, u"doubtful.txt"_s, PageId::Figures); }},
        {"failing-overview",
         [](MainWindow &window) { return openAt(window, u"failing.txt"_s, PageId::Overview); }},
        {"failing-checks",
         [](MainWindow &window) { return openAt(window, u"failing.txt"_s, PageId::Checks); }},
        {"failing-rollout",
         [](MainWindow &window) { return openAt(window, u"failing.txt"_s, PageId::Rollout); }},
        {"one-indicator-overview",
         [](MainWindow &window) { return openAt(window, u"one-indicator.txt"_s, PageId::Overview); }},
        {"one-indicator-comparison",
         [](MainWindow &window) { return openAt(window, u"one-indicator.txt"_s, PageId::Comparison); }},
        {"one-indicator-rollout",
         [](MainWindow &window) { return openAt(window, u"one-indicator.txt"_s, PageId::Rollout); }},
        {"three-marketplaces-overview",
         [](MainWindow &window) { return openAt(window, u"three-marketplaces.txt"_s, PageId::Overview); },
         true},
        {"three-marketplaces-comparison",
         [](MainWindow &window) { return openAt(window, u"three-marketplaces.txt"_s, PageId::Comparison); },
         true},
        {"forty-indicators-overview",
         [](MainWindow &window) { return openAt(window, u"forty-indicators.txt"_s, PageId::Overview); }},
        {"forty-indicators-comparison",
         [](MainWindow &window) { return openAt(window, u"forty-indicators.txt"_s, PageId::Comparison); }},
        {"forty-indicators-checks",
         [](MainWindow &window) { return openAt(window, u"forty-indicators.txt"_s, PageId::Checks); }},
        {"long-labels-overview",
         [](MainWindow &window) { return openAt(window, u"long-labels.txt"_s, PageId::Overview); }},
        {"long-labels-comparison",
         [](MainWindow &window) { return openAt(window, u"long-labels.txt"_s, PageId::Comparison); }},
        {"long-labels-rollout",
         [](MainWindow &window) { return openAt(window, u"long-labels.txt"_s, PageId::Rollout); }},
        {"long-labels-figures",
         [](MainWindow &window) { return openAt(window, u"long-labels.txt"_s, PageId::Figures); }},
        {"long-labels-checks",
         [](MainWindow &window) { return openAt(window, u"long-labels.txt"_s, PageId::Checks); }},
        {"long-labels-source",
         [](MainWindow &window) { return openAt(window, u"long-labels.txt"_s, PageId::Source); }},
    };
    return states;
}

} // namespace tem::test
