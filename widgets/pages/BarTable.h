#pragma once

#include "charts/BarTableModel.h"

#include <QSortFilterProxyModel>
#include <QTableView>

namespace tem {

class ReportSelection;

/// The numbers of a page's charts as a table. The cell of the selected figure is the current one and the
/// other way round, a click on a head sorts by number or in Vietnamese order, Ctrl+C copies the rows of the
/// chosen cells as text and HTML. It is as high as its rows: the page scrolls.
class BarTable : public QTableView
{
    Q_OBJECT

public:
    /// The selection must outlive the table.
    explicit BarTable(ReportSelection &selection, QWidget *parent = nullptr);

    void setCharts(const QList<PlatformColumn> &platforms, std::vector<BarPanelData> charts);
    void copyRows() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Numbers by size, words in Vietnamese order.
    class Order : public QSortFilterProxyModel
    {
    public:
        using QSortFilterProxyModel::QSortFilterProxyModel;

    protected:
        bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    };

    void followSelection();
    void fitColumns();

    ReportSelection &m_selection;
    BarTableModel m_numbers;
    Order m_order;
    bool m_following = false;
};

} // namespace tem
