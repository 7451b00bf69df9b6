#include "map/MapProjection.h"

#include <algorithm>

namespace tem {

namespace {

/// Scales `from` into the middle of `to`, without distortion.
QTransform fitting(const QRectF &from, const QRectF &to)
{
    if (from.width() <= 0 || from.height() <= 0)
        return {};
    const double scale = std::max(1e-3, std::min(to.width() / from.width(), to.height() / from.height()));
    const QPointF offset = to.center() - from.center() * scale;
    return QTransform(scale, 0, 0, scale, offset.x(), offset.y());
}

QTransform insetTransform(const MapShape *shape, const QRectF &frame)
{
    return shape ? fitting(shape->bounds, islandArea(frame)) : QTransform();
}

} // namespace

QRectF islandArea(const QRectF &frame)
{
    const double side = std::min(14.0, 0.1 * frame.width());
    const double title = std::min(38.0, 0.42 * frame.height());
    return frame.adjusted(side, title, -side, -std::min(12.0, 0.12 * frame.height()));
}

MapProjection::MapProjection(const MapGeometry &geometry, const MapLayout &layout, const MapCamera &camera)
    : m_geometry(&geometry)
    , m_layout(layout)
    , m_camera(camera)
    , m_hoangSa(insetTransform(geometry.shape(hoangSaCode()), layout.hoangSa))
    , m_truongSa(insetTransform(geometry.shape(truongSaCode()), layout.truongSa))
{
    const QTransform whole = fitting(geometry.landBounds(), layout.land);
    const QPointF middle = layout.land.center();
    const QPointF shift = middle - middle * camera.zoom + camera.offset;
    if (!layout.delta.isEmpty())
        m_delta = fitting(geometry.deltaBounds(), deltaArea(layout.delta).adjusted(5, 5, -5, -5));
    m_land = whole * QTransform(camera.zoom, 0, 0, camera.zoom, shift.x(), shift.y());
}

const QTransform &MapProjection::transform(const QString &shapeCode) const
{
    if (shapeCode == hoangSaCode())
        return m_hoangSa;
    return shapeCode == truongSaCode() ? m_truongSa : m_land;
}

QString MapProjection::provinceAt(QPointF pixel) const
{
    if (!m_layout.rect.contains(pixel))
        return {};
    if (m_layout.hoangSa.contains(pixel))
        return ownerCode(hoangSaCode());
    if (m_layout.truongSa.contains(pixel))
        return ownerCode(truongSaCode());
    const bool isInDelta = m_layout.delta.contains(pixel);
    if (isInDelta && !deltaArea(m_layout.delta).contains(pixel))
        return {};
    const QTransform &shown = isInDelta ? m_delta : m_land;
    const MapShape *shape = m_geometry->landAt(shown.inverted().map(pixel));
    return shape ? shape->code : QString();
}

MapCamera MapProjection::clamped(MapCamera camera) const
{
    // Some land always stays in the middle of its area.
    const QSizeF reach = m_layout.land.size() * (camera.zoom / 2);
    const double x = camera.zoom > 1 ? reach.width() : 0;
    const double y = camera.zoom > 1 ? reach.height() : 0;
    camera.offset.setX(std::clamp(camera.offset.x(), -x, x));
    camera.offset.setY(std::clamp(camera.offset.y(), -y, y));
    return camera;
}

MapCamera MapProjection::zoomed(double factor, QPointF pixel) const
{
    MapCamera camera = m_camera;
    camera.zoom = std::clamp(m_camera.zoom * factor, 1.0, MapCamera::nearest);
    const QPointF fromMiddle = pixel - m_layout.land.center();
    camera.offset = fromMiddle - (fromMiddle - m_camera.offset) * (camera.zoom / m_camera.zoom);
    return clamped(camera);
}

MapCamera MapProjection::panned(QPointF distance) const
{
    MapCamera camera = m_camera;
    camera.offset += distance;
    return clamped(camera);
}

MapCamera MapProjection::revealing(const MapShape &shape) const
{
    if (isArchipelago(shape.code))
        return m_camera;
    const QRectF room = m_layout.rect.adjusted(24, 24, -24, -24);
    const QPointF at = anchor(shape);
    const QPointF wanted(std::clamp(at.x(), room.left(), std::max(room.left(), room.right())),
                         std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom())));
    return wanted == at ? m_camera : panned(wanted - at);
}

} // namespace tem
