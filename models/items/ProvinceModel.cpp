#include "items/ProvinceModel.h"

#include "items/VietnameseText.h"

#include <algorithm>
#include <array>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
template <auto member> QVariant shown(const ProvinceEntry &entry)
{
    return entry.*member;
}

template <QString ProvinceEntry::*member> bool lessText(const ProvinceEntry &a, const ProvinceEntry &b)
{
    return vietnameseLess(a.*member, b.*member);
}

bool lessStatus(const ProvinceEntry &a, const ProvinceEntry &b)
{
    if (a.isNamed() != b.isNamed())
        return a.isNamed();
    return vietnameseLess(a.statusText, b.statusText);
}

/// Those without a sentence come last.
bool lessSentence(const ProvinceEntry &a, const ProvinceEntry &b)
{
    if ((a.sentence == 0) != (b.sentence == 0))
        return b.sentence == 0;
    return a.sentence < b.sentence;
}

bool lessCode(const ProvinceEntry &a, const ProvinceEntry &b)
{
    return a.code < b.code;
}

constexpr Qt::Alignment toLeft = Qt::AlignLeft | Qt::AlignVCenter;

constexpr std::array<ProvinceModel::ColumnSpec, ProvinceModel::columnTotal> columns = {{
    {QT_TRANSLATE_NOOP("tem::ProvinceModel", "Code"), shown<&ProvinceEntry::code>, lessCode, toLeft},
    {QT_TRANSLATE_NOOP("tem::ProvinceModel", "Province"), shown<&ProvinceEntry::name>,
     lessText<&ProvinceEntry::name>, toLeft},
    {QT_TRANSLATE_NOOP("tem::ProvinceModel", "Status"), shown<&ProvinceEntry::statusText>, lessStatus,
     toLeft},
    {QT_TRANSLATE_NOOP("tem::ProvinceModel", "Source"), shown<&ProvinceEntry::sentence>, lessSentence,
     Qt::AlignRight | Qt::AlignVCenter},
}};

QDate vintageOf(const ReportView &view, std::size_t rollout)
{
    const Report &report = view.report();
    if (rollout < report.rollouts.size())
        return report.rollouts[rollout].vintage;
    const QDate firstKnown(2008, 8, 1);
    if (report.periods.empty() || !report.periods.front().to.isValid())
        return firstKnown;
    return std::max(firstKnown, report.periods.front().to);
}

void nameIn(ProvinceEntry &entry, const ReportView &view, const RolloutGroup &group, const Mention &mention)
{
    const QString status = view.statusName(group);
    if (entry.groupIds.contains(group.id))
        return;
    entry.groupIds.append(group.id);
    if (entry.isNamed()) {
        entry.conflicting = true;
        entry.statusText = ProvinceModel::tr("%1 and also: %2").arg(entry.statusText, status);
        return;
    }
    entry.groupId = group.id;
    entry.statusId = group.status;
    entry.statusText = status;
    entry.span = mention.span;
    entry.quote = mention.quote;
    entry.sentence = mention.quote.isEmpty() ? 0 : view.report().sentenceNumber(mention.span);
}
} // namespace

const ProvinceModel::ColumnSpec &ProvinceModel::spec(Column column)
{
    return columns[static_cast<std::size_t>(column)];
}

void ProvinceModel::show(const ReportView &view, std::size_t rollout)
{
    beginResetModel();
    m_entries.clear();
    m_rows.clear();
    m_vintage = vintageOf(view, rollout);
    QHash<QString, std::size_t> places;
    for (const Province &province : view.catalogue().provinces(m_vintage)) {
        ProvinceEntry entry;
        entry.code = province.code;
        entry.name = province.name;
        entry.region = province.region;
        places.insert(province.code, m_entries.size());
        m_entries.push_back(std::move(entry));
    }
    if (rollout < view.report().rollouts.size()) {
        for (const RolloutGroup &group : view.report().rollouts[rollout].groups) {
            for (const Mention &mention : group.mentions) {
                const auto place = places.constFind(mention.code);
                if (place != places.constEnd())
                    nameIn(m_entries[*place], view, group, mention);
            }
        }
    }
    for (ProvinceEntry &entry : m_entries) {
        if (!entry.isNamed())
            entry.statusText = tr("not yet named in the report");
    }
    if (rollout < view.report().rollouts.size()) {
        for (ProvinceEntry &entry : m_entries) {
            if (!view.report().placement(view.report().rollouts[rollout].id, entry.code))
                continue;
            entry.placedByUser = true;
            //: %1 status of a province that the user put right
            entry.statusText = tr("%1 (placed by the user)").arg(entry.statusText);
        }
    }
    std::sort(m_entries.begin(), m_entries.end(), [](const ProvinceEntry &a, const ProvinceEntry &b) {
        if (a.isNamed() != b.isNamed())
            return a.isNamed();
        return a.isNamed() ? a.span.begin < b.span.begin : vietnameseLess(a.name, b.name);
    });
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        m_rows.insert(m_entries[i].code, static_cast<int>(i));
    endResetModel();
}

void ProvinceModel::clear()
{
    beginResetModel();
    m_entries.clear();
    m_rows.clear();
    m_vintage = {};
    endResetModel();
}

const ProvinceEntry *ProvinceModel::province(const QString &code) const
{
    const int row = rowOf(code);
    return row < 0 ? nullptr : &entry(row);
}

int ProvinceModel::namedCount() const
{
    return static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(),
                                          [](const ProvinceEntry &entry) { return entry.isNamed(); }));
}

int ProvinceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int ProvinceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant ProvinceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ProvinceEntry &shownEntry = entry(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (column == Column::Sentence)
            return shownEntry.sentence > 0 ? tr("sentence %1").arg(shownEntry.sentence) : QString();
        return spec(column).show(shownEntry);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(spec(column).alignment);
    case CodeRole:
        return shownEntry.code;
    case StatusIdRole:
        return shownEntry.statusId;
    case GroupIdRole:
        return shownEntry.groupId;
    case NamedRole:
        return shownEntry.isNamed();
    case ConflictRole:
        return shownEntry.conflicting;
    case PlacedByUserRole:
        return shownEntry.placedByUser;
    case SentenceNumberRole:
        return shownEntry.sentence;
    case SearchRole:
        return QStringList{shownEntry.code, shownEntry.name, shownEntry.statusText}.join(u' ');
    default:
        return {};
    }
}

QVariant ProvinceModel::headerData(int section, Qt::Orientation orientation, int role) const
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
