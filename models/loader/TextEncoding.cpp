#include "loader/TextEncoding.h"

#include <QtEndian>

namespace tem {

namespace {
TextEncoding named(QStringConverter::Encoding id)
{
    return {id, QString::fromLatin1(QStringConverter::nameForEncoding(id))};
}

bool isUtf8(QByteArrayView head)
{
    return head.first(wholeCharacters(head, QStringConverter::Utf8)).isValidUtf8();
}

/// White space, Latin letters with all their Vietnamese marks, digits and the usual signs.
bool isPlausible(char16_t unit)
{
    return unit == u'\t' || unit == u'\n' || unit == u'\r' || (unit >= 0x20 && unit < 0x7F) ||
           (unit >= 0xA0 && unit < 0x250) || (unit >= 0x300 && unit < 0x370) ||
           (unit >= 0x1E00 && unit < 0x1F00) || (unit >= 0x2010 && unit < 0x2040) || unit == 0x20AB;
}

/// Share of UTF-16 code units that a Vietnamese text would hold: about 1 in the right byte order, about 0.02
/// in random bytes, at most a half in binary records (their zero bytes make U+0000).
template <typename Load> double plausibility(QByteArrayView head, Load load)
{
    const qsizetype units = head.size() / 2;
    qsizetype plausible = 0;
    for (qsizetype i = 0; i < units; ++i)
        plausible += isPlausible(load(head.data() + 2 * i));
    return units == 0 ? 0 : double(plausible) / double(units);
}

qsizetype wholeUtf8(QByteArrayView bytes)
{
    const qsizetype size = bytes.size();
    for (qsizetype back = 1; back <= qMin<qsizetype>(3, size); ++back) {
        const auto byte = static_cast<unsigned char>(bytes[size - back]);
        if ((byte & 0xC0) == 0x80)
            continue;
        const int length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
        return length > back ? size - back : size;
    }
    return size;
}
} // namespace

TextEncoding detectEncoding(QByteArrayView head)
{
    const double little = plausibility(head, [](const char *at) { return qFromLittleEndian<char16_t>(at); });
    const double big = plausibility(head, [](const char *at) { return qFromBigEndian<char16_t>(at); });
    if (const auto marked = QStringConverter::encodingForData(head)) {
        // Any even number of bytes is UTF-16, and two of them are soon a byte order mark: where there is
        // enough to judge by, some of it must look like text.
        constexpr double some = 1.0 / 16;
        const bool utf16 = marked == QStringConverter::Utf16LE || marked == QStringConverter::Utf16BE;
        if (!utf16 || head.size() < 64 || (marked == QStringConverter::Utf16LE ? little : big) >= some)
            return named(*marked);
    }
    if (!head.contains('\0') && isUtf8(head))
        return named(QStringConverter::Utf8);
    constexpr double enough = 0.7;
    if (little >= enough && little > big)
        return named(QStringConverter::Utf16LE);
    if (big >= enough && big > little)
        return named(QStringConverter::Utf16BE);
    return named(QStringConverter::Utf8);
}

qsizetype wholeCharacters(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    switch (encoding) {
    case QStringConverter::Utf16LE:
    case QStringConverter::Utf16BE: {
        const qsizetype size = bytes.size() - bytes.size() % 2;
        if (size == 0)
            return 0;
        const char *last = bytes.data() + size - 2;
        const auto unit = encoding == QStringConverter::Utf16LE ? qFromLittleEndian<char16_t>(last)
                                                                : qFromBigEndian<char16_t>(last);
        return QChar::isHighSurrogate(unit) ? size - 2 : size;
    }
    case QStringConverter::Utf32LE:
    case QStringConverter::Utf32BE:
        return bytes.size() - bytes.size() % 4;
    case QStringConverter::Utf8:
    case QStringConverter::Utf16:
    case QStringConverter::Utf32:
    case QStringConverter::Latin1:
    case QStringConverter::System:
        return wholeUtf8(bytes);
    }
    Q_UNREACHABLE();
}

std::optional<QString> decode(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::ConvertInitialBom);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

qsizetype firstUndecodable(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::ConvertInitialBom);
    qsizetype at = 0;
    for (; at < bytes.size(); ++at) {
        const QString ignored = decoder(bytes.sliced(at, 1));
        if (decoder.hasError())
            break;
    }
    // The decoder notices a broken sequence only after its first byte.
    if (encoding == QStringConverter::Utf8) {
        const qsizetype noticed = at;
        while (at > 0 && noticed - at < 3 && wholeUtf8(bytes.first(at)) != at)
            --at;
    }
    return at;
}

qsizetype encodedSize(QStringView text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding);
    return QByteArray(encoder(text)).size();
}

} // namespace tem
