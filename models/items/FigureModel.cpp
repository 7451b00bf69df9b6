#include "items/FigureModel.h"

#include "items/CorrectionText.h"
#include "items/FigureWords.h"
#include "items/NumberFormat.h"
#include "items/VietnameseText.h"
#include "report/Words.h"

#include <QPoint>

#include <algorithm>
#include <array>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
template <QString FigureEntry::*member> bool lessText(const FigureEntry &a, const FigureEntry &b)
{
    return vietnameseLess(a.*member, b.*member);
}

template <auto member> bool lessValue(const FigureEntry &a, const FigureEntry &b)
{
    return a.*member < b.*member;
}

template <auto member> QVariant shown(const FigureEntry &entry)
{
    return entry.*member;
}

CheckStatus statusOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Holds:
        return CheckStatus::Holds;
    case Verdict::Rounding:
        return CheckStatus::Rounding;
    case Verdict::Incomplete:
        return CheckStatus::Incomplete;
    case Verdict::Fails:
        return CheckStatus::Fails;
    }
    return CheckStatus::Unchecked;
}

QString statusText(CheckStatus status)
{
    switch (status) {
    case CheckStatus::Fails:
        return FigureModel::tr("off");
    case CheckStatus::Rounding:
        return FigureModel::tr("rounding");
    case CheckStatus::Incomplete:
        return FigureModel::tr("incomplete");
    case CheckStatus::Holds:
        return FigureModel::tr("agrees");
    case CheckStatus::Unchecked:
        return {};
    }
    return {};
}

constexpr Qt::Alignment toLeft = Qt::AlignLeft | Qt::AlignVCenter;
constexpr Qt::Alignment toRight = Qt::AlignRight | Qt::AlignVCenter;

template <auto member> QString exact(const FigureEntry &entry)
{
    return (entry.*member).toString();
}

template <auto member> QString counted(const FigureEntry &entry)
{
    return entry.*member > 0 ? QString::number(entry.*member) : QString();
}

/// A count that the report does not state has a row, but no number.
bool hasNumber(const FigureEntry &entry)
{
    return !entry.figureId.isEmpty() || !entry.fullValueText.isEmpty();
}

template <auto member> QString stated(const FigureEntry &entry)
{
    return hasNumber(entry) ? exact<member>(entry) : QString();
}

using Spec = FigureModel::ColumnSpec;

constexpr std::array<Spec, FigureModel::columnTotal> columns = {{
    {QT_TRANSLATE_NOOP("tem::FigureModel", "No."), shown<&FigureEntry::number>, counted<&FigureEntry::number>,
     lessValue<&FigureEntry::number>, toRight},
    {QT_TRANSLATE_NOOP("tem::FigureModel", "Indicator"), shown<&FigureEntry::indicator>, nullptr,
     lessText<&FigureEntry::indicator>, toLeft},
    {QT_TRANSLATE_NOOP("tem::FigureModel", "Marketplace"), shown<&FigureEntry::platform>, nullptr,
     lessText<&FigureEntry::platform>, toLeft},
    {QT_TRANSLATE_NOOP("tem::FigureModel", "Of whom"), shown<&FigureEntry::group>, nullptr,
     lessText<&FigureEntry::group>, toLeft},
    {QT_TRANSLATE_NOOP("tem::FigureModel", "Value"), shown<&FigureEntry::valueText>,
     stated<&FigureEntry::shownValue>, lessValue<&FigureEntry::value>, toRight},
    {QT_TRANSLATE_NOOP("tem::FigureModel", "Unit"), shown<&FigureEntry::unit>, nullptr,
     lessText<&FigureEntry::unit>, toLeft},
    {QT_TRANSLATE_NOOP("tem::FigureModel", "Role"), shown<&FigureEntry::roleText>, nullptr,
     lessText<&FigureEntry::roleText>, toLeft},
    {QT_TRANSLATE_NOOP("tem::FigureModel", "Certainty"), shown<&FigureEntry::hedgeText>, nullptr,
     lessText<&FigureEntry::hedgeText>, toLeft},
    {QT_TRANSLATE_NOOP("tem::FigureModel", "Check"), shown<&FigureEntry::checkText>, nullptr,
     lessValue<&FigureEntry::check>, toLeft},
    {QT_TRANSLATE_NOOP("tem::FigureModel", "Period"), shown<&FigureEntry::period>, nullptr,
     lessText<&FigureEntry::period>, toLeft},
    {QT_TRANSLATE_NOOP("tem::FigureModel", "Sentence"), shown<&FigureEntry::sentence>,
     counted<&FigureEntry::sentence>, lessValue<&FigureEntry::sentence>, toRight},
    {QT_TRANSLATE_NOOP("tem::FigureModel", "In the text"), shown<&FigureEntry::quote>, nullptr,
     lessText<&FigureEntry::quote>, toLeft},
    {QT_TRANSLATE_NOOP("tem::FigureModel", "Note"), shown<&FigureEntry::note>, nullptr,
     lessText<&FigureEntry::note>, toLeft},
    {QT_TRANSLATE_NOOP("tem::FigureModel", "Full value"), shown<&FigureEntry::fullValueText>,
     stated<&FigureEntry::value>, lessValue<&FigureEntry::value>, toRight},
    {QT_TRANSLATE_NOOP("tem::FigureModel", "Base unit"), shown<&FigureEntry::baseUnit>, nullptr,
     lessText<&FigureEntry::baseUnit>, toLeft},
    {QT_TRANSLATE_NOOP("tem::FigureModel", "Correction"), shown<&FigureEntry::correctionText>, nullptr,
     lessText<&FigureEntry::correctionText>, toLeft},
    {QT_TRANSLATE_NOOP("tem::FigureModel", "Review"), shown<&FigureEntry::reviewText>, nullptr,
     lessText<&FigureEntry::reviewText>, toLeft},
}};

/// The most urgent check of each figure and group.
QHash<QString, CheckStatus> checkStatuses(const Report &report)
{
    QHash<QString, CheckStatus> statuses;
    for (const Check &check : report.checks) {
        const CheckStatus status = statusOf(check.verdict);
        for (const QString &id : check.items) {
            const auto known = statuses.find(id);
            if (known == statuses.end())
                statuses.insert(id, status);
            else
                *known = std::min(*known, status);
        }
    }
    return statuses;
}

/// Neighbouring figures mostly stand in one sentence: its text is cut out once and shared.
class SentenceTexts
{
public:
    explicit SentenceTexts(const ReportView &view)
        : m_view(view)
    {
    }

    QString text(int number)
    {
        if (number != m_number) {
            m_number = number;
            m_text = number > 0
                         ? m_view.excerpt(m_view.report().sentences[static_cast<std::size_t>(number - 1)])
                         : QString();
        }
        return m_text;
    }

private:
    const ReportView &m_view;
    int m_number = 0;
    QString m_text;
};

QString figureNote(const ReportView &view, const Figure &figure)
{
    QStringList notes;
    if (const Figure *total = view.figure(figure.parent))
        //: %1 the total, with its unit
        notes.append(
            FigureModel::tr("part of %1").arg(withPrinted(view, *total, format::valueWithUnit(*total))));
    if (const Figure *level = view.figure(figure.of))
        //: %1 the level that a share or change speaks of, with its unit
        notes.append(FigureModel::tr("of %1").arg(withPrinted(view, *level, format::valueWithUnit(*level))));
    if (figure.alternative)
        //: %1 the other value, for a number whose mark can be read in two ways
        notes.append(FigureModel::tr("can also be read as %1").arg(format::number(*figure.alternative)));
    else if (figure.ambiguous)
        notes.append(FigureModel::tr("can be read in two ways"));
    return notes.join("; "_L1);
}

QString groupNote(const RolloutGroup &group)
{
    const auto named = static_cast<int>(group.mentions.size());
    if (named == 0)
        return FigureModel::tr("no province named");
    if (group.count && named >= *group.count)
        //: %1 number of provinces
        return FigureModel::tr("all %1 named").arg(named);
    if (!group.count)
        return FigureModel::tr("%1 named").arg(named);
    //: %1 provinces named, %2 provinces counted
    return FigureModel::tr("%1 of %2 named").arg(named).arg(*group.count);
}

QString withNote(const QString &text, const QString &note)
{
    return note.isEmpty() ? text : u"%1 (%2)"_s.arg(text, note);
}

FigureEntry entryOf(const ReportView &view, const Figure &figure)
{
    FigureEntry entry;
    entry.figureId = figure.id;
    entry.indicatorId = figure.indicator;
    entry.indicator = view.indicatorName(figure);
    entry.platformId = figure.platform;
    entry.platform = figure.platform.isEmpty() ? QString() : view.platformName(figure.platform);
    entry.group = figure.group;
    entry.value = figure.value;
    entry.shownValue = format::shownValue(figure);
    entry.valueText = format::digits(figure);
    entry.unit = format::unit(figure);
    Figure full = figure;
    full.scaleExponent = 0;
    full.decimals = 0;
    entry.fullValueText = format::digits(full);
    entry.baseUnit = figure.unit;
    entry.role = figure.role;
    entry.isPart = !figure.parent.isEmpty();
    entry.roleText =
        entry.isPart && figure.role == Role::Level ? FigureModel::tr("part of a total") : roleText(figure);
    entry.hedge = figure.hedge;
    entry.doubtful = figure.ambiguous || figure.alternative;
    entry.hedgeText = entry.doubtful ? FigureModel::tr("doubtful") : hedgeText(figure);
    entry.period = view.periodText(figure.period);
    entry.sentence = view.sentenceNumber(figure);
    entry.span = figure.span;
    entry.quote = figure.quote;
    entry.note = figureNote(view, figure);
    for (const BaselineKind kind : {BaselineKind::PreviousPeriod, BaselineKind::YearBefore}) {
        if (const auto baseline = view.baseline(figure, kind))
            entry.baselines.append(baseline->description());
    }
    entry.correctionText = correctionNote(view, figure.id);
    entry.reviewText = reviewNote(view.report().review(figure.id));
    return entry;
}

FigureEntry entryOf(const ReportView &view, const RolloutGroup &group)
{
    FigureEntry entry;
    entry.groupId = group.id;
    entry.indicator = view.statusName(group);
    entry.value = group.count.value_or(0);
    entry.shownValue = entry.value;
    entry.fullValueText = group.count ? format::number(*group.count) : QString();
    entry.valueText = group.count ? format::number(*group.count) : FigureModel::tr("not stated");
    entry.unit = FigureModel::tr("provinces");
    entry.baseUnit = entry.unit;
    entry.roleText = FigureModel::tr("provinces by status");
    entry.hedgeText = FigureModel::tr("exact");
    entry.sentence = view.sentenceNumber(group);
    entry.span = group.span;
    entry.quote = group.quote;
    entry.note = groupNote(group);
    entry.reviewText = reviewNote(view.report().review(group.id));
    return entry;
}
} // namespace

const FigureModel::ColumnSpec &FigureModel::spec(Column column)
{
    return columns[static_cast<std::size_t>(column)];
}

QStringList FigureModel::columnNames()
{
    return {u"number"_s, u"indicator"_s,  u"platform"_s,  u"group"_s,      u"value"_s,    u"unit"_s,
            u"role"_s,   u"hedge"_s,      u"check"_s,     u"period"_s,     u"sentence"_s, u"quote"_s,
            u"note"_s,   u"full-value"_s, u"base-unit"_s, u"correction"_s, u"review"_s};
}

void FigureModel::show(const ReportView &view)
{
    beginResetModel();
    m_entries.clear();
    m_rows.clear();
    for (const Figure &figure : view.report().figures)
        m_entries.push_back(entryOf(view, figure));
    for (const Rollout &rollout : view.report().rollouts) {
        for (const RolloutGroup &group : rollout.groups)
            m_entries.push_back(entryOf(view, group));
    }
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const FigureEntry &a, const FigureEntry &b) { return a.span.begin < b.span.begin; });
    SentenceTexts sentences(view);
    const QHash<QString, CheckStatus> checks = checkStatuses(view.report());
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        FigureEntry &entry = m_entries[i];
        const int row = static_cast<int>(i);
        entry.number = row + 1;
        entry.sentenceText = sentences.text(entry.sentence);
        entry.search =
            QStringList{entry.indicator, entry.platform, entry.group,          entry.valueText, entry.unit,
                        entry.quote,     entry.note,     entry.correctionText, entry.reviewText}
                .join(u' ');
        entry.foldedSearch = foldedForSearch(entry.search);
        const QString id = entry.figureId.isEmpty() ? entry.groupId : entry.figureId;
        entry.check = checks.value(id, CheckStatus::Unchecked);
        entry.checkText = statusText(entry.check);
        m_rows.insert(id, row);
    }
    endResetModel();
}

void FigureModel::clear()
{
    beginResetModel();
    m_entries.clear();
    m_rows.clear();
    endResetModel();
}

int FigureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int FigureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant FigureModel::toolTip(const FigureEntry &entry)
{
    QStringList lines;
    if (entry.sentence > 0)
        lines.append(tr("Sentence %1: %2").arg(entry.sentence).arg(entry.sentenceText));
    lines.append(entry.baselines);
    return lines.isEmpty() ? QVariant() : QVariant(lines.join(u'\n'));
}

QVariant FigureModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FigureEntry &shownEntry = entry(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (column == Column::Sentence && shownEntry.sentence == 0)
            return {};
        return spec(column).show(shownEntry);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(spec(column).alignment);
    case Qt::ToolTipRole:
        return toolTip(shownEntry);
    case FigureIdRole:
        return shownEntry.figureId;
    case GroupIdRole:
        return shownEntry.groupId;
    case IndicatorIdRole:
        return shownEntry.indicatorId;
    case PlatformIdRole:
        return shownEntry.platformId;
    case DerivedRole:
        return false;
    case RoleWordRole:
        return shownEntry.role ? toWord(*shownEntry.role) : QString();
    case SentenceRole:
        return shownEntry.sentenceText;
    case SentenceNumberRole:
        return shownEntry.sentence;
    case SpanRole:
        return QPoint(static_cast<int>(shownEntry.span.begin.value),
                      static_cast<int>(shownEntry.span.end.value));
    case ValueRole:
        return shownEntry.value.toDouble();
    case NumberRole:
        return spec(column).number ? QVariant(spec(column).number(shownEntry)) : QVariant();
    case ValueTextRole:
        return withNote(shownEntry.valueText + format::noBreakSpace + shownEntry.unit,
                        shownEntry.correctionText);
    case Qt::AccessibleTextRole:
        // A number means nothing without its unit, which stands in the next cell.
        return column == Column::Value ? QVariant(withNote(shownEntry.valueText + u' ' + shownEntry.unit,
                                                           shownEntry.correctionText))
                                       : data(index, Qt::DisplayRole);
    case DoubtfulRole:
        return shownEntry.doubtful;
    case CheckStatusRole:
        return static_cast<int>(shownEntry.check);
    case PartRole:
        return shownEntry.isPart;
    case SearchRole:
        return shownEntry.search;
    default:
        return {};
    }
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnTotal)
        return {};
    const ColumnSpec &column = spec(static_cast<Column>(section));
    if (role == Qt::DisplayRole)
        return tr(column.title);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment);
    return {};
}

} // namespace tem
