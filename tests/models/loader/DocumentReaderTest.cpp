#include "loader/DocumentReader.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QRandomGenerator>
#include <QStringConverter>
#include <QTemporaryDir>

#include <array>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace tem {
namespace {
using namespace Qt::StringLiterals;

const QString sample = u"Tổng số: 7.637 sản phẩm\nVỏ sò – 3.512 ₫\n"_s;

QByteArray encoded(QStringConverter::Encoding encoding, const QString &text, bool mark)
{
    QStringEncoder encoder(encoding,
                           mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<Document> readBytes(const QByteArray &bytes)
{
    return DocumentReader().readBytes(bytes, u"bản tin.txt"_s);
}

Error errorOf(const QByteArray &bytes)
{
    const Result<Document> document = readBytes(bytes);
    EXPECT_FALSE(document.has_value());
    return document ? Error{} : document.error();
}

/// A device that counts what is read from it and never ends.
class EndlessDevice : public QIODevice
{
public:
    EndlessDevice() { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    bool isSequential() const override { return true; }
    qint64 given = 0;

protected:
    qint64 readData(char *data, qint64 size) override
    {
        std::fill_n(data, size, 'a');
        given += size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }
};

/// A pipe: gives one byte at a time and does not know its size.
class DripDevice : public QIODevice
{
public:
    explicit DripDevice(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly);
    }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_at == m_bytes.size() && QIODevice::atEnd(); }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (m_at == m_bytes.size())
            return -1;
        if (size > 0)
            *data = m_bytes[m_at++];
        return 1;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

TEST(DocumentReader, ReadsEveryEncodingOfUnicode)
{
    struct Row
    {
        QStringConverter::Encoding encoding;
        bool mark;
        QString name;
    };
    const Row rows[] = {
        {QStringConverter::Utf8, false, u"UTF-8"_s},       {QStringConverter::Utf8, true, u"UTF-8"_s},
        {QStringConverter::Utf16LE, false, u"UTF-16LE"_s}, {QStringConverter::Utf16LE, true, u"UTF-16LE"_s},
        {QStringConverter::Utf16BE, false, u"UTF-16BE"_s}, {QStringConverter::Utf16BE, true, u"UTF-16BE"_s},
        {QStringConverter::Utf32LE, true, u"UTF-32LE"_s},  {QStringConverter::Utf32BE, true, u"UTF-32BE"_s},
    };
    const QString decomposed = sample.normalized(QString::NormalizationForm_D);
    for (const Row &row : rows) {
        for (const QString &text : {sample, decomposed, u"Đạt 5"_s, sample.repeated(20000)}) {
            SCOPED_TRACE(row.name.toStdString() + (row.mark ? " with mark, " : ", ") +
                         std::to_string(text.size()));
            const QByteArray bytes = encoded(row.encoding, text, row.mark);
            const Result<Document> document = readBytes(bytes);
            ASSERT_TRUE(document.has_value()) << document.error().detail.toStdString();
            EXPECT_EQ(document->encoding, row.name);
            EXPECT_TRUE(document->text == text.normalized(QString::NormalizationForm_C));
            EXPECT_EQ(document->sha256, hashOf(bytes));
            EXPECT_EQ(document->name, u"bản tin.txt"_s);
        }
    }
}

TEST(DocumentReader, BringsEveryNormalFormToNfc)
{
    for (const auto form : {QString::NormalizationForm_C, QString::NormalizationForm_D}) {
        const Result<Document> document = readBytes(sample.normalized(form).toUtf8());
        ASSERT_TRUE(document.has_value());
        EXPECT_EQ(document->text, sample);
    }
}

TEST(DocumentReader, MakesEveryLineEndOneLineFeed)
{
    const std::pair<QByteArray, QString> rows[] = {
        {"a\r\nb\rc\nd", u"a\nb\nc\nd"_s},
        {"a\r\r\nb", u"a\n\nb"_s},
        {"a\n\rb", u"a\n\nb"_s},
        {"a", u"a"_s},
        {"a\r\n", u"a\n"_s},
        {"a\r", u"a\n"_s},
        {"\xEF\xBB\xBF\r\na", u"\na"_s},
        {"a\fb\tc", u"a\fb\tc"_s},
    };
    for (const auto &[bytes, text] : rows)
        EXPECT_EQ(readBytes(bytes).value().text, text) << bytes.toPercentEncoding().toStdString();
}

TEST(DocumentReader, ReadsTheSameAtEveryChunkBorder)
{
    // Slides characters of two to four bytes, a line end and a decomposed letter over the border of two
    // chunks.
    const QString tail = u"\r\n\u1EC7e\u0323\u0302\U0001F34A\r\n\u20AB\r"_s;
    for (const auto encoding :
         {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        const qsizetype border = 256 * 1024 / (encoding == QStringConverter::Utf8 ? 1 : 2);
        for (qsizetype before = border - 24; before <= border + 1; ++before) {
            const QString text = QString(before, u'x') + tail + u"hết"_s;
            const Result<Document> document = readBytes(encoded(encoding, text, false));
            ASSERT_TRUE(document.has_value()) << before;
            EXPECT_TRUE(document->text.endsWith(u"x\n\u1EC7\u1EC7\U0001F34A\n\u20AB\nhết"_s)) << before;
        }
    }
}

TEST(DocumentReader, ReadsPipesAndPastedTextLikeFiles)
{
    DripDevice drip(encoded(QStringConverter::Utf16LE, sample, true));
    const Result<Document> piped = DocumentReader().readDevice(drip, u"-"_s);
    ASSERT_TRUE(piped.has_value());
    EXPECT_EQ(piped->text, sample);
    EXPECT_EQ(piped->encoding, u"UTF-16LE"_s);

    const Result<Document> pasted = DocumentReader().readText(QChar(QChar::ByteOrderMark) + u"một\r\nhai"_s);
    ASSERT_TRUE(pasted.has_value());
    EXPECT_EQ(pasted->text, u"một\nhai"_s);
    EXPECT_EQ(pasted->encoding, u"UTF-8"_s);
    EXPECT_TRUE(pasted->name.isEmpty());
    EXPECT_EQ(DocumentReader().readText(sample)->sha256, hashOf(sample.toUtf8()));
}

TEST(DocumentReader, RefusesWhatIsNoText)
{
    const std::array<char, 4> nul{'a', 'b', '\0', 'c'};
    struct Row
    {
        const char *name;
        QByteArray bytes;
        QString detail;
    };
    const Row rows[] = {
        {"lone byte", "ab\xFF", u"0xFF @ 2"_s},
        {"broken sequence", QByteArray("ab\xC3(x", 5), u"0xC3 @ 2"_s},
        {"overlong", "\xC0\x80", u"0xC0 @ 0"_s},
        {"surrogate in UTF-8", "abc\xED\xA0\x80", u"0xED @ 3"_s},
        {"cut off", QByteArray("ab\xE1\xBB"), u"0xE1 @ 2"_s},
        {"TCVN3", "T\xE6ng s\xE8: 7.637 s\xB6n ph\xC8m", u"0xE6 @ 1"_s},
        {"NUL", QByteArray(nul.data(), nul.size()), u"U+0000 @ 2"_s},
        {"control characters", "a\x01\x02\x03\x04g", u"U+0001 @ 1"_s},
        {"odd UTF-16", encoded(QStringConverter::Utf16LE, u"ab"_s, true) + 'c', u"0x63 @ 6"_s},
        {"half a pair", encoded(QStringConverter::Utf16LE, u"a"_s, true) + QByteArray("\x00\xD8\x61\x00", 4),
         u"U+D800 @ 4"_s},
        {"marks without end", QByteArray("a") + QByteArray("\xCC\x81").repeated(1000), u"U+0301 @ 257"_s},
        {"late", QByteArray(300 * 1024, 'a') + "\xFF", u"0xFF @ 307200"_s},
    };
    for (const Row &row : rows) {
        SCOPED_TRACE(row.name);
        const Error error = errorOf(row.bytes);
        EXPECT_EQ(error.code, Error::Code::NotText);
        EXPECT_EQ(error.detail.toStdString(), row.detail.toStdString());
        EXPECT_EQ(error.file, u"bản tin.txt"_s);
    }
}

TEST(DocumentReader, RefusesRandomBytes)
{
    QRandomGenerator random(20230630);
    for (int round = 0; round < 200; ++round) {
        QByteArray bytes(512 + round * 16, Qt::Uninitialized);
        for (char &byte : bytes)
            byte = static_cast<char>(random.bounded(256));
        if (round % 4 == 1)
            bytes.replace(0, 2, "\xFF\xFE");
        if (round % 4 == 2)
            bytes.replace(0, 3, "\xEF\xBB\xBF");
        EXPECT_EQ(errorOf(bytes).code, Error::Code::NotText) << round;
    }
}

TEST(DocumentReader, ToleratesSingleControlCharacters)
{
    const Result<Document> document = readBytes("m\x01" + QByteArray("t d\x0Bng\xC2\xA0 7 \x1F"));
    ASSERT_TRUE(document.has_value());
    EXPECT_EQ(document->text.size(), 13);
}

TEST(DocumentReader, NamesDocumentFormatsThatItDoesNotRead)
{
    const std::pair<QByteArray, QString> rows[] = {
        {"%PDF-1.7\n%\xE2\xE3\xCF\xD3", u"PDF"_s},
        {QByteArray("PK\x03\x04\x14\0\0\0", 8) + "[Content_Types].xml.....word/document.xml", u"DOCX"_s},
        {QByteArray("PK\x03\x04\x14\0\0\0", 8) + "[Content_Types].xml.....xl/workbook.xml", u"XLSX"_s},
        {QByteArray("PK\x03\x04\x14\0\0\0", 8) + "mimetypeapplication/vnd.oasis.opendocument.text", u"ODT"_s},
        {QByteArray("PK\x03\x04\x14\0\0\0", 8) + "anh.png", u"ZIP"_s},
        {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1...", u"DOC"_s},
        {"{\\rtf1\\ansi 7.637}", u"RTF"_s},
        {"\xEF\xBB\xBF\n<!DOCTYPE HTML><p>7.637", u"HTML"_s},
        {"<html lang=vi>", u"HTML"_s},
    };
    for (const auto &[bytes, format] : rows) {
        const Error error = errorOf(bytes);
        EXPECT_EQ(error.code, Error::Code::UnsupportedFormat) << format.toStdString();
        EXPECT_EQ(error.detail, format);
    }
    EXPECT_TRUE(readBytes("Bản PDF: %PDF- là đầu tệp").has_value());
}

TEST(DocumentReader, RefusesWhatHasNothingToRead)
{
    const QByteArray rows[] = {"",
                               " ",
                               "\n\r\n\t",
                               "\xEF\xBB\xBF",
                               "\xEF\xBB\xBF\xC2\xA0\n",
                               "\xFF\xFE",
                               encoded(QStringConverter::Utf16BE, u" \n"_s, true)};
    for (const QByteArray &bytes : rows)
        EXPECT_EQ(errorOf(bytes).code, Error::Code::Empty) << bytes.toHex().toStdString();
    EXPECT_EQ(DocumentReader().readText(u"  \n"_s).error().code, Error::Code::Empty);
}

TEST(DocumentReader, StopsAtTheSizeLimit)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"lớn.txt"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(DocumentReader::maximumSize + 1));
    file.close();
    int calls = 0;
    const Result<Document> tooLarge = DocumentReader().readFile(path, [&](double) { return ++calls > 0; });
    ASSERT_FALSE(tooLarge.has_value());
    EXPECT_EQ(tooLarge.error().code, Error::Code::TooLarge);
    EXPECT_EQ(tooLarge.error().file, path);
    EXPECT_EQ(calls, 0);

    EndlessDevice endless;
    const Result<Document> stream = DocumentReader().readDevice(endless, u"-"_s);
    ASSERT_FALSE(stream.has_value());
    EXPECT_EQ(stream.error().code, Error::Code::TooLarge);
    EXPECT_LE(endless.given, DocumentReader::maximumSize + 1024 * 1024);
}

TEST(DocumentReader, ReadsAFileOfExactlyTheLimit)
{
    QByteArray bytes(DocumentReader::maximumSize, 'a');
    EXPECT_TRUE(readBytes(bytes).has_value());
    bytes.append('a');
    EXPECT_EQ(errorOf(bytes).code, Error::Code::TooLarge);
}

TEST(DocumentReader, SaysWhyAFileCannotBeRead)
{
    QTemporaryDir folder;
    const auto codeOf = [](const QString &path) {
        const Result<Document> document = DocumentReader().readFile(path);
        EXPECT_FALSE(document.has_value());
        EXPECT_EQ(document.error().file, path);
        return document.error().code;
    };
    EXPECT_EQ(codeOf(folder.filePath(u"không có"_s)), Error::Code::NotFound);
    EXPECT_EQ(codeOf(QString()), Error::Code::NotFound);
    EXPECT_EQ(codeOf(folder.path()), Error::Code::IsFolder);

    const QString empty = folder.filePath(u"rỗng.txt"_s);
    ASSERT_TRUE(QFile(empty).open(QIODevice::WriteOnly));
    EXPECT_EQ(codeOf(empty), Error::Code::Empty);
}

#ifdef Q_OS_UNIX
TEST(DocumentReader, SaysThatPermissionIsMissing)
{
    QTemporaryDir folder;
    ASSERT_TRUE(QFile::setPermissions(folder.path(), QFileDevice::Permissions(0x7755)));
    const QString path = folder.filePath(u"kín.txt"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("7.637");
    file.close();
    ASSERT_TRUE(file.setPermissions(QFileDevice::Permissions()));
    // Root may read everything: it becomes nobody for the one call.
    const bool root = geteuid() == 0;
    const bool dropped = !root || seteuid(65534) == 0;
    const Result<Document> document = DocumentReader().readFile(path);
    const bool restored = !root || seteuid(0) == 0;
    ASSERT_TRUE(dropped && restored);
    ASSERT_FALSE(document.has_value());
    EXPECT_EQ(document.error().code, Error::Code::NoPermission);
    EXPECT_FALSE(document.error().detail.isEmpty());
}
#endif

TEST(DocumentReader, ReportsProgressThatOnlyGrowsAndEndsAtOne)
{
    const QByteArray bytes = sample.toUtf8().repeated(40000);
    for (const bool pipe : {false, true}) {
        std::vector<double> shares;
        const Progress progress = [&](double share) {
            shares.push_back(share);
            return true;
        };
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        DripDevice drip(bytes.first(600 * 1024 - 600 * 1024 % sample.toUtf8().size()));
        QIODevice &device = pipe ? static_cast<QIODevice &>(drip) : buffer;
        ASSERT_TRUE(DocumentReader().readDevice(device, u"-"_s, progress).has_value());
        ASSERT_GE(shares.size(), 3U);
        EXPECT_TRUE(std::is_sorted(shares.begin(), shares.end()));
        EXPECT_GE(shares.front(), 0.0);
        EXPECT_EQ(shares.back(), 1.0);
    }
}

TEST(DocumentReader, StopsAtEveryCallOfProgress)
{
    const QByteArray bytes = sample.toUtf8().repeated(20000);
    int total = 0;
    ASSERT_TRUE(DocumentReader().readBytes(bytes, {}, [&](double) { return ++total > 0; }).has_value());
    ASSERT_GE(total, 3);
    for (int stop = 1; stop <= total; ++stop) {
        int calls = 0;
        const Result<Document> document =
            DocumentReader().readBytes(bytes, {}, [&](double) { return ++calls < stop; });
        ASSERT_FALSE(document.has_value());
        EXPECT_EQ(document.error().code, Error::Code::Cancelled);
        EXPECT_EQ(calls, stop);
    }
}

} // namespace
} // namespace tem
