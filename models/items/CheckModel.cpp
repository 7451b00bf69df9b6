#include "items/CheckModel.h"

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
void count(CheckCounts &counts, const CheckEntry &entry)
{
    switch (entry.kind) {
    case CheckEntry::Kind::Doubtful:
        ++counts.doubtful;
        return;
    case CheckEntry::Kind::UnitNote:
        ++counts.notes;
        return;
    case CheckEntry::Kind::Unchecked:
        return;
    case CheckEntry::Kind::Check:
        break;
    }
    switch (entry.verdict) {
    case Verdict::Holds:
        ++counts.holds;
        break;
    case Verdict::Rounding:
        ++counts.rounding;
        break;
    case Verdict::Incomplete:
        ++counts.incomplete;
        break;
    case Verdict::Fails:
        ++counts.fails;
        break;
    }
}
} // namespace

void CheckModel::show(const ReportView &view)
{
    beginResetModel();
    m_entries = checkEntries(view);
    m_rowsOfItem.clear();
    m_counts = {};
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        count(m_counts, m_entries[i]);
        if (m_entries[i].kind != CheckEntry::Kind::Check)
            continue;
        for (const QString &id : m_entries[i].items)
            m_rowsOfItem[id].append(static_cast<int>(i));
    }
    endResetModel();
}

void CheckModel::clear()
{
    beginResetModel();
    m_entries.clear();
    m_rowsOfItem.clear();
    m_counts = {};
    endResetModel();
}

int CheckModel::rowOfCheck(int check) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const CheckEntry &entry) {
        return entry.kind == CheckEntry::Kind::Check && entry.check == check;
    });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

QString CheckModel::summaryText() const
{
    QStringList parts{tr("%1 agree").arg(m_counts.holds), tr("%1 rounding").arg(m_counts.rounding)};
    if (m_counts.incomplete > 0)
        parts.append(tr("%1 incomplete").arg(m_counts.incomplete));
    parts.append(tr("%1 off").arg(m_counts.fails));
    return parts.join(u", "_s);
}

QString CheckModel::longSummaryText() const
{
    QStringList parts;
    if (m_counts.fails > 0)
        parts.append(tr("%1 off").arg(m_counts.fails));
    if (m_counts.rounding > 0)
        parts.append(tr("%1 rounding").arg(m_counts.rounding));
    if (m_counts.incomplete > 0)
        parts.append(tr("%1 incomplete").arg(m_counts.incomplete));
    if (m_counts.holds > 0)
        parts.append(tr("%1 agree").arg(m_counts.holds));
    if (m_counts.doubtful > 0)
        //: %1 number of figures that can be read in two ways
        parts.append(tr("%1 doubtful").arg(m_counts.doubtful));
    if (m_counts.notes > 0)
        //: %1 number of remarks, at the end of a list
        parts.append(tr("and %1 to note").arg(m_counts.notes));
    if (m_counts.total() == 0 && m_counts.doubtful == 0)
        return tr("Nothing in this report can be checked");
    //: %1 number of checks, %2 how many came out how
    return tr("Checks: %1. %2").arg(QString::number(m_counts.total()), parts.join(u" · "_s));
}

int CheckModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int CheckModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant CheckModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CheckEntry &shown = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (static_cast<Column>(index.column())) {
        case Column::Verdict:
            return shown.word;
        case Column::Equation:
            return shown.equation;
        case Column::Place:
            return shown.place;
        }
        return {};
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(shown.word, shown.equation);
    case Qt::AccessibleDescriptionRole:
        return u"%1. %2"_s.arg(shown.place, shown.explanation);
    case Qt::ToolTipRole:
    case ExplanationRole:
        return shown.explanation;
    case KindRole:
        return static_cast<int>(shown.kind);
    case SectionRole:
        return static_cast<int>(shown.section);
    case VerdictRole:
        return static_cast<int>(shown.verdict);
    case SignRole:
        return shown.sign;
    case WordRole:
        return shown.word;
    case CheckIndexRole:
        return shown.check;
    case ItemsRole:
        return shown.items;
    case ShortEquationRole:
        return shown.shortEquation;
    case ReviewRole:
        return shown.review;
    default:
        return {};
    }
}

QVariant CheckModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnTotal)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Verdict:
        return tr("Result");
    case Column::Equation:
        return tr("Check");
    case Column::Place:
        return tr("Of what, where");
    }
    return {};
}

} // namespace tem
