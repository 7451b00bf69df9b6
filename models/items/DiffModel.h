#pragma once

#include "items/DiffEntry.h"

#include <QAbstractTableModel>

#include <vector>

namespace tem {

/// What differs between two reports, a row for each difference.
class DiffModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { What, Before, After, Difference, Change };
    static constexpr int columnTotal = 5;

    enum Roles {
        /// int of DifferenceKind
        KindRole = Qt::UserRole + 1,
        /// int of DiffEntry::Subject
        SubjectRole,
        /// Ids of the figure or group in each report; empty where it has none.
        BeforeIdRole,
        AfterIdRole,
        /// bool: computed, not stated by either report.
        DerivedRole
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<DiffEntry> entries);

    const std::vector<DiffEntry> &entries() const { return m_entries; }
    const DiffEntry &entry(int row) const { return m_entries[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<DiffEntry> m_entries;
};

} // namespace tem
