#pragma once

#include "items/IndicatorRow.h"

#include <QAbstractTableModel>

#include <vector>

namespace tem {

/// A table of indicators: name, unit, one column for each marketplace, total, ratio. Cells answer to
/// CellRole. The base of ComparisonModel and TrainingModel, which differ in what rows they hold.
class IndicatorTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    const std::vector<IndicatorRow> &rows() const { return m_rows; }
    const QList<PlatformColumn> &platforms() const { return m_platforms; }
    /// Row that shows a figure in one of its cells; -1 for none.
    int rowOfFigure(const QString &figureId) const;
    /// The figure's cell of that row, as an index; invalid for none.
    QModelIndex indexOfFigure(const QString &figureId) const;

    int firstPlatformColumn() const { return 2; }
    int totalColumn() const { return firstPlatformColumn() + static_cast<int>(m_platforms.size()); }
    int ratioColumn() const { return totalColumn() + 1; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    void setRows(QList<PlatformColumn> platforms, std::vector<IndicatorRow> rows);

private:
    /// Null for the columns that hold words.
    const Cell *cell(const QModelIndex &index) const;

    QList<PlatformColumn> m_platforms;
    std::vector<IndicatorRow> m_rows;
};

} // namespace tem
