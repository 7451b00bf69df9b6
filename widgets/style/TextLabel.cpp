#include "style/TextLabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace tem {

TextLabel::TextLabel(FontRole role, Ink ink, QWidget *parent)
    : QLabel(parent)
{
    setFont(roleFont(role));
    setTextFormat(Qt::PlainText);
    switch (ink) {
    case Ink::First:
        setForegroundRole(QPalette::WindowText);
        break;
    case Ink::Second:
        setForegroundRole(QPalette::BrightText);
        break;
    case Ink::Third:
        setForegroundRole(QPalette::PlaceholderText);
        break;
    }
}

TextLabel::TextLabel(const QString &text, FontRole role, Ink ink, QWidget *parent)
    : TextLabel(role, ink, parent)
{
    setText(text);
}

void TextLabel::setItalic(bool italic)
{
    QFont changed = font();
    changed.setItalic(italic);
    setFont(changed);
}

bool TextLabel::elides() const
{
    return !wordWrap() && textFormat() == Qt::PlainText &&
           textInteractionFlags() == Qt::LinksAccessibleByMouse;
}

bool TextLabel::isElided() const
{
    return elides() && fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

QSize TextLabel::minimumSizeHint() const
{
    QSize hint = QLabel::minimumSizeHint();
    if (elides())
        hint.setWidth(std::min(hint.width(), fontMetrics().horizontalAdvance(QChar(u'…')) * 3));
    return hint;
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && isElided()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (!isElided()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), static_cast<int>(alignment()),
                     fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

} // namespace tem
