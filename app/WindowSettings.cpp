#include "WindowSettings.h"

#include "PageNames.h"
#include "pages/ColumnChoice.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QWidget>

#include <algorithm>
#include <array>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

const auto themeKey = u"window/theme"_s;
const auto restoreKey = u"window/restoreSession"_s;
const auto agencyKey = u"export/agency"_s;
const auto titleKey = u"export/title"_s;
const auto authorKey = u"library/author"_s;
const auto libraryKey = u"library/file"_s;
const auto geometryKey = u"window/geometry"_s;
const auto pageKey = u"window/page"_s;
const auto sourceGroup = u"window/source/"_s;
const auto recentKey = u"files/recent"_s;
const auto pinnedKey = u"files/pinned"_s;
const auto openFolderKey = u"files/openFolder"_s;
const auto exportFolderKey = u"files/exportFolder"_s;

/// Words, not numbers: the file outlives changes to the enumeration.
struct ThemeWord
{
    ThemeChoice theme;
    QLatin1StringView word;
};
constexpr std::array themeWords = {ThemeWord{ThemeChoice::System, "system"_L1},
                                   ThemeWord{ThemeChoice::Light, "light"_L1},
                                   ThemeWord{ThemeChoice::Dark, "dark"_L1}};

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

ThemeChoice WindowSettings::theme() const
{
    const auto found = std::ranges::find(themeWords, m_settings.value(themeKey).toString(), &ThemeWord::word);
    return found == themeWords.end() ? ThemeChoice::System : found->theme;
}

void WindowSettings::setTheme(ThemeChoice theme)
{
    m_settings.setValue(themeKey, QString(std::ranges::find(themeWords, theme, &ThemeWord::theme)->word));
}

ExportHead WindowSettings::exportHead() const
{
    return {m_settings.value(agencyKey).toString(), m_settings.value(titleKey).toString()};
}

void WindowSettings::setExportHead(const ExportHead &head)
{
    m_settings.setValue(agencyKey, head.agency);
    m_settings.setValue(titleKey, head.title);
}

bool WindowSettings::restoresSession() const
{
    return m_settings.value(restoreKey, true).toBool();
}

void WindowSettings::setRestoresSession(bool restores)
{
    m_settings.setValue(restoreKey, restores);
}

QString WindowSettings::author() const
{
    const QString name = m_settings.value(authorKey).toString();
    if (!name.isEmpty())
        return name;
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("USERNAME") : user;
}

void WindowSettings::setAuthor(const QString &author)
{
    m_settings.setValue(authorKey, author);
}

QString WindowSettings::libraryFile() const
{
    return m_settings.value(libraryKey).toString();
}

void WindowSettings::setLibraryFile(const QString &file)
{
    m_settings.setValue(libraryKey, file);
}

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
    return pageFromWord(m_settings.value(pageKey).toString()).value_or(PageId::Overview);
}

void WindowSettings::setPage(PageId page)
{
    m_settings.setValue(pageKey, toWord(page));
}

bool WindowSettings::isSourceShown(PageId page) const
{
    const bool atFirst = page == PageId::Comparison || page == PageId::Training || page == PageId::Source;
    return m_settings.value(sourceGroup + toWord(page), atFirst).toBool();
}

void WindowSettings::setSourceShown(PageId page, bool shown)
{
    m_settings.setValue(sourceGroup + toWord(page), shown);
}

void WindowSettings::keepColumns(QWidget &page)
{
    for (ColumnChoice *columns : page.findChildren<ColumnChoice *>()) {
        if (!columns->objectName().isEmpty())
            columns->keepIn(m_settings, u"columns/"_s + columns->objectName());
    }
}

RecentFiles WindowSettings::recentFiles() const
{
    RecentFiles files;
    for (const QString &path : m_settings.value(pinnedKey).toStringList())
        files.push_back({path, true});
    for (const QString &path : m_settings.value(recentKey).toStringList())
        files.push_back({path, false});
    return files;
}

void WindowSettings::setRecentFiles(const RecentFiles &files)
{
    QStringList pinned;
    QStringList others;
    for (const RecentFile &file : files)
        (file.isPinned ? pinned : others).append(file.path);
    m_settings.setValue(pinnedKey, pinned);
    m_settings.setValue(recentKey, others);
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

bool putBrokenSettingsAside(const QString &fileName)
{
    if (QSettings(fileName, QSettings::IniFormat).status() != QSettings::FormatError)
        return false;
    const QString aside = fileName + u".broken"_s;
    QFile::remove(aside);
    return QFile::rename(fileName, aside);
}

} // namespace tem
