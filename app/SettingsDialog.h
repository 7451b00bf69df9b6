#pragma once

#include "Appearance.h"
#include "export/ExportHead.h"
#include "items/Language.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace tem {

/// What the user can set, as one value.
struct UserSettings
{
    Language language = Language::Vietnamese;
    ThemeChoice theme = ThemeChoice::System;
    ExportHead exportHead;
    bool restoresSession = true;
    QString author{};
    /// Empty for the user's own.
    QString libraryFile{};
    bool operator==(const UserSettings &) const = default;
};

/// Shows settings and lets the user change them; whoever opened it applies them once it is accepted.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(const UserSettings &settings, QWidget *parent = nullptr);

    UserSettings settings() const;

private:
    void chooseLibrary();

    QComboBox *m_language = nullptr;
    QComboBox *m_theme = nullptr;
    QLineEdit *m_agency = nullptr;
    QLineEdit *m_title = nullptr;
    QCheckBox *m_restores = nullptr;
    QLineEdit *m_author = nullptr;
    QLineEdit *m_library = nullptr;
};

} // namespace tem
