#pragma once

#include "loader/Claims.h"
#include "loader/TokenText.h"

namespace tem {

/// Claims the numbers whose form alone says that they are no figures: web addresses, numbers of documents and
/// standards, clock times, telephone numbers. Before findTimes().
void ignoreCodes(const TokenText &text, Claims &claims);

/// Claims the numbers that only name or order things: list marks, clauses, rooms, versions, ordinals, parts
/// of words. After findTimes().
void ignoreNames(const TokenText &text, Claims &claims);

} // namespace tem
