#pragma once

#include "items/ReportView.h"
#include "report/Decimal.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QStringList>

#include <vector>

namespace tem {

/// How the checks that a number takes part in came out: the most urgent one of them.
enum class CheckStatus { Fails, Rounding, Incomplete, Holds, Unchecked };

/// A figure or a roll-out count as a line of the table shows it.
struct FigureEntry
{
    /// From 1, in the order of the text.
    int number = 0;
    /// One of the two is set.
    QString figureId;
    QString groupId;
    /// Catalogue id, or empty for an indicator of the report's own words and for counts.
    QString indicatorId;
    /// Name of the indicator, or of the stage that a count is of.
    QString indicator;
    QString platformId;
    QString platform;
    /// Whom or what else the report says it of.
    QString group;
    /// Fully scaled: 217100000000 of "217,1 tỷ đồng".
    Decimal value;
    /// The same without its scale word: 217.1.
    Decimal shownValue;
    /// "217,1", "≈ 220.000".
    QString valueText;
    /// "tỷ đồng", "tỉnh/TP".
    QString unit;
    /// "217.100.000.000" and "đồng".
    QString fullValueText;
    QString baseUnit;
    std::optional<Role> role;
    /// "mức", "tăng", "tỷ trọng", "phần của tổng", "số tỉnh theo tình trạng".
    QString roleText;
    Hedge hedge = Hedge::Exact;
    /// "chính xác", "khoảng": the report's own word where there is one; "chưa chắc" for a number that can be
    /// read in two ways.
    QString hedgeText;
    bool doubtful = false;
    CheckStatus check = CheckStatus::Unchecked;
    /// "khớp", "lệch"; empty for a number that no check speaks of.
    QString checkText;
    QString period;
    /// From 1; 0 where there is none.
    int sentence = 0;
    QString sentenceText;
    Span span;
    QString quote;
    /// "phần của 987.495", "đọc được hai cách: …", "nêu tên đủ 3"; may be empty.
    QString note;
    /// How it stands against earlier periods, each in a few lines, derived; empty without a library.
    QStringList baselines;
    /// "đã sửa, in: 7.637"; empty for a number as it was read.
    QString correctionText;
    /// "đã kiểm (An)"; empty where nobody said anything.
    QString reviewText;
    /// What a search goes through; the second without diacritics.
    QString search;
    QString foldedSearch;
    bool isPart = false;
};

/// Every number that the report states: figures and roll-out counts, in the order of the text.
class FigureModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column {
        Number,
        Indicator,
        Platform,
        Group,
        Value,
        Unit,
        Role,
        Hedge,
        Check,
        Period,
        Sentence,
        Quote,
        Note,
        FullValue,
        BaseUnit,
        Correction,
        Review
    };
    static constexpr int columnTotal = 17;
    /// A lasting word for each column, for settings; never shown.
    static QStringList columnNames();

    enum Roles {
        FigureIdRole = Qt::UserRole + 1,
        GroupIdRole,
        IndicatorIdRole,
        PlatformIdRole,
        /// bool: never true here, so that one delegate can serve every table.
        DerivedRole,
        /// Word of the Role enumeration ("level"); empty for counts.
        RoleWordRole,
        /// QString, the report's sentence.
        SentenceRole,
        SentenceNumberRole,
        /// Begin and end in code points, as QPoint(begin, end).
        SpanRole,
        /// double, for axes only.
        ValueRole,
        /// QString: the number that the column shows, exact and plain ("217.1"), for other programs; null for
        /// texts.
        NumberRole,
        /// "217,1 tỷ đồng".
        ValueTextRole,
        /// bool: a part of a total that stands above it.
        PartRole,
        /// bool: can be read in two ways.
        DoubtfulRole,
        /// int of CheckStatus
        CheckStatusRole,
        SearchRole
    };

    /// What a column is: read by data(), headerData(), the sort of the filter model and the sheet exporter.
    struct ColumnSpec
    {
        /// For translation in the context tem::FigureModel.
        const char *title;
        QVariant (*show)(const FigureEntry &);
        /// The exact number of a column of numbers; null for texts.
        QString (*number)(const FigureEntry &);
        bool (*less)(const FigureEntry &, const FigureEntry &);
        Qt::Alignment alignment;
    };
    static const ColumnSpec &spec(Column column);

    using QAbstractTableModel::QAbstractTableModel;

    void show(const ReportView &view);
    void clear();

    const FigureEntry &entry(int row) const { return m_entries[static_cast<std::size_t>(row)]; }
    /// Row of a figure or of a roll-out group, by id; -1 for neither.
    int rowOf(const QString &id) const { return m_rows.value(id, -1); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QVariant toolTip(const FigureEntry &entry);

    std::vector<FigureEntry> m_entries;
    QHash<QString, int> m_rows;
};

} // namespace tem
