#include "RecentList.h"

#include "NoticeBar.h"
#include "RecentFilesDialog.h"
#include "WindowActions.h"
#include "WindowSettings.h"

#include <QFileInfo>
#include <QMenu>

namespace tem {

RecentList::RecentList(WindowSettings &settings, WindowActions &actions, NoticeBar &notice, QWidget &window)
    : QObject(&window)
    , m_settings(settings)
    , m_actions(actions)
    , m_notice(notice)
    , m_window(window)
{
    connect(&m_actions, &WindowActions::recentFileRequested, this, &RecentList::open);
    connect(m_actions.clearRecent, &QAction::triggered, this, &RecentList::clear);
    connect(m_actions.arrangeRecent, &QAction::triggered, this, &RecentList::arrange);
    // Files come and go while the window is open.
    connect(m_actions.recentMenu(), &QMenu::aboutToShow, this, &RecentList::updateMenu);
}

void RecentList::add(const QString &path)
{
    change(withFile(m_settings.recentFiles(), QFileInfo(path).absoluteFilePath()));
}

void RecentList::updateMenu()
{
    m_actions.setRecentFiles(m_settings.recentFiles());
}

void RecentList::open(const QString &path)
{
    if (isThere({path, false})) {
        emit fileRequested(path);
        return;
    }
    m_notice.showNotice(NoticeBar::Kind::Error,
                        //: %1 a file name
                        tr("%1 is no longer where it was. It may have been moved, renamed or deleted.")
                            .arg(QFileInfo(path).fileName()),
                        tr("Remove from the list"), [this, path] { remove(path); });
}

void RecentList::clear()
{
    // Pinned files are on the list because the user wants them there.
    RecentFiles files = m_settings.recentFiles();
    std::erase_if(files, [](const RecentFile &file) { return !file.isPinned; });
    changeWithUndo(files, tr("The list of recent reports was cleared."));
}

void RecentList::remove(const QString &path)
{
    changeWithUndo(withoutFile(m_settings.recentFiles(), path),
                   //: %1 a file name
                   tr("%1 was removed from the list of recent reports.").arg(QFileInfo(path).fileName()));
}

void RecentList::arrange()
{
    auto *dialog = new RecentFilesDialog(m_settings.recentFiles(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (dialog->files() != m_settings.recentFiles())
            changeWithUndo(dialog->files(), tr("The list of recent reports was changed."));
    });
    dialog->open();
}

void RecentList::change(const RecentFiles &files)
{
    m_settings.setRecentFiles(files);
    updateMenu();
}

void RecentList::changeWithUndo(const RecentFiles &files, const QString &sentence)
{
    const RecentFiles before = m_settings.recentFiles();
    change(files);
    m_notice.showNotice(NoticeBar::Kind::Info, sentence, tr("Undo"), [this, before] {
        change(before);
        m_notice.clear();
    });
}

} // namespace tem
