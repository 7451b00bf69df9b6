#include "pages/CheckSign.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace tem {

namespace {

// Shapes, not characters: the font lacks some of them, and another font's would differ from machine to
// machine. In units of a square of 18.

void paintTilde(QPainter &painter, double y)
{
    QPainterPath path({5, y + 1});
    path.cubicTo({7, y - 2}, {11, y + 3}, {13, y});
    painter.drawPath(path);
}

void paintGlyph(QPainter &painter, CheckSign sign)
{
    switch (sign) {
    case CheckSign::Holds:
        painter.drawPolyline(QPolygonF({{5, 9.2}, {8, 12.4}, {13, 5.4}}));
        return;
    case CheckSign::Rounding:
        paintTilde(painter, 7);
        paintTilde(painter, 11);
        return;
    case CheckSign::Incomplete:
        painter.drawLine(QPointF(5.5, 9), QPointF(12.5, 9));
        return;
    case CheckSign::Fails:
        painter.drawLine(QPointF(5.6, 5.6), QPointF(12.4, 12.4));
        painter.drawLine(QPointF(12.4, 5.6), QPointF(5.6, 12.4));
        return;
    case CheckSign::Note:
        painter.drawLine(QPointF(9, 5), QPointF(9, 9.8));
        painter.drawLine(QPointF(9, 12.8), QPointF(9, 13));
        return;
    case CheckSign::Doubtful: {
        QPainterPath hook({6.4, 6.6});
        hook.cubicTo({6.6, 3.4}, {11.8, 3.6}, {11.6, 6.6});
        hook.cubicTo({11.5, 8.4}, {9, 8.4}, {9, 10.4});
        painter.drawPath(hook);
        painter.drawLine(QPointF(9, 13.2), QPointF(9, 13.4));
        return;
    }
    }
}

} // namespace

CheckSign checkSign(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Holds:
        return CheckSign::Holds;
    case Verdict::Rounding:
        return CheckSign::Rounding;
    case Verdict::Incomplete:
        return CheckSign::Incomplete;
    case Verdict::Fails:
        return CheckSign::Fails;
    }
    return CheckSign::Fails;
}

CheckSign checkSign(const CheckEntry &entry)
{
    switch (entry.kind) {
    case CheckEntry::Kind::Check:
        return checkSign(entry.verdict);
    case CheckEntry::Kind::Doubtful:
        return CheckSign::Doubtful;
    case CheckEntry::Kind::UnitNote:
        return CheckSign::Note;
    case CheckEntry::Kind::Unchecked:
        return CheckSign::Incomplete;
    }
    return CheckSign::Note;
}

QColor checkColour(CheckSign sign, const Theme &theme)
{
    switch (sign) {
    case CheckSign::Holds:
        return theme.holds;
    case CheckSign::Rounding:
    case CheckSign::Doubtful:
        return theme.rounding;
    case CheckSign::Fails:
        return theme.fails;
    case CheckSign::Incomplete:
    case CheckSign::Note:
        return theme.ink2;
    }
    return theme.ink2;
}

void paintCheckSign(QPainter &painter, const QRectF &place, CheckSign sign, const Theme &theme)
{
    const double side = std::min(place.width(), place.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(place.center() - QPointF(side, side) / 2);
    painter.scale(side / 18, side / 18);
    const QColor colour = checkColour(sign, theme);
    const bool filled = sign == CheckSign::Fails;
    QPen frame(colour, 1.2);
    if (sign == CheckSign::Rounding || sign == CheckSign::Incomplete)
        frame.setDashPattern({2, 1.5});
    painter.setPen(frame);
    painter.setBrush(filled ? colour : theme.panel);
    painter.drawRoundedRect(QRectF(0.6, 0.6, 16.8, 16.8), 2, 2);
    painter.setPen(QPen(filled ? theme.panel : colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    paintGlyph(painter, sign);
    painter.restore();
}

CheckSignView::CheckSignView(CheckSign sign, QWidget *parent)
    : QWidget(parent)
    , m_sign(sign)
{
    setFixedSize(18, 18);
}

void CheckSignView::setSign(CheckSign sign)
{
    m_sign = sign;
    update();
}

void CheckSignView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCheckSign(painter, rect(), m_sign, Theme::of(*this));
}

} // namespace tem
