#pragma once

#include "report/Check.h"
#include "report/Figure.h"

#include <vector>

namespace tem {

/// How the reported figure follows from the others.
enum class Formula {
    Sum,        ///< all others added
    Quotient,   ///< first ÷ second
    Percentage, ///< first ÷ second × 100
    Growth,     ///< (first ÷ second − 1) × 100
    Multiple,   ///< first ÷ second
    Difference  ///< first − second
};

/// Figures of one report that state something about each other.
struct Relation
{
    Formula formula = Formula::Sum;
    const Figure *reported = nullptr;
    /// What it is computed from: parts; numerator and denominator; part and whole; new and old level.
    std::vector<const Figure *> operands;
    /// The report gives only some of the parts.
    bool partial = false;
    /// The report itself puts the figures into this relation. Where that is only likely, a contradiction is
    /// more likely a relation misread than a wrong report.
    bool certain = true;
    /// The denominator's unit in units of what the quotient is per: 1000 for tonnes under "đồng/kg".
    Decimal denominatorScale = 1;
};

constexpr Rule ruleOf(Formula formula)
{
    switch (formula) {
    case Formula::Sum:
        return Rule::Sum;
    case Formula::Quotient:
        return Rule::Ratio;
    case Formula::Percentage:
        return Rule::Share;
    case Formula::Growth:
    case Formula::Multiple:
    case Formula::Difference:
        return Rule::Growth;
    }
    return Rule::Sum;
}

} // namespace tem
