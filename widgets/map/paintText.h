#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace tem {

/// Writes one line into `rect`, in the middle of its height and at its left or right; with … where it is too
/// long. A valid `halo` is drawn around the letters, so that they can be read on land. Without clip, on any
/// device.
void paintText(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text,
               const QFont &font, const QColor &ink, const QColor &halo = {});

} // namespace tem
