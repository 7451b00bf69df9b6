#pragma once

#include "report/Amendment.h"
#include "report/Error.h"
#include "report/StandingKey.h"
#include "store/HandOver.h"
#include "store/LibraryEntry.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
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

/// What takeOver() did.
struct TakenOver
{
    ReportId id;
    /// False where the library had the report already.
    bool isNew = false;
    /// What became of the amendments in the file. The library has the added ones now; conflicts and misplaced
    /// ones are in the file alone.
    Merge merge;
    bool operator==(const TakenOver &) const = default;
};

/// The reports that are kept, each with the bytes it came from. Every change is done whole or not at all, and
/// what was acknowledged stays, whatever happens to the program afterwards. Says nothing of where it is kept:
/// a file now, a server when somebody needs one.
///
/// Belongs to the thread that made it; other threads open the library once more. Everything can fail with
/// LibraryBusy, LibraryDamaged, LibraryReadOnly, NoSpace, NoPermission or WriteFailed, and whatever names a
/// report with NotFound where there is none or it was removed.
class ReportLibrary
{
public:
    ReportLibrary() = default;
    virtual ~ReportLibrary() = default;
    ReportLibrary(const ReportLibrary &) = delete;
    ReportLibrary &operator=(const ReportLibrary &) = delete;

    /// Keeps a report with the bytes that its source's hash is of. Bytes that were removed before come back
    /// under their old id, read as they are now; where they were amended, read as they were then, until
    /// reread() says where the amendments go.
    virtual Result<Added> add(const QByteArray &bytes, const Reading &reading) = 0;
    /// All but the removed ones, the newest period first, without a period last.
    virtual Result<std::vector<LibraryEntry>> entries() const = 0;
    /// As it was read last.
    virtual Result<Reading> reading(ReportId id) const = 0;
    virtual Result<QByteArray> bytes(ReportId id) const = 0;
    /// Notes that a report is opened now.
    virtual Result<void> markOpened(ReportId id) = 0;
    /// Takes a report out of the lists; restore() brings it back.
    virtual Result<void> remove(ReportId id) = 0;
    virtual Result<void> restore(ReportId id) = 0;
    /// False where the library can only be read.
    virtual bool isWritable() const = 0;

    /// Of the reading that counts.
    virtual Result<Amendments> amendments(ReportId id) const = 0;
    /// Replaces the amendment that has the same key, if there is one.
    virtual Result<void> setAmendment(ReportId id, const Amendment &amendment) = 0;
    /// Leaves no amendment of a key; none need have been there.
    virtual Result<void> removeAmendment(ReportId id, const AmendmentKey &key) = 0;

    /// Every time that the report was read, the first time first.
    virtual Result<std::vector<Revision>> revisions(ReportId id) const = 0;
    /// Makes another reading count, with those amendments that have a place in it. The readings before stay
    /// with all of theirs. Returns the number of the new revision.
    virtual Result<int> reread(ReportId id, const Reading &reading, const Amendments &followed) = 0;
    /// Of one revision. Fails with NotFound where there is none of the number.
    virtual Result<Reading> reading(ReportId id, int revision) const = 0;
    virtual Result<Amendments> amendments(ReportId id, int revision) const = 0;

    /// Writes a report as one file for a colleague: see writeHandOver().
    virtual Result<void> handOver(ReportId id, const QString &path) const = 0;
    /// Adds the report of such a file with its amendments. Where the library has it already, its reading and
    /// its amendments stay, and only what the file amends besides is added: see merge().
    virtual Result<TakenOver> takeOver(const QString &path) = 0;

    /// Which report was said to stand where several give different values; none of removed ones.
    virtual Result<std::map<StandingKey, ReportId>> standing() const = 0;
    /// Says which report stands for a key, or takes back what was said.
    virtual Result<void> setStanding(const StandingKey &key, std::optional<ReportId> report) = 0;

    /// Writes all of the library to a file, in place of what is there, and checks what was written.
    virtual Result<void> backUp(const QString &path) const = 0;
    /// Makes the library what it was in a backup, whole or not at all, after writing a copy of what it is now
    /// beside it. Returns the name of that copy. The backup stays as it is; fails with NotALibrary,
    /// LibraryTooNew or LibraryDamaged where it is no good.
    virtual Result<QString> restoreFrom(const QString &path) = 0;
};

} // namespace tem
