#pragma once

#include "items/ReportView.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QStringList>

#include <vector>

namespace tem {

/// A province of the vintage with what the report says of it.
struct ProvinceEntry
{
    QString code;
    QString name;
    QString region;
    /// Catalogue id of its status; empty where the report does not name it or the catalogue lacks the stage.
    QString statusId;
    /// Roll-out group that names it, the first of several; empty where none does.
    QString groupId;
    /// All groups that name it: more than one where the report contradicts itself.
    QStringList groupIds;
    /// "Đã khảo sát, không giao" or "chưa nêu tên trong báo cáo".
    QString statusText;
    /// Named under two different stages: statusText has both.
    bool conflicting = false;
    /// Where it is named, from 1; 0 where it is not.
    int sentence = 0;
    /// In the text, as the report spells it; where somebody placed a province that the report does not name,
    /// the empty stretch at the status's count and nothing.
    Span span;
    QString quote;
    /// Somebody placed it here, or took it out of the status that the report names it at.
    bool placedByUser = false;

    bool isNamed() const { return !groupId.isEmpty(); }
};

/// One row for each province of a roll-out's vintage: those that the report names first, in its order, then
/// the others in Vietnamese order. A province that is not named has no status; none is guessed.
class ProvinceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Code, Name, Status, Sentence };
    static constexpr int columnTotal = 4;

    enum Roles {
        CodeRole = Qt::UserRole + 1,
        /// Catalogue id; empty for none.
        StatusIdRole,
        GroupIdRole,
        /// bool
        NamedRole,
        /// bool
        ConflictRole,
        /// bool
        PlacedByUserRole,
        SentenceNumberRole,
        SearchRole
    };

    struct ColumnSpec
    {
        /// For translation in the context tem::ProvinceModel.
        const char *title;
        QVariant (*show)(const ProvinceEntry &);
        bool (*less)(const ProvinceEntry &, const ProvinceEntry &);
        Qt::Alignment alignment;
    };
    static const ColumnSpec &spec(Column column);

    using QAbstractTableModel::QAbstractTableModel;

    /// `rollout` is an index into Report::rollouts. Without a roll-out, the provinces in force at the end of
    /// the main period, none of them named.
    void show(const ReportView &view, std::size_t rollout);
    void clear();

    const ProvinceEntry &entry(int row) const { return m_entries[static_cast<std::size_t>(row)]; }
    /// -1 for a code that is none of the vintage.
    int rowOf(const QString &code) const { return m_rows.value(code, -1); }
    /// Null for a code that is none of the vintage.
    const ProvinceEntry *province(const QString &code) const;
    int namedCount() const;
    QDate vintage() const { return m_vintage; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<ProvinceEntry> m_entries;
    QHash<QString, int> m_rows;
    QDate m_vintage;
};

} // namespace tem
