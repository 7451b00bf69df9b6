#pragma once

#include "catalogue/Catalogue.h"
#include "compare/IndicatorSeries.h"
#include "store/LibraryEntry.h"

#include <vector>

namespace tem::test {

/// The reports of tests/data/library as a library would hold them, numbered from 1 in the order of their
/// periods; the draft (4) and the final report (5) of the first half of 2023 disagree.
struct LibraryReports
{
    std::vector<LibraryEntry> entries;
    std::vector<Report> reports;

    std::vector<IndicatorSeries> series(const StandingChoices &choices = {}) const;
};

/// Reads them all: once a test program is enough.
LibraryReports readLibrary(const Catalogue &catalogue);

} // namespace tem::test
