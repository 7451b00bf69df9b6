#include "pages/SearchField.h"

#include "style/Fonts.h"
#include "style/Theme.h"

#include <QInputMethodEvent>
#include <QPainter>

namespace tem {

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
{
    // The style's own frame marks the focus in the colour of the selection.
    setFrame(false);
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setFont(roleFont(FontRole::Text));
    setFixedHeight(length::button);
    connect(this, &QLineEdit::textChanged, this, &SearchField::notice);
}

QString SearchField::words() const
{
    return text().insert(cursorPosition(), m_composed);
}

void SearchField::notice()
{
    const QString now = words();
    if (now == m_words)
        return;
    m_words = now;
    emit wordsChanged(m_words);
}

void SearchField::inputMethodEvent(QInputMethodEvent *event)
{
    // First, because a commit changes the text at once: what was composed must not count twice.
    m_composed = event->preeditString();
    QLineEdit::inputMethodEvent(event);
    notice();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Theme theme = Theme::of(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? theme.ink : theme.slot, hasFocus() ? 1.5 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), length::radius,
                            length::radius);
}

} // namespace tem
