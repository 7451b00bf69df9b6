#include "map/MapLayout.h"

#include <algorithm>

namespace tem {

namespace {

constexpr double attributionHeight = 16;
/// Between mainland and frames, so that names on the east coast find place.
constexpr double eastGap = 104;
constexpr double gap = 12;
/// Width to height.
constexpr double widestShape = 1.5;
/// The north reaches only so far east; the legend may begin there.
constexpr double northShare = 0.86;

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
    return layout;
}

/// Frames side by side under the legend.
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
    layout.hoangSa = QRectF(start, bottom - frameHeight, 0.45 * room, frameHeight);
    layout.truongSa = QRectF(layout.hoangSa.right() + gap, bottom - frameHeight, 0.55 * room, frameHeight);
    layout.legend = QRectF(QPointF(layout.land.right(), inner.top()),
                           QPointF(inner.right(), layout.hoangSa.top() - 2 * gap));
    return layout;
}

} // namespace

MapLayout layoutMap(const QRectF &rect, const QRectF &landBounds)
{
    const double aspect = landBounds.height() > 0 ? landBounds.width() / landBounds.height() : 1;
    const double padding = std::clamp(0.015 * std::min(rect.width(), rect.height()), 1.0, 16.0);
    QRectF inner = rect.adjusted(padding, padding, -padding, -padding);
    // Wider than this, the parts would lose each other.
    const double spare = inner.width() - widestShape * inner.height();
    if (spare > 0)
        inner.adjust(spare / 2, 0, -spare / 2, 0);
    const bool hasRoom = inner.height() >= 400 && inner.width() >= 0.85 * inner.height();
    return hasRoom ? stacked(rect, inner, aspect) : sideBySide(rect, inner, aspect);
}

} // namespace tem
