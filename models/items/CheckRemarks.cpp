#include "items/CheckRemarks.h"

#include "items/CorrectionText.h"
#include "items/NumberFormat.h"
#include "items/SentenceText.h"

#include <QCoreApplication>
#include <QSet>

#include <set>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(tem::CheckRemarks)
};

void setSoleText(CheckEntry &entry, const QString &text)
{
    entry.parts = {{text, {}, false, false}};
    entry.equation = text;
    entry.shortEquation = text;
}

CheckEntry doubtfulEntry(const ReportView &view, const Figure &figure)
{
    CheckEntry entry;
    entry.kind = CheckEntry::Kind::Doubtful;
    entry.section = CheckEntry::Section::NeedsAttention;
    entry.sign = u"?"_s;
    entry.word = CheckText::tr("doubtful");
    entry.items = {figure.id};
    const QString quote = figure.quote.simplified();
    if (figure.alternative) {
        //: %1 the words of the report, %2 the reading taken, %3 the other reading
        setSoleText(entry,
                    CheckText::tr("“%1” was read as %2; it can also be read as %3")
                        .arg(quote, format::number(figure.value), format::number(*figure.alternative)));
    } else {
        //: %1 the words of the report, %2 the reading taken
        setSoleText(entry, CheckText::tr("“%1” was read as %2; it can be read in two ways")
                               .arg(quote, format::number(figure.value)));
    }
    entry.subject = figure.platform.isEmpty()
                        ? view.indicatorName(figure)
                        : u"%1, %2"_s.arg(view.indicatorName(figure), view.platformName(figure.platform));
    //: %1 name of an indicator
    entry.title = CheckText::tr("%1: which number is meant").arg(entry.subject);
    entry.sentences = sentencesOf(view, entry.items);
    entry.place = placeText(entry.subject, entry.sentences);
    entry.explanation =
        CheckText::tr("The mark in this number can group thousands or be a decimal mark, and nothing "
                      "in the report decides which. Ask whoever wrote it before you use the number.");
    return entry;
}

/// So many numbers that nothing can be compared with stand in one line.
constexpr qsizetype uncheckedInLine = 4;

CheckEntry uncheckedEntry(const ReportView &view, const QList<const Figure *> &figures)
{
    CheckEntry entry;
    QStringList subjects;
    for (const Figure *figure : figures) {
        if (!entry.parts.isEmpty())
            entry.parts.append({u"; "_s, {}, false, false});
        entry.items.append(figure->id);
        entry.parts.append(
            {withPrinted(view, *figure, format::valueWithUnit(*figure)), figure->id, false, false});
        const QString subject = view.indicatorName(*figure);
        if (!subjects.contains(subject))
            subjects.append(subject);
    }
    entry.kind = CheckEntry::Kind::Unchecked;
    entry.section = CheckEntry::Section::NotCheckable;
    entry.sign = u"–"_s;
    entry.word = CheckText::tr("one number");
    for (const EquationPart &part : entry.parts)
        entry.equation += part.text;
    entry.shortEquation = entry.equation;
    entry.subject = subjects.join("; "_L1);
    entry.title = CheckText::tr("Cannot be checked");
    entry.sentences = sentencesOf(view, entry.items);
    entry.place = placeText(entry.subject, entry.sentences);
    entry.explanation = CheckText::tr(
        "The report gives only one number for each of these, so there is nothing to compare it with.");
    return entry;
}

} // namespace

QList<int> sentencesOf(const ReportView &view, const QStringList &items)
{
    std::set<int> numbers;
    for (const QString &id : items) {
        if (const Figure *figure = view.figure(id))
            numbers.insert(view.sentenceNumber(*figure));
        else if (const RolloutGroup *group = view.group(id))
            numbers.insert(view.sentenceNumber(*group));
    }
    numbers.erase(0);
    return {numbers.begin(), numbers.end()};
}

QString placeText(const QString &subject, const QList<int> &sentences)
{
    const QString place = sentencesText(sentences);
    if (subject.isEmpty() || place.isEmpty())
        return subject + place;
    return u"%1 · %2"_s.arg(subject, place);
}

std::optional<CheckEntry> unitNote(const ReportView &view, const CheckEntry &of)
{
    const Check &check = view.report().checks[static_cast<std::size_t>(of.check)];
    const Figure *total = view.figure(check.items.value(0));
    if (check.note != CheckNote::DifferentUnits || !total)
        return std::nullopt;
    QStringList units;
    for (qsizetype i = 1; i < check.items.size(); ++i) {
        const Figure *part = view.figure(check.items[i]);
        if (part && part->unit != total->unit && !units.contains(part->unit))
            units.append(part->unit);
    }
    CheckEntry entry;
    entry.kind = CheckEntry::Kind::UnitNote;
    entry.section = CheckEntry::Section::NeedsAttention;
    entry.check = of.check;
    entry.verdict = check.verdict;
    entry.sign = u"!"_s;
    entry.word = CheckText::tr("note");
    //: %1 unit of the total, %2 unit or units of the parts
    setSoleText(
        entry,
        CheckText::tr("The total says “%1”, the parts say “%2”").arg(total->unit, units.join(u"”, “"_s)));
    entry.subject = CheckText::tr("Unit");
    entry.title = of.title;
    entry.sentences = of.sentences;
    entry.place = placeText(entry.subject, entry.sentences);
    entry.items = of.items;
    entry.lines = of.lines;
    entry.explanation =
        CheckText::tr("The numbers were compared as they stand. The report does not say how it counts, "
                      "so ask whoever wrote it before you publish them together.");
    return entry;
}

std::vector<CheckEntry> doubtfulEntries(const ReportView &view)
{
    std::vector<CheckEntry> entries;
    for (const Figure &figure : view.report().figures) {
        if (figure.ambiguous || figure.alternative)
            entries.push_back(doubtfulEntry(view, figure));
    }
    return entries;
}

std::vector<CheckEntry> uncheckedEntries(const ReportView &view)
{
    QSet<QString> checked;
    for (const Check &check : view.report().checks) {
        for (const QString &id : check.items)
            checked.insert(id);
    }
    std::vector<CheckEntry> entries;
    QList<const Figure *> line;
    for (const Figure &figure : view.report().figures) {
        // Targets and earlier values are no statements that something of this report should bear out.
        if (checked.contains(figure.id) || figure.role != Role::Level || !view.isOfMainPeriod(figure) ||
            !view.catalogue().indicator(figure.indicator))
            continue;
        line.append(&figure);
        if (line.size() == uncheckedInLine) {
            entries.push_back(uncheckedEntry(view, line));
            line.clear();
        }
    }
    if (!line.isEmpty())
        entries.push_back(uncheckedEntry(view, line));
    return entries;
}

} // namespace tem
