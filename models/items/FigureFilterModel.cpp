#include "items/FigureFilterModel.h"

#include <algorithm>
#include <numeric>

namespace tem {

FigureFilterModel::FigureFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

void FigureFilterModel::setFigures(FigureModel *model)
{
    m_figures = model;
    const auto forget = [this] { m_ranks = {}; };
    forget();
    // Before the proxy hears of it and sorts anew.
    connect(model, &QAbstractItemModel::modelReset, this, forget);
    setSourceModel(model);
}

void FigureFilterModel::setIndicator(const QString &id)
{
    replace(m_indicator, id);
}

void FigureFilterModel::setOthersOnly(bool only)
{
    replace(m_othersOnly, only);
}

void FigureFilterModel::setPlatform(const QString &id)
{
    replace(m_platform, id);
}

void FigureFilterModel::setRole(std::optional<Role> role)
{
    replace(m_role, role);
}

void FigureFilterModel::setHedge(std::optional<Hedge> hedge)
{
    replace(m_hedge, hedge);
}

void FigureFilterModel::setDoubtfulOnly(bool only)
{
    replace(m_doubtfulOnly, only);
}

void FigureFilterModel::setCheck(std::optional<CheckStatus> check)
{
    replace(m_check, check);
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
    m_hedge.reset();
    m_doubtfulOnly = false;
    m_check.reset();
    m_text = {};
    invalidateFilter();
}

bool FigureFilterModel::hasFilters() const
{
    return !m_indicator.isEmpty() || m_othersOnly || !m_platform.isEmpty() || m_role || m_hedge ||
           m_doubtfulOnly || m_check || !m_text.isEmpty();
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
    if (m_doubtfulOnly && !entry.doubtful)
        return false;
    if (m_hedge && (entry.doubtful || entry.figureId.isEmpty() || entry.hedge != *m_hedge))
        return false;
    if (m_check && entry.check != *m_check)
        return false;
    return (m_indicator.isEmpty() || entry.indicatorId == m_indicator) &&
           (m_platform.isEmpty() || entry.platformId == m_platform) && (!m_role || entry.role == m_role) &&
           m_text.matches(entry.search, entry.foldedSearch);
}

const std::vector<int> &FigureFilterModel::ranks(int column) const
{
    std::vector<int> &ranks = m_ranks[static_cast<std::size_t>(column)];
    const auto count = static_cast<std::size_t>(m_figures->rowCount());
    if (ranks.size() == count)
        return ranks;
    // Comparing names in Vietnamese order is slow, and a sort compares each many times: the rows are ordered
    // once and then compared by their places.
    const FigureModel::ColumnSpec &spec = FigureModel::spec(static_cast<FigureModel::Column>(column));
    const auto entryAt = [this](std::size_t row) -> const FigureEntry & {
        return m_figures->entry(static_cast<int>(row));
    };
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return spec.less(entryAt(a), entryAt(b)); });
    ranks.assign(count, 0);
    for (std::size_t i = 1; i < count; ++i)
        ranks[order[i]] = ranks[order[i - 1]] + (spec.less(entryAt(order[i - 1]), entryAt(order[i])) ? 1 : 0);
    return ranks;
}

bool FigureFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const std::vector<int> &places = ranks(left.column());
    const int a = places[static_cast<std::size_t>(left.row())];
    const int b = places[static_cast<std::size_t>(right.row())];
    // Equals keep the order of the model, whatever they were sorted by before.
    return a != b ? a < b : left.row() < right.row();
}

} // namespace tem
