#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace tem {

/// Why a file could not be written.
struct WriteError
{
    enum class Reason { FileExists, IsFolder, FolderMissing, NoPermission, DiskFull, Other };

    Reason reason = Reason::Other;
    QString path;
    /// The system's own words.
    QString detail;

    bool operator==(const WriteError &) const = default;
};

using WriteResult = tl::expected<void, WriteError>;

enum class Overwrite { Refuse, Replace };

/// Writes a file whole or not at all: what stood there stays until the new bytes are safe on the disk.
/// A device or pipe is written to directly.
WriteResult writeFile(const QString &path, const QByteArray &bytes, Overwrite overwrite);
/// Whether a later writeFile may go ahead, as far as can be told without writing: spares work that can't be
/// kept.
WriteResult checkWritable(const QString &path, Overwrite overwrite);

/// A sentence for the user, in the interface's language.
QString describe(const WriteError &error);

} // namespace tem
