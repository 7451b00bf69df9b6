#pragma once

#include "items/FigureModel.h"
#include "items/VietnameseText.h"
#include "report/Figure.h"

#include <QSortFilterProxyModel>

#include <array>
#include <optional>
#include <vector>

namespace tem {

/// Sorts and filters a FigureModel, by what the columns mean: numbers as exact decimals, names in Vietnamese
/// order. Filters add up; an empty one lets everything through.
class FigureFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FigureFilterModel(QObject *parent = nullptr);

    /// The model must outlive the proxy or be replaced first.
    void setFigures(FigureModel *model);

    /// A catalogue id; "" for all.
    void setIndicator(const QString &id);
    /// Only figures that the catalogue has no indicator for ("Số liệu khác"), and no counts.
    void setOthersOnly(bool only);
    void setPlatform(const QString &id);
    void setRole(std::optional<Role> role);
    /// Figures that the report states with this certainty; those that can be read in two ways have none.
    void setHedge(std::optional<Hedge> hedge);
    /// Only figures that can be read in two ways.
    void setDoubtfulOnly(bool only);
    void setCheck(std::optional<CheckStatus> check);
    /// Typed with or without diacritics.
    void setText(const QString &text);
    void clearFilters();
    bool hasFilters() const;
    /// Row of a figure or group in this model; -1 where a filter hides it.
    int rowOf(const QString &id) const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    const std::vector<int> &ranks(int column) const;
    /// Filters anew only where something changes.
    template <typename T> void replace(T &filter, const T &value)
    {
        if (filter == value)
            return;
        filter = value;
        invalidateFilter();
    }

    FigureModel *m_figures = nullptr;
    QString m_indicator;
    bool m_othersOnly = false;
    QString m_platform;
    std::optional<Role> m_role;
    std::optional<Hedge> m_hedge;
    bool m_doubtfulOnly = false;
    std::optional<CheckStatus> m_check;
    SearchText m_text;
    /// Places of the source rows in the order of a column, equals sharing one; empty until it is sorted by.
    mutable std::array<std::vector<int>, FigureModel::columnTotal> m_ranks;
};

} // namespace tem
