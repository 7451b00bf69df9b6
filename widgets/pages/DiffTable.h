#pragma once

#include "items/DiffModel.h"

#include <QTableView>

namespace tem {

/// The differences of two reports, a row each. Texts wrap in their columns, so that nothing is cut; Ctrl+C
/// copies the chosen rows as text and HTML.
class DiffTable : public QTableView
{
    Q_OBJECT

public:
    /// The model must outlive the table.
    explicit DiffTable(DiffModel &differences, QWidget *parent = nullptr);

    void copyRows() const;

signals:
    /// The user went to another row; -1 for none.
    void rowChosen(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fitCells();
};

} // namespace tem
