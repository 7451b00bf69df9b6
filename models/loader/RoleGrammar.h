#pragma once

#include "loader/Claims.h"
#include "loader/Draft.h"
#include "loader/PeriodGrammar.h"
#include "loader/TokenText.h"

#include <optional>

namespace tem {

/// What the words around a number say about the kind of statement it makes.
struct RoleReading
{
    bool change = false;
    std::optional<Direction> direction;
    /// The words next to it make it an earlier value or a plan, whatever the sentence is about.
    bool earlier = false;
    bool target = false;
    /// Index of the time expression that governs it; -1 for none of its own.
    qint32 period = -1;
    /// It stands right after “so với”.
    bool compared = false;
};

/// Reads a role from `left`, the words between the figure before and this one.
RoleReading readRole(const TokenText &text, const Claims &claims, const Times &times, TokenRange left,
                     const Amount &amount, bool followsLevel);

/// What the words before an opening bracket make of the figure inside: “so với cùng kỳ (”, “kế hoạch năm (”.
RoleReading readRoleOfBracket(const TokenText &text, const Claims &claims, const Times &times,
                              TokenRange left);

} // namespace tem
