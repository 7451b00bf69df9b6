#pragma once

#include "Appearance.h"
#include "RecentFiles.h"
#include "export/ExportHead.h"
#include "pages/PageId.h"

#include <QByteArray>
#include <QString>

class QSettings;
class QWidget;

namespace tem {

/// What the window remembers from one run to the next, in the user's own settings file. A value that is
/// missing or makes no sense is as good as never set. The language stands in the same file: the command line
/// needs it too, see InterfaceLanguage.
class WindowSettings
{
public:
    /// The settings must outlive this object.
    explicit WindowSettings(QSettings &settings)
        : m_settings(settings)
    {
    }

    // Set by the user, in menus and the settings dialog.

    /// As the system has it, at first.
    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    /// Agency and title over what is exported; empty at first.
    ExportHead exportHead() const;
    void setExportHead(const ExportHead &head);
    /// Whether the window comes back with the report it was closed with; yes at first.
    bool restoresSession() const;
    void setRestoresSession(bool restores);

    /// Who corrects and reviews; the name that the system has for the user at first.
    QString author() const;
    void setAuthor(const QString &author);
    /// File of the library; empty for the user's own.
    QString libraryFile() const;
    void setLibraryFile(const QString &file);

    // Kept by the window.

    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    /// The overview, where nothing is remembered.
    PageId page() const;
    void setPage(PageId page);
    /// Whether "Nguồn" stands beside a page; at first where sources are compared.
    bool isSourceShown(PageId page) const;
    void setSourceShown(PageId page, bool shown);
    /// Keeps which columns the reader chooses in the tables of a page, each under the name of its choice.
    void keepColumns(QWidget &page);
    RecentFiles recentFiles() const;
    void setRecentFiles(const RecentFiles &files);
    /// Folders that the file dialogs open in; the user's documents at first.
    QString openFolder() const;
    void setOpenFolder(const QString &folder);
    QString exportFolder() const;
    void setExportFolder(const QString &folder);

private:
    QSettings &m_settings;
};

/// Puts a settings file that cannot be read aside, as "NAME.broken" beside it, so that the next change does
/// not overwrite what someone may want to mend; true where there was one. Call before the first setting is
/// read.
bool putBrokenSettingsAside(const QString &fileName);

} // namespace tem
