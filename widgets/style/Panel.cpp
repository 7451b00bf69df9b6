#include "style/Panel.h"

#include "style/TextLabel.h"
#include "style/Theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace tem {

Panel::Panel(QWidget *parent)
    : Panel(QString(), parent)
{
}

Panel::Panel(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_titleRow(new QHBoxLayout)
    , m_content(new QVBoxLayout)
    , m_title(new TextLabel(FontRole::PanelTitle))
    , m_note(new TextLabel(FontRole::Small, Ink::Second))
    , m_subtitle(new TextLabel(FontRole::Small, Ink::Second))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(length::panelPaddingX, length::panelPaddingY, length::panelPaddingX,
                               length::panelPaddingY);
    layout->setSpacing(0);
    layout->addLayout(m_titleRow);
    layout->addWidget(m_subtitle);
    layout->addLayout(m_content, 1);

    m_titleRow->setSpacing(4);
    m_titleRow->addWidget(m_title, 0, Qt::AlignBaseline);
    m_titleRow->addWidget(m_note, 0, Qt::AlignBaseline);
    m_titleRow->addStretch(1);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(8);
    m_note->hide();
    m_subtitle->hide();
    setTitle(title);
}

QString Panel::title() const
{
    return m_title->text();
}

void Panel::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Panel::setTitleNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void Panel::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void Panel::addToTitle(QWidget *widget)
{
    m_titleRow->addSpacing(8);
    m_titleRow->addWidget(widget, 0, Qt::AlignBaseline);
}

void Panel::setContentPadding(int padding)
{
    const int rest = length::panelPaddingX - padding;
    layout()->setContentsMargins(padding, length::panelPaddingY, padding, length::panelPaddingY);
    m_titleRow->setContentsMargins(rest, 0, rest, 0);
    m_subtitle->setContentsMargins(rest, 0, rest, 0);
}

void Panel::setContentToEdges()
{
    // One px for the panel's own rule.
    layout()->setContentsMargins(1, 1, 1, 1);
    m_titleRow->setContentsMargins(length::panelPaddingX - 1, length::panelPaddingY - 1,
                                   length::panelPaddingX - 1, length::panelPaddingY - 2);
}

void Panel::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.rule, 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), length::radius, length::radius);
}

} // namespace tem
