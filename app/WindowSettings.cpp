#include "WindowSettings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

const auto geometryKey = u"window/geometry"_s;
const auto pageKey = u"window/page"_s;
const auto sourceGroup = u"window/source/"_s;
const auto recentKey = u"files/recent"_s;
const auto openFolderKey = u"files/openFolder"_s;
const auto exportFolderKey = u"files/exportFolder"_s;

/// Words, not numbers: the file outlives changes to the enumeration.
struct PageWord
{
    PageId page;
    QLatin1StringView word;
};
constexpr std::array pageWords = {
    PageWord{PageId::Overview, "overview"_L1}, PageWord{PageId::Comparison, "comparison"_L1},
    PageWord{PageId::Training, "training"_L1}, PageWord{PageId::Rollout, "rollout"_L1},
    PageWord{PageId::Figures, "figures"_L1},   PageWord{PageId::Checks, "checks"_L1},
    PageWord{PageId::Source, "source"_L1},
};

QString wordOf(PageId page)
{
    return std::ranges::find(pageWords, page, &PageWord::page)->word;
}

/// The folder remembered, as long as it is there; else the user's documents, else the user's own folder.
QString existingFolder(const QString &remembered)
{
    for (const QString &folder :
         {remembered, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)}) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    }
    return QDir::homePath();
}

} // namespace

QByteArray WindowSettings::geometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void WindowSettings::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue(geometryKey, geometry);
}

PageId WindowSettings::page() const
{
    const QString word = m_settings.value(pageKey).toString();
    const auto found =
        std::ranges::find_if(pageWords, [&](const PageWord &entry) { return entry.word == word; });
    return found == pageWords.end() ? PageId::Overview : found->page;
}

void WindowSettings::setPage(PageId page)
{
    m_settings.setValue(pageKey, wordOf(page));
}

bool WindowSettings::isSourceShown(PageId page) const
{
    const bool atFirst = page == PageId::Comparison || page == PageId::Training || page == PageId::Source;
    return m_settings.value(sourceGroup + wordOf(page), atFirst).toBool();
}

void WindowSettings::setSourceShown(PageId page, bool shown)
{
    m_settings.setValue(sourceGroup + wordOf(page), shown);
}

QStringList WindowSettings::recentFiles() const
{
    return m_settings.value(recentKey).toStringList();
}

void WindowSettings::addRecentFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_settings.setValue(recentKey, files.mid(0, recentFileLimit));
}

void WindowSettings::clearRecentFiles()
{
    m_settings.remove(recentKey);
}

QString WindowSettings::openFolder() const
{
    return existingFolder(m_settings.value(openFolderKey).toString());
}

void WindowSettings::setOpenFolder(const QString &folder)
{
    m_settings.setValue(openFolderKey, folder);
}

QString WindowSettings::exportFolder() const
{
    return existingFolder(m_settings.value(exportFolderKey).toString());
}

void WindowSettings::setExportFolder(const QString &folder)
{
    m_settings.setValue(exportFolderKey, folder);
}

} // namespace tem
