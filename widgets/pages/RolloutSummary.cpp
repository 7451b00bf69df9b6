#include "pages/RolloutSummary.h"

#include "items/ReportModels.h"
#include "map/MapAtlas.h"
#include "map/MapLayout.h"
#include "map/MapWidget.h"
#include "map/RolloutBar.h"
#include "map/RolloutLegend.h"
#include "style/Button.h"
#include "style/TextLabel.h"

#include <QEvent>
#include <QVBoxLayout>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

constexpr RolloutLegendOptions legendOptions{true, true};

} // namespace

RolloutSummary::RolloutSummary(ReportModels &models, QWidget *parent)
    : Panel(parent)
    , m_models(models)
    , m_atlas(std::make_shared<MapAtlas>(u":/map/vietnam-63.geojson"_s))
    , m_bar(new RolloutBar(models))
    , m_map(new MapWidget(models, m_atlas))
    , m_legend(new RolloutLegend(models, legendOptions, m_map))
    , m_showAll(new Button(tr("Show all provinces"), Button::Look::Link))
    , m_nothing(new TextLabel(tr("The report states no roll-out by province."), FontRole::Text, Ink::Second))
{
    addToTitle(m_showAll);
    m_showAll->hide();
    m_map->setDetailed(false);
    m_map->installEventFilter(this);
    content()->setSpacing(4);
    content()->addWidget(m_nothing, 1, Qt::AlignTop);
    content()->addSpacing(6);
    content()->addWidget(m_bar);
    content()->addWidget(m_map, 1);
    connect(&m_models, &ReportModels::reportChanged, this, &RolloutSummary::showReport);
    connect(m_map, &MapWidget::stageChosen, this, &RolloutSummary::showStage);
    connect(m_bar, &RolloutStages::stageChosen, this, &RolloutSummary::showStage);
    connect(m_legend, &RolloutStages::stageChosen, this, &RolloutSummary::showStage);
    connect(m_showAll, &Button::clicked, this, [this] { showStage(std::nullopt); });
    showReport();
}

void RolloutSummary::showReport()
{
    const QStringList rollouts = m_models.rolloutTitles();
    const bool isStated = !rollouts.isEmpty();
    setTitle(isStated ? tr("Roll-out: %1").arg(rollouts.at(qsizetype(m_models.rollout()))) : tr("Roll-out"));
    const StatusModel &statuses = *m_models.statuses();
    //: %1 number of provinces, %2 "3/63"
    setSubtitle(isStated ? tr("Provinces by status (%1 in all) · tracks below: %2 placed on the map")
                               .arg(statuses.total())
                               .arg(statuses.placedText())
                         : QString());
    m_nothing->setVisible(!isStated);
    m_bar->setVisible(isStated);
    m_map->setVisible(isStated);
    showStage(std::nullopt);
    placeLegend();
}

void RolloutSummary::showStage(const std::optional<QString> &group)
{
    m_map->setStage(group);
    m_bar->setStage(group);
    m_legend->setStage(group);
    m_showAll->setVisible(group.has_value());
}

void RolloutSummary::placeLegend()
{
    const MapAtlas::Map &map = m_atlas->mapOf(*m_models.provinces());
    if (!map)
        return;
    const QRectF place = layoutMap(m_map->rect(), **map).legend;
    const int width = static_cast<int>(place.width());
    m_legend->setGeometry(QRect(place.topLeft().toPoint(), QSize(width, m_legend->heightForWidth(width))));
    m_map->setObstacles({QRectF(m_legend->geometry())});
}

bool RolloutSummary::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_map && event->type() == QEvent::Resize)
        placeLegend();
    return Panel::eventFilter(watched, event);
}

} // namespace tem
