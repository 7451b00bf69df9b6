#pragma once

#include "items/ReportSelection.h"
#include "report/Report.h"

#include <QString>

#include <vector>

namespace tem {

/// A stretch of the report's text that was understood as something.
struct SourceMark
{
    enum class Kind {
        Figure,
        /// The count of a roll-out group.
        Count,
        /// The whole that a roll-out's counts are of.
        Total,
        /// A province that a roll-out group names.
        Province,
        Period,
        /// Digits that are no figure, with a reason.
        Ignored,
        /// A name without digits, a province mentioned in passing above all.
        Mention
    };

    Span span;
    Kind kind = Kind::Figure;
    /// Id of the figure, the group (Count, Province), the roll-out (Total) or the period; else empty.
    QString id;
    /// Platform of a figure, catalogue status of a province's group, where there is one.
    QString flavour;
    /// Code of a province.
    QString code;
    /// Index into Report::ignored for Ignored and Mention, else -1.
    int index = -1;
    bool operator==(const SourceMark &) const = default;
};

/// Every mark of a report in the order of the text, none of which overlaps another. Where two items claim the
/// same text, the kind that stands first in SourceMark::Kind keeps it and the other one keeps what is left.
std::vector<SourceMark> sourceMarks(const Report &report);

/// What a mark selects for every page; None for a period or a total, which no other page can show.
ReportSelection::Item itemOf(const SourceMark &mark);

/// How many places of the text have digits, and whether each is explained.
struct DigitPlaces
{
    /// Marks that contain a digit.
    int explained = 0;
    /// Digit runs outside every mark.
    int unexplained = 0;
    bool operator==(const DigitPlaces &) const = default;
};

/// `marks` are those of sourceMarks(). One pass over the text.
DigitPlaces digitPlaces(const Report &report, const std::vector<SourceMark> &marks);

/// Index of the first mark that ends after `point`; marks.size() where none does.
size_t firstMarkAfter(const std::vector<SourceMark> &marks, CodePoint point);

} // namespace tem
