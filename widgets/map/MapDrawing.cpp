#include "map/MapDrawing.h"

#include <QTransform>

#include <algorithm>

namespace tem {

namespace {

/// Px; smaller rings get a thick outline in their fill.
constexpr double smallestRing = 3;

ShapeDrawing drawingOf(const MapShape &shape, const QTransform &transform, Pattern pattern)
{
    ShapeDrawing drawing;
    drawing.shapeCode = shape.code;
    drawing.province = ownerCode(shape.code);
    drawing.pattern = pattern;
    QList<QPolygonF> rings;
    for (const QPolygonF &ring : shape.rings) {
        const QPolygonF mapped = transform.map(ring);
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
    return unit != view.units.end() && unit->named ? stageStyle(theme, unit->status) : theme.notNamed;
}

bool MapDrawing::isCurrent(const MapView &view, const MapProjection &projection) const
{
    if (m_geometry != view.geometry || m_rect != projection.layout().rect ||
        m_landScale != projection.landScale())
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
    m_land.clear();
    m_islands.clear();
    const Theme theme = Theme::light();
    for (const MapShape &shape : view.geometry->shapes()) {
        const Pattern pattern = provinceStyle(theme, view, ownerCode(shape.code)).pattern;
        if (isArchipelago(shape.code))
            m_islands.push_back(drawingOf(shape, projection.transform(shape.code), pattern));
        else
            m_land.push_back(drawingOf(shape, QTransform::fromScale(m_landScale, m_landScale), pattern));
    }
}

} // namespace tem
