#include "pages/FigureHead.h"

#include "style/Fonts.h"
#include "style/Theme.h"

#include <QFontMetricsF>
#include <QPainter>

namespace tem {

namespace {

constexpr int padding = 8;
constexpr int arrow = 8;

void paintArrow(QPainter &painter, const QPointF &left, Qt::SortOrder order, const QColor &ink)
{
    const double tip = order == Qt::AscendingOrder ? -2.5 : 2.5;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(
        QPolygonF({left + QPointF(0, -tip), left + QPointF(arrow, -tip), left + QPointF(arrow / 2.0, tip)}));
    painter.restore();
}

} // namespace

FigureHead::FigureHead(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setFont(roleFont(FontRole::Small));
    setMinimumSectionSize(40);
    // Widths come from the first rows: a long report must not be measured whole.
    setResizeContentsPrecision(200);
}

QSize FigureHead::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), length::row};
}

QString FigureHead::textOf(int column) const
{
    return model()->headerData(column, Qt::Horizontal).toString();
}

QSize FigureHead::sectionSizeFromContents(int column) const
{
    // As wide as while it is sorted by: bold, with the arrow.
    const QFontMetricsF metrics(uiFont(12, QFont::DemiBold));
    return {qRound(metrics.horizontalAdvance(textOf(column))) + 2 * padding + arrow + 4, length::row};
}

void FigureHead::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    const Theme theme = Theme::of(*this);
    const QRectF place(rect);
    painter->save();
    painter->fillRect(place, theme.panel);
    painter->fillRect(QRectF(place.left(), place.bottom() - 1, place.width(), 1), theme.rule);
    QRectF words = place.adjusted(padding, 0, -padding, 0);
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == column;
    const auto alignment =
        model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
    const bool toRight = alignment.testFlag(Qt::AlignRight);
    if (sorted) {
        paintArrow(*painter, {toRight ? words.left() : words.right() - arrow, place.center().y()},
                   sortIndicatorOrder(), theme.ink);
        words = toRight ? words.adjusted(arrow + 2, 0, 0, 0) : words.adjusted(0, 0, -arrow - 2, 0);
    }
    painter->setFont(uiFont(12, sorted ? QFont::DemiBold : QFont::Normal));
    painter->setPen(sorted ? theme.ink : theme.ink2);
    painter->setClipRect(words.adjusted(-1, 0, 1, 0));
    painter->drawText(words, static_cast<int>(alignment), textOf(column));
    painter->restore();
}

} // namespace tem
