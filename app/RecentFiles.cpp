#include "RecentFiles.h"

#include <QFileInfo>

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
RecentFiles::iterator firstNotPinned(RecentFiles &files)
{
    return std::ranges::find(files, false, &RecentFile::isPinned);
}
} // namespace

RecentFiles withFile(RecentFiles files, const QString &path)
{
    const auto known = std::ranges::find(files, path, &RecentFile::path);
    if (known != files.end() && known->isPinned)
        return files;
    files = withoutFile(std::move(files), path);
    const auto first = files.insert(firstNotPinned(files), {path, false});
    const auto kept = std::min<std::ptrdiff_t>(files.end() - first, recentFileLimit);
    files.erase(first + kept, files.end());
    return files;
}

RecentFiles withoutFile(RecentFiles files, const QString &path)
{
    std::erase_if(files, [&](const RecentFile &file) { return file.path == path; });
    return files;
}

RecentFiles withPinned(RecentFiles files, const QString &path, bool isPinned)
{
    files = withoutFile(std::move(files), path);
    files.insert(firstNotPinned(files), {path, isPinned});
    return files;
}

bool isThere(const RecentFile &file)
{
    const bool isShare = file.path.startsWith("//"_L1) || file.path.startsWith("\\\\"_L1);
    return isShare || QFileInfo::exists(file.path);
}

} // namespace tem
