#pragma once

#include "report/Error.h"
#include "store/LibraryEntry.h"

#include <vector>

namespace tem {

class SqliteConnection;

/// Notes which revision of a report counts and what lists show of it.
Result<void> writeListing(const SqliteConnection &connection, ReportId id, int revision,
                          const Report &report);
/// ReportLibrary::entries().
Result<std::vector<LibraryEntry>> readListing(const SqliteConnection &connection);

} // namespace tem
