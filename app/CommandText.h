#pragma once

#include <QString>

class QAction;

namespace tem {

/// The text of an action or menu as it is read: without mnemonic and dots.
QString plainText(const QString &text);

/// What an action is called away from its menu: where that is a submenu, with its title ("Màu giao diện:
/// Tối").
QString commandText(const QAction &action);

} // namespace tem
