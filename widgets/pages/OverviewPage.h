#pragma once

#include "pages/PageId.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QGridLayout;

namespace tem {

class AttentionPanel;
class BarPanel;
class ChecksSummary;
class PageHeader;
class Panel;
class RolloutSummary;
class PlatformLegend;
class ReportModels;
class TextLabel;
class TilePanel;

/// "Tổng quan": how much, who leads, do the sums hold, where does the roll-out stand? Everything on it is a
/// way to the page that says more.
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    /// The models must outlive the page.
    explicit OverviewPage(ReportModels &models, QWidget *parent = nullptr);

    const TilePanel *tiles() const { return m_tiles; }
    const std::vector<BarPanel *> &charts() const { return m_charts; }

signals:
    void pageRequested(tem::PageId page);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showReport();
    void showTiles();
    void showCharts();
    void arrange();
    /// How many charts stand beside each other.
    int chartColumns(bool crowded) const;
    /// A link at the right of a panel's title.
    void addLink(Panel *panel, const QString &text, PageId page);

    ReportModels &m_models;
    PageHeader *m_header = nullptr;
    AttentionPanel *m_attention = nullptr;
    TilePanel *m_tiles = nullptr;
    PlatformLegend *m_legend = nullptr;
    QBoxLayout *m_columns = nullptr;
    Panel *m_comparison = nullptr;
    QGridLayout *m_chartGrid = nullptr;
    TextLabel *m_noCharts = nullptr;
    /// Owned by Qt's parent.
    std::vector<BarPanel *> m_charts;
    ChecksSummary *m_checks = nullptr;
    RolloutSummary *m_rollout = nullptr;
    int m_chartColumns = 0;
};

} // namespace tem
