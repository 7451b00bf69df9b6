#pragma once

#include "catalogue/Catalogue.h"
#include "report/Report.h"

#include <QString>

#include <string>

namespace tem::test {

/// The built-in catalogue; a failure to read it fails the test.
const Catalogue &builtInCatalogue();
/// What the parser makes of a text.
Report readText(const QString &text);
/// Empty where every span quotes the text and every run of digits is accounted for exactly once; else what is
/// wrong.
std::string brokenInvariant(const Report &report);

} // namespace tem::test
