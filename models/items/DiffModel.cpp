#include "items/DiffModel.h"

namespace tem {

using namespace Qt::StringLiterals;

namespace {
QString shown(const DiffEntry &entry, DiffModel::Column column)
{
    switch (column) {
    case DiffModel::Column::What:
        return entry.what;
    case DiffModel::Column::Before:
        return entry.before.isEmpty() ? u"–"_s : entry.before;
    case DiffModel::Column::After:
        return entry.after.isEmpty() ? u"–"_s : entry.after;
    case DiffModel::Column::Difference:
        return entry.difference;
    case DiffModel::Column::Change:
        return entry.change;
    }
    return {};
}

QString title(DiffModel::Column column)
{
    switch (column) {
    case DiffModel::Column::What:
        return DiffModel::tr("Figure");
    case DiffModel::Column::Before:
        return DiffModel::tr("Before");
    case DiffModel::Column::After:
        return DiffModel::tr("After");
    case DiffModel::Column::Difference:
        return DiffModel::tr("Difference (computed)");
    case DiffModel::Column::Change:
        return DiffModel::tr("What changed");
    }
    return {};
}
} // namespace

void DiffModel::show(std::vector<DiffEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int DiffModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int DiffModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant DiffModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DiffEntry &one = entry(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown(one, column);
    case Qt::ToolTipRole:
        if (column == Column::Difference && !one.formula.isEmpty())
            //: %1 formula
            return tr("computed: %1").arg(one.formula);
        return {};
    case KindRole:
        return static_cast<int>(one.kind);
    case SubjectRole:
        return static_cast<int>(one.subject);
    case BeforeIdRole:
        return one.beforeId;
    case AfterIdRole:
        return one.afterId;
    case DerivedRole:
        return column == Column::Difference;
    default:
        return {};
    }
}

QVariant DiffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnTotal)
        return {};
    return title(static_cast<Column>(section));
}

} // namespace tem
