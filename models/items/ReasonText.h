#pragma once

#include "report/Report.h"

#include <QString>

namespace tem {

/// Why a number (or, without digits, a name) is no figure, in a few words that can follow its quote:
/// "468/QĐ-TTg" — "document number".
QString reasonText(const IgnoredNumber &ignored);

} // namespace tem
