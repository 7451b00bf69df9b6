#pragma once

#include "report/Amendment.h"
#include "report/Report.h"

#include <QDateTime>

#include <compare>
#include <vector>

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

/// One time that a report was read.
struct Revision
{
    /// From 1; the highest counts.
    int number = 0;
    /// Of the reading.
    QString reader;
    QString catalogue;
    /// UTC.
    QDateTime madeAt;
    bool operator==(const Revision &) const = default;
};

/// What a list of the library shows of a report.
struct LibraryEntry
{
    ReportId id;
    Source source;
    /// Its main period; without an id where the report has none.
    Period period;
    /// As the report was read, before amendments.
    int figures = 0;
    int checks = 0;
    int failingChecks = 0;
    /// Figures that were changed, added or rejected, and provinces that were placed.
    int corrected = 0;
    /// Figures that were compared with the printed report and found right.
    int reviewed = 0;
    /// Figures and checks that are disputed.
    int disputed = 0;
    /// Times are UTC.
    QDateTime importedAt;
    /// Invalid where it was never opened.
    QDateTime openedAt;
    bool operator==(const LibraryEntry &) const = default;
};

} // namespace tem
