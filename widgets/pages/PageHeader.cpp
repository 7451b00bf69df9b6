#include "pages/PageHeader.h"

#include "style/TextLabel.h"

#include <QHBoxLayout>

namespace tem {

namespace {
constexpr int headerHeight = 30;
}

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_subtitle(new TextLabel(FontRole::Text, Ink::Second))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(14);
    auto *label = new TextLabel(title, FontRole::PageTitle);
    label->setMinimumWidth(label->sizeHint().width());
    m_row->addWidget(label);
    m_row->addWidget(m_subtitle, 1);
    setMinimumHeight(headerHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
}

void PageHeader::addControl(QWidget *control)
{
    m_row->addWidget(control);
}

} // namespace tem
