#pragma once

#include "report/Amendment.h"
#include "report/Error.h"
#include "store/LibraryEntry.h"

namespace tem {

class SqliteConnection;

/// The amendments of one revision of a report, as rows. Changing them needs a transaction around it.
class SqliteAmendments
{
public:
    SqliteAmendments(const SqliteConnection &connection, ReportId report, int revision);

    /// Fails with BadReport where a row is not as it was written.
    Result<Amendments> read() const;
    /// Replaces what has the same key.
    Result<void> write(const Amendment &amendment) const;
    Result<void> write(const Amendments &amendments) const;
    /// Does nothing where there is none of the key.
    Result<void> remove(const AmendmentKey &key) const;

private:
    const SqliteConnection &m_connection;
    ReportId m_report;
    int m_revision;
};

} // namespace tem
