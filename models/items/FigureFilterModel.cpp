#include "items/FigureFilterModel.h"

#include "items/FigureModel.h"
#include "items/VietnameseText.h"

namespace tem {

FigureFilterModel::FigureFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

void FigureFilterModel::setFigures(FigureModel *model)
{
    m_figures = model;
    setSourceModel(model);
}

void FigureFilterModel::setIndicator(const QString &id)
{
    m_indicator = id;
    invalidateFilter();
}

void FigureFilterModel::setPlatform(const QString &id)
{
    m_platform = id;
    invalidateFilter();
}

void FigureFilterModel::setRole(std::optional<Role> role)
{
    m_role = role;
    invalidateFilter();
}

void FigureFilterModel::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

void FigureFilterModel::clearFilters()
{
    m_indicator.clear();
    m_platform.clear();
    m_role.reset();
    m_text.clear();
    invalidateFilter();
}

bool FigureFilterModel::hasFilters() const
{
    return !m_indicator.isEmpty() || !m_platform.isEmpty() || m_role || !m_text.trimmed().isEmpty();
}

int FigureFilterModel::rowOf(const QString &id) const
{
    const int row = m_figures ? m_figures->rowOf(id) : -1;
    return row < 0 ? -1 : mapFromSource(m_figures->index(row, 0)).row();
}

bool FigureFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const FigureEntry &entry = m_figures->entry(sourceRow);
    return (m_indicator.isEmpty() || entry.indicatorId == m_indicator) &&
           (m_platform.isEmpty() || entry.platformId == m_platform) && (!m_role || entry.role == m_role) &&
           matchesSearch(entry.search, m_text);
}

bool FigureFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto column = static_cast<FigureModel::Column>(left.column());
    return FigureModel::spec(column).less(m_figures->entry(left.row()), m_figures->entry(right.row()));
}

} // namespace tem
