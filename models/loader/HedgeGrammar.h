#pragma once

#include "loader/TokenText.h"
#include "report/Figure.h"

namespace tem {

struct HedgeReading
{
    Hedge hedge = Hedge::Exact;
    TokenRange words;
};

/// How sure the report is of the amount in `amount`: the hedge that governs it, within `left` before and a
/// few words after it.
HedgeReading readHedge(const TokenText &text, TokenRange left, TokenRange amount);

} // namespace tem
