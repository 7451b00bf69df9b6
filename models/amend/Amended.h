#pragma once

#include "catalogue/Catalogue.h"
#include "report/Amendment.h"
#include "report/Report.h"

namespace tem {

/// The report with what somebody put right, its checks computed anew; Report::corrections and
/// Report::reviews say what differs from the reading, who said so and why. Without amendments it is the
/// report as it was read.
///
/// Ids, spans and quotes of what was read stay. An added figure's id says its place ("a412"), so that undoing
/// another addition changes none. A rejected figure becomes an ignored number, and nothing points to it any
/// more. An added figure takes its digits from the ignored number, time or figure that had them; what is left
/// of an ignored number or figure is ignored, a time keeps its dates but no place in the text.
///
/// An amendment whose place is not there (the text says something else, no figure stands there) changes
/// nothing: follow() tells which ones.
Report amended(const Report &asRead, const Amendments &amendments, const Catalogue &catalogue);

/// Whether the stretch can become a figure: it has a digit, and none of it counts the provinces of a
/// roll-out.
bool canBecomeFigure(const Report &asRead, const Span &span);

} // namespace tem
