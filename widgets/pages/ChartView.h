#pragma once

#include <QWidget>

namespace tem {

class BarTable;
class Panel;
class ReportModels;
class SegmentedControl;

/// The charts of a page and the same numbers as a table, of which one is shown. Ctrl+B goes from one to the
/// other and takes the focus along.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    /// `charts` becomes a child; the models must outlive the view.
    ChartView(QWidget *charts, ReportModels &models, QWidget *parent = nullptr);

    /// "Biểu đồ | Bảng", for the page's head, which then owns it.
    SegmentedControl *control() const { return m_control; }
    BarTable *table() const { return m_table; }
    bool isTableShown() const;
    void showTable(bool shown);

signals:
    void widthChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void swap();

    QWidget *m_charts = nullptr;
    Panel *m_tablePanel = nullptr;
    BarTable *m_table = nullptr;
    SegmentedControl *m_control = nullptr;
};

} // namespace tem
