#pragma once

#include "loader/Times.h"
#include "loader/TokenText.h"

#include <vector>

namespace tem {

/// A time expression before its dates are known.
struct UndatedTime
{
    TimeExpression time;
    /// 0 while unknown.
    int year = 0;
    int fromMonth = 1;
    int toMonth = 12;
    int fromDay = 0;
    int toDay = 0;
    int week = 0;
};

/// Gives each expression its dates. A year that is missing is that of the next expression on the line, of the
/// main period, or of what stands before; `documentYear` is the year of the document's own date, 0 for none.
void fillDates(std::vector<UndatedTime> &times, const TokenText &text, int documentYear);

} // namespace tem
