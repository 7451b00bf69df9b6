#include "items/ProvinceFilterModel.h"

#include "items/ProvinceModel.h"
#include "items/VietnameseText.h"

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
    m_text = text;
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
    if (m_group && entry.groupId != *m_group)
        return false;
    return matchesSearch(entry.name, m_text) || entry.code == m_text.trimmed();
}

bool ProvinceFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto column = static_cast<ProvinceModel::Column>(left.column());
    return ProvinceModel::spec(column).less(m_provinces->entry(left.row()), m_provinces->entry(right.row()));
}

} // namespace tem
