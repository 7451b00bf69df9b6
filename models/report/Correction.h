#pragma once

#include "report/Amendment.h"
#include "report/Figure.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace tem {

/// Where a report differs from what was read, for whoever shows it: what stands now is in the report itself,
/// what was read is here.
struct Correction
{
    enum class Kind {
        /// A figure of the reading with other fields.
        Changed,
        /// A figure that the reader took for none.
        Added,
        /// A figure of the reading that is none; its number is among the ignored ones.
        Rejected,
        /// A province at another group of its roll-out.
        Placed
    };

    Kind kind = Kind::Changed;
    /// Id of the figure (of the one that was read where it is rejected), or of the roll-out.
    QString item;
    /// What is printed there: the figure's number, or the count of the roll-out's first group.
    Anchor anchor;
    /// The figure as it was read; nothing for an added one and for a province.
    std::optional<Figure> asRead = {};
    /// Code of the placed province, and the ids of the group it was read at and of the one it stands at now;
    /// empty for none.
    QString province = {};
    QString groupAsRead = {};
    QString group = {};

    QString author = {};
    /// UTC.
    QDateTime madeAt = {};
    QString reason = {};
    bool operator==(const Correction &) const = default;
};

/// Somebody has compared a figure, a roll-out's count or a check with the printed report.
struct Review
{
    /// Id of the figure or group; of a check, the id of its reported number.
    QString item;
    /// Nothing for a figure or count.
    std::optional<Rule> rule = {};
    ReviewState state = ReviewState::Open;
    QString author = {};
    /// UTC.
    QDateTime madeAt = {};
    QString reason = {};
    bool operator==(const Review &) const = default;
};

} // namespace tem
