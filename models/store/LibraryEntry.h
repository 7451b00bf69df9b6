#pragma once

#include "report/Report.h"

#include <QDateTime>

#include <compare>

namespace tem {

/// A report of the library. Stays the same as long as the library does.
struct ReportId
{
    qint64 value = 0;
    auto operator<=>(const ReportId &) const = default;
};

/// A report with what it was read by: another reader or catalogue may read the same text differently.
struct Reading
{
    Report report;
    /// Version of the program.
    QString reader;
    /// Lower-case hexadecimal SHA-256 of the catalogue's files.
    QString catalogue;
    bool operator==(const Reading &) const = default;
};

/// What a list of the library shows of a report.
struct LibraryEntry
{
    ReportId id;
    Source source;
    /// Its main period; without an id where the report has none.
    Period period;
    int figures = 0;
    int checks = 0;
    int failingChecks = 0;
    /// Times are UTC.
    QDateTime importedAt;
    /// Invalid where it was never opened.
    QDateTime openedAt;
    bool operator==(const LibraryEntry &) const = default;
};

} // namespace tem
