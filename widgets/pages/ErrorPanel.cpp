#include "pages/ErrorPanel.h"

#include "items/ErrorText.h"
#include "pages/MessageCard.h"
#include "style/Button.h"
#include "style/TextLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tem {

using namespace Qt::StringLiterals;

ErrorPanel::ErrorPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(FontRole::PageTitle))
    , m_message(new TextLabel(FontRole::Text, Ink::Second))
    , m_retry(new Button(tr("Try again"), Button::Look::Filled))
    , m_open(new Button(tr("Open another report…")))
{
    m_title->setWordWrap(true);
    m_message->setWordWrap(true);
    // So that a colleague can be sent the words.
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QVBoxLayout *content = makeMessageCard(this);
    content->addWidget(m_title);
    content->addWidget(m_message);
    content->addSpacing(8);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_retry);
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    content->addLayout(buttons);
    connect(m_retry, &Button::clicked, this, &ErrorPanel::retryRequested);
    connect(m_open, &Button::clicked, this, &ErrorPanel::openRequested);
}

void ErrorPanel::setError(const Error &error)
{
    if (error.code == Error::Code::Cancelled)
        m_title->setText(tr("The report was not opened"));
    else if (error.file.isEmpty())
        m_title->setText(tr("The pasted text could not be read"));
    else
        //: %1 a file name
        m_title->setText(tr("Could not open %1").arg(error.file));
    m_message->setText(describe(error));
    // A pasted text is gone; only a file can be read once more.
    m_retry->setVisible(!error.file.isEmpty());
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_message->text());
}

QString ErrorPanel::title() const
{
    return m_title->text();
}

QString ErrorPanel::message() const
{
    return m_message->text();
}

} // namespace tem
