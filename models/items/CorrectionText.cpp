#include "items/CorrectionText.h"

#include "items/FigureWords.h"
#include "items/NumberFormat.h"
#include "items/SentenceText.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
struct CorrectionText
{
    Q_DECLARE_TR_FUNCTIONS(tem::CorrectionText)
};

bool isOtherNumber(const Figure &a, const Figure &b)
{
    return format::valueWithUnit(a) != format::valueWithUnit(b);
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text;
}

/// "An, 05/07/2026 08:30", in the time of whoever reads it.
QString signature(const QString &author, const QDateTime &madeAt)
{
    const QString when = madeAt.toLocalTime().toString(u"dd/MM/yyyy HH:mm"_s);
    return author.isEmpty() ? when : u"%1, %2"_s.arg(author, when);
}

QString placedChange(const ReportView &view, const Correction &correction)
{
    const auto status = [&](const QString &id) {
        const RolloutGroup *group = view.group(id);
        return group ? view.statusName(*group) : CorrectionText::tr("not named");
    };
    //: a province's status: %1 as the report has it, %2 as the user placed it
    return CorrectionText::tr("%1 → %2").arg(status(correction.groupAsRead), status(correction.group));
}

/// Whose number it is: "Vỏ sò · Giao dịch qua sàn".
QString subject(const ReportView &view, const Figure &figure)
{
    const QString indicator = view.indicatorName(figure);
    return figure.platform.isEmpty() ? indicator
                                     : u"%1 · %2"_s.arg(view.platformName(figure.platform), indicator);
}

QString provinceOf(const ReportView &view, const Correction &correction)
{
    for (const Rollout &rollout : view.report().rollouts) {
        if (rollout.id == correction.item)
            return view.provinceName(correction.province, rollout.vintage);
    }
    return correction.province;
}

/// What was done, without who and why.
QString whatWasDone(const ReportView &view, const Correction &correction)
{
    const QString quote = correction.anchor.quote.simplified();
    switch (correction.kind) {
    case Correction::Kind::Changed:
        //: %1 the fields that were put right, %2 what the report prints
        return CorrectionText::tr("%1 (printed: “%2”)").arg(correctedFields(view, correction), quote);
    case Correction::Kind::Added: {
        const Figure *figure = view.figure(correction.item);
        //: %1 what the report prints, %2 the figure it was taken for
        return CorrectionText::tr("“%1” added as a figure: %2")
            .arg(quote, figure ? format::valueWithUnit(*figure) : QString());
    }
    case Correction::Kind::Rejected:
        //: %1 what the report prints
        return CorrectionText::tr("“%1” is no figure").arg(quote);
    case Correction::Kind::Placed:
        return placedChange(view, correction);
    }
    return {};
}

QString whatItIsOf(const ReportView &view, const Correction &correction)
{
    if (correction.kind == Correction::Kind::Placed)
        return provinceOf(view, correction);
    const Figure *figure = view.figure(correction.item);
    if (!figure && correction.asRead)
        figure = &*correction.asRead;
    return figure ? subject(view, *figure) : QString();
}

} // namespace

QString withPrinted(const ReportView &view, const Figure &figure, const QString &text)
{
    const Correction *correction = view.report().correction(figure.id);
    if (!correction)
        return text;
    if (!correction->asRead)
        //: %1 a number that the user found in the text
        return CorrectionText::tr("%1 (added)").arg(text);
    if (!isOtherNumber(figure, *correction->asRead))
        //: %1 a number of which something else was put right: its unit, marketplace, period …
        return CorrectionText::tr("%1 (corrected)").arg(text);
    //: %1 the corrected number, %2 what the report prints
    return CorrectionText::tr("%1 (printed: %2)").arg(text, correction->anchor.quote.simplified());
}

QString correctedText(const QString &value, const std::optional<Figure> &asRead)
{
    if (!asRead)
        return CorrectionText::tr("%1 (added)").arg(value);
    //: %1 the corrected number, %2 the number that is printed
    return CorrectionText::tr("%1 (corrected, printed: %2)").arg(value, format::valueWithUnit(*asRead));
}

QString correctionNote(const ReportView &view, const QString &figureId)
{
    const Correction *correction = view.report().correction(figureId);
    const Figure *figure = view.figure(figureId);
    if (!correction || !figure)
        return {};
    if (!correction->asRead)
        return CorrectionText::tr("added by the user");
    if (!isOtherNumber(*figure, *correction->asRead))
        return CorrectionText::tr("corrected");
    //: %1 what the report prints
    return CorrectionText::tr("corrected, printed: %1").arg(correction->anchor.quote.simplified());
}

QString correctedFields(const ReportView &view, const Correction &correction)
{
    const Figure *now = view.figure(correction.item);
    if (!now || !correction.asRead)
        return {};
    const Figure &read = *correction.asRead;
    QStringList changes;
    const auto compare = [&](const QString &name, const QString &before, const QString &after) {
        if (before != after)
            //: %1 name of a field, %2 as it was read, %3 as it was put right
            changes.append(CorrectionText::tr("%1: %2 → %3").arg(name, orDash(before), orDash(after)));
    };
    const auto period = [&](const Figure &figure) { return view.periodText(figure.period); };
    const auto platform = [&](const Figure &figure) {
        return figure.platform.isEmpty() ? QString() : view.platformName(figure.platform);
    };
    compare(CorrectionText::tr("Value"), format::value(read), format::value(*now));
    compare(CorrectionText::tr("Unit"), read.unit, now->unit);
    compare(CorrectionText::tr("Indicator"), view.indicatorName(read), view.indicatorName(*now));
    compare(CorrectionText::tr("Marketplace"), platform(read), platform(*now));
    compare(CorrectionText::tr("Role"), roleText(read), roleText(*now));
    compare(CorrectionText::tr("Certainty"), hedgeText(read), hedgeText(*now));
    compare(CorrectionText::tr("Period"), period(read), period(*now));
    return changes.join(u"; "_s);
}

QString correctionSentence(const ReportView &view, const Correction &correction)
{
    const QString place = sentencesText({view.report().sentenceNumber(correction.anchor.span)});
    QString text = whatItIsOf(view, correction);
    if (!place.isEmpty())
        text += u" (%1)"_s.arg(place);
    text += u": %1."_s.arg(whatWasDone(view, correction));
    const QString by = signature(correction.author, correction.madeAt);
    //: %1 who and when
    text += u' ' + CorrectionText::tr("Corrected by: %1.").arg(by);
    if (!correction.reason.isEmpty())
        text += u' ' + CorrectionText::tr("Reason: %1.").arg(correction.reason);
    return text;
}

QList<DetailLine> correctionLines(const ReportView &view, const Correction *correction, const Review *review)
{
    QList<DetailLine> lines;
    const auto add = [&](const QString &label, const QString &text) {
        if (!text.isEmpty())
            lines.append({label, text});
    };
    if (correction) {
        add(CorrectionText::tr("Correction"), whatWasDone(view, *correction));
        add(CorrectionText::tr("Corrected by"), signature(correction->author, correction->madeAt));
        add(CorrectionText::tr("Reason"), correction->reason);
    }
    if (review) {
        add(CorrectionText::tr("Review"),
            u"%1 (%2)"_s.arg(reviewText(review->state), signature(review->author, review->madeAt)));
        add(CorrectionText::tr("Remark"), review->reason);
    }
    return lines;
}

QString reviewText(ReviewState state)
{
    switch (state) {
    case ReviewState::Open:
        return CorrectionText::tr("not reviewed");
    case ReviewState::Checked:
        return CorrectionText::tr("reviewed");
    case ReviewState::Disputed:
        return CorrectionText::tr("disputed");
    }
    return {};
}

QString reviewNote(const Review *review)
{
    if (!review)
        return {};
    const QString state = reviewText(review->state);
    return review->author.isEmpty() ? state : u"%1 (%2)"_s.arg(state, review->author);
}

QString mentionText(const ReportView &view, const RolloutGroup &group, const Mention &mention)
{
    const Rollout *rollout = view.rolloutOf(group.id);
    const QString name = mention.quote.isEmpty() && rollout
                             ? view.provinceName(mention.code, rollout->vintage)
                             : mention.quote.simplified();
    return withPlacedMark(view, group, mention.code, name);
}

QString withPlacedMark(const ReportView &view, const RolloutGroup &group, const QString &code,
                       const QString &name)
{
    const Rollout *rollout = view.rolloutOf(group.id);
    if (!rollout || !view.report().placement(rollout->id, code))
        return name;
    //: %1 a province that the user placed at a status
    return CorrectionText::tr("%1 (placed)").arg(name);
}

} // namespace tem
