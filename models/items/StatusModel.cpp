#include "items/StatusModel.h"

#include "items/CorrectionText.h"
#include <QSet>

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
StatusEntry entryOf(const ReportView &view, const Rollout &rollout, const RolloutGroup &group)
{
    StatusEntry entry;
    entry.groupId = group.id;
    entry.statusId = group.status;
    entry.name = view.statusName(group);
    entry.count = group.count;
    for (const Mention &mention : group.mentions) {
        if (entry.provinceCodes.contains(mention.code))
            continue;
        entry.provinceCodes.append(mention.code);
        const Province *province = view.catalogue().province(mention.code, rollout.vintage);
        entry.provinceNames.append(
            withPlacedMark(view, group, mention.code, province ? province->name : mention.quote));
    }
    entry.placedText =
        group.count ? u"%1/%2"_s.arg(entry.named()).arg(*group.count) : QString::number(entry.named());
    entry.allPlaced = group.count && entry.named() == *group.count;
    entry.complete = group.complete;
    entry.sentence = view.sentenceNumber(group);
    return entry;
}
} // namespace

QString unitsText(const Catalogue &catalogue, QDate vintage)
{
    const auto count = static_cast<int>(catalogue.provinces(vintage).size());
    if (count == 0)
        return {};
    //: %1 number of provinces and centrally-run cities
    return StatusModel::tr("%1 provinces and cities").arg(count);
}

void StatusModel::show(const ReportView &view, std::size_t rollout)
{
    beginResetModel();
    m_entries.clear();
    m_total = 0;
    m_named = 0;
    m_decisionText.clear();
    m_vintageText.clear();
    if (rollout < view.report().rollouts.size()) {
        const Rollout &shown = view.report().rollouts[rollout];
        QSet<QString> named;
        for (const RolloutGroup &group : shown.groups) {
            m_entries.push_back(entryOf(view, shown, group));
            for (const QString &code : m_entries.back().provinceCodes)
                named.insert(code);
        }
        m_named = static_cast<int>(named.size());
        m_total = shown.total ? shown.total->value
                              : static_cast<int>(view.catalogue().provinces(shown.vintage).size());
        if (!shown.decision.isEmpty())
            //: %1 number of a decision: 468/QĐ-TTg
            m_decisionText = tr("Decision %1").arg(shown.decision);
        const QString units = unitsText(view.catalogue(), shown.vintage);
        if (!units.isEmpty())
            //: %1 how many provinces and cities there were, e.g. "63 provinces and cities"
            m_vintageText = shown.vintage < QDate(2025, 7, 1)
                                ? tr("Boundaries: %1 (until 30/06/2025)").arg(units)
                                : tr("Boundaries: %1 (from 01/07/2025)").arg(units);
    }
    endResetModel();
}

void StatusModel::clear()
{
    beginResetModel();
    m_entries.clear();
    m_total = 0;
    m_named = 0;
    m_decisionText.clear();
    m_vintageText.clear();
    endResetModel();
}

int StatusModel::rowOf(const QString &groupId) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const StatusEntry &entry) { return entry.groupId == groupId; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int StatusModel::counted() const
{
    int sum = 0;
    for (const StatusEntry &entry : m_entries)
        sum += entry.count.value_or(0);
    return sum;
}

int StatusModel::countedNotNamed() const
{
    int sum = 0;
    for (const StatusEntry &entry : m_entries)
        sum += std::max(0, entry.count.value_or(0) - entry.named());
    return sum;
}

QString StatusModel::sumText() const
{
    QStringList terms;
    for (const StatusEntry &entry : m_entries) {
        if (entry.count)
            terms.append(QString::number(*entry.count));
    }
    if (terms.isEmpty())
        return {};
    const QString left = terms.join(" + "_L1);
    if (addsUp() || m_total == 0)
        return u"%1 = %2"_s.arg(left).arg(counted());
    return u"%1 = %2 %3 %4"_s.arg(left)
        .arg(counted())
        .arg(counted() < m_total ? u"<"_s : u"≠"_s)
        .arg(m_total);
}

QString StatusModel::placedText() const
{
    return u"%1/%2"_s.arg(m_named).arg(m_total);
}

int StatusModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int StatusModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant StatusModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const StatusEntry &entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        switch (static_cast<Column>(index.column())) {
        case Column::Count:
            return entry.count ? QString::number(*entry.count) : tr("not stated");
        case Column::Name:
            return entry.name;
        case Column::Placed:
            return entry.placedText;
        }
        return {};
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(static_cast<Column>(index.column()) == Column::Name
                                       ? Qt::AlignLeft | Qt::AlignVCenter
                                       : Qt::AlignRight | Qt::AlignVCenter);
    case GroupIdRole:
        return entry.groupId;
    case StatusIdRole:
        return entry.statusId;
    case CountRole:
        return entry.count ? QVariant(*entry.count) : QVariant();
    case NamedRole:
        return entry.named();
    case AllPlacedRole:
        return entry.allPlaced;
    case SentenceNumberRole:
        return entry.sentence;
    default:
        return {};
    }
}

QVariant StatusModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnTotal)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Count:
        return tr("Provinces");
    case Column::Name:
        return tr("By the report");
    case Column::Placed:
        return tr("placed");
    }
    return {};
}

} // namespace tem
