#pragma once

#include "report/Report.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tem {

enum class DifferenceKind { Same, Changed, Appeared, Vanished };
/// What of a figure differs. Role: also the direction of a change; Hedge: also the end of a range that it
/// is; Indicator: for figures of no indicator, the report's own words; Platform: also the group of others.
/// Period: the time it speaks of, seen from the main period of its report, so that two reports of different
/// periods do not differ in everything.
enum class DifferentField { Value, Unit, Hedge, Role, Indicator, Platform, Period };

/// A figure of the one report and its counterpart in the other.
struct FigureDifference
{
    DifferenceKind kind = DifferenceKind::Same;
    /// Ids; empty where the report has none.
    QString before;
    QString after;
    /// Ascending; empty unless changed.
    std::vector<DifferentField> fields;
    bool operator==(const FigureDifference &) const = default;
};

/// The number of provinces at one stage of a roll-out, or of its whole.
struct CountDifference
{
    DifferenceKind kind = DifferenceKind::Same;
    /// Ids of the roll-outs; empty where the report has none.
    QString beforeRollout;
    QString afterRollout;
    /// Ids of the groups; both empty for the whole.
    QString beforeGroup;
    QString afterGroup;
    /// Nothing where the report names provinces without counting them.
    std::optional<int> before;
    std::optional<int> after;
    bool operator==(const CountDifference &) const = default;
};

/// A province that one of the reports names at other stages than the other. Provinces that both name at the
/// same stage are not listed.
struct ProvinceDifference
{
    DifferenceKind kind = DifferenceKind::Changed;
    /// Code of the vintage. Roll-outs of different vintages share no provinces.
    QString code;
    QDate vintage;
    QString beforeRollout;
    QString afterRollout;
    /// Ids of the groups that name it.
    QStringList before;
    QStringList after;
    bool operator==(const ProvinceDifference &) const = default;
};

/// How a report differs from another one: a later draft of the same or one of another period.
struct ReportDiff
{
    /// Every figure of both reports exactly once, the same ones included: in the order of the earlier text,
    /// what appeared after what stands before it in the later one.
    std::vector<FigureDifference> figures;
    /// Every group of both reports exactly once, and the wholes that a report prints.
    std::vector<CountDifference> counts;
    std::vector<ProvinceDifference> provinces;

    /// Nothing but Same.
    bool isEmpty() const;
    bool operator==(const ReportDiff &) const = default;
};

ReportDiff diffReports(const Report &before, const Report &after);

} // namespace tem
