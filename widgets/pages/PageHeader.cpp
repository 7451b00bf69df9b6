#include "pages/PageHeader.h"

#include "style/FlowLayout.h"
#include "style/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>

namespace tem {

namespace {
constexpr int headerHeight = 30;
constexpr int gap = 14;
} // namespace

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_rows(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_titleRow(new QHBoxLayout)
    , m_controls(new FlowLayout)
    , m_title(new TextLabel(title, FontRole::PageTitle))
    , m_subtitle(new TextLabel(FontRole::Text, Ink::Second))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(gap);
    m_titleRow->setSpacing(gap);
    m_title->setMinimumWidth(m_title->sizeHint().width());
    m_subtitle->setWordWrap(true);
    m_titleRow->addWidget(m_title);
    m_titleRow->addWidget(m_subtitle, 1);
    m_controls->setSpacing(gap);
    m_rows->addLayout(m_titleRow, 1);
    m_rows->addLayout(m_controls);
    setMinimumHeight(headerHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    arrange();
}

void PageHeader::addControl(QWidget *control)
{
    m_controls->addWidget(control);
    arrange();
}

void PageHeader::arrange()
{
    const int subtitle = m_subtitle->fontMetrics().horizontalAdvance(m_subtitle->text());
    const int needed = m_title->sizeHint().width() + gap + subtitle + gap + m_controls->sizeHint().width();
    const bool below = m_controls->count() > 0 && needed > width();
    m_rows->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_rows->setSpacing(below ? gap / 2 : gap);
    m_controls->setFlushRight(!below);
}

bool PageHeader::event(QEvent *event)
{
    // A control changed its width.
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace tem
