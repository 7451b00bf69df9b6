#pragma once

#include <QDialog>

class QAction;
class QLineEdit;
class QMenuBar;
class QTreeWidget;

namespace tem {

/// Every command that has a key, in the groups of the menus and read from them, so that the list is right
/// whatever the menus hold.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Copies what it shows.
    explicit ShortcutsDialog(const QMenuBar &menus, QWidget *parent = nullptr);

    QLineEdit *search() const { return m_search; }
    QTreeWidget *list() const { return m_list; }

private:
    void fill(const QMenuBar &menus);
    void filter(const QString &typed);

    QLineEdit *m_search = nullptr;
    QTreeWidget *m_list = nullptr;
};

} // namespace tem
