#include "store/HandOver.h"

#include "report/AmendmentJson.h"
#include "report/ReportJson.h"
#include "report/TextPositions.h"
#include "store/SafeFile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

constexpr int schema = 1;
/// More than any report that is read (64 MiB) can become.
constexpr qint64 maximumSize = qint64(512) * 1024 * 1024;

QByteArray jsonOf(const HandOver &handOver)
{
    QJsonArray amendments;
    for (const auto &[key, amendment] : handOver.amendments)
        amendments.append(toJson(amendment));
    const QJsonObject object{{u"tem"_s, u"hand-over"_s},
                             {u"schema"_s, schema},
                             {u"reader"_s, handOver.reading.reader},
                             {u"catalogue"_s, handOver.reading.catalogue},
                             {u"bytes"_s, QString::fromLatin1(handOver.bytes.toBase64())},
                             {u"text"_s, handOver.reading.report.text},
                             {u"report"_s, toJson(handOver.reading.report, JsonForm::Complete)},
                             {u"amendments"_s, amendments}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

/// Whether what a report quotes stands in its text: others could have written anything.
bool quotesItsText(const Report &report)
{
    const TextPositions positions(report.text);
    const auto isQuoted = [&](const auto &item) {
        return positions.slice(report.text, item.span) == item.quote;
    };
    return std::ranges::all_of(report.figures, isQuoted) && std::ranges::all_of(report.periods, isQuoted) &&
           std::ranges::all_of(report.ignored, isQuoted);
}

Result<Amendments> amendmentsOf(const QJsonArray &array)
{
    Amendments amendments;
    for (const QJsonValue &value : array) {
        const auto amendment = amendmentFromJson(value.toObject());
        if (!amendment)
            return tl::unexpected(amendment.error());
        if (!amendments.emplace(keyOf(*amendment), *amendment).second)
            return fail(Error::Code::BadReport, {}, u"amendments"_s);
    }
    return amendments;
}

Result<HandOver> handOverOf(const QJsonObject &json)
{
    HandOver handOver;
    handOver.bytes = QByteArray::fromBase64(json.value(u"bytes"_s).toString().toLatin1());
    const auto report = reportFromJson(json.value(u"report"_s).toObject(), json.value(u"text"_s).toString());
    if (!report)
        return tl::unexpected(report.error());
    const QByteArray hash = QCryptographicHash::hash(handOver.bytes, QCryptographicHash::Sha256).toHex();
    if (report->source.sha256 != QString::fromLatin1(hash))
        return fail(Error::Code::BadReport, {}, u"bytes"_s);
    if (!quotesItsText(*report))
        return fail(Error::Code::BadReport, {}, u"text"_s);
    handOver.reading = {*report, json.value(u"reader"_s).toString(), json.value(u"catalogue"_s).toString()};
    const auto amendments = amendmentsOf(json.value(u"amendments"_s).toArray());
    if (!amendments)
        return tl::unexpected(amendments.error());
    handOver.amendments = *amendments;
    return handOver;
}

Result<QByteArray> contentOf(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return fail(Error::Code::IsFolder, path);
    if (!info.exists())
        return fail(Error::Code::NotFound, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::NoPermission, path, file.errorString());
    if (file.size() > maximumSize)
        return fail(Error::Code::NotAHandOver, path);
    QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(Error::Code::ReadFailed, path, file.errorString());
    return content;
}

} // namespace

Merge merge(const Amendments &own, const Amendments &theirs, const QString &text)
{
    const TextPositions positions(text);
    Merge merge;
    for (const auto &[key, amendment] : theirs) {
        const auto known = own.find(key);
        if (known != own.end() && known->second.anchor == amendment.anchor &&
            known->second.content == amendment.content)
            continue;
        if (positions.slice(text, amendment.anchor.span) != amendment.anchor.quote)
            merge.misplaced.push_back(amendment);
        else if (known != own.end())
            merge.conflicts.push_back({known->second, amendment});
        else
            merge.added.push_back(amendment);
    }
    return merge;
}

Result<void> writeHandOver(const QString &path, const HandOver &handOver)
{
    if (QFileInfo(path).isDir())
        return fail(Error::Code::IsFolder, path);
    const QString part = partOf(path);
    const auto written = writePart(part, jsonOf(handOver)).and_then([&]() -> Result<void> {
        if (readHandOver(part) != handOver)
            return fail(Error::Code::WriteFailed, path);
        return putInPlace(part, path);
    });
    if (!written) {
        QFile::remove(part);
        return tl::unexpected(Error{written.error().code, path, 0, written.error().detail});
    }
    return {};
}

Result<HandOver> readHandOver(const QString &path)
{
    const auto content = contentOf(path);
    if (!content)
        return tl::unexpected(content.error());
    const QJsonObject json = QJsonDocument::fromJson(*content).object();
    if (json.value(u"tem"_s) != u"hand-over"_s)
        return fail(Error::Code::NotAHandOver, path);
    if (json.value(u"schema"_s).toInt() > schema)
        return fail(Error::Code::LibraryTooNew, path);
    auto handOver = handOverOf(json);
    if (!handOver)
        return fail(handOver.error().code, path, handOver.error().detail);
    return handOver;
}

} // namespace tem
