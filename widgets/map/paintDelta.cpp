#include "map/paintDelta.h"

#include "map/MapShapePainter.h"
#include "map/paintText.h"
#include "style/Fonts.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace tem {

namespace {

void paintTitle(QPainter &painter, const QRectF &frame, const Theme &theme)
{
    const double room = frame.width() - 10;
    QFont font = roleFont(FontRole::Tick);
    font.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(font);
    QString title = QCoreApplication::translate("tem::Map", "Red River delta");
    if (metrics.horizontalAdvance(title) > room)
        //: Short for "Red River delta", where there is little room
        title = QCoreApplication::translate("tem::Map", "Red River d.");
    if (metrics.horizontalAdvance(title) > room)
        //: Shortest for "Red River delta"
        title = QCoreApplication::translate("tem::Map", "Delta");
    const QRectF line(frame.left() + 5, frame.top(), room, deltaArea(frame).top() - frame.top());
    paintText(painter, line, Qt::AlignLeft, title, font, theme.ink);
}

/// Named provinces first, then the larger ones.
std::vector<const ShapeDrawing *> inOrderOfNames(const MapView &view, const MapDrawing &drawing)
{
    std::vector<const ShapeDrawing *> shapes;
    for (const ShapeDrawing &shape : drawing.delta()) {
        if (!shape.isCut)
            shapes.push_back(&shape);
    }
    const auto isFirst = [&view](const ShapeDrawing *shape) {
        return view.isSelected(shape->province) ||
               (view.isNamed(shape->province) && !view.isQuiet(shape->province));
    };
    std::stable_sort(shapes.begin(), shapes.end(), [&](const ShapeDrawing *a, const ShapeDrawing *b) {
        if (isFirst(a) != isFirst(b))
            return isFirst(a);
        return a->bounds.width() * a->bounds.height() > b->bounds.width() * b->bounds.height();
    });
    return shapes;
}

void paintNames(QPainter &painter, const MapProjection &projection, const MapView &view, const Theme &theme,
                const MapDrawing &drawing)
{
    const QFont font = roleFont(FontRole::Tick);
    const QFontMetricsF metrics(font);
    const QRectF area = deltaArea(projection.layout().delta).adjusted(1, 1, -1, -1);
    std::vector<QRectF> taken;
    for (const ShapeDrawing *shape : inOrderOfNames(view, drawing)) {
        const MapShape *province = view.geometry->shape(shape->shapeCode);
        const QString name = view.name(shape->province);
        QRectF place(0, 0, metrics.horizontalAdvance(name), metrics.height());
        place.moveCenter(projection.deltaTransform().map(province->anchor));
        const bool isFree = area.contains(place) &&
                            std::none_of(taken.begin(), taken.end(),
                                         [&place](const QRectF &other) { return other.intersects(place); });
        if (!isFree)
            continue;
        taken.push_back(place.adjusted(-2, 0, 2, 0));
        paintText(painter, place, Qt::AlignLeft, name, font, theme.ink, theme.panel);
    }
}

} // namespace

void paintDelta(QPainter &painter, const MapProjection &projection, const MapView &view, const Theme &theme,
                const MapDrawing &drawing)
{
    const QRectF &frame = projection.layout().delta;
    if (frame.isEmpty())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(mapLine(theme.ink3, 0.7));
    const QRectF area = deltaArea(frame);
    painter.drawRect(projection.transform({}).mapRect(projection.deltaTransform().inverted().mapRect(area)));

    painter.fillRect(frame, theme.panel);
    std::vector<const ShapeDrawing *> shapes;
    for (const ShapeDrawing &shape : drawing.delta())
        shapes.push_back(&shape);
    MapShapePainter(painter, view, theme).paintLand(shapes);
    paintNames(painter, projection, view, theme, drawing);
    // Over the straight edges of what is cut.
    painter.setBrush(Qt::NoBrush);
    QPen pen = mapLine(theme.slot, 1);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.drawRect(frame);
    painter.drawLine(area.topLeft(), area.topRight());
    paintTitle(painter, frame, theme);
}

} // namespace tem
