#include "style/Button.h"

#include "style/Fonts.h"
#include "style/Theme.h"

#include <QPainter>

namespace tem {

namespace {
constexpr int iconSpace = 8;
}

Button::Button(const QString &text, Look look, QWidget *parent)
    : QPushButton(text, parent)
    , m_look(look)
{
    setFont(roleFont(look == Look::Filled ? FontRole::Strong
                     : look == Look::Link ? FontRole::Small
                                          : FontRole::Text));
    setIconSize({16, 16});
    setCursor(look == Look::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

QSize Button::sizeHint() const
{
    const int textWidth = fontMetrics().horizontalAdvance(text());
    if (m_look == Look::Link)
        return {textWidth + 8, fontMetrics().height() + 4};
    return {textWidth + (icon().isNull() ? 0 : iconSize().width() + iconSpace) + 28, length::button + 2};
}

void Button::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(*this);
    const QColor ink = !isEnabled() ? theme.slot : m_look == Look::Filled ? theme.panel : theme.ink;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);

    if (m_look != Look::Link) {
        painter.setPen(QPen(isDown() || underMouse() ? theme.ink : theme.slot, 1));
        painter.setBrush(m_look == Look::Filled ? (isEnabled() ? theme.ink : theme.grid)
                                                : (isDown() ? theme.grid : theme.panel));
        painter.drawRoundedRect(box, length::radius, length::radius);
    }

    const double textWidth = painter.fontMetrics().horizontalAdvance(text());
    const double iconWidth = icon().isNull() ? 0 : iconSize().width() + iconSpace;
    const double left = (width() - textWidth - iconWidth) / 2;
    if (!icon().isNull())
        icon().paint(&painter, QRect(qRound(left), (height() - iconSize().height()) / 2, iconSize().width(),
                                     iconSize().height()));
    painter.setPen(ink);
    const QRectF textBox(left + iconWidth, 0, textWidth + 1, height());
    painter.drawText(textBox, Qt::AlignVCenter | Qt::AlignLeft, text());
    if (m_look == Look::Link) {
        const double y = qRound(height() / 2. + painter.fontMetrics().height() / 2.) - 0.5;
        painter.setPen(QPen(ink, 1));
        painter.drawLine(QPointF(textBox.left(), y), QPointF(textBox.left() + textWidth, y));
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_look == Look::Filled ? theme.panel : theme.ink, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(m_look == Look::Link ? box : box.adjusted(3, 3, -3, -3), 2, 2);
    }
}

} // namespace tem
