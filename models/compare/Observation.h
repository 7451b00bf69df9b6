#pragma once

#include "report/Figure.h"
#include "report/Report.h"
#include "report/StandingKey.h"

#include <QString>

#include <optional>
#include <vector>

namespace tem {

/// One value that one report gives for one indicator and time: what series and baselines are made of, so that
/// neither needs the reports themselves.
struct Observation
{
    StandingKey key;
    /// ReportId::value in the library, and what the report is called.
    qint64 report = 0;
    QString title;
    /// As it is after corrections; `figure.role` is Earlier where a later report recalls the value.
    Figure figure;
    /// Somebody put the figure right or added it; what was read of it, nothing for an added one.
    bool isCorrected = false;
    std::optional<Figure> asRead = {};

    bool operator==(const Observation &) const = default;
};

/// The values of a report that can be compared over time, in the order of its text: levels of an indicator of
/// the catalogue with a known time, for a marketplace or all together, and such levels of earlier periods as
/// the report recalls. Not those of a group of others, nor parts that are split by something else than
/// marketplaces.
std::vector<Observation> observations(const Report &report, qint64 id, const QString &title);

/// What a figure speaks of, as observations() has it; without indicator where it is none of them.
StandingKey standingKey(const Report &report, const Figure &figure);

} // namespace tem
