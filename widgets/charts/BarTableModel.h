#pragma once

#include "charts/BarPanelData.h"
#include "items/IndicatorRow.h"

#include <QAbstractTableModel>

namespace tem {

/// The numbers of charts as a table, so that both say the same: a row for each chart, a column for each
/// marketplace, then the total of all and the chart's note where there are any. What is computed is in
/// italics and says so in words, so that a copy says it too.
class BarTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Roles {
        /// Id of the figure that a cell shows; empty for what is computed or missing.
        FigureIdRole = Qt::UserRole + 1,
        /// Cell::derivedId of a computed number; empty for the others.
        ComputedIdRole,
        /// bool
        DerivedRole,
        /// Catalogue id of the column's marketplace; empty for the others.
        PlatformIdRole,
        /// double, to sort by; below 0 where there is no number. Invalid for words.
        NumberRole
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Every chart has its bars in the order of `platforms`.
    void setCharts(const QList<PlatformColumn> &platforms, std::vector<BarPanelData> charts);

    /// The cell of a figure or computed number; invalid where none shows it.
    QModelIndex indexOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    enum class Kind { Title, Unit, Platform, Total, Note };

    Kind kindOf(int column) const;
    int totalColumn() const { return 2 + static_cast<int>(m_platforms.size()); }
    int noteColumn() const { return totalColumn() + (m_hasTotal ? 1 : 0); }
    /// Null for words and for a total that is not known.
    const Bar *bar(const QModelIndex &index) const;
    QString words(const QModelIndex &index) const;

    QList<PlatformColumn> m_platforms;
    std::vector<BarPanelData> m_charts;
    bool m_hasTotal = false;
    bool m_hasNote = false;
};

} // namespace tem
