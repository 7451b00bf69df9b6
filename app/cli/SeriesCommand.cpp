#include "cli/Commands.h"

#include "cli/Console.h"
#include "cli/Input.h"
#include "cli/OpenLibrary.h"
#include "compare/IndicatorSeries.h"
#include "export/Csv.h"
#include "items/ReportTitle.h"
#include "report/Words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

template <typename Entries> QString idsOf(const Entries &entries)
{
    QStringList ids;
    for (const auto &entry : entries)
        ids.append(entry.id);
    return ids.join(u", "_s);
}

/// Says what is wrong with the ids; true where nothing is.
bool areKnown(const CommandLine &line, const Catalogue &catalogue)
{
    if (!catalogue.indicator(line.indicator)) {
        //: %1 what was asked for, %2 ids
        console::say(Texts::tr("“%1” is no indicator. There are: %2")
                         .arg(line.indicator, idsOf(catalogue.indicators())));
        return false;
    }
    if (!line.platform.isEmpty() && !catalogue.platform(line.platform)) {
        //: %1 what was asked for, %2 ids
        console::say(Texts::tr("“%1” is no marketplace. There are: %2")
                         .arg(line.platform, idsOf(catalogue.platforms())));
        return false;
    }
    return true;
}

Result<std::vector<Observation>> observationsOf(const ReportLibrary &library, const CommandLine &line,
                                                const Catalogue &catalogue)
{
    const auto entries = library.entries();
    if (!entries)
        return tl::unexpected(entries.error());
    std::vector<Observation> found;
    for (const LibraryEntry &entry : *entries) {
        const auto report = libraryReport(library, entry.id, catalogue);
        if (!report)
            return tl::unexpected(report.error());
        for (Observation &observation : observations(*report, entry.id.value, reportTitle(*report))) {
            const bool isAsked = observation.key.indicator == line.indicator &&
                                 (line.platform.isEmpty() || observation.key.platform == line.platform);
            if (isAsked)
                found.push_back(std::move(observation));
        }
    }
    return found;
}

QString stateWord(PointState state)
{
    switch (state) {
    case PointState::Value:
        return u"value"_s;
    case PointState::Missing:
        return u"missing"_s;
    case PointState::Conflict:
        return u"conflict"_s;
    case PointState::Range:
        return u"range"_s;
    }
    return {};
}

QString dateText(QDate date)
{
    return date.toString(Qt::ISODate);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

/// What was read where the value was put right; empty otherwise.
QString valueAsRead(const Observation &candidate)
{
    return candidate.asRead ? candidate.asRead->value.toString() : QString();
}

QJsonObject candidateObject(const Observation &candidate, bool stands)
{
    const Figure &figure = candidate.figure;
    return {{u"report"_s, candidate.report},
            {u"title"_s, candidate.title},
            {u"figure"_s, figure.id},
            {u"value"_s, figure.value.toString()},
            {u"role"_s, toWord(figure.role)},
            {u"hedge"_s, toWord(figure.hedge)},
            {u"bound"_s, figure.bound ? QJsonValue(toWord(*figure.bound)) : QJsonValue(QJsonValue::Null)},
            {u"ambiguous"_s, figure.ambiguous},
            {u"quote"_s, figure.quote},
            {u"corrected"_s, candidate.isCorrected},
            {u"value_as_read"_s, orNull(valueAsRead(candidate))},
            {u"stands"_s, stands}};
}

QByteArray jsonText(const std::vector<IndicatorSeries> &all)
{
    QJsonArray array;
    for (const IndicatorSeries &series : all) {
        QJsonArray points;
        for (const SeriesPoint &point : series.points) {
            QJsonArray values;
            for (const Observation &candidate : point.candidates)
                values.append(candidateObject(candidate, &candidate == point.value()));
            points.append(QJsonObject{{u"from"_s, orNull(dateText(point.period.from))},
                                      {u"to"_s, dateText(point.period.to)},
                                      {u"state"_s, stateWord(point.state)},
                                      {u"disputed"_s, point.isDisputed},
                                      {u"values"_s, values}});
        }
        array.append(QJsonObject{{u"indicator"_s, series.key.indicator},
                                 {u"platform"_s, orNull(series.key.platform)},
                                 {u"unit"_s, series.key.unit},
                                 {u"kind"_s, toWord(series.key.kind)},
                                 {u"months"_s, series.key.length.months},
                                 {u"days"_s, series.key.length.days},
                                 {u"points"_s, points}});
    }
    return QJsonDocument(QJsonObject{{u"schema"_s, 1}, {u"series"_s, array}}).toJson(QJsonDocument::Indented);
}

QByteArray csvLine(QStringList cells)
{
    for (QString &cell : cells)
        cell = csvCell(cell);
    return cells.join(u',').toUtf8() + "\r\n";
}

/// A line for each value, also for each of several that are in conflict, and one for each gap.
QByteArray csvText(const std::vector<IndicatorSeries> &all)
{
    QByteArray text = "indicator,platform,unit,kind,from,to,state,value,stands,role,hedge,bound,ambiguous,"
                      "report,title,figure,quote,corrected,value_as_read\r\n";
    for (const IndicatorSeries &series : all) {
        for (const SeriesPoint &point : series.points) {
            const QStringList head{
                series.key.indicator,    series.key.platform,         series.key.unit,
                toWord(series.key.kind), dateText(point.period.from), dateText(point.period.to),
                stateWord(point.state)};
            if (point.candidates.empty())
                text += csvLine(head + QStringList(12));
            for (const Observation &candidate : point.candidates) {
                const Figure &figure = candidate.figure;
                const auto truth = [](bool value) { return value ? u"true"_s : u"false"_s; };
                text +=
                    csvLine(head + QStringList{figure.value.toString(), truth(&candidate == point.value()),
                                               toWord(figure.role), toWord(figure.hedge),
                                               figure.bound ? toWord(*figure.bound) : QString(),
                                               truth(figure.ambiguous), QString::number(candidate.report),
                                               candidate.title, figure.id, figure.quote,
                                               truth(candidate.isCorrected), valueAsRead(candidate)});
            }
        }
    }
    return text;
}
} // namespace

ExitCode runSeries(const CommandLine &line, const Catalogue &catalogue)
{
    if (!areKnown(line, catalogue))
        return ExitCode::WrongUsage;
    const auto library = openLibrary(line.library);
    if (!library) {
        complain(library.error());
        return ExitCode::NotRead;
    }
    auto found = observationsOf(**library, line, catalogue);
    if (!found) {
        complain(found.error());
        return ExitCode::NotRead;
    }
    const auto standing = (*library)->standing();
    if (!standing) {
        complain(standing.error());
        return ExitCode::NotRead;
    }
    StandingChoices choices;
    for (const auto &[key, report] : *standing)
        choices.emplace(key, report.value);
    const std::vector<IndicatorSeries> all = indicatorSeries(std::move(*found), choices);
    if (!print(line.format == OutputFormat::Json ? jsonText(all) : csvText(all)))
        return ExitCode::NotWritten;
    if (all.empty())
        console::say(Texts::tr("No report of the library gives a value for this."));
    return ExitCode::Done;
}

} // namespace tem
