#pragma once

#include "report/Amendment.h"
#include "report/Report.h"

#include <vector>

namespace tem {

/// The figure whose number stands exactly at the anchor; figures().end() for none. The figures are in the
/// order of the text.
std::vector<Figure>::iterator figureAt(std::vector<Figure> &figures, const Anchor &anchor);
const Figure *figureAt(const Report &report, const Anchor &anchor);
const RolloutGroup *groupAt(const Report &report, const Anchor &anchor);
/// The roll-out whose first group's count stands at the anchor.
const Rollout *rolloutAt(const Report &report, const Anchor &anchor);
/// Id of the figure or roll-out count at the anchor; empty for none.
QString itemAt(const Report &report, const Anchor &anchor);

Anchor anchorOf(const Figure &figure);
Anchor anchorOf(const RolloutGroup &group);

} // namespace tem
