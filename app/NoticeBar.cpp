#include "NoticeBar.h"

#include "style/Button.h"
#include "style/Icons.h"
#include "style/TextLabel.h"
#include "style/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>

#include <utility>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
constexpr int signSize = 16;
constexpr int progressSteps = 1000;
} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_sign(new QLabel(this))
    , m_sentence(new TextLabel(FontRole::Text, Ink::First, this))
    , m_progress(new QProgressBar(this))
    , m_action(new Button({}, Button::Look::Outlined, this))
    , m_close(new QToolButton(this))
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(220, 8);
    m_close->setAutoRaise(true);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(length::pageMargin, 6, 12, 6);
    row->setSpacing(10);
    row->addWidget(m_sign);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_progress);
    row->addWidget(m_action);
    row->addWidget(m_close);

    connect(m_action, &QPushButton::clicked, this, [this] {
        // A copy: the action may show the next notice.
        if (const auto action = m_onAction)
            action();
    });
    connect(m_close, &QToolButton::clicked, this, [this] {
        emit dismissed();
        clear();
    });
    clear();
}

void NoticeBar::showNotice(Kind kind, const QString &sentence)
{
    showNotice(kind, sentence, {}, {});
}

void NoticeBar::showNotice(Kind kind, const QString &sentence, const QString &actionText,
                           std::function<void()> action)
{
    m_kind = kind;
    m_onAction = std::move(action);
    m_sentence->setText(sentence);
    m_progress->setValue(0);
    m_progress->setVisible(kind == Kind::Progress);
    m_progress->setAccessibleName(sentence);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    m_close->setVisible(kind != Kind::Progress);
    updateLook();
    setVisible(kind != Kind::None);
}

void NoticeBar::setProgress(double share)
{
    m_progress->setValue(qRound(share * progressSteps));
}

void NoticeBar::clear()
{
    showNotice(Kind::None, {});
}

QString NoticeBar::sentence() const
{
    return m_sentence->text();
}

void NoticeBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        updateLook();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(*this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.rule);
    if (m_kind == Kind::Error)
        painter.fillRect(QRect(0, 0, 3, height()), theme.fails);
}

void NoticeBar::updateLook()
{
    const Theme theme = Theme::of(*this);
    m_close->setIcon(lineIcon(u"close"_s, theme.ink2, theme.slot));
    m_close->setToolTip(tr("Close this notice"));
    m_close->setAccessibleName(tr("Close this notice"));
    switch (m_kind) {
    case Kind::None:
    case Kind::Progress:
        m_sign->clear();
        break;
    case Kind::Info:
        m_sign->setPixmap(lineIcon(u"info"_s, theme.ink2, theme.slot)
                              .pixmap(QSize(signSize, signSize), devicePixelRatioF()));
        break;
    case Kind::Success:
        m_sign->setPixmap(lineIcon(u"checks"_s, theme.holds, theme.slot)
                              .pixmap(QSize(signSize, signSize), devicePixelRatioF()));
        break;
    case Kind::Error:
        m_sign->setPixmap(lineIcon(u"warning"_s, theme.fails, theme.slot)
                              .pixmap(QSize(signSize, signSize), devicePixelRatioF()));
        break;
    }
    m_sign->setVisible(m_kind != Kind::None && m_kind != Kind::Progress);
}

} // namespace tem
