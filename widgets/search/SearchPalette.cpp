#include "search/SearchPalette.h"

#include "pages/Hairline.h"
#include "pages/SearchField.h"
#include "search/ResultDelegate.h"
#include "search/ResultList.h"
#include "style/Icons.h"
#include "style/TextLabel.h"
#include "style/Theme.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 720;
constexpr int sideMargin = 40;
/// Under the menus, so that these stay in reach.
constexpr int topMargin = 74;
constexpr int bottomMargin = 48;
constexpr int padding = 12;

} // namespace

SearchPalette::SearchPalette(const ReportModels &models, QWidget &window)
    : QFrame(&window)
    , m_model(models)
    , m_field(new SearchField({}))
    , m_list(new ResultList)
    , m_message(new TextLabel(FontRole::Text, Ink::Second))
    , m_keys(new TextLabel(FontRole::Small, Ink::Third))
{
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new ResultDelegate(m_model, m_list));
    m_message->setWordWrap(true);
    m_message->setContentsMargins(16, 12, 16, 12);
    m_keys->setContentsMargins(16, 6, 16, 6);
    m_sign = m_field->addAction(QIcon(), QLineEdit::LeadingPosition);
    updateIcon();
    retranslate();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(padding, padding, padding, padding);
    top->addWidget(m_field);
    column->addLayout(top);
    column->addWidget(new Hairline);
    column->addWidget(m_message);
    column->addWidget(m_list, 1);
    column->addWidget(new Hairline);
    column->addWidget(m_keys);

    connect(m_field, &SearchField::wordsChanged, this, &SearchPalette::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_list, &QListView::entered, this,
            [this](const QModelIndex &index) { m_list->setCurrentIndex(index); });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (isVisible() && now && now->window() == this->window() && !isAncestorOf(now))
            hide();
    });
    m_field->installEventFilter(this);
    window.installEventFilter(this);
    hide();
}

void SearchPalette::open(std::vector<SearchCommand> commands)
{
    m_model.setCommands(std::move(commands));
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_field->clear();
    show();
    raise();
    search({});
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void SearchPalette::search(const QString &typed)
{
    m_model.setQuery(typed);
    const bool isEmpty = m_model.rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_message->setVisible(isEmpty);
    //: %1 what was typed
    m_message->setText(
        m_model.hasQuery()
            ? tr("Nothing fits “%1”. Try fewer letters, without diacritics.").arg(typed.simplified())
            : tr("Open a report to find its figures."));
    place();
    m_list->scrollToTop();
    if (!isEmpty)
        m_list->setCurrentRow(0);
}

void SearchPalette::place()
{
    const QSize room = parentWidget()->size();
    const int width = std::min(widest, room.width() - 2 * sideMargin);
    const int most = room.height() - topMargin - bottomMargin;
    setGeometry((room.width() - width) / 2, topMargin, width, most);
    if (m_list->isVisibleTo(this)) {
        layout()->activate();
        const int others = height() - m_list->height();
        resize(width, std::min(most, others + m_list->contentHeight()));
    } else {
        resize(width, layout()->totalMinimumHeightForWidth(width));
    }
}

void SearchPalette::dismiss()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void SearchPalette::choose(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    // Copied: what is done with it may change the model.
    const SearchResult result = m_model.result(row);
    dismiss();
    emit resultChosen(result);
}

int SearchPalette::rowOfKind(bool next) const
{
    const int rows = m_model.rowCount();
    for (int step = 1; step < rows; ++step) {
        const int row = (m_list->currentRow() + (next ? step : rows - step)) % rows;
        if (!m_model.index(row).data(SearchModel::HeadingRole).toString().isEmpty())
            return row;
    }
    return m_list->currentRow();
}

bool SearchPalette::pressKey(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentRow());
        return true;
    case Qt::Key_Down:
        m_list->setCurrentRow(m_list->currentRow() + 1);
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(m_list->currentRow() - 1);
        return true;
    case Qt::Key_PageDown:
        m_list->setCurrentRow(m_list->pageRow(true));
        return true;
    case Qt::Key_PageUp:
        m_list->setCurrentRow(m_list->pageRow(false));
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        // Without Ctrl they belong to the text.
        if (!modifiers.testFlag(Qt::ControlModifier))
            return false;
        m_list->setCurrentRow(key == Qt::Key_Home ? 0 : m_model.rowCount() - 1);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        m_list->setCurrentRow(rowOfKind(key == Qt::Key_Tab));
        return true;
    default:
        return false;
    }
}

bool SearchPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        if (event->type() == QEvent::MouseButtonPress && isVisible())
            dismiss();
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        // Else the window's Esc would clear the selection.
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
            event->accept();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    return pressKey(key->key(), key->modifiers());
}

void SearchPalette::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.slot, 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), length::radius, length::radius);
}

void SearchPalette::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_sign)
        updateIcon();
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SearchPalette::retranslate()
{
    setAccessibleName(tr("Find everywhere"));
    m_field->setPlaceholderText(tr("Find a number, a province, words of the report, a command"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_list->setAccessibleName(tr("What was found"));
    m_keys->setText(tr("↑ ↓ choose · Enter open · Esc close"));
}

void SearchPalette::updateIcon()
{
    const Theme theme = Theme::of(*this);
    m_sign->setIcon(lineIcon(u"search"_s, theme.ink3, theme.slot));
}

} // namespace tem
