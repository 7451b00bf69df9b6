#pragma once

#include "compare/Observation.h"
#include "compare/PeriodSteps.h"

#include <map>
#include <optional>
#include <vector>

namespace tem {

/// Which report's value the user lets stand where reports disagree.
using StandingChoices = std::map<StandingKey, qint64>;

enum class PointState {
    /// One value: all reports that give it agree, or the user said which stands.
    Value,
    /// No report gives a value for this period, though it gives some for those before and after.
    Missing,
    /// Different values, and none of them stands.
    Conflict,
    /// Only ends of a range ("từ 200 đến 300"): no single value.
    Range
};

/// One period of a series.
struct SeriesPoint
{
    PeriodFields period;
    PointState state = PointState::Missing;
    /// All that reports give for the period, by report, then in the order of the text; empty where it is
    /// missing.
    std::vector<Observation> candidates;
    /// Index into `candidates` of the one that stands: only with PointState::Value.
    std::optional<std::size_t> standing;
    /// Reports give different values, whether or not one of them was chosen.
    bool isDisputed = false;

    const Observation *value() const { return standing ? &candidates[*standing] : nullptr; }
    bool operator==(const SeriesPoint &) const = default;
};

/// What all points of a series have in common, so that they can be compared.
struct SeriesKey
{
    QString indicator;
    /// Empty for all marketplaces together.
    QString platform;
    QString unit;
    PeriodKind kind = PeriodKind::Span;
    /// Of spans.
    PeriodLength length;
    /// Of cumulative values: the day they run from; invalid where no report says.
    QDate since;

    bool operator==(const SeriesKey &) const = default;
    friend bool operator<(const SeriesKey &a, const SeriesKey &b);
};

/// An indicator over time.
struct IndicatorSeries
{
    SeriesKey key;
    /// By the end of the period, ascending; the first and the last are not missing. Spans, and states that
    /// come at regular ends of months, have a missing point for each period that no report speaks of.
    std::vector<SeriesPoint> points;

    bool operator==(const IndicatorSeries &) const = default;
};

SeriesKey seriesKey(const StandingKey &key);
/// The key of one period's values of a series.
StandingKey standingKey(const SeriesKey &series, const PeriodFields &period);

/// Every series of the observations of all reports, in the order of their keys. Costs n log n.
std::vector<IndicatorSeries> indicatorSeries(std::vector<Observation> observations,
                                             const StandingChoices &choices);
/// What stands of the values that reports give for one period.
SeriesPoint seriesPoint(std::vector<Observation> candidates, const StandingChoices &choices);

} // namespace tem
