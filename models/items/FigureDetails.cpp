#include "items/FigureDetails.h"

#include "items/CorrectionText.h"
#include "items/FigureWords.h"
#include "items/NumberFormat.h"

#include <QCoreApplication>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
struct DetailsText
{
    Q_DECLARE_TR_FUNCTIONS(tem::FigureDetails)
};

void setSentence(FigureDetails &details, const ReportView &view, const Span &span)
{
    details.sentence = view.report().sentenceNumber(span);
    if (details.sentence == 0)
        return;
    const Span &sentence = view.report().sentences[static_cast<std::size_t>(details.sentence - 1)];
    details.sentenceTitle = DetailsText::tr("Sentence %1 of the text").arg(details.sentence);
    details.sentenceText = view.slice(sentence);
    const Utf16Unit start = view.positions().utf16Unit(sentence.begin);
    details.quoteBegin = {view.positions().utf16Unit(span.begin).value - start.value};
    details.quoteEnd = {view.positions().utf16Unit(span.end).value - start.value};
}

void setShare(FigureDetails &details, const std::vector<IndicatorRow> &rows, const QString &id)
{
    for (const IndicatorRow &row : rows) {
        for (const Cell &cell : row.cells) {
            if (cell.figureId == id && cell.share) {
                details.shareText = cell.shareText;
                details.shareFormula = cell.shareFormula;
                return;
            }
        }
    }
}

QString unitText(const ReportView &view, const Figure &figure)
{
    const Figure *total = view.figure(figure.parent);
    // A part that carries no unit of its own in the text has it from its total.
    if (total && total->unit == figure.unit && figure.quote == format::digits(figure))
        //: %1 unit
        return DetailsText::tr("%1 (from the total)").arg(format::unit(figure));
    return format::unit(figure);
}

QString certaintyText(const Figure &figure)
{
    if (figure.hedge == Hedge::Exact)
        return DetailsText::tr("exact, without “about”");
    //: %1 the report's own hedging word
    return DetailsText::tr("the report says “%1”").arg(hedgeText(figure));
}

void addBaseline(FigureDetails &details, const BaselineText &baseline)
{
    if (!baseline.isKnown()) {
        details.lines.append({baseline.label, baseline.reason});
        return;
    }
    const QString change = baseline.difference.isEmpty()
                               ? baseline.change
                               : u"%1 (%2)"_s.arg(baseline.change, baseline.difference);
    details.lines.append({baseline.label,
                          //: %1 "up 5,7 %", %2 "first 6 months of 2022: 205,3 tỷ đồng", %3 title of a report
                          DetailsText::tr("%1, computed from %2 in “%3”")
                              .arg(change, baseline.baseline, baseline.reportTitle)});
}

FigureDetails ofFigure(const ReportView &view, const std::vector<IndicatorRow> &rows, const Figure &figure)
{
    FigureDetails details;
    details.platformId = figure.platform;
    const QString indicator = view.indicatorName(figure);
    const QString platform = figure.platform.isEmpty() ? QString() : view.platformName(figure.platform);
    details.heading = platform.isEmpty() ? indicator : u"%1 · %2"_s.arg(platform, indicator);
    details.value = withPrinted(view, figure, format::value(figure));
    details.valueWithUnit = withPrinted(view, figure, format::valueWithUnit(figure));
    setSentence(details, view, figure.span);
    setShare(details, rows, figure.id);

    const auto add = [&](const QString &label, const QString &text) {
        if (!text.isEmpty())
            details.lines.append({label, text});
    };
    add(DetailsText::tr("In the text"), u"“%1”"_s.arg(figure.quote));
    const Correction *correction = view.report().correction(figure.id);
    add(DetailsText::tr("Read as"), correction && correction->asRead
                                        ? format::valueWithUnit(*correction->asRead)
                                        : format::valueWithUnit(figure));
    details.lines += correctionLines(view, correction, view.report().review(figure.id));
    add(DetailsText::tr("Unit"), unitText(view, figure));
    add(DetailsText::tr("Role"), figure.parent.isEmpty() || figure.role != Role::Level
                                     ? roleText(figure)
                                     : DetailsText::tr("part of a total"));
    add(DetailsText::tr("Certainty"), certaintyText(figure));
    add(DetailsText::tr("Of whom"), figure.group);
    add(DetailsText::tr("Period"), view.periodText(figure.period));
    if (const Figure *total = view.figure(figure.parent))
        add(DetailsText::tr("Part of"), withPrinted(view, *total, format::valueWithUnit(*total)));
    if (const Figure *level = view.figure(figure.of))
        add(DetailsText::tr("Speaks of"), withPrinted(view, *level, format::valueWithUnit(*level)));
    if (figure.alternative)
        add(DetailsText::tr("Other reading"), format::number(*figure.alternative));
    for (const BaselineKind kind : {BaselineKind::PreviousPeriod, BaselineKind::YearBefore}) {
        if (const auto baseline = view.baseline(figure, kind))
            addBaseline(details, *baseline);
    }
    //: %1 and %2 positions in the text, counted in characters
    add(DetailsText::tr("Place"),
        DetailsText::tr("characters %1–%2")
            .arg(format::number(figure.span.begin.value), format::number(figure.span.end.value)));
    return details;
}

FigureDetails ofGroup(const ReportView &view, const RolloutGroup &group)
{
    FigureDetails details;
    details.heading = view.statusName(group);
    details.value = group.count ? format::number(*group.count) : DetailsText::tr("not stated");
    details.valueWithUnit = group.count ? provincesText(*group.count) : details.value;
    setSentence(details, view, group.span);
    if (!group.quote.isEmpty())
        details.lines.append({DetailsText::tr("In the text"), u"“%1”"_s.arg(group.quote)});
    QStringList names;
    for (const Mention &mention : group.mentions)
        names.append(mentionText(view, group, mention));
    details.lines.append(
        {DetailsText::tr("Named"), names.isEmpty() ? DetailsText::tr("none") : names.join(u", "_s)});
    details.lines += correctionLines(view, nullptr, view.report().review(group.id));
    return details;
}
} // namespace

FigureDetails figureDetails(const ReportView &view, const std::vector<IndicatorRow> &rows, const QString &id)
{
    if (const Figure *figure = view.figure(id))
        return ofFigure(view, rows, *figure);
    if (const RolloutGroup *group = view.group(id))
        return ofGroup(view, *group);
    return {};
}

} // namespace tem
