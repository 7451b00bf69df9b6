#include "compare/IndicatorSeries.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace tem {

namespace {
constexpr int monthsOfYear = 12;
/// A hundred years of months: beyond, a date was misread and no chart could show the gap.
constexpr int longestGrid = 1200;

/// The step from period to period: months or days, 0 for none.
struct Step
{
    int months = 0;
    int days = 0;
};

Step stepOf(const SeriesKey &key, const std::vector<SeriesPoint> &points)
{
    const bool byMonths = key.length.days == 0 && std::ranges::all_of(points, [](const SeriesPoint &point) {
                              return endsWithMonth(point.period);
                          });
    if (byMonths) {
        int step = monthsOfYear;
        for (std::size_t i = 1; i < points.size(); ++i)
            step = std::gcd(step, endMonth(points[i].period) - endMonth(points[i - 1].period));
        // Spans that overlap follow no step.
        return {.months = step >= key.length.months ? step : 0};
    }
    if (key.length.days == 0)
        return {};
    for (std::size_t i = 1; i < points.size(); ++i) {
        if (points[i - 1].period.to.daysTo(points[i].period.to) % key.length.days != 0)
            return {};
    }
    return {.days = key.length.days};
}

int stepsBetween(const Step &step, const PeriodFields &a, const PeriodFields &b)
{
    if (step.months > 0)
        return (endMonth(b) - endMonth(a)) / step.months;
    return static_cast<int>(a.to.daysTo(b.to)) / step.days;
}

/// States that come now and then have no periods to miss; spans follow each other by nature.
bool isRegular(const SeriesKey &key, std::size_t points, int grid)
{
    return grid <= longestGrid &&
           (key.kind == PeriodKind::Span || 2 * points > static_cast<std::size_t>(grid));
}

void fillGaps(const SeriesKey &key, std::vector<SeriesPoint> &points)
{
    if (points.size() < 2)
        return;
    const Step step = stepOf(key, points);
    if (step.months == 0 && step.days == 0)
        return;
    const int grid = stepsBetween(step, points.front().period, points.back().period) + 1;
    if (!isRegular(key, points.size(), grid))
        return;
    std::vector<SeriesPoint> filled;
    for (SeriesPoint &point : points) {
        if (!filled.empty()) {
            const PeriodFields last = filled.back().period;
            const int steps = stepsBetween(step, last, point.period);
            for (int i = 1; i < steps; ++i) {
                PeriodFields missing =
                    step.months > 0 ? movedByMonths(last, i * step.months) : movedByDays(last, i * step.days);
                if (key.kind != PeriodKind::Span)
                    missing.from = last.from;
                filled.emplace_back();
                filled.back().period = missing;
            }
        }
        filled.push_back(std::move(point));
    }
    points = std::move(filled);
}

/// Of values that agree: what a report says of its own time before what another recalls of it, and what it
/// says for sure before what it hedges.
bool standsBefore(const Observation &a, const Observation &b)
{
    const auto rank = [](const Observation &observation) {
        const Figure &figure = observation.figure;
        return std::tuple(figure.role != Role::Level, figure.ambiguous, figure.hedge != Hedge::Exact);
    };
    return rank(a) < rank(b);
}

/// Index of the candidate that stands among those that `counts`; nothing where these disagree.
template <typename Counts>
std::optional<std::size_t> agreed(const std::vector<Observation> &candidates, Counts counts)
{
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        if (!counts(candidates[i]))
            continue;
        if (best && candidates[*best].figure.value != candidates[i].figure.value)
            return std::nullopt;
        if (!best || standsBefore(candidates[i], candidates[*best]))
            best = i;
    }
    return best;
}
} // namespace

bool operator<(const SeriesKey &a, const SeriesKey &b)
{
    const auto fields = [](const SeriesKey &key) {
        return std::tie(key.indicator, key.platform, key.unit, key.kind, key.length, key.since);
    };
    return fields(a) < fields(b);
}

SeriesKey seriesKey(const StandingKey &key)
{
    return {.indicator = key.indicator,
            .platform = key.platform,
            .unit = key.unit,
            .kind = key.kind,
            .length = lengthOf({key.kind, key.from, key.to}),
            .since = key.kind == PeriodKind::Cumulative ? key.from : QDate()};
}

StandingKey standingKey(const SeriesKey &series, const PeriodFields &period)
{
    return {.indicator = series.indicator,
            .platform = series.platform,
            .role = Role::Level,
            .unit = series.unit,
            .kind = period.kind,
            .from = period.from,
            .to = period.to};
}

SeriesPoint seriesPoint(std::vector<Observation> candidates, const StandingChoices &choices)
{
    SeriesPoint point;
    if (candidates.empty())
        return point;
    std::ranges::stable_sort(candidates, {}, &Observation::report);
    const StandingKey &key = candidates.front().key;
    point.period = {key.kind, key.from, key.to};
    const auto isExactPlace = [](const Observation &candidate) { return !candidate.figure.bound; };
    point.isDisputed = std::ranges::any_of(candidates, [&](const Observation &candidate) {
        return isExactPlace(candidate) && std::ranges::any_of(candidates, [&](const Observation &other) {
                   return isExactPlace(other) && other.figure.value != candidate.figure.value;
               });
    });
    const auto choice = choices.find(key);
    if (choice != choices.end()) {
        point.standing = agreed(candidates, [&](const Observation &candidate) {
            return isExactPlace(candidate) && candidate.report == choice->second;
        });
    }
    if (!point.standing)
        point.standing = agreed(candidates, isExactPlace);
    if (point.standing)
        point.state = PointState::Value;
    else
        point.state = point.isDisputed ? PointState::Conflict : PointState::Range;
    point.candidates = std::move(candidates);
    return point;
}

std::vector<IndicatorSeries> indicatorSeries(std::vector<Observation> observations,
                                             const StandingChoices &choices)
{
    // By key and time; a map of vectors would copy every key.
    struct Entry
    {
        SeriesKey series;
        Observation observation;
    };
    std::vector<Entry> entries;
    entries.reserve(observations.size());
    for (Observation &observation : observations) {
        SeriesKey key = seriesKey(observation.key);
        entries.push_back({std::move(key), std::move(observation)});
    }
    std::ranges::stable_sort(entries, [](const Entry &a, const Entry &b) {
        if (a.series != b.series)
            return a.series < b.series;
        return a.observation.key < b.observation.key;
    });

    std::vector<IndicatorSeries> all;
    for (auto entry = entries.begin(); entry != entries.end();) {
        const StandingKey key = entry->observation.key;
        if (all.empty() || all.back().key != entry->series)
            all.push_back({.key = entry->series, .points = {}});
        std::vector<Observation> candidates;
        for (; entry != entries.end() && entry->observation.key == key; ++entry)
            candidates.push_back(std::move(entry->observation));
        all.back().points.push_back(seriesPoint(std::move(candidates), choices));
    }
    for (IndicatorSeries &series : all)
        fillGaps(series.key, series.points);
    return all;
}

} // namespace tem
