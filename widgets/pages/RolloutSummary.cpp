#include "pages/RolloutSummary.h"

#include "items/ReportModels.h"
#include "map/MapAtlas.h"
#include "map/MapLayout.h"
#include "map/MapWidget.h"
#include "map/RolloutBar.h"
#include "style/TextLabel.h"
#include "style/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

constexpr RolloutLegendOptions legendOptions{true, true};

/// The legend on the free part of the map: the bar has the same counts for the pointer and the keyboard.
class Legend : public QWidget
{
public:
    Legend(const RolloutBar &bar, QWidget *parent)
        : QWidget(parent)
        , m_bar(bar)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintRolloutLegend(painter, rect(), m_bar.counts(), Theme::of(*this), legendOptions);
    }

private:
    const RolloutBar &m_bar;
};

} // namespace

RolloutSummary::RolloutSummary(ReportModels &models, QWidget *parent)
    : Panel(parent)
    , m_models(models)
    , m_atlas(std::make_shared<MapAtlas>(u":/map/vietnam-63.geojson"_s))
    , m_bar(new RolloutBar(models))
    , m_map(new MapWidget(models, m_atlas))
    , m_legend(new Legend(*m_bar, m_map))
    , m_nothing(new TextLabel(tr("The report states no roll-out by province."), FontRole::Text, Ink::Second))
{
    m_bar->setLegend(std::nullopt);
    m_map->setDetailed(false);
    m_map->installEventFilter(this);
    content()->setSpacing(4);
    content()->addWidget(m_nothing, 1, Qt::AlignTop);
    content()->addSpacing(6);
    content()->addWidget(m_bar);
    content()->addWidget(m_map, 1);
    connect(&m_models, &ReportModels::reportChanged, this, &RolloutSummary::showReport);
    connect(m_models.selection(), &ReportSelection::selectionChanged, m_legend,
            [this] { m_legend->update(); });
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
    placeLegend();
    m_legend->update();
}

void RolloutSummary::placeLegend()
{
    const MapAtlas::Map &map = m_atlas->mapOf(*m_models.provinces());
    if (!map)
        return;
    const QRectF place = layoutMap(m_map->rect(), (*map)->landBounds()).legend;
    const double height = rolloutLegendHeight(m_bar->counts(), legendOptions);
    m_legend->setGeometry(QRectF(place.left(), place.top(), place.width(), height).toAlignedRect());
    m_map->setObstacles({QRectF(m_legend->geometry())});
}

bool RolloutSummary::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_map && event->type() == QEvent::Resize)
        placeLegend();
    return Panel::eventFilter(watched, event);
}

} // namespace tem
