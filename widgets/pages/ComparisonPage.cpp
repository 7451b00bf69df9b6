#include "pages/ComparisonPage.h"

#include "charts/BarPanel.h"
#include "charts/PlatformLegend.h"
#include "items/ReportModels.h"
#include "pages/NotSplitPanel.h"
#include "pages/PageHeader.h"
#include "pages/PageLayout.h"
#include "pages/ScrollBody.h"
#include "style/Panel.h"
#include "style/SegmentedControl.h"
#include "style/Theme.h"

#include <QGridLayout>
#include <QScrollArea>

namespace tem {

ComparisonPage::ComparisonPage(ReportModels &models, QWidget *parent)
    : QWidget(parent)
    , m_models(models)
    , m_header(new PageHeader(tr("Marketplaces compared")))
    , m_legend(new PlatformLegend)
    , m_modes(new SegmentedControl({tr("Value"), tr("Share"), tr("Ratio")}))
    , m_grid(new QGridLayout)
    , m_notSplit(new NotSplitPanel(models))
    , m_nothing(new Panel(tr("The report states no figures by marketplace.")))
{
    m_header->addControl(m_legend);
    m_header->addControl(m_modes);
    m_modes->setAccessibleName(tr("What the charts show"));

    m_grid->setSpacing(length::panelGap);
    fillPage(*this, m_header, m_grid);

    connect(m_modes, &SegmentedControl::segmentChosen, this, [this](int index) {
        m_mode = static_cast<ComparisonMode>(index);
        showCharts();
    });
    connect(&m_models, &ReportModels::reportChanged, this, &ComparisonPage::showReport);
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
    m_legend->setPlatforms(m_models.comparison()->platforms());

    const std::size_t needed = m_models.comparison()->rows().size();
    while (m_panels.size() > needed) {
        delete m_panels.back();
        m_panels.pop_back();
    }
    while (m_panels.size() < needed)
        m_panels.push_back(new BarPanel(*m_models.selection()));
    m_modes->setEnabled(needed > 0);
    m_nothing->setVisible(needed == 0);
    m_gridColumns = 0;
    showCharts();
    arrange();
}

void ComparisonPage::showCharts()
{
    const auto &rows = m_models.comparison()->rows();
    for (std::size_t i = 0; i < rows.size(); ++i)
        m_panels[i]->setData(barPanelData(m_models, rows[i], m_mode));
}

void ComparisonPage::arrange()
{
    const int columns = isNarrow(*this) ? 1 : 2;
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
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void ComparisonPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace tem
