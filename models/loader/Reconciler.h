#pragma once

#include "catalogue/Catalogue.h"
#include "report/Report.h"

#include <vector>

namespace tem {

/// The checks that the report's own figures make possible, each with its verdict, in the order of the text.
std::vector<Check> reconcile(const Report &report, const Catalogue &catalogue);

} // namespace tem
