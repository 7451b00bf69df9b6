#include "map/MapDrawing.h"

#include "map/cutRing.h"

#include <QTransform>

#include <algorithm>
#include <optional>
#include <utility>

namespace tem {

namespace {

/// Px; smaller rings get a thick outline in their fill.
constexpr double smallestRing = 3;

/// With a frame, what reaches beyond it is cut off.
ShapeDrawing drawingOf(const MapShape &shape, const QTransform &transform, Pattern pattern,
                       const std::optional<QRectF> &frame = std::nullopt)
{
    ShapeDrawing drawing;
    drawing.shapeCode = shape.code;
    drawing.province = ownerCode(shape.code);
    drawing.pattern = pattern;
    QList<QPolygonF> rings;
    for (const QPolygonF &ring : shape.rings) {
        const QPolygonF whole = transform.map(ring);
        const QPolygonF mapped = frame ? cutRing(whole, *frame) : whole;
        drawing.isCut = drawing.isCut || (frame && !frame->contains(whole.boundingRect()));
        if (mapped.isEmpty())
            continue;
        const QRectF bounds = mapped.boundingRect();
        const bool isIslet =
            isArchipelago(shape.code) || std::max(bounds.width(), bounds.height()) < smallestRing;
        QPainterPath &path = isIslet ? drawing.islets : drawing.path;
        path.addPolygon(mapped);
        path.closeSubpath();
        drawing.bounds |= bounds;
        if (!isIslet)
            rings.append(mapped);
    }
    drawing.marks = patternMarks(pattern, rings);
    return drawing;
}

} // namespace

StatusStyle stageStyle(const Theme &theme, const QString &status)
{
    const StatusStyle style = theme.status(status);
    // The hatch says "not named"; a stage of the report must not look like it.
    return style == theme.notNamed ? StatusStyle{theme.slot, theme.slot, Pattern::Solid} : style;
}

StatusStyle provinceStyle(const Theme &theme, const MapView &view, const QString &province)
{
    const auto unit = view.units.find(province);
    if (view.isQuiet(province))
        return unit != view.units.end() && unit->named ? StatusStyle{theme.grid, theme.grid, Pattern::Solid}
                                                       : theme.notNamed;
    if (view.stage && view.stage->isEmpty())
        return {theme.notNamed.fill, theme.slot, theme.notNamed.pattern};
    return unit != view.units.end() && unit->named ? stageStyle(theme, unit->status) : theme.notNamed;
}

bool MapDrawing::isCurrent(const MapView &view, const MapProjection &projection) const
{
    if (m_geometry != view.geometry || m_rect != projection.layout().rect ||
        m_landScale != projection.landScale() || m_deltaFrame != projection.layout().delta)
        return false;
    // Patterns are the same in both themes.
    const Theme theme = Theme::light();
    const auto isUpToDate = [&](const ShapeDrawing &shape) {
        return shape.pattern == provinceStyle(theme, view, shape.province).pattern;
    };
    return std::all_of(m_land.begin(), m_land.end(), isUpToDate) &&
           std::all_of(m_islands.begin(), m_islands.end(), isUpToDate);
}

void MapDrawing::update(const MapView &view, const MapProjection &projection)
{
    if (isCurrent(view, projection))
        return;
    m_geometry = view.geometry;
    m_rect = projection.layout().rect;
    m_landScale = projection.landScale();
    m_deltaFrame = projection.layout().delta;
    m_land.clear();
    m_islands.clear();
    m_delta.clear();
    const QRectF area = deltaArea(m_deltaFrame);
    const Theme theme = Theme::light();
    for (const MapShape &shape : view.geometry->shapes()) {
        const Pattern pattern = provinceStyle(theme, view, ownerCode(shape.code)).pattern;
        if (isArchipelago(shape.code))
            m_islands.push_back(drawingOf(shape, projection.transform(shape.code), pattern));
        else
            m_land.push_back(drawingOf(shape, QTransform::fromScale(m_landScale, m_landScale), pattern));
        if (!m_deltaFrame.isEmpty() && !isArchipelago(shape.code) &&
            projection.deltaTransform().mapRect(shape.bounds).intersects(area)) {
            ShapeDrawing part = drawingOf(shape, projection.deltaTransform(), pattern, area);
            if (!part.path.isEmpty())
                m_delta.push_back(std::move(part));
        }
    }
}

} // namespace tem
