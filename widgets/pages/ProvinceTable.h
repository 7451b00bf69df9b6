#pragma once

#include "items/ProvinceFilterModel.h"

#include <QString>
#include <QTableView>

namespace tem {

class ColumnChoice;
class ReportModels;

/// Every province with its stage and sentence; one row for each, as high as a long stage needs. Choosing a
/// row selects the province for every page, and the other way round. Ctrl+C copies the chosen rows as text
/// and HTML.
class ProvinceTable : public QTableView
{
    Q_OBJECT

public:
    /// The models must outlive the table.
    explicit ProvinceTable(ReportModels &models, QWidget *parent = nullptr);

    ProvinceFilterModel &filter() { return m_filter; }
    /// Marks the row of a province as pointing at it does; empty: none.
    void setHovered(const QString &code);
    ColumnChoice &columns() { return *m_columns; }
    /// To the clipboard: the chosen rows, or all that are shown.
    void copyRows() const;
    void copyAll() const;

signals:
    /// The mouse points at another row, or at none (empty).
    void provinceHovered(const QString &code);

protected:
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void showSelection();
    QString codeAt(const QModelIndex &index) const;
    void copy(const QList<int> &rows) const;
    /// Widths for the columns that are shown, then heights for what wraps in them.
    void fitCells();

    ReportModels &m_models;
    ProvinceFilterModel m_filter;
    ColumnChoice *m_columns = nullptr;
    QString m_hovered;
    bool m_following = false;
};

} // namespace tem
