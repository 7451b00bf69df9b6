#pragma once

#include "RecentFiles.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace tem {

/// The reports opened before, to be pinned, taken off the list or opened. What is changed holds once the
/// dialog is accepted.
class RecentFilesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RecentFilesDialog(RecentFiles files, QWidget *parent = nullptr);

    const RecentFiles &files() const { return m_files; }
    QListWidget *list() const { return m_list; }
    QPushButton *pinButton() const { return m_pin; }
    QPushButton *removeButton() const { return m_remove; }
    QPushButton *removeMissingButton() const { return m_removeMissing; }

private:
    void fill(int current);
    void updateButtons();
    void pinCurrent();
    void removeCurrent();
    void removeMissing();

    RecentFiles m_files;
    QListWidget *m_list = nullptr;
    QPushButton *m_pin = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_removeMissing = nullptr;
};

} // namespace tem
