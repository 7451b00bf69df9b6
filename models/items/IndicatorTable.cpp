#include "items/IndicatorTable.h"

#include "items/CellRoles.h"

namespace tem {

void IndicatorTable::setRows(QList<PlatformColumn> platforms, std::vector<IndicatorRow> rows)
{
    beginResetModel();
    m_platforms = std::move(platforms);
    m_rows = std::move(rows);
    endResetModel();
}

QModelIndex IndicatorTable::indexOfFigure(const QString &figureId) const
{
    if (figureId.isEmpty())
        return {};
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const auto row = static_cast<int>(i);
        if (m_rows[i].total.figureId == figureId)
            return index(row, totalColumn());
        for (int platform = 0; platform < m_rows[i].cells.size(); ++platform) {
            if (m_rows[i].cells[platform].figureId == figureId)
                return index(row, firstPlatformColumn() + platform);
        }
    }
    return {};
}

int IndicatorTable::rowOfFigure(const QString &figureId) const
{
    return indexOfFigure(figureId).row();
}

int IndicatorTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int IndicatorTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ratioColumn() + 1;
}

const Cell *IndicatorTable::cell(const QModelIndex &index) const
{
    const IndicatorRow &row = m_rows[static_cast<std::size_t>(index.row())];
    if (index.column() == totalColumn())
        return &row.total;
    if (index.column() < firstPlatformColumn() || index.column() > totalColumn())
        return nullptr;
    return &row.cells[index.column() - firstPlatformColumn()];
}

QVariant IndicatorTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const IndicatorRow &row = m_rows[static_cast<std::size_t>(index.row())];
    if (QVariant ofRow = rowData(row, role); ofRow.isValid())
        return ofRow;
    if (role == CellPlatformIdRole && index.column() >= firstPlatformColumn() &&
        index.column() < totalColumn())
        return m_platforms[index.column() - firstPlatformColumn()].id;
    if (const Cell *shown = cell(index))
        return cellData(*shown, role);
    if (role == Qt::DisplayRole) {
        if (index.column() == ratioColumn())
            return row.ratioText;
        return index.column() == 0 ? row.title : row.unit;
    }
    // The ratio is computed in every row.
    if (role == CellDerivedRole)
        return index.column() == ratioColumn() || row.derived;
    return {};
}

QVariant IndicatorTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section > ratioColumn())
        return {};
    if (section == 0)
        return tr("Indicator");
    if (section == 1)
        return tr("Unit");
    if (section == totalColumn())
        return m_platforms.size() > 2 ? tr("All marketplaces") : tr("Both marketplaces");
    if (section == ratioColumn())
        return tr("Ratio (computed)");
    return m_platforms[section - firstPlatformColumn()].name;
}

} // namespace tem
