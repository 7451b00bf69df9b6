#include "items/FigureModel.h"

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

constexpr Qt::Alignment toLeft = Qt::AlignLeft | Qt::AlignVCenter;
constexpr Qt::Alignment toRight = Qt::AlignRight | Qt::AlignVCenter;

constexpr std::array<FigureModel::ColumnSpec, FigureModel::columnTotal> columns = {{
    {QT_TRANSLATE_NOOP("tem::FigureModel", "No."), shown<&FigureEntry::number>,
     lessValue<&FigureEntry::number>, toRight},
    {QT_TRANSLATE_NOOP("tem::FigureModel", "Indicator"), shown<&FigureEntry::indicator>,
     lessText<&FigureEntry::indicator>, toLeft},
    {QT_TRANSLATE_NOOP("tem::FigureModel", "Marketplace"), shown<&FigureEntry::platform>,
     lessText<&FigureEntry::platform>, toLeft},
    {QT_TRANSLATE_NOOP("tem::FigureModel", "Of whom"), shown<&FigureEntry::group>,
     lessText<&FigureEntry::group>, toLeft},
    {QT_TRANSLATE_NOOP("tem::FigureModel", "Value"), shown<&FigureEntry::valueText>,
     lessValue<&FigureEntry::value>, toRight},
    {QT_TRANSLATE_NOOP("tem::FigureModel", "Unit"), shown<&FigureEntry::unit>, lessText<&FigureEntry::unit>,
     toLeft},
    {QT_TRANSLATE_NOOP("tem::FigureModel", "Role"), shown<&FigureEntry::roleText>,
     lessText<&FigureEntry::roleText>, toLeft},
    {QT_TRANSLATE_NOOP("tem::FigureModel", "Certainty"), shown<&FigureEntry::hedgeText>,
     lessText<&FigureEntry::hedgeText>, toLeft},
    {QT_TRANSLATE_NOOP("tem::FigureModel", "Period"), shown<&FigureEntry::period>,
     lessText<&FigureEntry::period>, toLeft},
    {QT_TRANSLATE_NOOP("tem::FigureModel", "Sentence"), shown<&FigureEntry::sentence>,
     lessValue<&FigureEntry::sentence>, toRight},
    {QT_TRANSLATE_NOOP("tem::FigureModel", "In the text"), shown<&FigureEntry::quote>,
     lessText<&FigureEntry::quote>, toLeft},
    {QT_TRANSLATE_NOOP("tem::FigureModel", "Note"), shown<&FigureEntry::note>, lessText<&FigureEntry::note>,
     toLeft},
}};

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
        notes.append(FigureModel::tr("part of %1").arg(format::valueWithUnit(*total)));
    if (const Figure *level = view.figure(figure.of))
        //: %1 the level that a share or change speaks of, with its unit
        notes.append(FigureModel::tr("of %1").arg(format::valueWithUnit(*level)));
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
    entry.valueText = format::digits(figure);
    entry.unit = format::unit(figure);
    entry.role = figure.role;
    entry.isPart = !figure.parent.isEmpty();
    entry.roleText =
        entry.isPart && figure.role == Role::Level ? FigureModel::tr("part of a total") : roleText(figure);
    entry.hedge = figure.hedge;
    entry.hedgeText = hedgeText(figure);
    entry.period = view.periodText(figure.period);
    entry.sentence = view.sentenceNumber(figure);
    entry.span = figure.span;
    entry.quote = figure.quote;
    entry.note = figureNote(view, figure);
    return entry;
}

FigureEntry entryOf(const ReportView &view, const RolloutGroup &group)
{
    FigureEntry entry;
    entry.groupId = group.id;
    entry.indicator = view.statusName(group);
    entry.value = group.count.value_or(0);
    entry.valueText = group.count ? format::number(*group.count) : FigureModel::tr("not stated");
    entry.unit = FigureModel::tr("provinces");
    entry.roleText = FigureModel::tr("provinces by status");
    entry.hedgeText = FigureModel::tr("exact");
    entry.sentence = view.sentenceNumber(group);
    entry.span = group.span;
    entry.quote = group.quote;
    entry.note = groupNote(group);
    return entry;
}
} // namespace

const FigureModel::ColumnSpec &FigureModel::spec(Column column)
{
    return columns[static_cast<std::size_t>(column)];
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
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        FigureEntry &entry = m_entries[i];
        const int row = static_cast<int>(i);
        entry.number = row + 1;
        entry.sentenceText = sentences.text(entry.sentence);
        entry.search = QStringList{entry.indicator, entry.platform, entry.group, entry.valueText,
                                   entry.unit,      entry.quote,    entry.note}
                           .join(u' ');
        entry.foldedSearch = foldedForSearch(entry.search);
        m_rows.insert(entry.figureId.isEmpty() ? entry.groupId : entry.figureId, row);
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
        return shownEntry.sentence > 0
                   ? tr("Sentence %1: %2").arg(shownEntry.sentence).arg(shownEntry.sentenceText)
                   : QVariant();
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
    case ValueTextRole:
        return QString(shownEntry.valueText + format::noBreakSpace + shownEntry.unit);
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
