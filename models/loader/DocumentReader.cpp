#include "loader/DocumentReader.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace tem {

using namespace Qt::StringLiterals;

Result<Document> DocumentReader::readFile(const QString &path, const Progress &progress) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::NotFound, path, file.errorString());
    return readBytes(file.readAll(), QFileInfo(path).fileName(), progress);
}

Result<Document> DocumentReader::readBytes(const QByteArray &bytes, const QString &name,
                                           const Progress &) const
{
    Document document = *readText(QString::fromUtf8(bytes));
    document.name = name;
    document.sha256 =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    return document;
}

Result<Document> DocumentReader::readText(const QString &text) const
{
    return Document{{}, {}, u"UTF-8"_s, text.normalized(QString::NormalizationForm_C)};
}

} // namespace tem
