#include "compare/Baseline.h"

#include <algorithm>

namespace tem {

namespace {
PeriodFields periodOf(const StandingKey &key)
{
    return {key.kind, key.from, key.to};
}
} // namespace

BaselineFinder::BaselineFinder(const std::vector<IndicatorSeries> &series)
{
    for (const IndicatorSeries &one : series) {
        for (const SeriesPoint &point : one.points) {
            if (point.state == PointState::Missing)
                continue;
            m_points[{one.key.indicator, point.period.to}].emplace_back(standingKey(one.key, point.period),
                                                                        point);
        }
    }
}

const BaselineFinder::Points *BaselineFinder::pointsAt(const QString &indicator, QDate to) const
{
    const auto found = m_points.find({indicator, to});
    return found == m_points.end() ? nullptr : &found->second;
}

std::optional<PeriodFields> BaselineFinder::wantedPeriod(const StandingKey &key, BaselineKind kind) const
{
    if (kind == BaselineKind::YearBefore)
        return yearBefore(periodOf(key));
    if (key.kind == PeriodKind::Span)
        return previousPeriod(periodOf(key));
    // States have no length: what is before one is the last state that a report gives.
    auto at = m_points.lower_bound({key.indicator, key.to});
    while (at != m_points.begin() && std::prev(at)->first.first == key.indicator) {
        --at;
        for (const auto &[candidate, point] : at->second) {
            if (candidate.platform == key.platform && candidate.unit == key.unit &&
                seriesKey(candidate) == seriesKey(key))
                return point.period;
        }
    }
    return std::nullopt;
}

BaselineResult BaselineFinder::find(const Report &report, const Figure &figure, BaselineKind kind) const
{
    using enum NoBaselineReason;
    StandingKey key = standingKey(report, figure);
    if (key.indicator.isEmpty() || figure.role != Role::Level || figure.bound)
        return NoBaseline{.reason = NotComparable, .period = {}, .unit = {}, .other = {}};
    if (figure.ambiguous)
        return NoBaseline{.reason = Ambiguous, .period = {}, .unit = {}, .other = {}};
    const auto wanted = wantedPeriod(key, kind);
    if (!wanted) {
        const bool isState = key.kind != PeriodKind::Span;
        return NoBaseline{.reason = isState ? NoReport : NoSuchPeriod, .period = {}, .unit = {}, .other = {}};
    }
    key.from = wanted->from;
    key.to = wanted->to;
    NoBaseline none{.reason = NoReport, .period = *wanted, .unit = {}, .other = {}};
    const Points *points = pointsAt(key.indicator, key.to);
    if (!points)
        return none;

    const auto at = [&](auto &&matches) {
        const auto found =
            std::ranges::find_if(*points, [&](const auto &entry) { return matches(entry.first); });
        return found == points->end() ? nullptr : &*found;
    };
    const auto isSameTime = [&](const StandingKey &other) { return periodOf(other) == *wanted; };
    if (const auto *same = at([&](const StandingKey &other) { return other == key; })) {
        const SeriesPoint &point = same->second;
        const Observation *value = point.value();
        if (value && !value->figure.ambiguous)
            return Baseline{.period = *wanted, .value = *value};
        none.reason = point.state == PointState::Conflict ? Conflict : BaselineAmbiguous;
    } else if (const auto *otherUnit = at([&](const StandingKey &other) {
                   return isSameTime(other) && other.platform == key.platform;
               })) {
        none.reason = OtherUnit;
        none.unit = otherUnit->first.unit;
    } else if (at([&](const StandingKey &other) { return isSameTime(other) && other.unit == key.unit; })) {
        none.reason = OtherScope;
    } else if (const auto *otherKind = at([&](const StandingKey &other) {
                   return !isSameTime(other) && other.platform == key.platform && other.unit == key.unit;
               })) {
        none.reason = OtherKind;
        none.other = periodOf(otherKind->first);
    }
    return none;
}

} // namespace tem
