#pragma once

#include "loader/Progress.h"
#include "report/Error.h"

#include <QByteArray>
#include <QString>

namespace tem {

/// The text of one document, ready for the parser.
struct Document
{
    /// File name without its folder; empty for a pasted text.
    QString name;
    /// Of the bytes that were read, lower-case hexadecimal.
    QString sha256;
    /// "UTF-8", "UTF-16LE" …
    QString encoding;
    /// NFC, LF line ends, no byte order mark.
    QString text;
};

/// Turns files, bytes and pasted text into one decoded, normalised text.
class DocumentReader
{
public:
    static constexpr qint64 maximumSize = 64LL * 1024 * 1024;

    Result<Document> readFile(const QString &path, const Progress &progress = {}) const;
    /// `name` is what the user calls the source, for messages.
    Result<Document> readBytes(const QByteArray &bytes, const QString &name,
                               const Progress &progress = {}) const;
    Result<Document> readText(const QString &text) const;
};

} // namespace tem
