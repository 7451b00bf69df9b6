#pragma once

#include "items/CheckEntry.h"

#include <QAbstractTableModel>
#include <QHash>

#include <vector>

namespace tem {

/// How many checks came out how.
struct CheckCounts
{
    int holds = 0;
    int rounding = 0;
    int incomplete = 0;
    int fails = 0;
    /// Remarks on units, and figures that can be read in two ways; no checks of their own.
    int notes = 0;
    int doubtful = 0;

    int total() const { return holds + rounding + incomplete + fails; }
    bool operator==(const CheckCounts &) const = default;
};

/// Every check of the report with its remarks, in the order of checkEntries().
class CheckModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Verdict, Equation, Place };
    static constexpr int columnTotal = 3;

    enum Roles {
        /// int of CheckEntry::Kind
        KindRole = Qt::UserRole + 1,
        /// int of CheckEntry::Section
        SectionRole,
        /// int of Verdict
        VerdictRole,
        SignRole,
        WordRole,
        /// Index into Report::checks; -1 for none.
        CheckIndexRole,
        /// QStringList of figure and group ids.
        ItemsRole,
        ShortEquationRole,
        ExplanationRole,
        /// "đã kiểm (An)"; empty where nobody said anything.
        ReviewRole
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const ReportView &view);
    void clear();

    const std::vector<CheckEntry> &entries() const { return m_entries; }
    const CheckEntry &entry(int row) const { return m_entries[static_cast<std::size_t>(row)]; }
    const CheckCounts &counts() const { return m_counts; }
    /// Row of Report::checks[check], not of its remark; -1 for none.
    int rowOfCheck(int check) const;
    /// Rows of the checks that a figure or group takes part in, without remarks.
    QList<int> rowsOfItem(const QString &id) const { return m_rowsOfItem.value(id); }

    /// "6 khớp, 1 làm tròn, 0 lệch"; incomplete ones are named where there are any.
    QString summaryText() const;
    /// "7 phép: 1 lệch · 1 làm tròn · 5 khớp · và 1 lưu ý".
    QString longSummaryText() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<CheckEntry> m_entries;
    QHash<QString, QList<int>> m_rowsOfItem;
    CheckCounts m_counts;
};

} // namespace tem
