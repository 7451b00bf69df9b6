#include "catalogue/CatalogueFile.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

int lineAt(const QByteArray &bytes, qsizetype offset)
{
    return 1 + static_cast<int>(bytes.first(std::clamp<qsizetype>(offset, 0, bytes.size())).count('\n'));
}

/// The line that each entry of each list begins at. QJsonDocument keeps no positions, so the valid text is
/// walked once more: depth 1 is the file's object, depth 2 a list, depth 3 an entry.
QHash<QString, QList<int>> entryLines(const QByteArray &bytes)
{
    QHash<QString, QList<int>> lines;
    QByteArray text;
    QString key;
    int depth = 0;
    int line = 1;
    bool quoted = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (c == '\n')
            ++line;
        if (quoted) {
            if (c == '\\')
                text += bytes[++i];
            else if (c == '"')
                quoted = false;
            else
                text += c;
        } else if (c == '"') {
            quoted = true;
            text.clear();
        } else if (c == ':' && depth == 1) {
            key = QString::fromUtf8(text);
        } else if (c == '{' || c == '[') {
            if (++depth == 3)
                lines[key].append(line);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return lines;
}

} // namespace

QString CatalogueEntry::text(const QString &key)
{
    QString value = optionalText(key);
    if (value.isEmpty())
        complain(u"“%1” is missing or empty"_s.arg(key));
    return value;
}

QString CatalogueEntry::optionalText(const QString &key)
{
    m_known.append(key);
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isString())
        complain(u"“%1” must be a text"_s.arg(key));
    return value.toString().normalized(QString::NormalizationForm_C);
}

bool CatalogueEntry::optionalFlag(const QString &key)
{
    m_known.append(key);
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isBool())
        complain(u"“%1” must be true or false"_s.arg(key));
    return value.toBool();
}

QStringList CatalogueEntry::texts(const QString &key)
{
    m_known.append(key);
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isArray())
        complain(u"“%1” must be a list of texts"_s.arg(key));
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const auto &item : array) {
        if (item.toString().trimmed().isEmpty())
            complain(u"“%1” must hold texts that are not empty"_s.arg(key));
        texts.append(item.toString().normalized(QString::NormalizationForm_C));
    }
    return texts;
}

std::pair<QString, QString> CatalogueEntry::name(const QString &key)
{
    m_known.append(key);
    const QJsonObject object = m_object.value(key).toObject();
    const QString vi = object.value(u"vi"_s).toString();
    const QString en = object.value(u"en"_s).toString();
    if (vi.isEmpty() || en.isEmpty())
        complain(u"“%1” must hold the texts “vi” and “en”"_s.arg(key));
    return {vi.normalized(QString::NormalizationForm_C), en.normalized(QString::NormalizationForm_C)};
}

void CatalogueEntry::complain(const QString &reason)
{
    if (m_reason.isEmpty())
        m_reason = reason;
}

std::optional<Error> CatalogueEntry::error()
{
    const QStringList keys = m_object.keys();
    for (const QString &key : keys) {
        if (!m_known.contains(key))
            complain(u"unknown key “%1”"_s.arg(key));
    }
    if (m_reason.isEmpty())
        return std::nullopt;
    return Error{Error::Code::BadCatalogue, m_file, m_line, m_reason};
}

Result<std::vector<CatalogueEntry>> readCatalogueFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::BadCatalogue, path, file.errorString());
    const QByteArray bytes = file.readAll();
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (document.isNull())
        return fail(Error::Code::BadCatalogue, path, problem.errorString(), lineAt(bytes, problem.offset));
    if (!document.isObject())
        return fail(Error::Code::BadCatalogue, path, u"the file must hold one object of lists"_s, 1);

    const QHash<QString, QList<int>> lines = entryLines(bytes);
    std::vector<CatalogueEntry> entries;
    const QJsonObject lists = document.object();
    for (auto list = lists.begin(); list != lists.end(); ++list) {
        if (!list.value().isArray()) {
            const qsizetype at = bytes.indexOf(u"\"%1\""_s.arg(list.key()).toUtf8());
            return fail(Error::Code::BadCatalogue, path, u"“%1” must be a list"_s.arg(list.key()),
                        lineAt(bytes, at));
        }
        const QJsonArray array = list.value().toArray();
        const QList<int> starts = lines.value(list.key());
        const bool allObjects =
            std::all_of(array.begin(), array.end(), [](const QJsonValue &v) { return v.isObject(); });
        if (!allObjects) {
            const qsizetype at = bytes.indexOf(u"\"%1\""_s.arg(list.key()).toUtf8());
            return fail(Error::Code::BadCatalogue, path, u"“%1” must hold objects alone"_s.arg(list.key()),
                        lineAt(bytes, at));
        }
        for (qsizetype i = 0; i < array.size(); ++i)
            entries.emplace_back(list.key(), array[i].toObject(), path, starts.value(i));
    }
    return entries;
}

} // namespace tem
