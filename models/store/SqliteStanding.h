#pragma once

#include "report/Error.h"
#include "report/StandingKey.h"
#include "store/LibraryEntry.h"

#include <map>
#include <optional>

namespace tem {

class SqliteConnection;

/// ReportLibrary::standing().
Result<std::map<StandingKey, ReportId>> readStanding(const SqliteConnection &connection);
/// ReportLibrary::setStanding(), in a transaction of the caller's.
Result<void> writeStanding(const SqliteConnection &connection, const StandingKey &key,
                           std::optional<ReportId> report);

} // namespace tem
