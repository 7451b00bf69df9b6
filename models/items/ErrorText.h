#pragma once

#include "report/Error.h"

#include <QString>

namespace tem {

/// What went wrong and what to do, in one or two plain sentences of the interface's language.
QString describe(const Error &error);

} // namespace tem
