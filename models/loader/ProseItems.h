#pragma once

#include "loader/Claims.h"
#include "loader/NumberGrammar.h"
#include "loader/TokenText.h"

#include <vector>

namespace tem {

/// A number of a sentence with its place among its neighbours.
struct ProseItem
{
    Amount amount;
    /// The items from here to `listEnd` are joined by nothing but commas and “và”.
    int listBegin = 0;
    int listEnd = 0;
    /// Joined to the next (previous) item as the ends of a range, a part and its whole, or old and new level.
    bool rangeStart = false;
    bool rangeEnd = false;
    bool partOfNext = false;
    bool wholeOfPrevious = false;
    bool oldLevel = false;
};

/// The numbers of a sentence that nobody has claimed; what only looks like one is ignored.
std::vector<ProseItem> readItems(const TokenText &text, Claims &claims, const NumberGrammar &numbers,
                                 TokenRange sentence);

/// “và”, a comma, “&”.
bool isConnector(const TokenText &text, TokenIndex i);

} // namespace tem
