#include "cli/Console.h"

#include <QFile>

#include <cerrno>
#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

namespace tem::console {

QByteArray read(qint64 maximum)
{
#ifdef Q_OS_WIN
    _setmode(_fileno(stdin), _O_BINARY);
#endif
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    QByteArray bytes;
    while (bytes.size() <= maximum) {
        const QByteArray block = input.read(qMin<qint64>(1 << 20, maximum + 1 - bytes.size()));
        if (block.isEmpty())
            break;
        bytes += block;
    }
    return bytes;
}

bool write(const QByteArray &bytes, QString *reason)
{
#ifdef Q_OS_WIN
    _setmode(_fileno(stdout), _O_BINARY);
#endif
    // Only the flush tells of a full disk.
    const auto size = static_cast<size_t>(bytes.size());
    errno = 0;
    const bool written = std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
    if (!written)
        *reason = qt_error_string(errno);
    return written;
}

void say(const QString &sentence)
{
    const QByteArray line = "tem: " + sentence.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
}

} // namespace tem::console
