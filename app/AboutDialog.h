#pragma once

#include <QDialog>

class QPushButton;
class QTabWidget;

namespace tem {

/// Version, what a user may rely on (nothing leaves the machine), and the licences in full.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

    QTabWidget *tabs() const { return m_tabs; }
    QPushButton *copyButton() const { return m_copy; }

private:
    QWidget *makeAbout();

    QTabWidget *m_tabs = nullptr;
    QPushButton *m_copy = nullptr;
};

/// Versions of program, libraries and system, a line each: what a report of a fault needs.
QString versionText();

} // namespace tem
