#pragma once

#include "items/VietnameseText.h"
#include "report/Figure.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace tem {

class FigureModel;

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
    FigureModel *m_figures = nullptr;
    QString m_indicator;
    bool m_othersOnly = false;
    QString m_platform;
    std::optional<Role> m_role;
    SearchText m_text;
};

} // namespace tem
