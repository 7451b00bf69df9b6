#include "pages/SearchBar.h"

#include "pages/SearchField.h"
#include "style/Icons.h"
#include "style/TextLabel.h"
#include "style/Theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace tem {

using namespace Qt::StringLiterals;

SearchBar::SearchBar(const QString &placeholder, QWidget *parent)
    : QWidget(parent)
    , m_field(new SearchField(placeholder))
    , m_icon(m_field->addAction(QIcon(), QLineEdit::LeadingPosition))
    , m_previous(new QToolButton)
    , m_next(new QToolButton)
    , m_position(new TextLabel(FontRole::Small, Ink::Second))
{
    constexpr int fieldWidth = 230;
    m_field->setFixedWidth(fieldWidth);
    m_field->installEventFilter(this);
    setFocusProxy(m_field);
    m_previous->setArrowType(Qt::UpArrow);
    m_previous->setToolTip(tr("Previous match (Shift+Enter)"));
    m_previous->setAccessibleName(tr("Previous match"));
    m_next->setArrowType(Qt::DownArrow);
    m_next->setToolTip(tr("Next match (Enter)"));
    m_next->setAccessibleName(tr("Next match"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_position);
    row->addSpacing(4);
    row->addWidget(m_field);
    for (QToolButton *button : {m_previous, m_next}) {
        button->setAutoRaise(true);
        button->setFixedSize(24, length::button);
        button->hide();
        row->addWidget(button);
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_field, &SearchField::wordsChanged, this, &SearchBar::textEdited);
    connect(m_previous, &QToolButton::clicked, this, &SearchBar::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &SearchBar::nextRequested);
    dress();
}

QString SearchBar::text() const
{
    return m_field->words();
}

void SearchBar::setText(const QString &text)
{
    m_field->setText(text);
}

void SearchBar::setPosition(int current, int total)
{
    const bool searching = !text().trimmed().isEmpty();
    QString words;
    if (searching && total == 0)
        words = tr("not found");
    else if (searching)
        //: %1 number of the match that is shown, %2 number of matches
        words = tr("%1 of %2").arg(current).arg(total);
    m_position->setText(words);
    m_position->setMinimumWidth(m_position->sizeHint().width());
    m_previous->setVisible(searching && total > 0);
    m_next->setVisible(searching && total > 0);
}

QString SearchBar::positionText() const
{
    return m_position->text();
}

bool SearchBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (key->modifiers().testFlag(Qt::ShiftModifier))
                emit previousRequested();
            else
                emit nextRequested();
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_field->text().isEmpty()) {
            m_field->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SearchBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void SearchBar::dress()
{
    const Theme theme = Theme::of(*this);
    m_icon->setIcon(lineIcon(u"search"_s, theme.ink2, theme.slot));
}

} // namespace tem
