#include "map/MapWidget.h"

#include "items/Description.h"
#include "items/ReportModels.h"
#include "map/ZoomControl.h"
#include "map/mapContent.h"
#include "map/paintMap.h"
#include "style/Fonts.h"

#include <QHelpEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QToolTip>
#include <QTouchEvent>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestSentence = 220;

} // namespace

MapWidget::MapWidget(ReportModels &models, std::shared_ptr<MapAtlas> atlas, QWidget *parent)
    : QWidget(parent)
    , m_models(models)
    , m_atlas(std::move(atlas))
    , m_zoomControl(new ZoomControl(this))
{
    setMouseTracking(true);
    setAttribute(Qt::WA_AcceptTouchEvents);
    setAttribute(Qt::WA_InputMethodEnabled);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Map of the provinces by stage"));
    connect(&m_models, &ReportModels::reportChanged, this, [this] { showReport(); });
    connect(m_models.selection(), &ReportSelection::selectionChanged, this, [this] { showSelection(); });
    connect(m_zoomControl, &ZoomControl::nearerRequested, this, [this] { zoomAtMiddle(zoomStep); });
    connect(m_zoomControl, &ZoomControl::fartherRequested, this, [this] { zoomAtMiddle(1 / zoomStep); });
    connect(m_zoomControl, &ZoomControl::wholeRequested, this, [this] { setCamera({}); });
    showReport();
}

void MapWidget::setDetailed(bool detailed)
{
    m_detailed = detailed;
    m_zoomControl->setVisible(detailed);
    setCamera({});
    showReport();
}

void MapWidget::showReport()
{
    const MapAtlas::Map &map = m_atlas->mapOf(*m_models.provinces());
    m_view.geometry = map ? *map : nullptr;
    m_view.units = mapUnits(*m_models.provinces());
    m_view.legend = m_detailed ? mapLegend(*m_models.statuses()) : std::vector<MapLegendRow>();
    if (!m_view.legend.empty())
        m_view.legend.push_back(
            {MapLegendRow::Kind::Selection, {}, {}, tr("selected (with its archipelago)")});
    m_view.hoveredRow = -1;
    if (m_view.geometry && !m_view.geometry->shape(m_current))
        m_current.clear();
    setAccessibleDescription(describeRollout(*m_models.statuses()));
    showSelection();
    announceItemsChanged(*this);
}

void MapWidget::setStage(const std::optional<QString> &group)
{
    if (group == m_view.stage)
        return;
    m_view.stage = group;
    redraw();
    announceCheckedItems(*this);
}

void MapWidget::showSelection()
{
    const ReportSelection::Item &item = m_models.selection()->current();
    m_view.selected.clear();
    if (item.kind == ReportSelection::Kind::Province)
        m_view.selected = {item.id};
    else if (item.kind == ReportSelection::Kind::Group) {
        if (const int row = m_models.statuses()->rowOf(item.id); row >= 0)
            m_view.selected = m_models.statuses()->entries()[static_cast<std::size_t>(row)].provinceCodes;
    }
    if (m_view.selected.size() == 1 && m_view.geometry && m_view.geometry->shape(m_view.selected.first())) {
        m_current = m_view.selected.first();
        if (const auto shown = projection())
            setCamera(shown->revealing(*m_view.geometry->shape(m_current)));
        if (hasFocus() && m_showsFocus)
            m_view.focused = m_current;
    }
    redraw();
    announceSelectedItem(*this);
}

void MapWidget::setHovered(const QString &code)
{
    if (code == m_view.hovered)
        return;
    m_view.hovered = code;
    update();
}

QPointF MapWidget::anchor(const QString &code) const
{
    const auto shown = projection();
    const MapShape *shape = shown ? m_view.geometry->shape(code) : nullptr;
    return shape ? shown->anchor(*shape) : QPointF();
}

QString MapWidget::description(const QString &code) const
{
    const ProvinceEntry *province = m_models.provinces()->province(code);
    if (!province)
        return {};
    QString html =
        u"<b>%1</b><br>%2"_s.arg(province->name.toHtmlEscaped(), province->statusText.toHtmlEscaped());
    const std::vector<Span> &sentences = m_models.report().sentences;
    const auto number = static_cast<std::size_t>(province->sentence);
    if (number >= 1 && number <= sentences.size()) {
        QString sentence = m_models.view().excerpt(sentences[number - 1]);
        if (sentence.size() > longestSentence)
            sentence = sentence.left(sentence.lastIndexOf(u' ', longestSentence)) + u" …"_s;
        //: %1: number of a sentence of the report; %2: its text
        html += u"<br>"_s + tr("Sentence %1: %2").arg(province->sentence).arg(sentence.toHtmlEscaped());
    }
    return html;
}

void MapWidget::setObstacles(const QList<QRectF> &obstacles)
{
    m_obstacles = obstacles;
    m_picture = {};
    update();
}

QSize MapWidget::sizeHint() const
{
    return m_detailed ? QSize(640, 560) : QSize(440, 310);
}

QSize MapWidget::minimumSizeHint() const
{
    return m_detailed ? QSize(440, 420) : QSize(280, 220);
}

QRectF MapWidget::drawnRect() const
{
    return QRectF(rect());
}

QList<QRectF> MapWidget::obstacles() const
{
    QList<QRectF> places = m_obstacles;
    if (m_detailed)
        places += QRectF(m_zoomControl->geometry()).adjusted(-6, -6, 6, 6);
    return places;
}

MapLayout MapWidget::layoutOfParts() const
{
    return m_view.geometry ? m_view.layout(drawnRect(), obstacles()) : MapLayout();
}

std::optional<MapProjection> MapWidget::projection() const
{
    if (!m_view.geometry)
        return std::nullopt;
    return MapProjection(*m_view.geometry, layoutOfParts(), m_view.camera);
}

void MapWidget::redraw()
{
    m_picture = {};
    update();
}

void MapWidget::setCamera(const MapCamera &camera)
{
    m_view.camera = camera;
    m_zoomControl->setZoom(camera.zoom, MapCamera::nearest);
    redraw();
}

bool MapWidget::event(QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        pointAt(help->pos(), help->globalPos());
        return true;
    }
    if (type == QEvent::TouchBegin || type == QEvent::TouchUpdate || type == QEvent::TouchEnd ||
        type == QEvent::TouchCancel) {
        touch(*static_cast<QTouchEvent *>(event));
        return true;
    }
    if (type == QEvent::NativeGesture && gesture(*static_cast<QNativeGestureEvent *>(event)))
        return true;
    if (type == QEvent::PaletteChange)
        redraw();
    return QWidget::event(event);
}

void MapWidget::drawPicture(const MapLayout &layout, const MapStyle &style)
{
    m_picture = QPixmap(size() * devicePixelRatioF());
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture.fill(style.theme.panel);
    MapView view = m_view;
    view.hovered.clear();
    view.hoveredRow = -1;
    view.focused.clear();
    QPainter painter(&m_picture);
    paintMap(painter, layout, view, style, m_drawing);
}

void MapWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    MapStyle style;
    style.theme = Theme::of(*this);
    if (!m_view.geometry) {
        painter.setFont(roleFont(FontRole::Text));
        painter.setPen(style.theme.ink2);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("The map could not be read."));
        return;
    }
    style.obstacles = obstacles();
    const MapLayout layout = layoutOfParts();
    if (m_picture.size() != size() * devicePixelRatioF())
        drawPicture(layout, style);
    painter.drawPixmap(0, 0, m_picture);
    paintPointedAt(painter, layout, m_view, style, m_drawing);
    if (hasFocus() && m_showsFocus) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(style.theme.ink, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(drawnRect().adjusted(1, 1, -1, -1), length::radius, length::radius);
    }
}

void MapWidget::resizeEvent(QResizeEvent *)
{
    m_zoomControl->move(12, height() - m_zoomControl->height() - 12);
    setCamera({});
}

} // namespace tem
