#pragma once

#include "pages/PageId.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

class QSettings;

namespace tem {

/// What the window remembers from one run to the next.
class WindowSettings
{
public:
    /// Recent files remembered; the oldest goes.
    static constexpr int recentFileLimit = 8;

    /// The settings must outlive this object.
    explicit WindowSettings(QSettings &settings)
        : m_settings(settings)
    {
    }

    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    /// The overview, where nothing is remembered.
    PageId page() const;
    void setPage(PageId page);
    /// Whether "Nguồn" stands beside a page; at first where sources are compared.
    bool isSourceShown(PageId page) const;
    void setSourceShown(PageId page, bool shown);
    /// Absolute paths, newest first.
    QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void clearRecentFiles();
    /// Folders that the file dialogs open in; the user's documents at first.
    QString openFolder() const;
    void setOpenFolder(const QString &folder);
    QString exportFolder() const;
    void setExportFolder(const QString &folder);

private:
    QSettings &m_settings;
};

} // namespace tem
