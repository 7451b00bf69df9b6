#pragma once

#include "RecentFiles.h"

#include <QObject>
#include <QString>

class QWidget;

namespace tem {

class NoticeBar;
class WindowActions;
class WindowSettings;

/// The list of reports opened before: kept in the settings, shown in the menu, and with a way back from every
/// change to it.
class RecentList : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the list; dialogs belong to `window`.
    RecentList(WindowSettings &settings, WindowActions &actions, NoticeBar &notice, QWidget &window);

    void add(const QString &path);
    /// Writes the menu anew, in the language now installed.
    void updateMenu();

signals:
    void fileRequested(const QString &path);

private:
    void open(const QString &path);
    void clear();
    void remove(const QString &path);
    void arrange();
    void change(const RecentFiles &files);
    void changeWithUndo(const RecentFiles &files, const QString &sentence);

    WindowSettings &m_settings;
    WindowActions &m_actions;
    NoticeBar &m_notice;
    QWidget &m_window;
};

} // namespace tem
