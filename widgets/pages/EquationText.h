#pragma once

#include "items/CheckEntry.h"
#include "style/Theme.h"

#include <QString>

class QPainter;
class QRectF;

namespace tem {

/// An equation as rich text for a label: computed numbers in italics, the numbers of `strongId` bold, the
/// relation of a failing check in its colour. Never breaks inside a number.
QString equationHtml(const CheckEntry &entry, const QString &strongId, const Theme &theme);

/// The same in one line at the left of `place`, elided at its right end.
void paintEquation(QPainter &painter, const QRectF &place, const CheckEntry &entry, const Theme &theme);

} // namespace tem
