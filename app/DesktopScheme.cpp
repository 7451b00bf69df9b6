#include "DesktopScheme.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
const auto portal = u"org.freedesktop.portal.Desktop"_s;
const auto portalPath = u"/org/freedesktop/portal/desktop"_s;
const auto settings = u"org.freedesktop.portal.Settings"_s;
const auto appearance = u"org.freedesktop.appearance"_s;
const auto colorScheme = u"color-scheme"_s;
} // namespace

DesktopScheme::DesktopScheme(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
{
    if (!bus.isConnected())
        return;
    // Qt 6.4 finds the slot's type by its name, which nothing has registered before the first message.
    qRegisterMetaType<QDBusVariant>();
    QDBusConnection connection = bus;
    connection.connect({}, portalPath, settings, u"SettingChanged"_s, this,
                       SLOT(readChange(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(portal, portalPath, settings, u"Read"_s);
    question << appearance << colorScheme;
    // Not waited for: where no portal runs yet, the bus may need seconds to start one.
    auto *answer = new QDBusPendingCallWatcher(connection.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (!reply.isError())
            take(reply.value().variant());
        answer->deleteLater();
    });
}

void DesktopScheme::readChange(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance && key == colorScheme)
        take(value.variant());
}

void DesktopScheme::take(QVariant value)
{
    // Read wraps its answer in a variant more than the signal does.
    if (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    // 0: no preference, 1: dark, 2: light.
    const uint scheme = value.toUInt();
    if (scheme == 1 || scheme == 2)
        emit schemeRead(scheme == 1);
}

} // namespace tem
