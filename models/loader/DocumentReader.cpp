#include "loader/DocumentReader.h"

#include "loader/DocumentFormat.h"
#include "loader/PlainTextGuard.h"
#include "loader/TextEncoding.h"
#include "loader/TextNormaliser.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 chunkSize = 256LL * 1024;

/// Appends the device's next bytes to what a chunk carries over, until the chunk is full or the data end. A
/// pipe gives them in smaller portions. False where reading fails.
bool fill(QByteArray &chunk, QIODevice &device)
{
    while (chunk.size() < chunkSize) {
        const qsizetype have = chunk.size();
        chunk.resize(chunkSize);
        const qint64 got = device.read(chunk.data() + have, chunkSize - have);
        chunk.resize(have + std::max<qint64>(got, 0));
        if (got < 0)
            // QIODevice has no other way to say that a sequential device has ended.
            return device.isSequential() && device.atEnd();
        if (got == 0)
            return true;
    }
    return true;
}

QString place(const QString &what, qint64 byte)
{
    return u"%1 @ %2"_s.arg(what).arg(byte);
}

QString place(char byte, qint64 offset)
{
    const auto value = static_cast<unsigned char>(byte);
    return place(u"0x%1"_s.arg(QString::number(value, 16).toUpper(), 2, u'0'), offset);
}

/// The work of one reading, from chunk to chunk.
class Decoding
{
public:
    Decoding(const QString &source, QByteArrayView head)
        : m_source(source)
        , m_encoding(detectEncoding(head))
    {
    }

    /// Takes the whole characters at the start of `chunk` and removes them from it.
    Result<void> take(QByteArray &chunk)
    {
        const qsizetype whole = wholeCharacters(chunk, m_encoding.id);
        const QByteArrayView bytes = QByteArrayView(chunk).first(whole);
        const std::optional<QString> decoded = decode(bytes, m_encoding.id);
        if (!decoded)
            return undecodable(bytes);
        if (const auto finding = m_guard.check(*decoded))
            return notText(*decoded, *finding);
        qsizetype begin = 0;
        while (m_offset == 0 && begin < decoded->size() && decoded->at(begin) == QChar::ByteOrderMark)
            ++begin;
        if (const auto mark = m_normaliser.append(QStringView(*decoded).sliced(begin)))
            return notText(*decoded, begin + *mark);
        m_offset += whole;
        chunk.remove(0, whole);
        return {};
    }

    Result<Document> finish(QByteArrayView rest)
    {
        if (!rest.isEmpty())
            return tl::unexpected<Error>(undecodable(rest).error());
        if (!m_guard.hasContent())
            return fail(Error::Code::Empty, m_source);
        return Document{{}, {}, m_encoding.name, m_normaliser.finish()};
    }

private:
    Result<void> notText(QStringView decoded, qsizetype at) const
    {
        const qint64 byte = m_offset + encodedSize(decoded.first(at), m_encoding.id);
        const QString code = QString::number(decoded[at].unicode(), 16).toUpper();
        return fail(Error::Code::NotText, m_source, place(u"U+%1"_s.arg(code, 4, u'0'), byte));
    }

    Result<void> undecodable(QByteArrayView bytes) const
    {
        const qsizetype at = std::min(firstUndecodable(bytes, m_encoding.id), bytes.size() - 1);
        return fail(Error::Code::NotText, m_source, place(bytes[at], m_offset + at));
    }

    QString m_source;
    TextEncoding m_encoding;
    PlainTextGuard m_guard;
    TextNormaliser m_normaliser;
    /// In the file's bytes, of what was taken.
    qint64 m_offset = 0;
};

Result<Document> read(QIODevice &device, const QString &source, const Progress &progress)
{
    if (device.size() > DocumentReader::maximumSize)
        return fail(Error::Code::TooLarge, source);
    // A stream does not know its size: the limit is the only measure that its progress has.
    const qint64 expected =
        device.isSequential() || device.size() == 0 ? DocumentReader::maximumSize : device.size();

    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::optional<Decoding> decoding;
    QByteArray chunk;
    qint64 total = 0;
    for (bool atEnd = false; !atEnd;) {
        const qsizetype carried = chunk.size();
        if (!fill(chunk, device))
            return fail(Error::Code::ReadFailed, source, device.errorString());
        atEnd = chunk.size() < chunkSize;
        const QByteArrayView fresh = QByteArrayView(chunk).sliced(carried);
        total += fresh.size();
        if (total > DocumentReader::maximumSize)
            return fail(Error::Code::TooLarge, source);
        hash.addData(fresh);

        if (!decoding) {
            const QString format = documentFormat(chunk);
            if (!format.isEmpty())
                return fail(Error::Code::UnsupportedFormat, source, format);
            decoding.emplace(source, chunk);
        }
        if (const auto taken = decoding->take(chunk); !taken)
            return tl::unexpected<Error>(taken.error());
        if (progress && !progress(atEnd ? 1.0 : std::min(1.0, double(total) / double(expected))))
            return fail(Error::Code::Cancelled, source);
    }
    Result<Document> document = decoding->finish(chunk);
    if (document)
        document->sha256 = QString::fromLatin1(hash.result().toHex());
    return document;
}
} // namespace

Result<Document> DocumentReader::readFile(const QString &path, const Progress &progress) const
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(Error::Code::NotFound, path);
    if (info.isDir())
        return fail(Error::Code::IsFolder, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const bool outOfHandles = file.error() == QFileDevice::ResourceError;
        return fail(outOfHandles ? Error::Code::ReadFailed : Error::Code::NoPermission, path,
                    file.errorString());
    }
    Result<Document> document = read(file, path, progress);
    if (document)
        document->name = info.fileName();
    return document;
}

Result<Document> DocumentReader::readDevice(QIODevice &device, const QString &name,
                                            const Progress &progress) const
{
    Result<Document> document = read(device, name, progress);
    if (document)
        document->name = name;
    return document;
}

Result<Document> DocumentReader::readBytes(const QByteArray &bytes, const QString &name,
                                           const Progress &progress) const
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readDevice(buffer, name, progress);
}

Result<Document> DocumentReader::readText(const QString &text, const Progress &progress) const
{
    return readBytes(text.toUtf8(), {}, progress);
}

} // namespace tem
