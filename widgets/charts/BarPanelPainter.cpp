#include "charts/BarPanelPainter.h"

#include "charts/BarPlot.h"
#include "style/DerivedTag.h"

#include <QFontMetricsF>

namespace tem {

void paintBarHead(QPainter &painter, const QRectF &rect, const BarPanelData &data, const BarPanelStyle &style)
{
    const BarHead head(rect.width(), data, style.size);
    const double xHeight = QFontMetricsF(head.font(BarHead::Kind::Unit)).xHeight();
    for (const BarHead::Piece &piece : head.pieces()) {
        const QPointF place = rect.topLeft() + piece.place;
        if (piece.kind == BarHead::Kind::Tag) {
            const double middle = std::round(xHeight / 2 + DerivedTag::sizeOf(piece.text).height() / 2);
            DerivedTag::paint(painter, place - QPointF(0, middle), piece.text, style.theme);
            continue;
        }
        painter.setFont(head.font(piece.kind));
        painter.setPen(piece.kind == BarHead::Kind::Title ? style.theme.ink : style.theme.ink2);
        painter.drawText(place, piece.text);
    }
}

void paintBarPanel(QCPPainter &painter, const QRectF &rect, const BarPanelData &data,
                   const BarPanelStyle &style)
{
    const double headHeight = BarHead(rect.width(), data, style.size).height();
    const QSize size(qFloor(rect.width()), qFloor(rect.height() - headHeight));
    BarPlot plot;
    BarPlotStyle plotStyle;
    plotStyle.theme = style.theme;
    plotStyle.showAxis = style.showAxis;
    for (int i = 0; i < static_cast<int>(data.bars.size()); ++i) {
        const QString &figure = data.bars.at(static_cast<std::size_t>(i)).figure;
        if (!figure.isEmpty() && figure == style.selected)
            plotStyle.selected.append(i);
    }
    plot.build(data, plotStyle, size);

    // Through QCPPainter, whose save() and restore() keep its own state in step.
    painter.save();
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    painter.setMode(QCPPainter::pmNonCosmetic);
    painter.translate(rect.left(), rect.top() + headHeight);
    plot.toPainter(&painter, size.width(), size.height());
    painter.restore();

    painter.save();
    paintBarHead(painter, {rect.topLeft(), QSizeF(rect.width(), headHeight)}, data, style);
    painter.restore();
}

} // namespace tem
