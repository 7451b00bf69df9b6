#include "pages/OverviewPage.h"

#include "charts/BarPanel.h"
#include "charts/ComparisonBars.h"
#include "charts/PlatformLegend.h"
#include "items/ReportModels.h"
#include "pages/ChecksSummary.h"
#include "pages/PageHeader.h"
#include "pages/PageLayout.h"
#include "pages/RolloutSummary.h"
#include "pages/TilePanel.h"
#include "style/Button.h"
#include "style/DerivedTag.h"
#include "style/TextLabel.h"
#include "style/Theme.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace tem {

namespace {
/// As many as can be taken in at a glance; the page of the comparison has all.
constexpr std::size_t mostCharts = 4;
constexpr int chartColumns = 2;
} // namespace

OverviewPage::OverviewPage(ReportModels &models, QWidget *parent)
    : QWidget(parent)
    , m_models(models)
    , m_header(new PageHeader(tr("Overview")))
    , m_tiles(new TilePanel(tr("Key figures of the period"), *models.selection()))
    , m_legend(new PlatformLegend)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_comparison(new Panel)
    , m_chartGrid(new QGridLayout)
    , m_noCharts(
          new TextLabel(tr("The report states no figures by marketplace."), FontRole::Text, Ink::Second))
    , m_checks(new ChecksSummary(models))
    , m_rollout(new RolloutSummary(models))
{
    m_tiles->addToTitle(m_legend);
    m_tiles->addToTitle(new DerivedTag(tr("italics = computed")));
    m_tiles->addToTitle(new TextLabel(tr("not stated in the text"), FontRole::Small, Ink::Second));

    m_comparison->setSubtitle(tr("Each has its own scale from 0, because the units differ"));
    // The charts keep a little room beside their names: these stand under the panel's title all the same.
    m_comparison->setContentPadding(length::panelPaddingX - BarPanel::inset);
    m_chartGrid->setContentsMargins(0, 8, 0, 0);
    m_chartGrid->setHorizontalSpacing(24);
    m_chartGrid->setVerticalSpacing(8);
    m_comparison->content()->addWidget(m_noCharts, 0, Qt::AlignTop);
    m_comparison->content()->addLayout(m_chartGrid, 1);
    addLink(m_comparison, tr("Open comparison"), PageId::Comparison);
    addLink(m_checks, tr("Open checks"), PageId::Checks);
    addLink(m_rollout, tr("Open roll-out"), PageId::Rollout);

    auto *left = new QVBoxLayout;
    left->setSpacing(length::panelGap);
    left->addWidget(m_comparison, 1);
    left->addWidget(m_checks);
    m_columns->setSpacing(length::panelGap);
    m_columns->addLayout(left, 4);
    m_columns->addWidget(m_rollout, 3);

    auto *body = new QVBoxLayout;
    body->setSpacing(length::panelGap);
    body->addWidget(m_tiles);
    body->addLayout(m_columns, 1);
    fillPage(*this, m_header, body);

    connect(&m_models, &ReportModels::reportChanged, this, &OverviewPage::showReport);
    showReport();
}

void OverviewPage::addLink(Panel *panel, const QString &text, PageId page)
{
    auto *link = new Button(text, Button::Look::Link);
    connect(link, &Button::clicked, this, [this, page] { emit pageRequested(page); });
    panel->addToTitle(link);
}

void OverviewPage::showReport()
{
    m_header->setSubtitle(m_models.title());
    const auto &platforms = m_models.comparison()->platforms();
    m_legend->setPlatforms(platforms);

    std::vector<TileData> tiles;
    for (const KeyFigure &figure : m_models.keyFigures())
        tiles.push_back(tileData(m_models, figure));
    m_tiles->setTiles(tiles);

    const QString period = m_models.periodTitle();
    QStringList names;
    for (const PlatformColumn &platform : platforms)
        names.append(platform.name);
    //: the names of two marketplaces
    const QString compared =
        names.size() == 2 ? tr("%1 and %2").arg(names.first(), names.last()) : names.join(u", ");
    //: %1 names of the marketplaces, %2 period of the report
    m_comparison->setTitle(period.isEmpty() ? compared : tr("%1, %2").arg(compared, period));

    const auto &rows = m_models.comparison()->rows();
    const std::size_t needed = std::min(rows.size(), mostCharts);
    while (m_charts.size() > needed) {
        delete m_charts.back();
        m_charts.pop_back();
    }
    while (m_charts.size() < needed) {
        auto *chart = new BarPanel(*m_models.selection(), BarPanelSize::Mini, BarPanel::Frame::None);
        chart->setAxisShown(false);
        const int index = static_cast<int>(m_charts.size());
        m_chartGrid->addWidget(chart, index / chartColumns, index % chartColumns);
        m_charts.push_back(chart);
    }
    for (std::size_t i = 0; i < needed; ++i)
        m_charts[i]->setData(barPanelData(m_models, rows[i], ComparisonMode::Value));
    m_noCharts->setVisible(needed == 0);
}

void OverviewPage::arrange()
{
    m_columns->setDirection(isCrowded(*this) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace tem
