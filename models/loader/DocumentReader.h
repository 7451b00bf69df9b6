#pragma once

#include "loader/Progress.h"
#include "report/Error.h"

#include <QByteArray>
#include <QString>

class QIODevice;

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
///
/// Errors: NotFound, IsFolder, NoPermission (`detail`: the system's reason), ReadFailed, Empty (nothing but
/// white space), TooLarge, UnsupportedFormat (`detail`: "PDF"), NotText (`detail`: what was found and at
/// which byte: "0xFF @ 12", "U+0000 @ 3"), Cancelled. What is no text is refused by the first piece that
/// shows it.
class DocumentReader
{
public:
    /// In bytes. Larger files are refused by their size, streams as soon as they exceed it.
    static constexpr qint64 maximumSize = 64LL * 1024 * 1024;

    Result<Document> readFile(const QString &path, const Progress &progress = {}) const;
    /// Standard input, say: anything open whose read() waits for data. `name` is what the user calls the
    /// source.
    Result<Document> readDevice(QIODevice &device, const QString &name, const Progress &progress = {}) const;
    Result<Document> readBytes(const QByteArray &bytes, const QString &name,
                               const Progress &progress = {}) const;
    /// Pasted text; its hash is that of its UTF-8.
    Result<Document> readText(const QString &text, const Progress &progress = {}) const;
};

} // namespace tem
