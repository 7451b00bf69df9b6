#pragma once

#include "report/Error.h"
#include "store/LibraryEntry.h"

#include <QByteArray>

#include <vector>

namespace tem {

/// What add() did.
struct Added
{
    ReportId id;
    /// False where the library had the same bytes already: `id` is the report that came from them.
    bool isNew = false;
    bool operator==(const Added &) const = default;
};

/// The reports that are kept, each with the bytes it came from. Every change is done whole or not at all, and
/// what was acknowledged stays, whatever happens to the program afterwards. Says nothing of where it is kept:
/// a file now, a server when somebody needs one.
///
/// Belongs to the thread that made it; other threads open the library once more. Everything can fail with
/// LibraryBusy, LibraryDamaged, NoSpace, NoPermission or WriteFailed.
class ReportLibrary
{
public:
    ReportLibrary() = default;
    virtual ~ReportLibrary() = default;
    ReportLibrary(const ReportLibrary &) = delete;
    ReportLibrary &operator=(const ReportLibrary &) = delete;

    /// Keeps a report with the bytes that its source's hash is of. Bytes that were removed before come back
    /// under their old id, read as they are now.
    virtual Result<Added> add(const QByteArray &bytes, const Reading &reading) = 0;
    /// All but the removed ones, the newest period first, without a period last.
    virtual Result<std::vector<LibraryEntry>> entries() const = 0;
    /// As it was read last. Fails with NotFound for an id that is none or was removed.
    virtual Result<Reading> reading(ReportId id) const = 0;
    virtual Result<QByteArray> bytes(ReportId id) const = 0;
    /// Notes that a report is opened now.
    virtual Result<void> markOpened(ReportId id) = 0;
    /// Takes a report out of the lists; restore() brings it back.
    virtual Result<void> remove(ReportId id) = 0;
    virtual Result<void> restore(ReportId id) = 0;
    /// False where the library can only be read.
    virtual bool isWritable() const = 0;
};

} // namespace tem
