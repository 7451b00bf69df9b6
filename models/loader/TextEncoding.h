#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringConverter>

#include <optional>

namespace tem {

/// An encoding of Unicode, told by a text's first bytes.
struct TextEncoding
{
    QStringConverter::Encoding id = QStringConverter::Utf8;
    /// "UTF-8", "UTF-16LE" …
    QString name;
};

/// By byte order mark; without one by which encoding turns `head` into plausible text, UTF-8 first.
TextEncoding detectEncoding(QByteArrayView head);

/// How many bytes at the start of `bytes` are whole characters: the rest belongs to the next chunk.
qsizetype wholeCharacters(QByteArrayView bytes, QStringConverter::Encoding encoding);

/// The text of `bytes`, which must be whole characters, or nothing where they are no text of that encoding.
/// A byte order mark is kept as U+FEFF.
std::optional<QString> decode(QByteArrayView bytes, QStringConverter::Encoding encoding);

/// Offset of the first byte that makes `decode` fail.
qsizetype firstUndecodable(QByteArrayView bytes, QStringConverter::Encoding encoding);

/// How many bytes `text` takes in an encoding.
qsizetype encodedSize(QStringView text, QStringConverter::Encoding encoding);

} // namespace tem
