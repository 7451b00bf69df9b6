#include "items/ProvinceFilterModel.h"

#include "items/ProvinceModel.h"

namespace tem {

ProvinceFilterModel::ProvinceFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

void ProvinceFilterModel::setProvinces(ProvinceModel *model)
{
    m_provinces = model;
    setSourceModel(model);
}

void ProvinceFilterModel::setText(const QString &text)
{
    m_text = SearchText(text);
    m_code = text.trimmed();
    invalidateFilter();
}

void ProvinceFilterModel::setGroup(const std::optional<QString> &groupId)
{
    m_group = groupId;
    invalidateFilter();
}

int ProvinceFilterModel::rowOf(const QString &code) const
{
    const int row = m_provinces ? m_provinces->rowOf(code) : -1;
    return row < 0 ? -1 : mapFromSource(m_provinces->index(row, 0)).row();
}

bool ProvinceFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const ProvinceEntry &entry = m_provinces->entry(sourceRow);
    if (m_group && (m_group->isEmpty() ? entry.isNamed() : !entry.groupIds.contains(*m_group)))
        return false;
    return m_text.matches(entry.name) || entry.code == m_code;
}

bool ProvinceFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto column = static_cast<ProvinceModel::Column>(left.column());
    const auto less = ProvinceModel::spec(column).less;
    const auto &a = m_provinces->entry(left.row());
    const auto &b = m_provinces->entry(right.row());
    if (less(a, b) || less(b, a))
        return less(a, b);
    // Equals keep the order of the model, whatever they were sorted by before.
    return left.row() < right.row();
}

} // namespace tem
