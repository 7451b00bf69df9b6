#pragma once

#include "report/Check.h"
#include "report/Decimal.h"
#include "report/Figure.h"
#include "report/Period.h"
#include "report/Span.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <compare>
#include <map>
#include <optional>
#include <variant>

namespace tem {

/// Whether somebody has compared a figure or a check with the printed report.
enum class ReviewState { Open, Checked, Disputed };

/// A place of the text that an amendment speaks of. Ids of figures change when a newer reader reads the same
/// text; the place and what is printed there do not.
struct Anchor
{
    Span span;
    QString quote;
    bool operator==(const Anchor &) const = default;
};

/// A time that a figure is said to speak of, whether or not the text names it.
struct PeriodFields
{
    PeriodKind kind = PeriodKind::Span;
    /// Invalid where only the end is known.
    QDate from;
    QDate to;
    bool operator==(const PeriodFields &) const = default;
};

/// The fields of a figure that somebody put right; the others stay as they were read.
struct FigureFields
{
    std::optional<Decimal> value = {};
    std::optional<QString> unit = {};
    /// Catalogue ids; an empty string for none.
    std::optional<QString> indicator = {};
    std::optional<QString> platform = {};
    std::optional<Role> role = {};
    std::optional<Hedge> hedge = {};
    std::optional<PeriodFields> period = {};
    bool isEmpty() const { return *this == FigureFields{}; }
    bool operator==(const FigureFields &) const = default;
};

/// Fields of the figure at the anchor are put right.
struct FigureChange
{
    FigureFields fields;
    bool operator==(const FigureChange &) const = default;
};

/// The number at the anchor is a figure although the reader took it for none. `fields` has at least its value
/// and unit.
struct FigureAddition
{
    FigureFields fields;
    bool operator==(const FigureAddition &) const = default;
};

/// The number at the anchor is no figure.
struct FigureRejection
{
    bool operator==(const FigureRejection &) const = default;
};

/// The figure at the anchor was compared with the printed report.
struct FigureReview
{
    ReviewState state = ReviewState::Open;
    bool operator==(const FigureReview &) const = default;
};

/// The check whose reported number stands at the anchor was looked at.
struct CheckReview
{
    Rule rule = Rule::Sum;
    ReviewState state = ReviewState::Open;
    bool operator==(const CheckReview &) const = default;
};

/// A province stands at another status of a roll-out than was read, or at one where none was. The anchor is
/// the count of the roll-out's first group, which tells one roll-out of a report from another.
struct ProvinceStatus
{
    /// Catalogue code in the roll-out's vintage.
    QString province;
    /// The count of the group that the province belongs to; nothing where it belongs to none.
    std::optional<Anchor> group = {};
    bool operator==(const ProvinceStatus &) const = default;
};

/// What somebody put right or said of one place of a report.
struct Amendment
{
    using Content = std::variant<FigureChange, FigureAddition, FigureRejection, FigureReview, CheckReview,
                                 ProvinceStatus>;

    Anchor anchor;
    Content content;
    QString author;
    /// UTC.
    QDateTime madeAt;
    QString reason;
    bool operator==(const Amendment &) const = default;
};

/// What an amendment is of: at most one of a key stands. Changing, adding and rejecting share one, so that
/// they replace each other.
struct AmendmentKey
{
    enum class Subject { Figure, FigureReview, CheckReview, Province };

    Subject subject = Subject::Figure;
    /// Start of the anchor.
    CodePoint start;
    /// The rule of a check, the code of a province; empty for the others.
    QString detail;
    // Named, because a QString has no operator<=> to deduce it from.
    std::strong_ordering operator<=>(const AmendmentKey &) const = default;
};

AmendmentKey keyOf(const Amendment &amendment);

/// All amendments of a report.
using Amendments = std::map<AmendmentKey, Amendment>;

} // namespace tem
