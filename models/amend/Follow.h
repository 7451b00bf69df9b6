#pragma once

#include "catalogue/Catalogue.h"
#include "report/Amendment.h"
#include "report/Report.h"

#include <vector>

namespace tem {

/// What becomes of a report's amendments when its text is read again.
struct Followed
{
    /// They still have their place, with the anchors that the new reading has. An addition of a number that
    /// the new reading takes for a figure too is now a change of that figure.
    Amendments standing;
    /// The new reading says by itself what they said.
    std::vector<Amendment> needless;
    /// Their place is not there any more, or nothing stands there that they could speak of.
    std::vector<Amendment> lost;
};

/// `before` is the reading that the amendments are of, `after` the new one, both as read. A place is found by
/// span and quote; where the text moved, by the one same quote in the one same sentence.
Followed follow(const Amendments &amendments, const Report &before, const Report &after,
                const Catalogue &catalogue);

} // namespace tem
