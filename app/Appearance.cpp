#include "Appearance.h"

#include "style/Icons.h"
#include "style/Theme.h"

#include <QApplication>
#include <QPalette>
#include <QScopedValueRollback>

namespace tem {

using namespace Qt::StringLiterals;

Appearance::Appearance(ThemeChoice choice, QObject *parent)
    : QObject(parent)
    , m_choice(choice)
    , m_desktopIsDark(Theme::of(QApplication::palette()).isDark)
{
    apply();
}

void Appearance::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

bool Appearance::isDark() const
{
    switch (m_choice) {
    case ThemeChoice::System:
        return m_desktopIsDark;
    case ThemeChoice::Light:
        return false;
    case ThemeChoice::Dark:
        return true;
    }
    Q_UNREACHABLE();
}

void Appearance::setDesktopIsDark(bool isDark)
{
    m_desktopIsDark = isDark;
    apply();
}

void Appearance::readPlatformPalette()
{
    if (m_isReading)
        return;
    // Qt 6.4 tells the platform's palette only while the application has none of its own.
    const QScopedValueRollback reading(m_isReading, true);
    QApplication::setPalette(QPalette());
    m_desktopIsDark = Theme::of(QApplication::palette()).isDark;
    apply();
}

void Appearance::apply()
{
    const Theme theme = isDark() ? Theme::dark() : Theme::light();
    const QPalette palette = theme.palette();
    if (QApplication::palette() != palette)
        QApplication::setPalette(palette);
    QApplication::setWindowIcon(lineIcon(u"tem"_s, theme.ink, theme.slot));
}

} // namespace tem
