#include "store/SafeFile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> failed(const QString &path, int reason)
{
    const bool isFull = reason == ENOSPC || reason == EDQUOT;
    return fail(isFull ? Error::Code::NoSpace : Error::Code::WriteFailed, path, qt_error_string(reason));
}

/// Has a file or the names in a folder on the disk.
bool sync(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool isSynced = ::fsync(file) == 0;
    ::close(file);
    return isSynced;
}

} // namespace

QString partOf(const QString &path)
{
    return path + u".part"_s;
}

QString freeName(const QString &name)
{
    QString free = name;
    for (int number = 2; QFileInfo::exists(free); ++number)
        free = u"%1.%2"_s.arg(name).arg(number);
    return free;
}

Result<void> writePart(const QString &part, const QByteArray &bytes)
{
    QFile file(part);
    errno = 0;
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size() &&
        file.flush())
        return {};
    const int reason = errno;
    file.remove();
    return failed(part, reason);
}

Result<void> keepUnder(const QString &path, const QString &name)
{
    if (!QFileInfo::exists(path) ||
        ::link(QFile::encodeName(path).constData(), QFile::encodeName(name).constData()) == 0 ||
        QFile::copy(path, name))
        return {};
    return fail(Error::Code::WriteFailed, name);
}

Result<void> putInPlace(const QString &part, const QString &path)
{
    if (!sync(part) ||
        std::rename(QFile::encodeName(part).constData(), QFile::encodeName(path).constData()) != 0)
        return failed(path, errno);
    // Some file systems know no syncing of folders; the file itself is safe.
    sync(QFileInfo(path).absolutePath());
    return {};
}

} // namespace tem
