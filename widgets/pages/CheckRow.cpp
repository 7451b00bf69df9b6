#include "pages/CheckRow.h"

#include "pages/EquationText.h"
#include "style/Fonts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>

namespace tem {

using namespace Qt::StringLiterals;

CheckSign checkSign(const CheckEntry &entry)
{
    switch (entry.kind) {
    case CheckEntry::Kind::Check:
        return checkSign(entry.verdict);
    case CheckEntry::Kind::UnitNote:
        return CheckSign::Note;
    case CheckEntry::Kind::Unchecked:
        return CheckSign::Incomplete;
    }
    return CheckSign::Note;
}

CheckRow::CheckRow(const CheckEntry &entry, const QString &strongId, QWidget *parent)
    : QWidget(parent)
    , m_entry(entry)
    , m_strongId(strongId)
    , m_text(new QLabel)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(u"%1: %2"_s.arg(entry.word, entry.equation));
    setToolTip(entry.word);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 3, 2, 3);
    row->setSpacing(8);
    row->addWidget(new CheckSignView(checkSign(entry)), 0, Qt::AlignTop);
    m_text->setFont(roleFont(FontRole::Text));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setAttribute(Qt::WA_TransparentForMouseEvents);
    row->addWidget(m_text, 1);
    setText();
}

void CheckRow::setText()
{
    m_text->setText(equationHtml(m_entry, m_strongId, Theme::of(*this)));
}

void CheckRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setText();
}

void CheckRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        emit clicked();
}

void CheckRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        emit clicked();
    else
        QWidget::keyPressEvent(event);
}

void CheckRow::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(QPen(Theme::of(*this).ink, 1));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace tem
