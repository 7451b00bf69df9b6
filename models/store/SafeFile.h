#pragma once

#include "report/Error.h"

#include <QByteArray>
#include <QString>

namespace tem {

/// Where a file is written before it takes its place: beside it, so that it only has to be renamed.
QString partOf(const QString &path);
/// Writes bytes to a new file and has them on the disk. Fails with NoSpace, NoPermission or WriteFailed, and
/// leaves no half file.
Result<void> writePart(const QString &part, const QByteArray &bytes);
/// Gives a complete file its name, in place of what bore it before; both are never missing, whatever happens
/// meanwhile.
Result<void> putInPlace(const QString &part, const QString &path);

} // namespace tem
