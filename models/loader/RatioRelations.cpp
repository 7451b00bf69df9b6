#include "loader/RelationFinder.h"

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
/// How many of a smaller unit of mass make a larger one.
Decimal unitsIn(const QString &larger, const QString &smaller)
{
    if (smaller == u"kg"_s && larger == u"tấn"_s)
        return 1000;
    if (smaller == u"kg"_s && larger == u"tạ"_s)
        return 100;
    if (smaller == u"tấn"_s && larger == u"kg"_s)
        return Decimal::powerOfTen(-3);
    return 1;
}

/// The amount of money that the catalogue puts beside the indicator an average is per.
const Indicator *numeratorOf(const Indicator &average, const Catalogue &catalogue)
{
    const auto &all = catalogue.indicators();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Indicator &indicator) {
        return indicator.beside == average.per && indicator.unit == average.unit;
    });
    return found == all.end() ? nullptr : &*found;
}

bool isCountedIn(const Indicator &indicator, const QString &unit)
{
    return isSameUnit(indicator.unit, unit) || indicator.units.contains(unit);
}

bool isCountedIn(const Figure &figure, const QString &unit, const FigureIndex &index)
{
    if (isSameUnit(figure.unit, unit) || unitsIn(figure.unit, unit) != Decimal(1))
        return true;
    const Indicator *indicator =
        figure.indicator.isEmpty() ? nullptr : index.catalogue().indicator(figure.indicator);
    return indicator && isCountedIn(*indicator, unit);
}

/// value ÷ transactions for the average per transaction, by the catalogue's indicators.
bool addByIndicator(const Figure &average, const FigureIndex &index, std::vector<Relation> &relations)
{
    const Indicator *indicator =
        average.indicator.isEmpty() ? nullptr : index.catalogue().indicator(average.indicator);
    if (!indicator || indicator->per.isEmpty())
        return false;
    const Indicator *numerator = numeratorOf(*indicator, index.catalogue());
    if (!numerator)
        return false;
    const auto find = [&](const QString &id, const std::optional<QString> &period) {
        return index.find({id, average.platform, average.role, period}, average);
    };
    const Figure *value = find(numerator->id, average.period);
    const Figure *count = find(indicator->per, average.period);
    // An average often stands a sentence after its figures, without their "up to 30 June".
    const bool samePeriod = value && count;
    if (!samePeriod) {
        value = find(numerator->id, std::nullopt);
        count = find(indicator->per, std::nullopt);
    }
    if (value && count) {
        const bool only = index.isSingle({average.indicator, average.platform, average.role, average.period});
        relations.push_back({Formula::Quotient, &average, {value, count}, false, samePeriod && only});
    }
    return true;
}

/// The one figure among `figures` that is counted in a unit on the platform of `rate`. Null for none or
/// several.
const Figure *single(std::span<const Figure> figures, const QString &unit, const Figure &rate,
                     const FigureIndex &index)
{
    const Figure *found = nullptr;
    for (const Figure &figure : figures) {
        if (&figure == &rate || figure.role != rate.role || figure.platform != rate.platform ||
            figure.bound || index.isAverage(figure) || !isCountedIn(figure, unit, index))
            continue;
        if (found && found->value != figure.value)
            return nullptr;
        if (!found)
            found = &figure;
    }
    return found;
}

/// "55 người/lớp" beside the one number of persons and the one number of classes.
void addByUnit(const Figure &rate, const FigureIndex &index, std::vector<Relation> &relations)
{
    const qsizetype slash = rate.unit.indexOf(u'/');
    if (slash <= 0)
        return;
    const QString counted = rate.unit.left(slash).trimmed();
    const QString per = rate.unit.mid(slash + 1).trimmed();
    for (const std::span<const Figure> place : {index.sentenceOf(rate), index.blockOf(rate)}) {
        const Figure *numerator = single(place, counted, rate, index);
        const Figure *denominator = single(place, per, rate, index);
        if (!numerator || !denominator)
            continue;
        const bool bothKnown = !numerator->indicator.isEmpty() && !denominator->indicator.isEmpty();
        const bool oneSentence =
            numerator->sentence == rate.sentence && denominator->sentence == rate.sentence;
        if (bothKnown || oneSentence)
            relations.push_back({Formula::Quotient,
                                 &rate,
                                 {numerator, denominator},
                                 false,
                                 bothKnown,
                                 unitsIn(denominator->unit, per)});
        return;
    }
}
} // namespace

std::vector<Relation> findRatios(const FigureIndex &index)
{
    std::vector<Relation> relations;
    for (const Figure &figure : index.report().figures) {
        const bool stated =
            figure.role == Role::Level || figure.role == Role::Target || figure.role == Role::Earlier;
        if (stated && !figure.bound && index.isAverage(figure) && !addByIndicator(figure, index, relations))
            addByUnit(figure, index, relations);
    }
    return relations;
}

} // namespace tem
