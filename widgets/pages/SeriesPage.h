#pragma once

#include "charts/SeriesPlot.h"
#include "items/PlatformFilter.h"
#include "report/StandingKey.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QGridLayout;
class QLabel;

namespace tem {

class PageHeader;
class Panel;
class PlatformLegend;
class ReportModels;
class SegmentedControl;
class SeriesChart;
class SeriesDetails;
class SeriesTable;

/// "Diễn biến": how did each indicator go on from period to period, and which report says so? A chart for
/// each indicator, unit and kind of period, or all as a table, and what is known of the chosen point. Speaks
/// of all reports of the library, whichever is open, or none.
class SeriesPage : public QWidget
{
    Q_OBJECT

public:
    /// The models must outlive the page.
    explicit SeriesPage(ReportModels &models, QWidget *parent = nullptr);

    const std::vector<SeriesChart *> &charts() const { return m_charts; }
    SeriesTable *table() const { return m_table; }
    SeriesDetails *details() const { return m_details; }
    bool isTableShown() const;
    void showTable(bool shown);
    /// Chooses a point as a click does.
    void choose(std::size_t panel, const SeriesPlace &place);

signals:
    /// A report of the library is to be opened at a figure.
    void figureRequested(qint64 report, const QString &figureId);
    /// Of the values that reports give for the key, that of `report` is to stand.
    void standingChosen(const tem::StandingKey &key, qint64 report);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Chosen
    {
        SeriesKey panel;
        SeriesPlace place;
    };

    void showSeries();
    void makeCharts();
    void arrange();
    void swap();
    void showFilter();
    void showChosen();
    void open(std::size_t panel, const SeriesPlace &place);
    QString subtitle() const;

    ReportModels &m_models;
    PlatformFilter m_filter;
    PageHeader *m_header = nullptr;
    PlatformLegend *m_legend = nullptr;
    SegmentedControl *m_control = nullptr;
    QWidget *m_body = nullptr;
    QBoxLayout *m_columns = nullptr;
    QWidget *m_chartArea = nullptr;
    QGridLayout *m_grid = nullptr;
    Panel *m_tablePanel = nullptr;
    SeriesTable *m_table = nullptr;
    SeriesDetails *m_details = nullptr;
    Panel *m_empty = nullptr;
    /// Owned by Qt's parent; as many as the model has panels.
    std::vector<Panel *> m_panels;
    std::vector<SeriesChart *> m_charts;
    std::optional<Chosen> m_chosen;
    int m_gridColumns = 0;
};

} // namespace tem
