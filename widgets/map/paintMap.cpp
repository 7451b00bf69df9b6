#include "map/paintMap.h"

#include "map/MapLabels.h"
#include "map/MapLegend.h"
#include "map/MapShapePainter.h"
#include "map/paintDelta.h"
#include "map/paintText.h"
#include "style/Fonts.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPen>
#include <QRegion>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("tem::Map", text);
}

class MapPainter
{
public:
    MapPainter(QPainter &painter, const MapLayout &layout, const MapProjection &projection,
               const MapView &view, const MapStyle &style)
        : m_painter(painter)
        , m_layout(layout)
        , m_projection(projection)
        , m_view(view)
        , m_style(style)
        , m_theme(style.theme)
    {
    }

    void paintLand(const MapDrawing &drawing)
    {
        const QTransform &transform = m_projection.transform({});
        const QPointF offset(transform.dx(), transform.dy());
        m_painter.save();
        m_painter.translate(offset);
        const QRectF seen = m_layout.rect.translated(-offset);
        std::vector<const ShapeDrawing *> shapes;
        for (const ShapeDrawing &shape : drawing.land()) {
            if (shape.bounds.intersects(seen))
                shapes.push_back(&shape);
        }
        MapShapePainter(m_painter, m_view, m_theme).paintLand(shapes);
        m_painter.restore();
    }

    void paintInsets(const MapDrawing &drawing)
    {
        for (const ShapeDrawing &shape : drawing.islands()) {
            const bool isHoangSa = shape.shapeCode == hoangSaCode();
            const QRectF frame = isHoangSa ? m_layout.hoangSa : m_layout.truongSa;
            paintFrame(frame, shape.province);
            m_painter.setPen(Qt::NoPen);
            MapShapePainter(m_painter, m_view, m_theme).paintIslets(shape);
            paintTitle(frame, isHoangSa, shape.province);
        }
    }

    void paintLabels()
    {
        const QFont font = roleFont(FontRole::Strong);
        const QFont detailFont = roleFont(FontRole::Tick);
        const QFontMetricsF metrics(font);
        const QFontMetricsF detailMetrics(detailFont);
        std::vector<LabelWish> wishes;
        for (const MapShape &shape : m_view.geometry->shapes()) {
            const bool isNamed = m_view.isNamed(shape.code) && !m_view.isQuiet(shape.code);
            if (isArchipelago(shape.code) || !(isNamed || m_view.isSelected(shape.code)))
                continue;
            QSizeF size(metrics.horizontalAdvance(labelText(shape.code)), metrics.height());
            if (m_view.isSelectedAlone(shape.code)) {
                size.setWidth(std::max(size.width(), detailMetrics.horizontalAdvance(detail(shape.code))));
                size.setHeight(size.height() + detailMetrics.height());
            }
            const LabelWish wish{shape.code, size};
            // What is selected gets its place first.
            wishes.insert(m_view.isSelected(shape.code) ? wishes.begin() : wishes.end(), wish);
        }
        QList<QRectF> obstacles = m_style.obstacles;
        obstacles << m_layout.hoangSa << m_layout.truongSa << m_layout.delta
                  << mapLegendRect(m_layout, m_view.legend) << attributionRect();
        // Halos are slow to draw: only for names that stand on land.
        const bool isZoomed = m_view.camera.zoom > 1;
        const QColor halo = isZoomed ? m_theme.panel : QColor();
        m_labels = placeLabels(*m_view.geometry, m_projection, wishes, obstacles, isZoomed);
        for (const PlacedLabel &label : m_labels) {
            paintLeader(label);
            const QRectF first(label.rect.topLeft(), QSizeF(label.rect.width(), metrics.height()));
            // Towards the leader, so that a short name does not stand off from it.
            const auto side = label.leader.x1() > label.rect.right() ? Qt::AlignRight : Qt::AlignLeft;
            paintText(m_painter, first, side | Qt::AlignVCenter, labelText(label.code), font, m_theme.ink,
                      halo);
            if (m_view.isSelectedAlone(label.code)) {
                const QRectF second(first.bottomLeft(), label.rect.bottomRight());
                paintText(m_painter, second, side | Qt::AlignVCenter, detail(label.code), detailFont,
                          m_theme.ink2, halo);
            }
        }
    }

    /// Three cities that help to find one's way, unless they are labelled already.
    void paintQuietNames()
    {
        if (m_layout.compact)
            return;
        struct QuietName
        {
            QString code;
            QString name;
            QPointF shift;
        };
        const std::array<QuietName, 3> names = {QuietName{u"01"_s, u"Hà Nội"_s, {7, 0}},
                                                QuietName{u"48"_s, u"Đà Nẵng"_s, {7, 0}},
                                                QuietName{u"79"_s, u"TP. Hồ Chí Minh"_s, {36, 25}}};
        const QFont font = roleFont(FontRole::Tick);
        const QFontMetricsF metrics(font);
        for (const auto &[code, name, shift] : names) {
            const MapShape *shape = m_view.geometry->shape(code);
            const bool isLabelled = m_view.isNamed(code) || m_view.isSelected(code);
            if (!shape || isLabelled || !m_layout.rect.contains(m_projection.anchor(*shape)))
                continue;
            const QPointF dot = m_projection.anchor(*shape);
            QRectF rect(dot + shift, QSizeF(metrics.horizontalAdvance(name), metrics.height()));
            rect.translate(0, -rect.height() / 2);
            const bool collides =
                m_layout.delta.intersects(rect) ||
                std::any_of(m_labels.begin(), m_labels.end(),
                            [&rect](const PlacedLabel &label) { return label.rect.intersects(rect); });
            if (collides)
                continue;
            m_painter.setPen(mapLine(m_theme.ink3, 1));
            if (shift.y() != 0)
                m_painter.drawLine(dot, dot + shift - QPointF(2, 2));
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_theme.ink2);
            m_painter.drawEllipse(dot, 2.5, 2.5);
            paintText(m_painter, rect, Qt::AlignLeft | Qt::AlignVCenter, name, font, m_theme.ink2,
                      m_theme.panel);
        }
    }

    void paintAttribution()
    {
        paintText(m_painter, attributionRect(), Qt::AlignLeft | Qt::AlignVCenter, attribution(),
                  roleFont(FontRole::Tick), m_theme.ink3, m_view.camera.zoom > 1 ? m_theme.panel : QColor());
    }

private:
    void paintFrame(const QRectF &frame, const QString &province)
    {
        if (m_view.isSelected(province))
            m_painter.fillRect(frame.adjusted(-3, -3, 3, 3), m_theme.selection);
        m_painter.fillRect(frame, m_theme.panel);
        m_painter.setBrush(Qt::NoBrush);
        if (m_view.isSelected(province))
            m_painter.setPen(mapLine(m_theme.selectionLine, 2));
        else
            m_painter.setPen(mapLine(m_theme.slot, 1));
        QPen pen = m_painter.pen();
        pen.setJoinStyle(Qt::MiterJoin);
        m_painter.setPen(pen);
        m_painter.drawRect(frame);
    }

    void paintTitle(const QRectF &frame, bool isHoangSa, const QString &province)
    {
        QFont font = roleFont(FontRole::Small);
        font.setWeight(QFont::DemiBold);
        QFont ownerFont = roleFont(FontRole::Small);
        const double room = frame.width() - 9;
        QString title = isHoangSa ? translated(QT_TRANSLATE_NOOP("tem::Map", "Hoàng Sa archipelago"))
                                  : translated(QT_TRANSLATE_NOOP("tem::Map", "Trường Sa archipelago"));
        //: %1: the province that an archipelago belongs to
        QString owner = translated(QT_TRANSLATE_NOOP("tem::Map", "part of %1")).arg(m_view.name(province));
        if (QFontMetricsF(font).horizontalAdvance(title) > room) {
            title = isHoangSa ? u"Hoàng Sa"_s : u"Trường Sa"_s;
            owner = u"(%1)"_s.arg(m_view.name(province));
        }
        if (QFontMetricsF(ownerFont).horizontalAdvance(owner) > room) {
            font.setPixelSize(11);
            ownerFont.setPixelSize(11);
        }
        const QFontMetricsF metrics(font);
        const QRectF first(frame.left() + std::min(7.0, 0.06 * frame.width()), frame.top() + 4, room,
                           metrics.height());
        paintText(m_painter, first, Qt::AlignLeft | Qt::AlignVCenter, title, font, m_theme.ink);
        paintText(m_painter, first.translated(0, metrics.height() - 1), Qt::AlignLeft | Qt::AlignVCenter,
                  owner, ownerFont, m_theme.ink2);
    }

    /// Bends once where name and province are not level: level at the name, then straight to the province, up
    /// to its border.
    void paintLeader(const PlacedLabel &label)
    {
        if (label.leader.isNull())
            return;
        const MapShape *shape = m_view.geometry->shape(label.code);
        const QTransform toMap = m_projection.transform(label.code).inverted();
        const double bend = std::abs(label.leader.dy()) < 2 ? 0 : 8;
        const QPointF start = label.leader.p1();
        const QPointF elbow = start + QPointF(label.leader.dx() > 0 ? bend : -bend, 0);
        const QLineF way(elbow, label.leader.p2());
        double share = 1;
        for (int i = 0; i <= 100; ++i) {
            if (shape->path.contains(toMap.map(way.pointAt(i / 100.0)))) {
                share = i / 100.0;
                break;
            }
        }
        m_painter.setPen(mapLine(m_theme.ink3, 1));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolyline(QPolygonF({start, elbow, way.pointAt(share)}));
    }

    QString detail(const QString &code) const
    {
        return m_view.isNamed(code)
                   ? translated(QT_TRANSLATE_NOOP("tem::Map", "according to the report"))
                   : translated(QT_TRANSLATE_NOOP("tem::Map", "not yet named in the report"));
    }

    static QString attribution()
    {
        //: Under the map; the data's licence asks for it.
        return translated(QT_TRANSLATE_NOOP("tem::Map", "Map: @svg-maps/vietnam, CC BY 4.0 (adapted)"));
    }

    QRectF attributionRect() const
    {
        QRectF rect = m_layout.attribution;
        const double width = QFontMetricsF(roleFont(FontRole::Tick)).horizontalAdvance(attribution());
        if (!m_layout.compact)
            rect.setLeft(std::max(rect.left(), rect.right() - width));
        rect.setWidth(std::min(rect.width(), width));
        return rect;
    }

    /// Labels are short of room.
    QString labelText(const QString &code) const
    {
        QString name = m_view.name(code);
        if (const auto kind = u"Thành phố "_s; name.startsWith(kind))
            name.replace(0, kind.size(), u"TP. "_s);
        return name;
    }

    QPainter &m_painter;
    const MapLayout &m_layout;
    const MapProjection &m_projection;
    const MapView &m_view;
    const MapStyle &m_style;
    const Theme &m_theme;
    std::vector<PlacedLabel> m_labels;
};

} // namespace

void paintMap(QPainter &painter, const QRectF &rect, const MapView &view, const MapStyle &style)
{
    MapDrawing drawing;
    paintMap(painter, view.layout(rect, style.obstacles), view, style, drawing);
}

void paintMap(QPainter &painter, const MapLayout &layout, const MapView &view, const MapStyle &style,
              MapDrawing &drawing)
{
    const MapProjection projection(*view.geometry, layout, view.camera);
    drawing.update(view, projection);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    MapPainter map(painter, layout, projection, view, style);
    map.paintLand(drawing);
    map.paintInsets(drawing);
    paintDelta(painter, projection, view, style.theme, drawing);
    map.paintLabels();
    map.paintQuietNames();
    paintMapLegend(painter, layout, view, style.theme);
    map.paintAttribution();
    painter.restore();
    paintPointedAt(painter, layout, view, style, drawing);
}

void paintPointedAt(QPainter &painter, const MapLayout &layout, const MapView &view, const MapStyle &style,
                    const MapDrawing &drawing)
{
    const auto isPointedAt = [&view](const ShapeDrawing &shape) {
        return shape.province == view.hovered || shape.province == view.focused;
    };
    if (view.hoveredRow >= 0) {
        painter.setPen(mapLine(style.theme.ink3, 1));
        painter.setBrush(Qt::NoBrush);
        const QRectF row = mapLegendRows(layout, view.legend)[static_cast<std::size_t>(view.hoveredRow)];
        painter.drawRect(row.adjusted(0.5, 1.5, -0.5, -1.5));
    }
    if (view.hovered.isEmpty() && view.focused.isEmpty())
        return;
    const QTransform transform = MapProjection(*view.geometry, layout, view.camera).transform({});
    QPen pen = mapLine(style.theme.ink, 1.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    // While zoomed, land reaches below the frames.
    painter.setClipRegion(QRegion(layout.rect.toAlignedRect())
                              .subtracted(layout.hoangSa.toAlignedRect())
                              .subtracted(layout.truongSa.toAlignedRect())
                              .subtracted(layout.delta.toAlignedRect()),
                          Qt::IntersectClip);
    painter.translate(transform.dx(), transform.dy());
    for (const ShapeDrawing &shape : drawing.land()) {
        if (isPointedAt(shape))
            painter.drawPath(shape.path);
    }
    painter.restore();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    for (const ShapeDrawing &shape : drawing.delta()) {
        if (isPointedAt(shape))
            painter.drawPath(shape.path);
    }
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    for (const ShapeDrawing &shape : drawing.islands()) {
        if (isPointedAt(shape) && !view.isSelected(shape.province))
            painter.drawRect(shape.shapeCode == hoangSaCode() ? layout.hoangSa : layout.truongSa);
    }
    painter.restore();
}

} // namespace tem
