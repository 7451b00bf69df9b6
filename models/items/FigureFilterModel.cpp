#include "items/FigureFilterModel.h"

#include "items/FigureModel.h"

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

void FigureFilterModel::setOthersOnly(bool only)
{
    m_othersOnly = only;
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
    m_text = SearchText(text);
    invalidateFilter();
}

void FigureFilterModel::clearFilters()
{
    m_indicator.clear();
    m_othersOnly = false;
    m_platform.clear();
    m_role.reset();
    m_text = {};
    invalidateFilter();
}

bool FigureFilterModel::hasFilters() const
{
    return !m_indicator.isEmpty() || m_othersOnly || !m_platform.isEmpty() || m_role || !m_text.isEmpty();
}

int FigureFilterModel::rowOf(const QString &id) const
{
    const int row = m_figures ? m_figures->rowOf(id) : -1;
    return row < 0 ? -1 : mapFromSource(m_figures->index(row, 0)).row();
}

bool FigureFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const FigureEntry &entry = m_figures->entry(sourceRow);
    if (m_othersOnly && (entry.figureId.isEmpty() || !entry.indicatorId.isEmpty()))
        return false;
    return (m_indicator.isEmpty() || entry.indicatorId == m_indicator) &&
           (m_platform.isEmpty() || entry.platformId == m_platform) && (!m_role || entry.role == m_role) &&
           m_text.matches(entry.search, entry.foldedSearch);
}

bool FigureFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto column = static_cast<FigureModel::Column>(left.column());
    const auto less = FigureModel::spec(column).less;
    const auto &a = m_figures->entry(left.row());
    const auto &b = m_figures->entry(right.row());
    if (less(a, b) || less(b, a))
        return less(a, b);
    // Equals keep the order of the model, whatever they were sorted by before.
    return left.row() < right.row();
}

} // namespace tem
