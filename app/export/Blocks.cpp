#include "export/Blocks.h"

#include "export/TextStyle.h"

#include <QPainter>

namespace tem {

Block textBlock(const std::vector<TextRun> &runs, double width, const TextPlace &place)
{
    const StyledText text(runs, width, place.alignment, place.lineSpacing);
    return {{.height = text.height(),
             .spaceBefore = place.spaceBefore,
             .keepWithNext = place.keepWithNext,
             .heads = place.heads},
            [text](const Canvas &canvas, const QRectF &rect) { text.paint(canvas.painter, rect.topLeft()); }};
}

Block headingBlock(const QString &text, double width)
{
    return textBlock({ink::heading(text)}, width, {.spaceBefore = 20, .keepWithNext = true});
}

Block captionBlock(const QString &text, double width, const TextPlace &place)
{
    return textBlock({ink::quiet(text)}, width, place);
}

void paintRule(QPainter &painter, double left, double right, double y, const QColor &colour)
{
    painter.setPen(QPen(colour, 0.8));
    painter.drawLine(QPointF(left, y), QPointF(right, y));
}

QString sentenceStart(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

} // namespace tem
