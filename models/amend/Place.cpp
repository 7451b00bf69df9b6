#include "amend/Place.h"

#include <algorithm>

namespace tem {

namespace {
template <typename Figures> auto findAt(Figures &figures, const Anchor &anchor)
{
    const auto found =
        std::lower_bound(figures.begin(), figures.end(), anchor.span,
                         [](const Figure &figure, const Span &span) { return figure.span < span; });
    const bool there = found != figures.end() && found->span == anchor.span && found->quote == anchor.quote;
    return there ? found : figures.end();
}

bool standsAt(const RolloutGroup &group, const Anchor &anchor)
{
    return group.span == anchor.span && group.quote == anchor.quote;
}
} // namespace

std::vector<Figure>::iterator figureAt(std::vector<Figure> &figures, const Anchor &anchor)
{
    return findAt(figures, anchor);
}

const Figure *figureAt(const Report &report, const Anchor &anchor)
{
    const auto found = findAt(report.figures, anchor);
    return found == report.figures.end() ? nullptr : &*found;
}

const RolloutGroup *groupAt(const Report &report, const Anchor &anchor)
{
    for (const Rollout &rollout : report.rollouts) {
        for (const RolloutGroup &group : rollout.groups) {
            if (standsAt(group, anchor))
                return &group;
        }
    }
    return nullptr;
}

const Rollout *rolloutAt(const Report &report, const Anchor &anchor)
{
    const auto found =
        std::find_if(report.rollouts.begin(), report.rollouts.end(), [&](const Rollout &rollout) {
            return !rollout.groups.empty() && standsAt(rollout.groups.front(), anchor);
        });
    return found == report.rollouts.end() ? nullptr : &*found;
}

QString itemAt(const Report &report, const Anchor &anchor)
{
    if (const Figure *figure = figureAt(report, anchor))
        return figure->id;
    const RolloutGroup *group = groupAt(report, anchor);
    return group ? group->id : QString();
}

Anchor anchorOf(const Figure &figure)
{
    return {figure.span, figure.quote};
}

Anchor anchorOf(const RolloutGroup &group)
{
    return {group.span, group.quote};
}

} // namespace tem
