#pragma once

#include <QString>

#include <vector>

namespace tem {

/// A report opened before.
struct RecentFile
{
    /// Absolute.
    QString path;
    /// Stands before the others and is never pushed out by newer ones.
    bool isPinned = false;
    bool operator==(const RecentFile &) const = default;
};

/// Pinned files first, in the order in which they were pinned; then the others, newest first.
using RecentFiles = std::vector<RecentFile>;

/// Files kept that are not pinned; the oldest goes.
inline constexpr int recentFileLimit = 8;

/// With `path` as the newest; a pinned file stays in its place.
RecentFiles withFile(RecentFiles files, const QString &path);
RecentFiles withoutFile(RecentFiles files, const QString &path);
/// A file that is pinned comes last of the pinned, one that is released first of the others.
RecentFiles withPinned(RecentFiles files, const QString &path, bool isPinned);

/// Whether the file is still there. Network shares count as there without a look: one that does not answer
/// would hold the window up.
bool isThere(const RecentFile &file);

} // namespace tem
