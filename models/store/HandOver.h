#pragma once

#include "report/Amendment.h"
#include "report/Error.h"
#include "store/LibraryEntry.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace tem {

/// All that a colleague needs of one report.
struct HandOver
{
    /// What the report was read from.
    QByteArray bytes;
    Reading reading;
    Amendments amendments;
    bool operator==(const HandOver &) const = default;
};

/// Two amendments of one key that say different things.
struct AmendmentConflict
{
    Amendment own;
    Amendment theirs;
    bool operator==(const AmendmentConflict &) const = default;
};

/// Amendments of others, sorted by what becomes of them. Nothing of one's own is ever replaced.
struct Merge
{
    std::vector<Amendment> added;
    std::vector<AmendmentConflict> conflicts;
    /// Those whose place is not in one's own text, which another reader decoded otherwise.
    std::vector<Amendment> misplaced;
    bool operator==(const Merge &) const = default;
};

/// `text` is that of one's own reading. Amendments that say the same are neither added nor in conflict,
/// whoever made them when.
Merge merge(const Amendments &own, const Amendments &theirs, const QString &text);

/// Writes one JSON file, whole or not at all, and reads it back. JSON and no library file, because it stays
/// readable to older and newer programs without a migration, and because SQLite should not be let loose on
/// files that come by mail. Fails with IsFolder, NoSpace or WriteFailed.
///
///     { "tem": "hand-over", "schema": 1, "reader": "0.2.0", "catalogue": "…", "bytes": "base64", "text":
///     "…",
///       "report": {…}, "amendments": […] }
Result<void> writeHandOver(const QString &path, const HandOver &handOver);
/// Fails with NotFound, IsFolder, NoPermission, NotAHandOver, LibraryTooNew (the schema), or with BadReport
/// where the parts of the file do not fit together.
Result<HandOver> readHandOver(const QString &path);

} // namespace tem
