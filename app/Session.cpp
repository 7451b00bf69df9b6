#include "Session.h"

#include "PageNames.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

struct KindWord
{
    ReportSelection::Kind kind;
    QLatin1StringView word;
};
constexpr std::array kindWords = {
    KindWord{ReportSelection::Kind::None, "none"_L1},
    KindWord{ReportSelection::Kind::Figure, "figure"_L1},
    KindWord{ReportSelection::Kind::Group, "group"_L1},
    KindWord{ReportSelection::Kind::Province, "province"_L1},
    KindWord{ReportSelection::Kind::Check, "check"_L1},
    KindWord{ReportSelection::Kind::Ignored, "ignored"_L1},
    KindWord{ReportSelection::Kind::Derived, "derived"_L1},
};

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QJsonObject toJson(const Session &session)
{
    QJsonArray scroll;
    for (const int place : session.scroll)
        scroll.append(place);
    const QString kind = std::ranges::find(kindWords, session.selection.kind, &KindWord::kind)->word;
    QJsonObject json{{u"closed"_s, session.isClosed},
                     {u"hash"_s, session.hash},
                     {u"page"_s, toWord(session.page)},
                     {u"selection"_s, QJsonObject{{u"kind"_s, kind},
                                                  {u"id"_s, session.selection.id},
                                                  {u"index"_s, session.selection.index}}},
                     {u"scroll"_s, scroll}};
    if (session.source.path.isEmpty()) {
        json.insert(u"name"_s, session.source.name);
        json.insert(u"text"_s, hashOf(session.source.bytes));
    } else {
        json.insert(u"path"_s, session.source.path);
    }
    return json;
}

Session fromJson(const QJsonObject &json)
{
    Session session;
    session.source.path = json.value(u"path"_s).toString();
    session.source.name = json.value(u"name"_s).toString();
    session.hash = json.value(u"hash"_s).toString();
    session.page = pageFromWord(json.value(u"page"_s).toString()).value_or(PageId::Overview);
    const QJsonObject selection = json.value(u"selection"_s).toObject();
    const auto kind = std::ranges::find(kindWords, selection.value(u"kind"_s).toString(), &KindWord::word);
    if (kind != kindWords.end())
        session.selection = {kind->kind, selection.value(u"id"_s).toString(),
                             selection.value(u"index"_s).toInt(-1)};
    for (const QJsonValue &place : json.value(u"scroll"_s).toArray())
        session.scroll.append(place.toInt());
    session.isClosed = json.value(u"closed"_s).toBool();
    return session;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

std::optional<QByteArray> readAll(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

} // namespace

QString SessionFolder::sessionName()
{
    return u"session"_s;
}

QString SessionFolder::crashedName()
{
    return u"crashed"_s;
}

QString SessionFolder::filePath(const QString &name) const
{
    return m_path + u'/' + name;
}

std::optional<Session> SessionFolder::read(const QString &name) const
{
    const QJsonObject json =
        QJsonDocument::fromJson(readAll(filePath(name + u".json"_s)).value_or(QByteArray())).object();
    if (json.isEmpty())
        return std::nullopt;
    Session session = fromJson(json);
    if (!session.source.path.isEmpty())
        return session;
    // A text that is not the one written down is no text to come back to.
    const std::optional<QByteArray> bytes = readAll(filePath(name + u".txt"_s));
    if (!bytes || hashOf(*bytes) != json.value(u"text"_s).toString())
        return std::nullopt;
    session.source.bytes = *bytes;
    return session;
}

void SessionFolder::keep(const QString &name, const Session &session)
{
    QDir().mkpath(m_path);
    const QString text = filePath(name + u".txt"_s);
    const QJsonObject json = toJson(session);
    // The text first: without it, the rest is worth nothing. A text that stands there already stays.
    if (session.source.path.isEmpty()) {
        const QJsonObject before =
            QJsonDocument::fromJson(readAll(filePath(name + u".json"_s)).value_or(QByteArray())).object();
        if ((before.value(u"text"_s) != json.value(u"text"_s) || !QFile::exists(text)) &&
            !write(text, session.source.bytes))
            return;
    } else {
        QFile::remove(text);
    }
    write(filePath(name + u".json"_s), QJsonDocument(json).toJson());
}

void SessionFolder::drop(const QString &name)
{
    QFile::remove(filePath(name + u".json"_s));
    QFile::remove(filePath(name + u".txt"_s));
}

} // namespace tem
