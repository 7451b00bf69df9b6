#pragma once

#include "style/Theme.h"

#include <QLineF>
#include <QList>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>

#include <vector>

class QPainter;

namespace tem {

/// The marks of a pattern, cut to one shape. At most one of the two lists is filled.
struct PatternMarks
{
    std::vector<QLineF> lines;
    /// Centres.
    std::vector<QPointF> dots;
};

/// Cuts a pattern to the area that `rings` enclose by the even-odd rule. Coordinates are pixels at 96 dpi,
/// and the distances of the pattern are fixed in them: a shape drawn larger gets more marks, not wider ones.
/// The marks of neighbouring shapes line up, because all are counted from the origin.
///
/// Marks are computed instead of painted with a hatch brush or under a clip path: Qt's hatch brushes are
/// smeared in PDF, and its SVG writer ignores clip paths.
PatternMarks patternMarks(Pattern pattern, const QList<QPolygonF> &rings);

/// Draws marks alone; the area must have its fill already.
void paintMarks(QPainter &painter, const PatternMarks &marks, const StatusStyle &style);

/// Fills a rectangle, without outline: swatches and bars.
void paintPatterned(QPainter &painter, const QRectF &rect, const StatusStyle &style);

} // namespace tem
