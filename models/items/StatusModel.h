#pragma once

#include "items/ReportView.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace tem {

/// One stage of a roll-out as the report counts it.
struct StatusEntry
{
    QString groupId;
    /// Catalogue id; empty for a stage that the catalogue lacks.
    QString statusId;
    QString name;
    /// Nothing where the report names provinces but gives no number.
    std::optional<int> count;
    /// Provinces that the report names for it, or that somebody placed there: "Hà Nội (đã xếp)".
    QStringList provinceCodes;
    QStringList provinceNames;
    /// "0/28", "3/3"; "2" where there is no count.
    QString placedText;
    /// As many are named as are counted.
    bool allPlaced = false;
    /// False where the report says that it names only some.
    bool complete = true;
    int sentence = 0;

    int named() const { return static_cast<int>(provinceCodes.size()); }
};

/// One row for each group of a roll-out, in the report's order.
class StatusModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Count, Name, Placed };
    static constexpr int columnTotal = 3;

    enum Roles {
        GroupIdRole = Qt::UserRole + 1,
        StatusIdRole,
        /// int; invalid where the report gives no number.
        CountRole,
        /// int
        NamedRole,
        /// bool
        AllPlacedRole,
        SentenceNumberRole
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `rollout` is an index into Report::rollouts; there are no rows where it is none.
    void show(const ReportView &view, std::size_t rollout);
    void clear();

    const std::vector<StatusEntry> &entries() const { return m_entries; }
    int rowOf(const QString &groupId) const;

    /// Sum of all counts.
    int counted() const;
    /// Provinces named, each once.
    int named() const { return m_named; }
    /// Counted for some stage but not named: 60.
    int countedNotNamed() const;
    /// Units of the vintage, or the whole that the report prints: 63.
    int total() const { return m_total; }
    /// "28 + 17 + 6 + 9 + 3 = 63", "30 + 17 = 47 ≠ 63" or "28 + 17 = 45 < 63"; empty without counts.
    QString sumText() const;
    /// The counts agree with the whole.
    bool addsUp() const { return counted() == m_total; }
    /// "Quyết định 468/QĐ-TTg", "Quyết định" number as the report gives it; empty where it names none.
    QString decisionText() const { return m_decisionText; }
    /// "Địa giới: 63 tỉnh/TP (đến 30/6/2025)".
    QString vintageText() const { return m_vintageText; }
    /// "3/63": provinces named of all.
    QString placedText() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<StatusEntry> m_entries;
    int m_total = 0;
    int m_named = 0;
    QString m_decisionText;
    QString m_vintageText;
};

/// "63 tỉnh/TP", from the catalogue's units of that date.
QString unitsText(const Catalogue &catalogue, QDate vintage);

} // namespace tem
