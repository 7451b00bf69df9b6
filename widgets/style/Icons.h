#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace tem {

/// The line icon ":/icons/NAME.svg" drawn in `ink`, or in `disabledInk` on a disabled control; crisp at every
/// size and scale factor. An empty icon where there is no such file.
QIcon lineIcon(const QString &name, const QColor &ink, const QColor &disabledInk);

} // namespace tem
