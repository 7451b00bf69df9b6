#pragma once

#include "compare/IndicatorSeries.h"

#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace tem {

/// What a figure is compared with.
enum class BaselineKind { PreviousPeriod, YearBefore };

/// The value of an earlier period that a figure can be compared with. Difference and change in percent are
/// derived by items (see describeBaseline()).
struct Baseline
{
    PeriodFields period;
    Observation value;
    bool operator==(const Baseline &) const = default;
};

/// Why there is nothing to compare a figure with, the first that applies.
enum class NoBaselineReason {
    /// It is no level of an indicator of the catalogue with a known time.
    NotComparable,
    /// Its own value has two readings.
    Ambiguous,
    /// A period of this kind has none before it (the first nine months of a year).
    NoSuchPeriod,
    /// Reports give different values for that period, and nobody said which stands.
    Conflict,
    /// That period's value has two readings, or is a range.
    BaselineAmbiguous,
    /// Reports give that period in another unit: `unit`.
    OtherUnit,
    /// Reports give that period for other marketplaces or for all together only.
    OtherScope,
    /// Reports give a value at that end of another kind or length of time: `other`.
    OtherKind,
    /// No report gives a value for that period.
    NoReport
};

struct NoBaseline
{
    NoBaselineReason reason = NoBaselineReason::NoReport;
    /// The period that was looked for; without an end where there is none.
    PeriodFields period;
    QString unit;
    PeriodFields other;
    bool operator==(const NoBaseline &) const = default;
};

using BaselineResult = std::variant<Baseline, NoBaseline>;

/// Finds what figures of any report are compared with, among the series of all reports.
class BaselineFinder
{
public:
    BaselineFinder() = default;
    explicit BaselineFinder(const std::vector<IndicatorSeries> &series);

    BaselineResult find(const Report &report, const Figure &figure, BaselineKind kind) const;

private:
    /// All points of one indicator that end on one day.
    using Points = std::vector<std::pair<StandingKey, SeriesPoint>>;

    const Points *pointsAt(const QString &indicator, QDate to) const;
    std::optional<PeriodFields> wantedPeriod(const StandingKey &key, BaselineKind kind) const;

    std::map<std::pair<QString, QDate>, Points> m_points;
};

} // namespace tem
