#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>
#include <QString>
#include <QVariant>

namespace tem {

/// Reads from the desktop whether it is set to light or dark and hears when that changes: the setting
/// "color-scheme" of "org.freedesktop.appearance" at the XDG desktop portal, which GNOME, KDE and others
/// keep. Qt 6.4 does not ask for it. The session bus is a local socket; where there is none, or no portal on
/// it, nothing is said.
class DesktopScheme : public QObject
{
    Q_OBJECT

public:
    explicit DesktopScheme(const QDBusConnection &bus, QObject *parent = nullptr);

signals:
    /// Not sent where the desktop has no preference.
    void schemeRead(bool isDark);

private slots:
    void readChange(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(QVariant value);
};

} // namespace tem
