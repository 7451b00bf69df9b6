#include "loader/Evaluation.h"

#include "loader/Interval.h"

namespace tem {

namespace {
std::optional<Fraction> quotient(const Relation &relation)
{
    const Decimal divisor = relation.operands[1]->value * relation.denominatorScale;
    if (divisor.isZero() || divisor.isNegative())
        return std::nullopt;
    return Fraction{relation.operands[0]->value, divisor};
}

/// The value that the printed numbers give; a change without the sign of its direction.
std::optional<Fraction> valueOf(const Relation &relation)
{
    switch (relation.formula) {
    case Formula::Sum: {
        Decimal sum = 0;
        for (const Figure *part : relation.operands)
            sum = sum + part->value;
        return Fraction{sum, 1};
    }
    case Formula::Quotient:
    case Formula::Multiple:
        return quotient(relation);
    case Formula::Percentage:
    case Formula::Growth: {
        const auto ratio = quotient(relation);
        if (!ratio)
            return std::nullopt;
        const Fraction percent{ratio->numerator * 100, ratio->denominator};
        return relation.formula == Formula::Growth ? percent - Fraction{100, 1} : percent;
    }
    case Formula::Difference:
        return Fraction{relation.operands[0]->value - relation.operands[1]->value, 1};
    }
    Q_UNREACHABLE();
}

/// The interval that the true value lies in, likewise.
std::optional<Interval> intervalOf(const Relation &relation, const FigureIndex &index)
{
    const auto operand = [&](size_t number) {
        const Figure &figure = *relation.operands[number];
        return Interval::of(figure, index.isAverage(figure));
    };
    const auto ratio = [&] { return operand(0).dividedBy(operand(1).scaled(relation.denominatorScale)); };
    switch (relation.formula) {
    case Formula::Sum: {
        Interval sum = operand(0);
        for (size_t i = 1; i < relation.operands.size(); ++i)
            sum = sum + operand(i);
        return sum;
    }
    case Formula::Quotient:
    case Formula::Multiple:
        return ratio();
    case Formula::Percentage:
    case Formula::Growth: {
        const auto quotient = ratio();
        if (!quotient)
            return std::nullopt;
        const Interval percent = quotient->scaled(100);
        const Interval whole({100, 1}, {100, 1});
        return relation.formula == Formula::Growth ? percent - whole : percent;
    }
    case Formula::Difference:
        return operand(0) - operand(1);
    }
    Q_UNREACHABLE();
}

/// A change is reported without its sign: that of a decline turns round. Where the report names no direction,
/// the change has none.
bool turnsRound(const Relation &relation, const Fraction &value)
{
    if (relation.formula != Formula::Growth && relation.formula != Formula::Difference)
        return false;
    const auto direction = relation.reported->direction;
    return direction ? *direction == Direction::Down : value.numerator.isNegative();
}

Decimal printable(const Fraction &value, const Figure &reported)
{
    // More digits than this say nothing to a reader, even if the quotient ends after them.
    constexpr int reasonable = 12;
    if (value.denominator == Decimal(1))
        return value.numerator;
    Decimal exact = Decimal::quotient(value.numerator, value.denominator, reasonable);
    if (exact * value.denominator == value.numerator)
        return exact;
    return Decimal::quotient(value.numerator, value.denominator, reported.decimals - reported.scaleExponent);
}
} // namespace

std::optional<Evaluation> evaluate(const Relation &relation, const FigureIndex &index)
{
    auto value = valueOf(relation);
    if (!value)
        return std::nullopt;
    const bool turned = turnsRound(relation, *value);
    if (turned)
        value->numerator = -value->numerator;

    const Figure &figure = *relation.reported;
    const Fraction reported{figure.value, 1};
    Evaluation evaluation{printable(*value, figure), *value == reported, true, *value < reported};
    if (!evaluation.equal) {
        const auto interval = intervalOf(relation, index);
        if (!interval)
            return std::nullopt;
        const bool average = relation.formula == Formula::Quotient || index.isAverage(figure);
        evaluation.meets = Interval::of(figure, average).meets(turned ? -*interval : *interval);
    }
    return evaluation;
}

} // namespace tem
