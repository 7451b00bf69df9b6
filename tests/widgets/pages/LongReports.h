#pragma once

#include "report/Report.h"

namespace tem::test {

/// Three marketplaces, one with a long name, and training, press and comparison of indicators with long
/// names.
Report longLabels();

/// This many indicators of the report's own words, each split between the two marketplaces.
Report manyIndicators(int count);

} // namespace tem::test
