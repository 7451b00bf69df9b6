#pragma once

#include "report/Figure.h"
#include "report/Period.h"

#include <QDate>
#include <QString>

namespace tem {

/// What a value speaks of. Values of two reports under the same key must agree; where they do not, somebody
/// has to say which report's value stands.
struct StandingKey
{
    /// Catalogue id; never empty.
    QString indicator;
    /// Catalogue id; empty for all marketplaces together.
    QString platform;
    /// Level also for the value of an earlier period that a later report recalls.
    Role role = Role::Level;
    /// Base unit.
    QString unit;
    PeriodKind kind = PeriodKind::Span;
    /// Invalid where only the end is known.
    QDate from;
    QDate to;

    bool operator==(const StandingKey &) const = default;
    /// By indicator, platform, role, unit, kind, then in the order of time.
    friend bool operator<(const StandingKey &a, const StandingKey &b);
};

} // namespace tem
