#include "support/LibraryReports.h"

#include "compare/Observation.h"
#include "loader/ReportLoader.h"

#include <algorithm>

namespace tem::test {

using namespace Qt::StringLiterals;

namespace {
const char *const names[] = {"2021-h2", "2022-h1", "2022-h2", "2023-h1-draft", "2023-h1", "2023-h2",
                             "2024-h1", "2024-q3", "2025-q1", "2025-q2",       "2025-h1", "2025-q3",
                             "2025-q4", "2025-h2", "2026-q1", "2026-h1"};
} // namespace

std::vector<IndicatorSeries> LibraryReports::series(const StandingChoices &choices) const
{
    std::vector<Observation> all;
    for (std::size_t i = 0; i < reports.size(); ++i) {
        for (Observation &observation : observations(reports[i], entries[i].id.value, reports[i].source.name))
            all.push_back(std::move(observation));
    }
    return indicatorSeries(std::move(all), choices);
}

LibraryReports readLibrary(const Catalogue &catalogue)
{
    LibraryReports library;
    const ReportLoader loader(catalogue);
    for (const char *name : names) {
        Report report =
            loader.loadFile(QStringLiteral(TEM_TEST_DATA "/library/%1.txt").arg(QLatin1StringView(name)))
                .value();
        LibraryEntry entry;
        entry.id = {std::ssize(library.entries) + 1};
        entry.source = report.source;
        entry.period = report.periods.front();
        entry.figures = static_cast<int>(report.figures.size());
        entry.checks = static_cast<int>(report.checks.size());
        entry.failingChecks =
            static_cast<int>(std::ranges::count(report.checks, Verdict::Fails, &Check::verdict));
        entry.importedAt = QDateTime({2026, 11, 2}, {8, 0}, Qt::UTC);
        library.entries.push_back(std::move(entry));
        library.reports.push_back(std::move(report));
    }
    return library;
}

} // namespace tem::test
