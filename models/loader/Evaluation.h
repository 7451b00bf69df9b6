#pragma once

#include "loader/FigureIndex.h"
#include "loader/Relation.h"

namespace tem {

/// What a relation's figures amount to.
struct Evaluation
{
    /// The computed value: exact where it has an end within reason, else rounded to the reported figure's
    /// last digit. A change has the sign that the reported direction gives it.
    Decimal actual;
    /// Computed and reported are the same number.
    bool equal = false;
    /// The intervals of reported and computed meet.
    bool meets = false;
    /// The computed value is less than the reported one.
    bool below = false;
};

/// Nothing where a divisor may be zero.
std::optional<Evaluation> evaluate(const Relation &relation, const FigureIndex &index);

} // namespace tem
