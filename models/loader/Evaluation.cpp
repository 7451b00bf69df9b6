#include "loader/Evaluation.h"

#include "loader/Interval.h"

namespace tem {

namespace {
/// The computed value as a fraction, and the interval it may lie in.
struct Computed
{
    Fraction value;
    Interval interval;
};

Computed valueOf(const Figure &figure, const FigureIndex &index)
{
    return {{figure.value, 1}, Interval::of(figure, index.isAverage(figure))};
}

std::optional<Computed> quotient(const Relation &relation, const FigureIndex &index, const Decimal &factor)
{
    const Computed first = valueOf(*relation.operands[0], index);
    const Computed second = valueOf(*relation.operands[1], index);
    const Decimal &scale = relation.denominatorScale;
    const auto interval = first.interval.dividedBy(second.interval.scaled(scale));
    if (!interval)
        return std::nullopt;
    return Computed{{first.value.numerator * factor, second.value.numerator * scale},
                    interval->scaled(factor)};
}

Computed negated(const Computed &computed)
{
    return {{-computed.value.numerator, computed.value.denominator}, -computed.interval};
}

/// A change is reported without its sign: down is the positive direction of a decline. Where the report names
/// no direction, the change has none.
Computed inDirection(const Computed &change, const Figure &reported)
{
    const bool falls = change.value.numerator.isNegative();
    const bool down = reported.direction ? *reported.direction == Direction::Down : falls;
    return down ? negated(change) : change;
}

std::optional<Computed> compute(const Relation &relation, const FigureIndex &index)
{
    switch (relation.formula) {
    case Formula::Sum: {
        Computed sum = valueOf(*relation.operands[0], index);
        for (size_t i = 1; i < relation.operands.size(); ++i) {
            const Computed part = valueOf(*relation.operands[i], index);
            sum = {sum.value + part.value, sum.interval + part.interval};
        }
        return sum;
    }
    case Formula::Quotient:
    case Formula::Multiple:
        return quotient(relation, index, 1);
    case Formula::Percentage:
        return quotient(relation, index, 100);
    case Formula::Growth: {
        auto ratio = quotient(relation, index, 100);
        if (!ratio)
            return std::nullopt;
        const Fraction whole{100, 1};
        return inDirection({ratio->value - whole, ratio->interval - Interval(whole, whole)},
                           *relation.reported);
    }
    case Formula::Difference: {
        const Computed newer = valueOf(*relation.operands[0], index);
        const Computed older = valueOf(*relation.operands[1], index);
        return inDirection({newer.value - older.value, newer.interval - older.interval}, *relation.reported);
    }
    }
    Q_UNREACHABLE();
}

Decimal printable(const Fraction &value, const Figure &reported)
{
    // More digits than this say nothing to a reader, even if the quotient ends after them.
    constexpr int reasonable = 12;
    const Decimal exact = Decimal::quotient(value.numerator, value.denominator, reasonable);
    if (exact * value.denominator == value.numerator)
        return exact;
    return Decimal::quotient(value.numerator, value.denominator, reported.decimals - reported.scaleExponent);
}
} // namespace

std::optional<Evaluation> evaluate(const Relation &relation, const FigureIndex &index)
{
    const auto computed = compute(relation, index);
    if (!computed)
        return std::nullopt;
    const bool average = relation.formula == Formula::Quotient || index.isAverage(*relation.reported);
    const Fraction reported{relation.reported->value, 1};
    return Evaluation{printable(computed->value, *relation.reported), computed->value == reported,
                      computed->interval.meets(Interval::of(*relation.reported, average)),
                      computed->value < reported};
}

} // namespace tem
