#include "CommandText.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QRegularExpression>

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
struct CommandText
{
    Q_DECLARE_TR_FUNCTIONS(tem::CommandText)
};

bool isInMenu(const QAction &action)
{
    return std::ranges::any_of(action.associatedObjects(),
                               [](const QObject *holder) { return qobject_cast<const QMenu *>(holder); });
}
} // namespace

QString plainText(const QString &text)
{
    // "Tệ&p" and, in scripts without Latin letters, "テキスト(&T)"; "&&" is a letter.
    static const QRegularExpression mnemonic(u"&(.)"_s);
    QString plain = text;
    plain.replace(mnemonic, u"\\1"_s);
    while (plain.endsWith(u'…') || plain.endsWith(u'.'))
        plain.chop(1);
    return plain;
}

QString commandText(const QAction &action)
{
    const QString text = plainText(action.text());
    for (const QObject *holder : action.associatedObjects()) {
        const auto *menu = qobject_cast<const QMenu *>(holder);
        if (menu && isInMenu(*menu->menuAction()))
            //: %1 title of a submenu, %2 a command in it
            return CommandText::tr("%1: %2").arg(plainText(menu->title()), text);
    }
    return text;
}

} // namespace tem
