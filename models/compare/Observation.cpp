#include "compare/Observation.h"

namespace tem {

namespace {
/// A level split by something else than marketplaces is not the level of the whole.
bool isPartOfTheSame(const Report &report, const Figure &figure)
{
    const Figure *parent = report.figure(figure.parent);
    return parent && parent->indicator == figure.indicator && parent->platform == figure.platform;
}

/// Where the reader found no time of its own for a recalled value, it has that of the report.
bool isBeforeTheReport(const Report &report, const Period &period)
{
    return !report.periods.empty() && period.to < report.periods.front().to;
}
} // namespace

StandingKey standingKey(const Report &report, const Figure &figure)
{
    if (figure.indicator.isEmpty() || !figure.group.isEmpty() || isPartOfTheSame(report, figure))
        return {};
    const Period *period = report.period(figure.period);
    if (!period || !period->to.isValid())
        return {};
    const bool isRecalled = figure.role == Role::Earlier && isBeforeTheReport(report, *period);
    if (figure.role != Role::Level && !isRecalled)
        return {};
    return {.indicator = figure.indicator,
            .platform = figure.platform,
            .role = Role::Level,
            .unit = figure.unit,
            .kind = period->kind,
            .from = period->from,
            .to = period->to};
}

std::vector<Observation> observations(const Report &report, qint64 id, const QString &title)
{
    std::vector<Observation> found;
    for (const Figure &figure : report.figures) {
        StandingKey key = standingKey(report, figure);
        if (key.indicator.isEmpty())
            continue;
        Observation observation{.key = std::move(key), .report = id, .title = title, .figure = figure};
        if (const Correction *correction = report.correction(figure.id)) {
            observation.isCorrected = true;
            observation.asRead = correction->asRead;
        }
        found.push_back(std::move(observation));
    }
    return found;
}

} // namespace tem
