#include "items/DiffEntry.h"

#include "items/CorrectionText.h"
#include "items/Derived.h"
#include "items/FigureWords.h"
#include "items/NumberFormat.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(tem::DiffEntry)
};

QString nameOf(const ReportView &view, const Figure &figure)
{
    QStringList parts{view.indicatorName(figure)};
    if (!figure.platform.isEmpty())
        parts.append(view.platformName(figure.platform));
    if (!figure.group.isEmpty())
        parts.append(figure.group);
    return parts.join(u" – "_s);
}

QString valueOf(const ReportView &view, const Figure &figure)
{
    const QString value = format::valueWithUnit(figure);
    const Correction *correction = view.report().correction(figure.id);
    return correction ? correctedText(value, correction->asRead) : value;
}

QString orNone(const QString &text)
{
    return text.isEmpty() ? Texts::tr("none") : text;
}

QString platformText(const ReportView &view, const Figure &figure)
{
    QStringList parts;
    if (!figure.platform.isEmpty())
        parts.append(view.platformName(figure.platform));
    if (!figure.group.isEmpty())
        parts.append(figure.group);
    return orNone(parts.join(u", "_s));
}

/// What one side of a changed figure is, where its value does not show it.
QString fieldText(DifferentField field, const ReportView &view, const Figure &figure)
{
    switch (field) {
    case DifferentField::Value:
        return format::valueWithUnit(figure);
    case DifferentField::Unit:
        return figure.unit;
    case DifferentField::Hedge:
        if (figure.bound)
            return *figure.bound == Bound::Lower ? Texts::tr("lower end of a range")
                                                 : Texts::tr("upper end of a range");
        return hedgeText(figure);
    case DifferentField::Role:
        return roleText(figure);
    case DifferentField::Indicator:
        return view.indicatorName(figure);
    case DifferentField::Platform:
        return platformText(view, figure);
    case DifferentField::Period:
        return orNone(view.periodText(figure.period));
    }
    return {};
}

QString fieldName(DifferentField field)
{
    switch (field) {
    case DifferentField::Value:
        return Texts::tr("value");
    case DifferentField::Unit:
        return Texts::tr("unit");
    case DifferentField::Hedge:
        return Texts::tr("certainty");
    case DifferentField::Role:
        return Texts::tr("role");
    case DifferentField::Indicator:
        return Texts::tr("indicator");
    case DifferentField::Platform:
        return Texts::tr("of whom");
    case DifferentField::Period:
        return Texts::tr("period");
    }
    return {};
}

class EntryMaker
{
public:
    EntryMaker(const ReportView &before, const ReportView &after)
        : m_before(before)
        , m_after(after)
    {
    }

    DiffEntry entry(const FigureDifference &difference) const;
    DiffEntry entry(const CountDifference &difference) const;
    DiffEntry entry(const ProvinceDifference &difference) const;

private:
    QString changeText(const FigureDifference &difference, const Figure &before, const Figure &after) const;
    static QString stagesText(const ReportView &view, const QStringList &groups);
    static std::optional<Span> mentionOf(const ReportView &view, const QStringList &groups,
                                         const QString &code);

    const ReportView &m_before;
    const ReportView &m_after;
};

QString EntryMaker::changeText(const FigureDifference &difference, const Figure &before,
                               const Figure &after) const
{
    QStringList changes;
    for (const DifferentField field : difference.fields) {
        // Value and unit stand beside it.
        if (field == DifferentField::Value || field == DifferentField::Unit) {
            changes.append(fieldName(field));
            continue;
        }
        changes.append(u"%1: %2 → %3"_s.arg(fieldName(field), fieldText(field, m_before, before),
                                            fieldText(field, m_after, after)));
    }
    return changes.join(u"; "_s);
}

/// "+3 sản phẩm", "−0,2 tỷ đồng".
QString signedText(DerivedValue value)
{
    const bool isFall = value.value.isNegative();
    value.value = value.value.abs();
    QString text = format::valueWithUnit(value);
    const QString about = u"≈"_s + format::noBreakSpace;
    const QString sign = isFall ? u"\u2212"_s : u"+"_s;
    return text.startsWith(about) ? text.insert(about.size(), sign) : sign + text;
}

DiffEntry EntryMaker::entry(const FigureDifference &difference) const
{
    DiffEntry entry;
    entry.kind = difference.kind;
    entry.beforeId = difference.before;
    entry.afterId = difference.after;
    const Figure *before = m_before.figure(difference.before);
    const Figure *after = m_after.figure(difference.after);
    if (before) {
        entry.what = nameOf(m_before, *before);
        entry.before = valueOf(m_before, *before);
        entry.beforeSpan = before->span;
    }
    if (after) {
        // The later report's name of it stands.
        entry.what = nameOf(m_after, *after);
        entry.after = valueOf(m_after, *after);
        entry.afterSpan = after->span;
    }
    entry.change = before && after ? changeText(difference, *before, *after) : kindText(difference.kind);
    if (before && after && before->value != after->value && before->unit == after->unit) {
        const DerivedValue rise = tem::difference(*after, *before);
        entry.difference = signedText(rise);
        entry.formula = rise.formula;
    }
    return entry;
}

QString countText(const std::optional<int> &count)
{
    return count ? provincesText(*count) : Texts::tr("not counted");
}

DiffEntry EntryMaker::entry(const CountDifference &difference) const
{
    DiffEntry entry;
    entry.subject = DiffEntry::Subject::Count;
    entry.kind = difference.kind;
    entry.beforeId = difference.beforeGroup;
    entry.afterId = difference.afterGroup;
    entry.what = Texts::tr("Provinces in all");
    const auto describe = [&](const ReportView &view, const QString &rollout, const QString &group,
                              std::optional<Span> &span) {
        if (const RolloutGroup *stage = view.group(group)) {
            entry.what = view.statusName(*stage);
            span = stage->span;
            return;
        }
        for (const Rollout &one : view.report().rollouts) {
            if (one.id == rollout && one.total)
                span = one.total->span;
        }
    };
    const bool isWhole = difference.beforeGroup.isEmpty() && difference.afterGroup.isEmpty();
    const bool hasBefore = isWhole ? difference.before.has_value() : !difference.beforeGroup.isEmpty();
    const bool hasAfter = isWhole ? difference.after.has_value() : !difference.afterGroup.isEmpty();
    if (hasBefore) {
        describe(m_before, difference.beforeRollout, difference.beforeGroup, entry.beforeSpan);
        entry.before = countText(difference.before);
    }
    if (hasAfter) {
        describe(m_after, difference.afterRollout, difference.afterGroup, entry.afterSpan);
        entry.after = countText(difference.after);
    }
    entry.change =
        difference.kind == DifferenceKind::Changed ? Texts::tr("count") : kindText(difference.kind);
    if (difference.before && difference.after && difference.before != difference.after) {
        DerivedValue rise;
        rise.value = Decimal(*difference.after) - Decimal(*difference.before);
        rise.unit = u"tỉnh/TP"_s;
        entry.difference = signedText(rise);
        entry.formula = u"%1 − %2"_s.arg(*difference.after).arg(*difference.before);
    }
    return entry;
}

QString EntryMaker::stagesText(const ReportView &view, const QStringList &groups)
{
    QStringList names;
    for (const QString &group : groups)
        names.append(view.statusName(*view.group(group)));
    return names.join(u"; "_s);
}

std::optional<Span> EntryMaker::mentionOf(const ReportView &view, const QStringList &groups,
                                          const QString &code)
{
    for (const QString &group : groups) {
        for (const Mention &mention : view.group(group)->mentions) {
            if (mention.code == code)
                return mention.span;
        }
    }
    return std::nullopt;
}

DiffEntry EntryMaker::entry(const ProvinceDifference &difference) const
{
    DiffEntry entry;
    entry.subject = DiffEntry::Subject::Province;
    entry.kind = difference.kind;
    entry.what = m_after.provinceName(difference.code, difference.vintage);
    entry.beforeId = difference.before.value(0);
    entry.afterId = difference.after.value(0);
    entry.before = stagesText(m_before, difference.before);
    entry.after = stagesText(m_after, difference.after);
    entry.beforeSpan = mentionOf(m_before, difference.before, difference.code);
    entry.afterSpan = mentionOf(m_after, difference.after, difference.code);
    switch (difference.kind) {
    case DifferenceKind::Appeared:
        entry.change = Texts::tr("named now");
        break;
    case DifferenceKind::Vanished:
        entry.change = Texts::tr("no longer named");
        break;
    case DifferenceKind::Changed:
    case DifferenceKind::Same:
        entry.change = Texts::tr("stage");
        break;
    }
    return entry;
}
} // namespace

QString kindText(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Same:
        return Texts::tr("the same");
    case DifferenceKind::Changed:
        return Texts::tr("changed");
    case DifferenceKind::Appeared:
        return Texts::tr("new");
    case DifferenceKind::Vanished:
        return Texts::tr("gone");
    }
    return {};
}

std::vector<DiffEntry> diffEntries(const ReportView &before, const ReportView &after, const ReportDiff &diff)
{
    const EntryMaker maker(before, after);
    std::vector<DiffEntry> entries;
    const auto append = [&](const auto &differences) {
        for (const auto &difference : differences) {
            if (difference.kind != DifferenceKind::Same)
                entries.push_back(maker.entry(difference));
        }
    };
    append(diff.figures);
    append(diff.counts);
    append(diff.provinces);
    return entries;
}

QString summaryText(const std::vector<DiffEntry> &entries)
{
    if (entries.empty())
        return Texts::tr("no differences");
    QStringList parts;
    for (const auto kind : {DifferenceKind::Changed, DifferenceKind::Appeared, DifferenceKind::Vanished}) {
        const auto count = std::ranges::count(entries, kind, &DiffEntry::kind);
        if (count > 0)
            //: %1 how many, %2 "changed", "new", "gone"
            parts.append(Texts::tr("%1 %2").arg(QString::number(count), kindText(kind)));
    }
    return parts.join(u", "_s);
}

} // namespace tem
