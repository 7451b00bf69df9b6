#pragma once

#include <QSortFilterProxyModel>
#include <QTableView>

namespace tem {

class SeriesModel;

/// Every value over time in a table that sorts by number, period and in Vietnamese order; Ctrl+C copies the
/// chosen rows.
class SeriesTable : public QTableView
{
    Q_OBJECT

public:
    /// The model must outlive the table.
    explicit SeriesTable(SeriesModel &series, QWidget *parent = nullptr);

    void copyRows() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The report that states the value of a cell is asked for.
    void figureRequested(qint64 report, const QString &figureId);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Numbers by size, periods by time, words in Vietnamese order.
    class Order : public QSortFilterProxyModel
    {
    public:
        using QSortFilterProxyModel::QSortFilterProxyModel;

    protected:
        bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    };

    void openCurrent();
    void fit();

    SeriesModel &m_series;
    Order m_order;
};

} // namespace tem
