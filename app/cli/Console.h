#pragma once

#include <QByteArray>
#include <QString>

namespace tem {

/// Standard input, output and error, all in UTF-8 whatever the locale says.
namespace console {
/// All of standard input, or its first `maximum` bytes and one more where it is longer.
QByteArray read(qint64 maximum);
/// False where not everything could be written, with the system's reason in `reason`.
bool write(const QByteArray &bytes, QString *reason);
/// One line "tem: …" on standard error.
void say(const QString &sentence);
} // namespace console

} // namespace tem
