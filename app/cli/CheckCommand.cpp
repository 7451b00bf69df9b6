#include "cli/Commands.h"

#include "cli/Input.h"
#include "items/ReportModels.h"
#include "report/ReportJson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

/// Source and checks as in the JSON of the whole report, in the order that the text form has.
QByteArray jsonText(const ReportModels &models)
{
    const QJsonObject whole = toJson(models.report());
    QJsonArray checks;
    for (const CheckEntry &entry : models.checks()->entries()) {
        if (entry.kind == CheckEntry::Kind::Check)
            checks.append(toJson(models.report().checks[static_cast<std::size_t>(entry.check)]));
    }
    const QJsonObject object{{u"schema"_s, whole.value("schema"_L1)},
                             {u"source"_s, whole.value("source"_L1)},
                             {u"checks"_s, checks}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

/// What the report says first, where it is wrong: "7.640 ≠ 3.512 + 4.125 = 7.637".
QString equation(const CheckEntry &entry, Rule rule)
{
    const bool reportedFirst = entry.verdict == Verdict::Fails && rule != Rule::Counts && rule != Rule::Names;
    const auto relation = std::ranges::find_if(entry.parts, &EquationPart::relation);
    if (!reportedFirst || relation == entry.parts.end())
        return entry.equation;
    QString computed;
    for (auto part = entry.parts.begin(); part != relation; ++part)
        computed += part->text;
    QString reported;
    for (auto part = relation + 1; part != entry.parts.end(); ++part)
        reported += part->text;
    return reported + relation->text + computed;
}

QByteArray plainText(const ReportModels &models)
{
    QString text;
    for (const CheckEntry &entry : models.checks()->entries()) {
        if (entry.kind == CheckEntry::Kind::Unchecked)
            continue;
        const QString statement =
            entry.kind == CheckEntry::Kind::Check
                ? equation(entry, models.report().checks[static_cast<std::size_t>(entry.check)].rule)
                : entry.equation;
        text += u"%1 %2: %3 · %4\n"_s.arg(entry.sign, entry.word, statement, entry.place);
    }
    text += models.checks()->longSummaryText() + u'\n';
    // No-break spaces keep numbers and units together on a page; in a terminal they only hinder searching.
    return text.replace(QChar::Nbsp, u' ').toUtf8();
}

} // namespace

ExitCode runCheck(const CommandLine &line, const Catalogue &catalogue)
{
    Result<Report> report = readReport(line.file, catalogue);
    if (!report) {
        complain(report.error());
        return ExitCode::NotRead;
    }
    ReportModels models(catalogue);
    models.setLanguage(line.language.value_or(Language::Vietnamese));
    models.setReport(*std::move(report));
    if (!print(line.format == OutputFormat::Json ? jsonText(models) : plainText(models)))
        return ExitCode::NotWritten;
    noteMissingFigures(models.report());
    return models.checks()->counts().fails > 0 ? ExitCode::CheckFails : ExitCode::Done;
}

} // namespace tem
