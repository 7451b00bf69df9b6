#pragma once

#include "items/CheckEntry.h"

namespace tem {

/// What can be written about one check: equation, sum and the numbers in them.
struct CheckEquation
{
    QList<EquationPart> parts;
    QString shortText;
    QList<SumLine> lines;
    /// |reported − computed| with scale word and unit: "3", "1,5 tỷ".
    QString difference;
    /// "7.637", "219.849", and what the report says.
    QString computed;
    QString reported;
};

CheckEquation checkEquation(const ReportView &view, const Check &check);

} // namespace tem
