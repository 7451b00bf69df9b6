#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>
#include <QStringList>

class QPainter;

namespace tem {

/// Writes one line into `rect`, in the middle of its height and at its left or right; with … where it is too
/// long. A valid `halo` is drawn around the letters, so that they can be read on land. Without clip, on any
/// device.
void paintText(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text,
               const QFont &font, const QColor &ink, const QColor &halo = {});

/// Breaks a text into lines between words; a single word that is too long gets a line of its own. At least
/// one line.
QStringList wrappedText(const QString &text, const QFont &font, double width);

} // namespace tem
