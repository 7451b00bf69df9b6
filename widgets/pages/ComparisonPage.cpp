#include "pages/ComparisonPage.h"

#include "charts/BarPanel.h"
#include "charts/PlatformLegend.h"
#include "items/ReportModels.h"
#include "pages/BarTable.h"
#include "pages/ChartView.h"
#include "pages/NotSplitPanel.h"
#include "pages/PageHeader.h"
#include "pages/PageLayout.h"
#include "style/Panel.h"
#include "style/SegmentedControl.h"
#include "style/Theme.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace tem {

namespace {
/// Bars do not grow without end: a wider window gets more columns.
constexpr int wideColumn = 430;
constexpr int widestPanel = 760;
constexpr int usualColumns = 2;
} // namespace

ComparisonPage::ComparisonPage(ReportModels &models, QWidget *parent)
    : QWidget(parent)
    , m_models(models)
    , m_header(new PageHeader(tr("Marketplaces compared")))
    , m_legend(new PlatformLegend(*models.platformFilter()))
    , m_modes(new SegmentedControl({tr("Value"), tr("Share"), tr("Ratio")}))
    , m_charts(new QWidget)
    , m_grid(new QGridLayout(m_charts))
    , m_view(new ChartView(m_charts, models))
    , m_notSplit(new NotSplitPanel(models))
    , m_nothing(new Panel(tr("The report states no figures by marketplace."), m_charts))
{
    m_header->addControl(m_legend);
    m_header->addControl(m_modes);
    m_header->addControl(m_view->control());
    m_modes->setAccessibleName(tr("What the charts show"));

    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(length::panelGap);
    auto *body = new QVBoxLayout;
    body->addWidget(m_view);
    fillPage(*this, m_header, body);

    connect(m_view, &ChartView::widthChanged, this, &ComparisonPage::arrange);
    connect(m_modes, &SegmentedControl::segmentChosen, this, [this](int index) {
        m_mode = static_cast<ComparisonMode>(index);
        showCharts();
    });
    connect(&m_models, &ReportModels::reportChanged, this, &ComparisonPage::showReport);
    connect(m_models.platformFilter(), &PlatformFilter::filterChanged, this, &ComparisonPage::showCharts);
    showReport();
}

void ComparisonPage::setMode(ComparisonMode mode)
{
    m_modes->setCurrent(static_cast<int>(mode));
}

void ComparisonPage::showReport()
{
    const QString period = m_models.periodTitle();
    const QString scales = tr("each chart has its own scale from 0");
    //: %1 period of the report, %2 "each chart has its own scale from 0"
    m_header->setSubtitle(period.isEmpty() ? scales : tr("%1 · %2").arg(period, scales));
    m_legend->showPlatforms();
    m_charts->setAccessibleName(tr("Charts"));
    m_charts->setAccessibleDescription(describeComparison(*m_models.comparison(), period));

    const std::size_t needed = m_models.comparison()->rows().size();
    while (m_panels.size() > needed) {
        delete m_panels.back();
        m_panels.pop_back();
    }
    while (m_panels.size() < needed) {
        auto *panel = new BarPanel(*m_models.selection());
        connect(panel, &BarPanel::headHeightChanged, this,
                [this] { alignHeads(m_panels, std::max(1, m_gridColumns)); });
        m_panels.push_back(panel);
    }
    m_modes->setEnabled(needed > 0);
    m_nothing->setVisible(needed == 0);
    m_gridColumns = 0;
    arrange();
}

void ComparisonPage::showCharts()
{
    const auto &rows = m_models.comparison()->rows();
    int useful = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        m_panels[i]->setData(
            withoutHidden(barPanelData(m_models, rows[i], m_mode), *m_models.platformFilter()));
        useful = std::max(useful, m_panels[i]->usefulHeight());
    }
    alignHeads(m_panels, std::max(1, m_gridColumns));
    const int cells = static_cast<int>(m_panels.size()) + 1;
    const int lines = (cells + m_gridColumns - 1) / std::max(1, m_gridColumns);
    m_charts->setMaximumHeight(useful > 0 ? lines * (useful + length::panelGap) : QWIDGETSIZE_MAX);
    showTable();
}

void ComparisonPage::showTable()
{
    const PlatformFilter &filter = *m_models.platformFilter();
    QList<PlatformColumn> platforms;
    for (const PlatformColumn &platform : m_models.comparison()->platforms()) {
        if (filter.isShown(platform.id))
            platforms.append(platform);
    }
    std::vector<BarPanelData> charts;
    for (const IndicatorRow &row : m_models.comparison()->rows())
        charts.push_back(withoutHidden(barPanelData(m_models, row, m_mode), filter));
    // What is not split has a number of its own, but neither shares nor ratios.
    for (const IndicatorRow &row : m_models.comparison()->notSplit()) {
        if (m_mode == ComparisonMode::Value)
            charts.push_back(withoutHidden(barPanelData(m_models, row, m_mode), filter));
    }
    m_view->table()->setCharts(platforms, std::move(charts));
}

int ComparisonPage::gridColumns() const
{
    if (isNarrow(*this))
        return 1;
    const int cells = static_cast<int>(m_panels.size()) + 1;
    int useful = 0;
    for (const BarPanel *panel : m_panels)
        useful = std::max(useful, panel->usefulHeight());
    const int room = height() - m_header->height() - 2 * length::pageMargin;
    // No line that one panel would stand on alone, none that its texts would be crowded in.
    const int most =
        std::max(usualColumns, std::min(m_view->width() / (wideColumn + length::panelGap), (cells + 1) / 2));
    // As few as all of them are seen with, but no panel that is stretched.
    int columns = std::clamp(m_view->width() / widestPanel + 1, usualColumns, most);
    while (columns < most && (cells + columns - 1) / columns * (useful + length::panelGap) > room)
        ++columns;
    return columns;
}

void ComparisonPage::arrange()
{
    const int columns = gridColumns();
    if (columns == m_gridColumns)
        return;
    m_gridColumns = columns;
    for (int row = 0; row < m_grid->rowCount(); ++row)
        m_grid->setRowStretch(row, 0);
    std::vector<QWidget *> cells{m_panels.begin(), m_panels.end()};
    if (m_panels.empty())
        cells.push_back(m_nothing);
    cells.push_back(m_notSplit);
    for (int i = 0; i < static_cast<int>(cells.size()); ++i) {
        m_grid->addWidget(cells[static_cast<std::size_t>(i)], i / columns, i % columns);
        m_grid->setRowStretch(i / columns, 1);
    }
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    showCharts();
}

} // namespace tem
