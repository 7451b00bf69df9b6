#include "pages/OverviewPage.h"

#include "charts/BarPanel.h"
#include "charts/ComparisonBars.h"
#include "charts/PlatformLegend.h"
#include "items/ReportModels.h"
#include "pages/AttentionPanel.h"
#include "pages/ChecksSummary.h"
#include "pages/PageHeader.h"
#include "pages/PageLayout.h"
#include "pages/RolloutSummary.h"
#include "pages/TilePanel.h"
#include "style/Button.h"
#include "style/DerivedTag.h"
#include "style/TextLabel.h"
#include "style/Theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace tem {

namespace {
/// As many rows as can be taken in at a glance; the page of the comparison has all charts.
constexpr int chartRows = 2;
constexpr int usualColumns = 2;
constexpr int chartGap = 24;
/// A window that gives charts more gets more columns: bars do not grow without end.
constexpr int wideChart = 560;
/// Of the width, in parts.
constexpr int chartShare = 4;
constexpr int mapShare = 3;
} // namespace

OverviewPage::OverviewPage(ReportModels &models, QWidget *parent)
    : QWidget(parent)
    , m_models(models)
    , m_header(new PageHeader(tr("Overview")))
    , m_attention(new AttentionPanel(models))
    , m_tiles(new TilePanel(tr("Key figures of the period"), *models.selection()))
    , m_legend(new PlatformLegend(*models.platformFilter()))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_comparison(new Panel)
    , m_chartGrid(new QGridLayout)
    , m_noCharts(
          new TextLabel(tr("The report states no figures by marketplace."), FontRole::Text, Ink::Second))
    , m_checks(new ChecksSummary(models))
    , m_rollout(new RolloutSummary(models))
{
    // For tiles and charts alike.
    m_header->addControl(m_legend);
    m_tiles->addToTitle(new DerivedTag(tr("italics = computed")));
    m_tiles->addToTitle(new TextLabel(tr("not stated in the text"), FontRole::Small, Ink::Second));

    m_comparison->setSubtitle(tr("Each has its own scale from 0, because the units differ"));
    // The charts keep a little room beside their names: these stand under the panel's title all the same.
    m_comparison->setContentPadding(length::panelPaddingX - BarPanel::inset);
    m_chartGrid->setContentsMargins(0, 8, 0, 0);
    m_chartGrid->setHorizontalSpacing(chartGap);
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
    m_columns->addLayout(left, chartShare);
    m_columns->addWidget(m_rollout, mapShare);

    auto *body = new QVBoxLayout;
    body->setSpacing(length::panelGap);
    body->addWidget(m_attention);
    body->addWidget(m_tiles);
    body->addLayout(m_columns, 1);
    fillPage(*this, m_header, body);

    connect(m_attention, &AttentionPanel::pageRequested, this, &OverviewPage::pageRequested);
    connect(&m_models, &ReportModels::reportChanged, this, &OverviewPage::showReport);
    connect(m_models.platformFilter(), &PlatformFilter::filterChanged, this, [this] {
        showTiles();
        showCharts();
    });
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
    m_legend->showPlatforms();

    const QString period = m_models.periodTitle();
    QStringList names;
    for (const PlatformColumn &platform : platforms)
        names.append(platform.name);
    //: the names of two marketplaces
    const QString compared =
        names.size() == 2 ? tr("%1 and %2").arg(names.first(), names.last()) : names.join(u", ");
    //: %1 names of the marketplaces, %2 period of the report
    m_comparison->setTitle(period.isEmpty() ? compared : tr("%1, %2").arg(compared, period));
    m_comparison->setAccessibleDescription(describeComparison(*m_models.comparison(), period));
    m_noCharts->setVisible(m_models.comparison()->rows().empty());
    showTiles();
    m_chartColumns = 0;
    arrange();
}

void OverviewPage::showTiles()
{
    std::vector<TileData> tiles;
    for (const KeyFigure &figure : m_models.keyFigures())
        tiles.push_back(tileData(m_models, figure));
    m_tiles->setTiles(tiles);
}

void OverviewPage::showCharts()
{
    const auto &rows = m_models.comparison()->rows();
    const auto most = static_cast<std::size_t>(chartRows * std::max(usualColumns, m_chartColumns));
    const std::size_t needed = std::min(rows.size(), most);
    while (m_charts.size() > needed) {
        delete m_charts.back();
        m_charts.pop_back();
    }
    while (m_charts.size() < needed) {
        auto *chart = new BarPanel(*m_models.selection(), BarPanelSize::Mini, BarPanel::Frame::None);
        chart->setAxisShown(false);
        connect(chart, &BarPanel::headHeightChanged, this, [this] { alignHeads(m_charts, m_chartColumns); });
        m_charts.push_back(chart);
    }
    for (int i = 0; i < static_cast<int>(needed); ++i) {
        BarPanel *chart = m_charts[static_cast<std::size_t>(i)];
        chart->setData(
            withoutHidden(barPanelData(m_models, rows[static_cast<std::size_t>(i)], ComparisonMode::Value),
                          *m_models.platformFilter()));
        m_chartGrid->addWidget(chart, i / m_chartColumns, i % m_chartColumns);
    }
    alignHeads(m_charts, m_chartColumns);
    for (int column = 0; column < m_chartGrid->columnCount(); ++column)
        m_chartGrid->setColumnStretch(column, column < m_chartColumns ? 1 : 0);
}

int OverviewPage::chartColumns(bool crowded) const
{
    // By the page's width: the panel has its new one only later.
    const int room = width() - 2 * length::pageMargin;
    const int panel = crowded ? room : (room - length::panelGap) * chartShare / (chartShare + mapShare);
    return std::max(usualColumns, (panel - 2 * length::panelPaddingX + chartGap) / (wideChart + chartGap));
}

void OverviewPage::arrange()
{
    const bool crowded = isCrowded(*this);
    m_columns->setDirection(crowded ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int columns = isNarrow(*this) ? 1 : chartColumns(crowded);
    if (columns == m_chartColumns)
        return;
    m_chartColumns = columns;
    showCharts();
}

bool OverviewPage::event(QEvent *event)
{
    // A panel came beside the page or went.
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace tem
