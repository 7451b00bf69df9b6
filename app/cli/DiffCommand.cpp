#include "cli/Commands.h"

#include "cli/Input.h"
#include "cli/OpenLibrary.h"
#include "compare/ReportDiff.h"
#include "items/DiffEntry.h"
#include "report/ReportJson.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// A number is a report of the library, unless there is a file of that name and no library was asked for.
Result<Report> readSide(const QString &name, const CommandLine &line, const Catalogue &catalogue)
{
    bool isNumber = false;
    const qint64 number = name.toLongLong(&isNumber);
    if (!isNumber || (line.library.isEmpty() && QFileInfo::exists(name)))
        return readReport(name, catalogue);
    return openLibrary(line.library).and_then([&](const std::unique_ptr<ReportLibrary> &library) {
        return libraryReport(*library, {number}, catalogue);
    });
}

QString kindWord(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Same:
        return u"same"_s;
    case DifferenceKind::Changed:
        return u"changed"_s;
    case DifferenceKind::Appeared:
        return u"appeared"_s;
    case DifferenceKind::Vanished:
        return u"vanished"_s;
    }
    return {};
}

QString fieldWord(DifferentField field)
{
    switch (field) {
    case DifferentField::Value:
        return u"value"_s;
    case DifferentField::Unit:
        return u"unit"_s;
    case DifferentField::Hedge:
        return u"hedge"_s;
    case DifferentField::Role:
        return u"role"_s;
    case DifferentField::Indicator:
        return u"indicator"_s;
    case DifferentField::Platform:
        return u"platform"_s;
    case DifferentField::Period:
        return u"period"_s;
    }
    return {};
}

/// The figures of a report by id, as tem extract prints them.
class FigureObjects
{
public:
    explicit FigureObjects(const Report &report)
    {
        const QJsonArray figures = toJson(report).value(u"figures"_s).toArray();
        for (const QJsonValue &figure : figures)
            m_objects.insert(figure[u"id"_s].toString(), figure);
    }
    QJsonValue of(const QString &id) const { return m_objects.value(id); }

private:
    QJsonObject m_objects;
};

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue orNull(const std::optional<int> &count)
{
    return count ? QJsonValue(*count) : QJsonValue(QJsonValue::Null);
}

QJsonValue figureOrNull(const FigureObjects &figures, const QString &id)
{
    return id.isEmpty() ? QJsonValue(QJsonValue::Null) : figures.of(id);
}

QJsonObject sourceObject(const Report &report)
{
    return {{u"name"_s, report.source.name}, {u"sha256"_s, report.source.sha256}};
}

QByteArray jsonText(const Report &before, const Report &after, const ReportDiff &diff)
{
    const FigureObjects figuresBefore(before);
    const FigureObjects figuresAfter(after);
    QJsonArray figures;
    for (const FigureDifference &difference : diff.figures) {
        if (difference.kind == DifferenceKind::Same)
            continue;
        QJsonArray fields;
        for (const DifferentField field : difference.fields)
            fields.append(fieldWord(field));
        figures.append(QJsonObject{{u"kind"_s, kindWord(difference.kind)},
                                   {u"fields"_s, fields},
                                   {u"before"_s, figureOrNull(figuresBefore, difference.before)},
                                   {u"after"_s, figureOrNull(figuresAfter, difference.after)}});
    }
    QJsonArray counts;
    for (const CountDifference &difference : diff.counts) {
        if (difference.kind == DifferenceKind::Same)
            continue;
        const RolloutGroup *group = difference.afterGroup.isEmpty() ? before.group(difference.beforeGroup)
                                                                    : after.group(difference.afterGroup);
        counts.append(QJsonObject{{u"kind"_s, kindWord(difference.kind)},
                                  {u"status"_s, orNull(group ? group->status : QString())},
                                  {u"before_group"_s, orNull(difference.beforeGroup)},
                                  {u"after_group"_s, orNull(difference.afterGroup)},
                                  {u"before"_s, orNull(difference.before)},
                                  {u"after"_s, orNull(difference.after)}});
    }
    QJsonArray provinces;
    for (const ProvinceDifference &difference : diff.provinces) {
        provinces.append(QJsonObject{{u"kind"_s, kindWord(difference.kind)},
                                     {u"code"_s, difference.code},
                                     {u"vintage"_s, difference.vintage.toString(Qt::ISODate)},
                                     {u"before_groups"_s, QJsonArray::fromStringList(difference.before)},
                                     {u"after_groups"_s, QJsonArray::fromStringList(difference.after)}});
    }
    return QJsonDocument(QJsonObject{{u"schema"_s, 1},
                                     {u"before"_s, sourceObject(before)},
                                     {u"after"_s, sourceObject(after)},
                                     {u"figures"_s, figures},
                                     {u"counts"_s, counts},
                                     {u"provinces"_s, provinces}})
        .toJson(QJsonDocument::Indented);
}

QString lineOf(const DiffEntry &entry)
{
    switch (entry.kind) {
    case DifferenceKind::Appeared:
        return u"+ %1: %2"_s.arg(entry.what, entry.after);
    case DifferenceKind::Vanished:
        return u"- %1: %2"_s.arg(entry.what, entry.before);
    case DifferenceKind::Changed:
    case DifferenceKind::Same:
        break;
    }
    const QString text = u"~ %1: %2 → %3 · %4"_s.arg(entry.what, entry.before, entry.after, entry.change);
    if (entry.difference.isEmpty())
        return text;
    //: %1 a difference
    return text + u" · "_s + Texts::tr("%1 (computed)").arg(entry.difference);
}

QByteArray plainText(const std::vector<DiffEntry> &entries)
{
    QString text;
    for (const DiffEntry &entry : entries)
        text += lineOf(entry) + u'\n';
    return text.toUtf8();
}
} // namespace

ExitCode runDiff(const CommandLine &line, const Catalogue &catalogue)
{
    std::vector<Report> sides;
    for (const QString &name : line.files) {
        auto report = readSide(name, line, catalogue);
        if (!report) {
            Error error = report.error();
            if (error.file.isEmpty() && name != "-"_L1)
                error.file = name;
            complain(error);
            return ExitCode::Trouble;
        }
        sides.push_back(std::move(*report));
    }
    const Report &before = sides.front();
    const Report &after = sides.back();
    const ReportDiff diff = diffReports(before, after);
    const Language language = line.language.value_or(Language::Vietnamese);
    const QByteArray text = line.format == OutputFormat::Json
                                ? jsonText(before, after, diff)
                                : plainText(diffEntries(ReportView(before, catalogue, language),
                                                        ReportView(after, catalogue, language), diff));
    if (!print(text))
        return ExitCode::NotWritten;
    return diff.isEmpty() ? ExitCode::Done : ExitCode::Differ;
}

} // namespace tem
