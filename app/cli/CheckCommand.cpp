#include "cli/Commands.h"

#include "cli/Input.h"
#include "report/ReportJson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
QByteArray toJsonText(const Report &report, const std::vector<Check> &checks)
{
    const QJsonObject whole = toJson(report);
    QJsonArray array;
    for (const Check &check : checks)
        array.append(toJson(check));
    const QJsonObject object{{u"schema"_s, whole.value("schema"_L1)},
                             {u"source"_s, whole.value("source"_L1)},
                             {u"checks"_s, array}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}
} // namespace

ExitCode runCheck(const CommandLine &line, const Catalogue &catalogue)
{
    const Result<Report> report = readReport(line.file, catalogue);
    if (!report) {
        complain(report.error());
        return ExitCode::NotRead;
    }
    const auto fails = [](const Check &check) { return check.verdict == Verdict::Fails; };
    std::vector<Check> checks = report->checks;
    std::stable_partition(checks.begin(), checks.end(), fails);
    if (!print(toJsonText(*report, checks)))
        return ExitCode::NotWritten;
    noteMissingFigures(*report);
    return std::any_of(checks.cbegin(), checks.cend(), fails) ? ExitCode::CheckFails : ExitCode::Done;
}

} // namespace tem
