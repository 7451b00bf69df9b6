#pragma once

#include "charts/ComparisonBars.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace tem {

class BarPanel;
class ChartView;
class NotSplitPanel;
class PageHeader;
class Panel;
class PlatformLegend;
class ReportModels;
class SegmentedControl;

/// "So sánh sàn": by how much do the marketplaces differ, and which sentence says so? A chart for each
/// indicator with an axis of its own, as values, shares or ratios, or all as a table; what is not split.
class ComparisonPage : public QWidget
{
    Q_OBJECT

public:
    /// The models must outlive the page.
    explicit ComparisonPage(ReportModels &models, QWidget *parent = nullptr);

    ComparisonMode mode() const { return m_mode; }
    void setMode(ComparisonMode mode);
    const std::vector<BarPanel *> &panels() const { return m_panels; }
    ChartView *view() const { return m_view; }

private:
    void showReport();
    void showCharts();
    void showTable();
    void arrange();
    /// How many panels stand beside each other.
    int gridColumns() const;

    ReportModels &m_models;
    ComparisonMode m_mode = ComparisonMode::Value;
    PageHeader *m_header = nullptr;
    PlatformLegend *m_legend = nullptr;
    SegmentedControl *m_modes = nullptr;
    QWidget *m_charts = nullptr;
    QGridLayout *m_grid = nullptr;
    ChartView *m_view = nullptr;
    /// Owned by Qt's parent.
    std::vector<BarPanel *> m_panels;
    NotSplitPanel *m_notSplit = nullptr;
    Panel *m_nothing = nullptr;
    int m_gridColumns = 0;
};

} // namespace tem
