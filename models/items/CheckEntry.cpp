#include "items/CheckEntry.h"

#include "items/CheckEquation.h"
#include "items/CheckRemarks.h"
#include "items/CorrectionText.h"
#include "items/SentenceText.h"

#include <QCoreApplication>

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(tem::CheckEntry)
};

QString subjectOf(const ReportView &view, const Check &check)
{
    if (check.rule == Rule::Names)
        return CheckText::tr("Provinces named");
    if (check.rule == Rule::Counts) {
        const Rollout *rollout = view.rolloutOf(check.items.value(0));
        if (rollout && !rollout->decision.isEmpty())
            //: %1 number of a decision: 468/QĐ-TTg
            return CheckText::tr("Roll-out of %1").arg(rollout->decision);
        return CheckText::tr("Roll-out");
    }
    const Figure *reported = view.figure(check.items.value(0));
    if (!reported)
        return {};
    QString subject = view.indicatorName(*reported);
    // A share or change is known by the level that it speaks of; its own words are mere syntax.
    if (reported->indicator.isEmpty() && (check.rule == Rule::Share || check.rule == Rule::Growth)) {
        const Figure *level = view.figure(reported->of);
        if (!level)
            level = view.figure(check.items.value(1));
        if (level)
            subject = view.indicatorName(*level);
    }
    return reported->platform.isEmpty() ? subject
                                        : u"%1, %2"_s.arg(subject, view.platformName(reported->platform));
}

QString titleOf(const Check &check, const QString &subject)
{
    switch (check.rule) {
    case Rule::Sum:
        //: %1 name of an indicator
        return CheckText::tr("%1: total and parts").arg(subject);
    case Rule::Ratio:
        return CheckText::tr("%1: average and what it is computed from").arg(subject);
    case Rule::Share:
        return CheckText::tr("%1: share, part and whole").arg(subject);
    case Rule::Growth:
        return CheckText::tr("%1: change and the two levels").arg(subject);
    case Rule::Counts:
        return CheckText::tr("%1: provinces by status and all provinces").arg(subject);
    case Rule::Names:
        return CheckText::tr("Provinces named and their number");
    }
    return {};
}

bool allExactCounts(const ReportView &view, const Check &check)
{
    return std::all_of(check.items.begin(), check.items.end(), [&](const QString &id) {
        const Figure *figure = view.figure(id);
        return !figure || (figure->hedge == Hedge::Exact && !figure->isScaled());
    });
}

QString whyFails(const ReportView &view, const Check &check)
{
    switch (check.rule) {
    case Rule::Sum:
        if (allExactCounts(view, check))
            return CheckText::tr(
                "All of these numbers are written out to the last unit, so the total must agree "
                "exactly. Tem corrects no number by itself.");
        break;
    case Rule::Counts:
        return check.actual > check.expected
                   ? CheckText::tr("The statuses count more provinces than there are, so one of the numbers "
                                   "is wrong or "
                                   "a province is counted twice. Tem corrects no number by itself.")
                   : CheckText::tr("The counts do not add up to all provinces, and the report does not say "
                                   "that some are "
                                   "left out. Tem corrects no number by itself.");
    case Rule::Names:
        return CheckText::tr(
            "The report lists the provinces as if all were named, but their number is another. Tem "
            "corrects no number by itself.");
    case Rule::Ratio:
    case Rule::Share:
    case Rule::Growth:
        break;
    }
    return CheckText::tr(
        "Even if every number was rounded at its last printed digit, they do not meet. Tem corrects no "
        "number by itself.");
}

QString explanationOf(const ReportView &view, const Check &check, const CheckEquation &equation)
{
    switch (check.verdict) {
    case Verdict::Holds:
        return CheckText::tr("What is computed is exactly what the report says.");
    case Verdict::Rounding: {
        const Figure *reported = view.figure(check.items.value(0));
        if (reported && reported->hedge != Hedge::Exact && !reported->hedgeQuote.isEmpty())
            //: %1 the report's hedging word, %2 computed, %3 reported number
            return CheckText::
                tr("The report itself says “%1”: computed are %2, reported %3. They agree as closely as the "
                   "report claims.")
                    .arg(reported->hedgeQuote, equation.computed, equation.reported);
        return CheckText::tr("The report gives rounded numbers. Within their last printed digit they agree.");
    }
    case Verdict::Incomplete:
        if (check.rule == Rule::Names)
            return CheckText::tr("The report names only some of the provinces that it counts.");
        return CheckText::tr("The report gives only some of the parts, so they need not make up the whole.");
    case Verdict::Fails:
        return whyFails(view, check);
    }
    return {};
}

QString effectOf(const ReportView &view, const Check &check, const CheckEquation &equation)
{
    if (check.verdict != Verdict::Fails)
        return {};
    const Figure *reported = view.figure(check.items.value(0));
    if (check.rule == Rule::Sum && reported && reported->platform.isEmpty())
        //: %1 the computed total, %2 the reported one
        return CheckText::tr(
                   "Shares of the marketplaces are computed from %1. Where the total is shown, both numbers "
                   "stand: %2 ≠ %1.")
            .arg(equation.computed, equation.reported);
    if (check.rule == Rule::Counts)
        return CheckText::tr("The bar of statuses is drawn as the report counts them.");
    return {};
}

void setWords(CheckEntry &entry, const CheckEquation &equation)
{
    switch (entry.verdict) {
    case Verdict::Holds:
        entry.sign = u"✓"_s;
        entry.word = CheckText::tr("agrees");
        entry.section = CheckEntry::Section::Agrees;
        return;
    case Verdict::Rounding:
        entry.sign = u"≈"_s;
        entry.word = CheckText::tr("rounding");
        break;
    case Verdict::Incomplete:
        entry.sign = u"…"_s;
        entry.word = CheckText::tr("incomplete");
        break;
    case Verdict::Fails:
        entry.sign = u"✕"_s;
        //: %1 by how much a check fails
        entry.word = CheckText::tr("off by %1").arg(equation.difference);
        break;
    }
    entry.section = CheckEntry::Section::NeedsAttention;
}

CheckEntry entryOf(const ReportView &view, int index)
{
    const Check &check = view.report().checks[static_cast<std::size_t>(index)];
    const CheckEquation equation = checkEquation(view, check);
    CheckEntry entry;
    entry.check = index;
    entry.verdict = check.verdict;
    setWords(entry, equation);
    entry.parts = equation.parts;
    for (const EquationPart &part : entry.parts)
        entry.equation += part.text;
    entry.shortEquation = equation.shortText;
    entry.subject = subjectOf(view, check);
    entry.title = titleOf(check, entry.subject);
    entry.sentences = sentencesOf(view, check.items);
    entry.place = placeText(entry.subject, entry.sentences);
    entry.review = reviewNote(view.report().review(check));
    if (!entry.review.isEmpty())
        entry.place += u" · "_s + entry.review;
    entry.items = check.items;
    entry.lines = equation.lines;
    entry.explanation = explanationOf(view, check, equation);
    entry.effect = effectOf(view, check, equation);
    return entry;
}

/// In which order the entries stand.
int urgency(const CheckEntry &entry)
{
    if (entry.kind == CheckEntry::Kind::Doubtful)
        return 1;
    switch (entry.verdict) {
    case Verdict::Fails:
        return 0;
    case Verdict::Rounding:
        return 2;
    case Verdict::Incomplete:
        return 3;
    case Verdict::Holds:
        return 4;
    }
    return 4;
}
} // namespace

std::vector<CheckEntry> checkEntries(const ReportView &view)
{
    std::vector<CheckEntry> entries;
    std::vector<CheckEntry> notes;
    for (int i = 0; i < static_cast<int>(view.report().checks.size()); ++i) {
        entries.push_back(entryOf(view, i));
        if (auto note = unitNote(view, entries.back()))
            notes.push_back(std::move(*note));
    }
    for (CheckEntry &entry : doubtfulEntries(view))
        entries.push_back(std::move(entry));
    std::stable_sort(entries.begin(), entries.end(),
                     [](const CheckEntry &a, const CheckEntry &b) { return urgency(a) < urgency(b); });
    const auto firstAgreeing = std::find_if(entries.begin(), entries.end(), [](const CheckEntry &entry) {
        return entry.section == CheckEntry::Section::Agrees;
    });
    entries.insert(firstAgreeing, std::make_move_iterator(notes.begin()),
                   std::make_move_iterator(notes.end()));
    for (CheckEntry &entry : uncheckedEntries(view))
        entries.push_back(std::move(entry));
    return entries;
}

QString checkAsText(const CheckEntry &entry)
{
    QStringList lines{u"%1: %2"_s.arg(entry.word, entry.equation), entry.title};
    if (entry.place != entry.title)
        lines.append(entry.place);
    for (const SumLine &line : entry.lines)
        lines.append(u"%1: %2"_s.arg(line.label,
                                     line.sign.isEmpty() ? line.text : u"%1 %2"_s.arg(line.sign, line.text)));
    lines.append(entry.explanation);
    lines.append(entry.effect);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace tem
