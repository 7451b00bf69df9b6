#pragma once

#include "items/VietnameseText.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace tem {

class ProvinceModel;

/// Sorts and filters a ProvinceModel. Filters add up; unsorted it keeps the model's order.
class ProvinceFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ProvinceFilterModel(QObject *parent = nullptr);

    /// The model must outlive the proxy or be replaced first.
    void setProvinces(ProvinceModel *model);

    /// Typed with or without diacritics; a code works too.
    void setText(const QString &text);
    /// Id of a roll-out group; "" for the provinces that none names; nothing for all.
    void setGroup(const std::optional<QString> &groupId);
    /// Row of a province in this model; -1 where a filter hides it.
    int rowOf(const QString &code) const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    ProvinceModel *m_provinces = nullptr;
    SearchText m_text;
    QString m_code;
    std::optional<QString> m_group;
};

} // namespace tem
