#include "map/MapLayout.h"

#include "map/MapGeometry.h"

#include <algorithm>

namespace tem {

namespace {

constexpr double attributionHeight = 16;
/// Between mainland and frames, so that names on the east coast find place.
constexpr double eastGap = 104;
constexpr double gap = 12;
/// Between three frames in a row.
constexpr double threeGap = 8;
/// Width to height.
constexpr double widestShape = 1.5;
/// The north reaches only so far east; the legend may begin there.
constexpr double northShare = 0.86;

constexpr double deltaTitle = 19;
/// Px of the smallest province of the delta from which on it can be seen and clicked without help.
constexpr double easyToClick = 20;
/// A frame that enlarges by less is not worth its place.
constexpr double leastGain = 1.5;
/// The gulf east of the delta, where the coast draws back and few names stand, in shares of the land's
/// height and width.
constexpr double gulfTop = 0.25;
constexpr double gulfBottom = 0.52;
constexpr double gulfWest = 0.87;
/// Room for a name on the coast beside the delta's frame.
constexpr double coastNames = 72;
constexpr double leastDeltaHeight = 150;

double scaleOf(const QRectF &from, const QRectF &to)
{
    return std::min(to.width() / from.width(), to.height() / from.height());
}

/// The frame where it helps, else nothing.
QRectF ifUseful(const QRectF &frame, const MapLayout &layout, const MapGeometry &geometry)
{
    if (frame.width() <= 0 || frame.height() <= deltaTitle || geometry.deltaBounds().isEmpty())
        return {};
    const double land = scaleOf(geometry.landBounds(), layout.land);
    const double delta = scaleOf(geometry.deltaBounds(), deltaArea(frame));
    return land * geometry.smallestOfDelta() < easyToClick && delta >= leastGain * land ? frame : QRectF();
}

/// The delta between its coast and the frames of the archipelagos.
QRectF deltaInGulf(const MapLayout &layout)
{
    const QRectF &land = layout.land;
    const double top = land.top() + gulfTop * land.height();
    const double bottom =
        std::clamp(land.top() + gulfBottom * land.height(),
                   std::min(top + leastDeltaHeight, layout.hoangSa.bottom()), layout.hoangSa.bottom());
    const double right = layout.hoangSa.left() - gap;
    const double height = bottom - top;
    const double left = std::max(land.left() + gulfWest * land.width() + coastNames, right - 1.1 * height);
    return QRectF(QPointF(left, top), QPointF(right, bottom));
}

/// Frames one above the other, where the South China Sea has them.
MapLayout stacked(const QRectF &rect, const QRectF &inner, double aspect)
{
    MapLayout layout;
    layout.rect = rect;
    const double insetWidth = std::clamp(std::min(0.36 * rect.width(), 0.4 * rect.height()), 190.0, 340.0);
    const double widest = inner.width() - eastGap - insetWidth;
    const double landWidth = std::min(inner.height() * aspect, widest);
    const double landHeight = landWidth / aspect;
    const double slack = widest - landWidth;
    layout.land = QRectF(inner.left() + slack / 2, inner.top() + (inner.height() - landHeight) / 2, landWidth,
                         landHeight);
    layout.attribution =
        QRectF(inner.left(), inner.bottom() - attributionHeight, inner.width(), attributionHeight);

    const QSizeF truongSa(insetWidth, insetWidth * 2 / 3);
    layout.truongSa = QRectF(
        {inner.right() - truongSa.width(), layout.attribution.top() - 4 - truongSa.height()}, truongSa);
    const QSizeF hoangSa = truongSa * 0.74;
    const double latest = layout.truongSa.top() - gap - hoangSa.height();
    const double top = std::min(inner.top() + 0.4 * inner.height(), latest);
    layout.hoangSa = QRectF({inner.right() - hoangSa.width(), top}, hoangSa);

    const double legendLeft = layout.land.left() + northShare * landWidth;
    layout.legend =
        QRectF(QPointF(legendLeft, inner.top()), QPointF(inner.right(), layout.hoangSa.top() - gap));
    layout.delta = deltaInGulf(layout);
    return layout;
}

/// Frames side by side under the legend, the delta's beside the land where there is room for a third.
MapLayout sideBySide(const QRectF &rect, const QRectF &inner, double aspect)
{
    MapLayout layout;
    layout.rect = rect;
    layout.compact = true;
    const double height = inner.height() - attributionHeight - 4;
    const double frames = std::min(0.62 * inner.width(), 230.0);
    // Names on the west coast stand out beyond the north-west of the land.
    const double west = std::min(0.06 * inner.width(), 28.0);
    const double landWidth = std::min(height * aspect, inner.width() - west - 2 * gap - frames);
    const double landHeight = landWidth / aspect;
    layout.land = QRectF(inner.left() + west, inner.top() + (height - landHeight) / 2, landWidth, landHeight);
    layout.attribution =
        QRectF(inner.left(), inner.bottom() - attributionHeight, inner.width(), attributionHeight);

    const double bottom = inner.top() + height;
    const double frameHeight = std::clamp(0.31 * height, 40.0, 130.0);
    const double left = layout.land.right() + 2 * gap;
    const double room = std::min(inner.right() - left, 360.0) - gap;
    const double start = inner.right() - room - gap;
    const QRectF row(start, bottom - frameHeight, room + gap, frameHeight);
    constexpr double roomForThree = 225;
    if (row.width() >= roomForThree) {
        const double shared = row.width() - 2 * threeGap;
        layout.delta = QRectF(row.topLeft(), QSizeF(0.34 * shared, frameHeight));
        layout.hoangSa = QRectF(layout.delta.right() + threeGap, row.top(), 0.3 * shared, frameHeight);
        layout.truongSa = QRectF(layout.hoangSa.right() + threeGap, row.top(), 0.36 * shared, frameHeight);
    } else {
        layout.hoangSa = QRectF(row.topLeft(), QSizeF(0.45 * room, frameHeight));
        layout.truongSa = QRectF(layout.hoangSa.right() + gap, row.top(), 0.55 * room, frameHeight);
    }
    layout.legend = QRectF(QPointF(layout.land.right(), inner.top()),
                           QPointF(inner.right(), layout.hoangSa.top() - 2 * gap));
    return layout;
}

} // namespace

QRectF deltaArea(const QRectF &frame)
{
    return frame.adjusted(0, deltaTitle, 0, 0);
}

QRectF deltaFrameBelow(const MapLayout &layout, const MapGeometry &geometry, const QRectF &legend)
{
    QRectF frame = layout.delta;
    if (!frame.adjusted(-gap / 2, -gap / 2, gap / 2, gap / 2).intersects(legend))
        return frame;
    const double height = frame.height();
    frame.setTop(legend.bottom() + gap);
    // Down to the frame of Trường Sa, which reaches farther west than that of Hoàng Sa.
    if (!layout.compact)
        frame.setBottom(
            std::max(frame.bottom(), std::min(frame.top() + height, layout.truongSa.top() - gap)));
    return ifUseful(frame, layout, geometry);
}

MapLayout layoutMap(const QRectF &rect, const MapGeometry &geometry)
{
    const QRectF &landBounds = geometry.landBounds();
    const double aspect = landBounds.height() > 0 ? landBounds.width() / landBounds.height() : 1;
    const double padding = std::clamp(0.015 * std::min(rect.width(), rect.height()), 1.0, 16.0);
    QRectF inner = rect.adjusted(padding, padding, -padding, -padding);
    // Wider than this, the parts would lose each other.
    const double spare = inner.width() - widestShape * inner.height();
    if (spare > 0)
        inner.adjust(spare / 2, 0, -spare / 2, 0);
    const bool hasRoom = inner.height() >= 400 && inner.width() >= 0.85 * inner.height();
    MapLayout layout = hasRoom ? stacked(rect, inner, aspect) : sideBySide(rect, inner, aspect);
    layout.delta = ifUseful(layout.delta, layout, geometry);
    return layout;
}

} // namespace tem
