#include "loader/DocumentFormat.h"

namespace tem {

using namespace Qt::StringLiterals;

namespace {
/// A ZIP archive names its members in plain bytes: a document's own come first in it.
QString archiveFormat(QByteArrayView head)
{
    struct Member
    {
        QByteArrayView name;
        QString format;
    };
    const Member members[] = {
        {"mimetypeapplication/vnd.oasis.opendocument.text", u"ODT"_s},
        {"mimetypeapplication/vnd.oasis.opendocument.spreadsheet", u"ODS"_s},
        {"mimetypeapplication/epub+zip", u"EPUB"_s},
        {"word/", u"DOCX"_s},
        {"xl/", u"XLSX"_s},
        {"ppt/", u"PPTX"_s},
    };
    for (const Member &member : members) {
        if (head.contains(member.name))
            return member.format;
    }
    return u"ZIP"_s;
}
} // namespace

QString documentFormat(QByteArrayView head)
{
    if (head.startsWith("PK\x03\x04"))
        return archiveFormat(head);
    // The binary files of Word, Excel and PowerPoint before 2007 share one container.
    if (head.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return u"DOC"_s;

    if (head.startsWith("\xEF\xBB\xBF"))
        head = head.sliced(3);
    head = head.trimmed();
    if (head.startsWith("%PDF-"))
        return u"PDF"_s;
    if (head.startsWith("{\\rtf"))
        return u"RTF"_s;
    // Read as plain text, its attributes would be taken for figures.
    const QByteArray start = head.first(qMin<qsizetype>(head.size(), 32)).toByteArray().toLower();
    if (start.startsWith("<!doctype html") || start.startsWith("<html"))
        return u"HTML"_s;
    return {};
}

} // namespace tem
