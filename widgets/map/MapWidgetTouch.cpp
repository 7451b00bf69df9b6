// What fingers do to the map, on a screen and on a touchpad.

#include "map/MapWidget.h"

#include <QGuiApplication>
#include <QLineF>
#include <QNativeGestureEvent>
#include <QStyleHints>
#include <QTouchEvent>

namespace tem {

namespace {

/// Fingers nearer than this, in px, tell no scale.
constexpr double leastSpread = 10;

} // namespace

void MapWidget::touch(const QTouchEvent &event)
{
    QList<QPointF> places;
    for (const QEventPoint &point : event.points()) {
        if (point.state() != QEventPoint::State::Released)
            places.append(point.position());
    }
    if (event.type() == QEvent::TouchBegin) {
        m_isTap = true;
        setFocus(Qt::MouseFocusReason);
    }
    const QPointF centre = places.isEmpty()     ? m_fingers.centre
                           : places.size() == 1 ? places.first()
                                                : (places[0] + places[1]) / 2;
    const double spread = places.size() < 2 ? 0 : QLineF(places[0], places[1]).length();
    const auto count = static_cast<int>(places.size());
    m_isTap = m_isTap && event.type() != QEvent::TouchCancel && count < 2;
    // Where a finger comes or goes, the middle of them jumps.
    if (count == m_fingers.count && count > 0) {
        const double moved = QLineF(event.points().first().pressPosition(), centre).length();
        m_isTap = m_isTap && moved < QGuiApplication::styleHints()->startDragDistance();
        if (!m_isTap)
            pinch(centre, spread);
    }
    if (count > 0 && (count != m_fingers.count || !m_isTap))
        m_fingers = {count, centre, spread};
    if (event.type() != QEvent::TouchEnd && event.type() != QEvent::TouchCancel)
        return;
    m_fingers.count = 0;
    if (!m_isTap)
        return;
    const auto now = static_cast<qint64>(event.timestamp());
    const QStyleHints &hints = *QGuiApplication::styleHints();
    const bool isSecond = m_tappedAt > 0 && now - m_tappedAt < hints.mouseDoubleClickInterval() &&
                          QLineF(m_tappedPlace, centre).length() < 4 * hints.startDragDistance();
    m_tappedAt = isSecond ? 0 : now;
    m_tappedPlace = centre;
    const auto shown = projection();
    if (isSecond && shown && m_detailed)
        setCamera(shown->zoomed(2, centre));
    else
        press(centre);
}

void MapWidget::pinch(QPointF centre, double spread)
{
    const auto before = projection();
    if (!before)
        return;
    if (m_detailed && spread > leastSpread && m_fingers.spread > leastSpread)
        setCamera(before->zoomed(spread / m_fingers.spread, m_fingers.centre));
    setCamera(projection()->panned(centre - m_fingers.centre));
}

bool MapWidget::gesture(const QNativeGestureEvent &event)
{
    const auto shown = projection();
    if (!shown || !m_detailed)
        return false;
    switch (event.gestureType()) {
    case Qt::ZoomNativeGesture:
        setCamera(shown->zoomed(1 + event.value(), event.position()));
        return true;
    case Qt::PanNativeGesture:
        setCamera(shown->panned(event.delta()));
        return true;
    case Qt::SmartZoomNativeGesture:
        setCamera(m_view.camera.zoom > 1 ? MapCamera() : shown->zoomed(2, event.position()));
        return true;
    case Qt::BeginNativeGesture:
    case Qt::EndNativeGesture:
        return true;
    case Qt::RotateNativeGesture:
    case Qt::SwipeNativeGesture:
        return false;
    }
    return false;
}

} // namespace tem
