#pragma once

#include "report/Decimal.h"

#include <QString>
#include <QStringList>

namespace tem {

enum class Rule { Sum, Ratio, Share, Growth, Counts, Names };
enum class Verdict { Holds, Rounding, Incomplete, Fails };
enum class CheckNote { None, DifferentUnits };

/// A statement that must hold between figures or counts, with its verdict.
struct Check
{
    Rule rule = Rule::Sum;
    /// Ids of figures or roll-out groups: the reported one first, then what it is computed from.
    QStringList items;
    /// What the report says, and what is computed from the other items (rounded to the report's last digit
    /// where a quotient does not end).
    Decimal expected;
    Decimal actual;
    Verdict verdict = Verdict::Holds;
    CheckNote note = CheckNote::None;
    bool operator==(const Check &) const = default;
};

} // namespace tem
