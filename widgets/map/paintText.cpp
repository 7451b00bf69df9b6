#include "map/paintText.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QPen>

#include <cmath>

namespace tem {

void paintText(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text,
               const QFont &font, const QColor &ink, const QColor &halo)
{
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width() + 1);
    const double width = metrics.horizontalAdvance(shown);
    const double x = alignment & Qt::AlignRight ? rect.right() - width : rect.left();
    const double y = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    const QPointF base(std::round(x), std::round(y));
    if (halo.isValid()) {
        QPainterPath letters;
        letters.addText(base, font, shown);
        painter.strokePath(letters, QPen(halo, 3, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    }
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(base, shown);
}

} // namespace tem
