#pragma once

#include "Appearance.h"
#include "RecentFiles.h"
#include "items/Language.h"
#include "pages/PageId.h"

#include <QAction>
#include <QObject>

#include <map>

class QActionGroup;
class QMenu;
class QMenuBar;
class QToolBar;

namespace tem {

struct Theme;

/// Everything that can be done from the menus and the toolbar, with its texts, icons and shortcuts. What the
/// actions do is connected by the window.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QObject *parent = nullptr);

    void fillMenuBar(QMenuBar &bar);
    void fillToolBar(QToolBar &bar);
    /// Writes every text anew in the language now installed.
    void retranslate();
    void setTheme(const Theme &theme);

    /// Actions that need a report.
    void setHasReport(bool hasReport);
    void setIsImporting(bool isImporting);
    void setRecentFiles(const RecentFiles &files);
    /// Names of the steps that undo and redo would take; empty where there is none.
    void setSteps(const QString &undoText, const QString &redoText);
    void setCurrentPage(PageId page);
    void setLanguage(Language language);
    void setThemeChoice(ThemeChoice choice);

    QAction *open = nullptr;
    QAction *paste = nullptr;
    QAction *openSample = nullptr;
    QAction *clearRecent = nullptr;
    QAction *arrangeRecent = nullptr;
    QAction *exportPdf = nullptr;
    QAction *exportImage = nullptr;
    QAction *exportTable = nullptr;
    QAction *quit = nullptr;
    QAction *copyHash = nullptr;
    QAction *clearSelection = nullptr;
    QAction *copyWithSource = nullptr;
    QAction *goBack = nullptr;
    QAction *goForward = nullptr;
    QAction *showSource = nullptr;
    QAction *find = nullptr;
    QAction *searchAll = nullptr;
    QAction *fullScreen = nullptr;
    QAction *reload = nullptr;
    QAction *cancelImport = nullptr;
    QAction *closeReport = nullptr;
    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *correct = nullptr;
    QAction *reject = nullptr;
    QAction *withdraw = nullptr;
    QAction *markChecked = nullptr;
    QAction *markDisputed = nullptr;
    QAction *markOpen = nullptr;
    QAction *showLibrary = nullptr;
    QAction *handOver = nullptr;
    QAction *takeOver = nullptr;
    QAction *backUp = nullptr;
    QAction *restoreBackUp = nullptr;
    QAction *settings = nullptr;
    QAction *shortcuts = nullptr;
    QAction *about = nullptr;

    QAction *page(PageId page) const { return m_pages.at(page); }
    /// Everything that can be done, in no order.
    QList<QAction *> commands() const { return findChildren<QAction *>(); }
    bool isPage(const QAction &action) const;
    QMenu *recentMenu() const { return m_recentMenu; }

signals:
    void pageRequested(tem::PageId page);
    void recentFileRequested(const QString &path);
    void languageRequested(tem::Language language);
    void themeRequested(tem::ThemeChoice choice);

private:
    QAction *make(const QString &name);

    std::map<PageId, QAction *> m_pages;
    QActionGroup *m_pageGroup = nullptr;
    QActionGroup *m_languageGroup = nullptr;
    QActionGroup *m_themeGroup = nullptr;
    std::map<ThemeChoice, QAction *> m_themes;
    QAction *m_vietnamese = nullptr;
    QAction *m_english = nullptr;
    QMenu *m_fileMenu = nullptr;
    QMenu *m_recentMenu = nullptr;
    QMenu *m_editMenu = nullptr;
    QMenu *m_viewMenu = nullptr;
    QMenu *m_themeMenu = nullptr;
    QMenu *m_languageMenu = nullptr;
    QMenu *m_reportMenu = nullptr;
    QMenu *m_libraryMenu = nullptr;
    QString m_undoText;
    QString m_redoText;
    QMenu *m_helpMenu = nullptr;
};

} // namespace tem
