#include "export/WriteFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

namespace tem {

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(WriteFile)
};

using Reason = WriteError::Reason;

tl::unexpected<WriteError> failed(Reason reason, const QString &path, const QString &detail = {})
{
    return tl::unexpected(WriteError{reason, path, detail});
}

tl::unexpected<WriteError> failed(const QFileDevice &file, const QString &path)
{
    // Qt tells a full disk or a read-only one from other failures by the system's words alone.
    if (file.errorString() == qt_error_string(ENOSPC))
        return failed(Reason::DiskFull, path, file.errorString());
    const bool denied = file.error() == QFileDevice::PermissionsError ||
                        file.errorString() == qt_error_string(EACCES) ||
                        file.errorString() == qt_error_string(EROFS);
    return failed(denied ? Reason::NoPermission : Reason::Other, path, file.errorString());
}

/// Replacing a device or pipe by a file would take it away from everybody.
bool isDevice(const QFileInfo &info)
{
    return info.exists() && !info.isFile() && !info.isDir();
}

bool writeAll(QFileDevice &file, const QByteArray &bytes)
{
    return file.write(bytes) == bytes.size() && file.flush();
}

WriteResult writeDevice(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !writeAll(file, bytes))
        return failed(file, path);
    return {};
}
} // namespace

WriteResult checkWritable(const QString &path, Overwrite overwrite)
{
    const QFileInfo info(path);
    if (info.isDir())
        return failed(Reason::IsFolder, path);
    if (isDevice(info))
        return {};
    if (info.exists() && overwrite == Overwrite::Refuse)
        return failed(Reason::FileExists, path);
    if (!info.dir().exists())
        return failed(Reason::FolderMissing, path);
    return {};
}

WriteResult writeFile(const QString &path, const QByteArray &bytes, Overwrite overwrite)
{
    if (auto writable = checkWritable(path, overwrite); !writable)
        return writable;
    if (isDevice(QFileInfo(path)))
        return writeDevice(path, bytes);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !writeAll(file, bytes) || !file.commit())
        return failed(file, path);
    return {};
}

QString describe(const WriteError &error)
{
    switch (error.reason) {
    case Reason::FileExists:
        return Texts::tr("%1 exists already and was left as it is.").arg(error.path);
    case Reason::IsFolder:
        return Texts::tr("%1 is a folder: name a file to write.").arg(error.path);
    case Reason::FolderMissing:
        return Texts::tr("%1 could not be written: its folder does not exist.").arg(error.path);
    case Reason::NoPermission:
        return Texts::tr("%1 could not be written: you have no permission to write there.").arg(error.path);
    case Reason::DiskFull:
        return Texts::tr("%1 could not be written: the disk is full.").arg(error.path);
    case Reason::Other:
        return Texts::tr("%1 could not be written: %2").arg(error.path, error.detail);
    }
    Q_UNREACHABLE();
}

} // namespace tem
