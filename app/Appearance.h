#pragma once

#include <QObject>

namespace tem {

/// Which colours the user wants.
enum class ThemeChoice { System, Light, Dark };

/// The colours of the whole application: light or dark, as the user chose or as the desktop asks. A change
/// reaches every open widget at once, through the palette.
class Appearance : public QObject
{
    Q_OBJECT

public:
    /// Takes the palette that the application has for the wish of the desktop, until it is told better.
    explicit Appearance(ThemeChoice choice, QObject *parent = nullptr);

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    bool isDark() const;

    /// What the desktop asks for.
    void setDesktopIsDark(bool isDark);
    /// Asks the platform for its own palette anew: it may have changed.
    void readPlatformPalette();

private:
    void apply();

    ThemeChoice m_choice;
    bool m_desktopIsDark;
    bool m_isReading = false;
};

} // namespace tem
