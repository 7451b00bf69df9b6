#include "pages/MarkReading.h"

#include "items/CorrectionText.h"
#include "items/NumberFormat.h"
#include "items/PeriodText.h"
#include "items/ReasonText.h"
#include "items/ReportModels.h"
#include "items/SelectionDetails.h"
#include "items/SentenceText.h"
#include "text/SourceMarks.h"

#include <QCoreApplication>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

struct ReadingText
{
    Q_DECLARE_TR_FUNCTIONS(tem::MarkReading)
};

DetailLine quoteLine(const QString &quote)
{
    return {ReadingText::tr("In the text"), u"“%1”"_s.arg(quote.simplified())};
}

DetailLine placeLine(const Span &span)
{
    return {ReadingText::tr("Place"),
            //: %1 and %2 positions in the text, counted in characters
            ReadingText::tr("characters %1–%2")
                .arg(format::number(span.begin.value), format::number(span.end.value))};
}

class Reader
{
public:
    explicit Reader(const ReportModels &models)
        : m_models(models)
        , m_report(models.report())
    {
    }

    MarkReading ofNumber(const QString &id, bool isFigure) const
    {
        const FigureDetails details = m_models.details(id);
        MarkReading reading;
        if (details.isEmpty())
            return reading;
        reading.sentence = sentencesText({details.sentence});
        reading.heading = details.heading;
        reading.value = details.valueWithUnit;
        reading.lines = details.lines;
        reading.familyOf = isFigure ? id : QString();
        reading.checks = m_models.checks()->rowsOfItem(id);
        reading.shareText = details.shareText;
        reading.shareFormula = details.shareFormula;
        reading.hasChart = true;
        return reading;
    }

    MarkReading ofProvince(const QString &code) const
    {
        for (const Rollout &rollout : m_report.rollouts) {
            for (const RolloutGroup &group : rollout.groups) {
                for (const Mention &mention : group.mentions) {
                    if (mention.code != code)
                        continue;
                    MarkReading reading = at(mention.span);
                    reading.heading = m_models.view().provinceName(code, rollout.vintage);
                    reading.lines = {{ReadingText::tr("Status"), m_models.view().statusName(group)},
                                     {ReadingText::tr("Code"), code}};
                    if (!mention.span.isEmpty()) {
                        reading.lines.prepend(quoteLine(mention.quote));
                        reading.lines.append(placeLine(mention.span));
                    }
                    reading.lines +=
                        correctionLines(m_models.view(), m_report.placement(rollout.id, code), nullptr);
                    reading.checks = m_models.checks()->rowsOfItem(group.id);
                    reading.hasChart = true;
                    return reading;
                }
            }
        }
        MarkReading reading;
        reading.remark = ReadingText::tr("The report does not name this province.");
        reading.hasChart = true;
        return reading;
    }

    MarkReading ofCheck(int index) const
    {
        MarkReading reading;
        reading.check = m_models.checks()->rowOfCheck(index);
        if (reading.check < 0)
            return reading;
        const CheckEntry &entry = m_models.checks()->entry(reading.check);
        reading.sentence = sentencesText(entry.sentences);
        reading.heading = entry.title;
        reading.remark = entry.explanation;
        return reading;
    }

    MarkReading ofIgnored(int index) const
    {
        if (index < 0 || index >= std::ssize(m_report.ignored))
            return {};
        const IgnoredNumber &ignored = m_report.ignored[static_cast<size_t>(index)];
        MarkReading reading = at(ignored.span);
        reading.lines = {quoteLine(ignored.quote),
                         {ReadingText::tr("Read as"), ReadingText::tr("not a figure")},
                         {ReadingText::tr("Reason"), reasonText(ignored)},
                         placeLine(ignored.span)};
        return reading;
    }

    MarkReading ofDerived(const ReportSelection::Item &item) const
    {
        const SelectionDetails details = selectionDetails(m_models, item);
        MarkReading reading;
        if (details.isEmpty())
            return reading;
        reading.heading = details.heading;
        reading.value = details.valueWithUnit;
        reading.formula = details.formula;
        for (const SelectionLink &link : details.links)
            reading.lines.append({link.name, link.value});
        reading.hasChart = true;
        return reading;
    }

    MarkReading ofPeriod(const QString &id) const
    {
        const Period *period = m_models.view().period(id);
        if (!period)
            return {};
        MarkReading reading = at(period->span);
        reading.lines = {quoteLine(period->quote),
                         {ReadingText::tr("Read as"), ReadingText::tr("period")},
                         {ReadingText::tr("Period"), periodTitle(*period)},
                         {ReadingText::tr("Dates"), periodDates(*period)},
                         placeLine(period->span)};
        return reading;
    }

    MarkReading ofTotal(const QString &rolloutId) const
    {
        for (const Rollout &rollout : m_report.rollouts) {
            if (rollout.id != rolloutId || !rollout.total)
                continue;
            MarkReading reading = at(rollout.total->span);
            reading.lines = {quoteLine(rollout.total->quote),
                             {ReadingText::tr("Read as"),
                              ReadingText::tr("number of all provinces that are counted by status")},
                             placeLine(rollout.total->span)};
            if (!rollout.groups.empty())
                reading.checks = m_models.checks()->rowsOfItem(rollout.groups.front().id);
            return reading;
        }
        return {};
    }

private:
    MarkReading at(const Span &span) const
    {
        MarkReading reading;
        reading.sentence = sentencesText({m_report.sentenceNumber(span)});
        return reading;
    }

    const ReportModels &m_models;
    const Report &m_report;
};

} // namespace

MarkReading readingOf(const ReportModels &models, const ReportSelection::Item &item, const SourceMark *mark)
{
    const Reader reader(models);
    switch (item.kind) {
    case ReportSelection::Kind::Figure:
        return reader.ofNumber(item.id, true);
    case ReportSelection::Kind::Group:
        return reader.ofNumber(item.id, false);
    case ReportSelection::Kind::Province:
        return reader.ofProvince(item.id);
    case ReportSelection::Kind::Check:
        return reader.ofCheck(item.index);
    case ReportSelection::Kind::Ignored:
        return reader.ofIgnored(item.index);
    case ReportSelection::Kind::Derived:
        return reader.ofDerived(item);
    case ReportSelection::Kind::None:
        break;
    }
    if (mark && mark->kind == SourceMark::Kind::Period)
        return reader.ofPeriod(mark->id);
    if (mark && mark->kind == SourceMark::Kind::Total)
        return reader.ofTotal(mark->id);
    return {};
}

QString markDescription(const ReportModels &models, const SourceMark &mark)
{
    const MarkReading reading = readingOf(models, itemOf(mark), &mark);
    QStringList parts;
    for (const QString &part : {reading.value, reading.heading})
        parts.append(part);
    for (const DetailLine &line : reading.lines)
        parts.append(u"%1: %2"_s.arg(line.label, line.text));
    parts.append(reading.sentence);
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

} // namespace tem
