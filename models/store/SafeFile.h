#pragma once

#include "report/Error.h"

#include <QByteArray>
#include <QString>

namespace tem {

/// Where a file is written before it takes its place: beside it, so that it only has to be renamed.
QString partOf(const QString &path);
/// `name`, or where there is such a file the first of "name.2", "name.3" that is free.
QString freeName(const QString &name);
/// Writes bytes to a new file. Fails with NoSpace or WriteFailed, and leaves no half file.
Result<void> writePart(const QString &part, const QByteArray &bytes);
/// Gives what is at `path` a second name, and nothing where there is nothing. Fails with WriteFailed.
Result<void> keepUnder(const QString &path, const QString &name);
/// Has a complete file on the disk and gives it its name, in place of what bore that before: at every moment
/// there is the one or the other.
Result<void> putInPlace(const QString &part, const QString &path);

} // namespace tem
