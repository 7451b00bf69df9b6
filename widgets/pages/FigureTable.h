#pragma once

#include "items/FigureModel.h"

#include <QTableView>

#include <vector>

class QTimer;

namespace tem {

class ColumnChoice;
class FigureFilterModel;

/// The table of all figures: sortable, selection by rows, Ctrl+C copies them as text and HTML, Enter and a
/// double click ask for the sentence. Columns in which every row says the same are hidden, except those that
/// tell what a number is, unless the reader chooses otherwise. Long texts wrap in their columns.
class FigureTable : public QTableView
{
    Q_OBJECT

public:
    /// Both must outlive the table.
    FigureTable(FigureModel &figures, FigureFilterModel &shown, QWidget *parent = nullptr);

    /// Selects the rows of these figures and groups, as far as they are shown, and scrolls to the first.
    void setChosen(const QStringList &ids);
    /// Id of the figure or group in the current row; empty for none.
    QString currentId() const;
    void copyRows() const;
    /// Chooses columns and widths for the rows there are.
    void fitColumns();
    ColumnChoice &columns() const { return *m_columns; }

signals:
    /// The user went to the row of a figure or group.
    void idChosen(const QString &id);
    /// The user asked for the sentence of a figure or group.
    void idActivated(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QList<int> shownColumns() const;
    /// The columns that are copied: those shown, and full values where a scale word would be lost on a sheet.
    QList<int> copiedColumns(const QList<int> &rows) const;
    void findEmptyColumns();
    void chooseColumns();
    void setWidths();
    /// Gives each row the height that its wrapped texts need.
    void fitRows();
    void measureRowsLater();

    FigureModel &m_figures;
    FigureFilterModel &m_shown;
    ColumnChoice *m_columns = nullptr;
    QTimer *m_rowTimer = nullptr;
    /// Columns that say nothing about this report.
    std::vector<FigureModel::Column> m_empty;
    /// By row of m_figures; empty where widths have changed since.
    std::vector<int> m_heights;
    bool m_following = false;
    bool m_fitting = false;
    /// The reader has given columns widths, which stay until the next report.
    bool m_hasOwnWidths = false;
};

} // namespace tem
