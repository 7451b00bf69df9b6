#pragma once

#include <QTableView>

namespace tem {

class FigureFilterModel;
class FigureModel;

/// The table of all figures: sortable, selection by rows, Ctrl+C copies them as text and HTML. Columns in
/// which every row says the same are hidden, except those that tell what a number is.
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

signals:
    /// The user went to the row of a figure or group.
    void idChosen(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QList<int> shownColumns() const;

    FigureModel &m_figures;
    FigureFilterModel &m_shown;
    bool m_following = false;
};

} // namespace tem
