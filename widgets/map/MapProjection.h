#pragma once

#include "map/MapGeometry.h"
#include "map/MapLayout.h"

#include <QPointF>
#include <QString>
#include <QTransform>

namespace tem {

/// How near the mainland is looked at. The archipelagos' frames never move.
struct MapCamera
{
    static constexpr double nearest = 12;

    /// From 1, the whole mainland, to `nearest`.
    double zoom = 1;
    /// Where the middle of the land's area has moved to, in px, from where it is without zoom.
    QPointF offset;
    bool operator==(const MapCamera &) const = default;
};

/// Turns map units into px of one layout and back. Refers to the geometry, which must outlive it.
class MapProjection
{
public:
    MapProjection(const MapGeometry &geometry, const MapLayout &layout, const MapCamera &camera);

    const MapLayout &layout() const { return m_layout; }
    /// Px for a map unit of the mainland.
    double landScale() const { return m_land.m11(); }
    /// Of the mainland or of the frame of an archipelago.
    const QTransform &transform(const QString &shapeCode) const;
    QPointF toPixels(const MapShape &shape, QPointF point) const { return transform(shape.code).map(point); }
    QPointF anchor(const MapShape &shape) const { return toPixels(shape, shape.anchor); }
    /// Of the frame of the Red River delta, where the layout has one.
    const QTransform &deltaTransform() const { return m_delta; }

    /// The code of the province at a place, anywhere in the frame of an archipelago and in that of the delta
    /// included; empty in the sea.
    QString provinceAt(QPointF pixel) const;

    /// The camera after zooming by `factor` with the place under `pixel` held still.
    MapCamera zoomed(double factor, QPointF pixel) const;
    /// The camera after dragging by `distance` px.
    MapCamera panned(QPointF distance) const;
    /// The camera that shows a province: moved as little as needed.
    MapCamera revealing(const MapShape &shape) const;

private:
    MapCamera clamped(MapCamera camera) const;

    const MapGeometry *m_geometry;
    MapLayout m_layout;
    MapCamera m_camera;
    QTransform m_land;
    QTransform m_hoangSa;
    QTransform m_truongSa;
    QTransform m_delta;
};

/// The part of an archipelago's frame below its title.
QRectF islandArea(const QRectF &frame);

} // namespace tem
