#pragma once

#include "loader/Claims.h"
#include "loader/Times.h"
#include "loader/TokenText.h"

namespace tem {

/// Finds the time expressions and claims their digits. Dates that fix no period are ignored as dates.
Times findTimes(const TokenText &text, Claims &claims);

} // namespace tem
