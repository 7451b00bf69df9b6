#include "pages/LibraryList.h"

#include "pages/SearchField.h"
#include "style/Button.h"
#include "style/FlowLayout.h"
#include "style/Fonts.h"
#include "style/TextLabel.h"
#include "style/TextWrap.h"
#include "style/Theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tem {

namespace {
constexpr int nameColumn = static_cast<int>(LibraryModel::Column::Name);
constexpr int narrowestName = 150;
constexpr int cellPadding = 18;
constexpr int rowPadding = 10;
/// Column widths are measured on so many rows: more would not be seen at once.
constexpr int measuredRows = 200;
} // namespace

LibraryList::LibraryList(QWidget *parent)
    : QWidget(parent)
    , m_shown(m_library)
    , m_search(new SearchField(tr("Find a report by period or name")))
    , m_table(new QTableView)
    , m_nothingFound(new TextLabel(tr("No report of the library matches."), FontRole::Text, Ink::Second))
    , m_open(new Button(tr("Open"), Button::Look::Filled))
    , m_compare(new Button(tr("Compare two")))
    , m_handOver(new Button(tr("Hand over…")))
    , m_remove(new Button(tr("Remove")))
{
    setAccessibleName(tr("Reports of the library"));
    m_compare->setToolTip(tr("Choose two reports, with Ctrl held down, to see what differs"));
    m_handOver->setToolTip(tr("Write the report with its corrections into one file for a colleague"));
    m_nothingFound->setWordWrap(true);
    m_nothingFound->hide();

    m_table->setModel(&m_shown);
    m_table->setAccessibleName(accessibleName());
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setTextElideMode(Qt::ElideNone);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(length::row + 2);
    m_table->horizontalHeader()->setFont(roleFont(FontRole::Small));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->installEventFilter(this);
    m_search->installEventFilter(this);
    setFocusProxy(m_table);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_nothingFound);
    layout->addWidget(m_table, 1);
    auto *buttons = new FlowLayout;
    buttons->setSpacing(8);
    for (Button *button : {m_open, m_compare, m_handOver, m_remove})
        buttons->addWidget(button);
    layout->addLayout(buttons);

    connect(m_search, &SearchField::wordsChanged, this, [this](const QString &words) {
        m_shown.setText(words);
        m_nothingFound->setVisible(m_shown.rowCount() == 0);
    });
    connect(m_table, &QTableView::doubleClicked, this, &LibraryList::openChosen);
    connect(m_table, &QTableView::customContextMenuRequested, this, &LibraryList::openMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LibraryList::updateButtons);
    connect(m_open, &Button::clicked, this, &LibraryList::openChosen);
    connect(m_compare, &Button::clicked, this, &LibraryList::compareChosen);
    connect(m_handOver, &Button::clicked, this, &LibraryList::handOverChosen);
    connect(m_remove, &Button::clicked, this, &LibraryList::removeChosen);
    // Heights belong to places, not to reports: they follow every new order.
    connect(&m_shown, &QAbstractItemModel::layoutChanged, this, &LibraryList::fitRows);
    connect(&m_shown, &QAbstractItemModel::rowsInserted, this, &LibraryList::fitRows);
    connect(&m_shown, &QAbstractItemModel::rowsRemoved, this, &LibraryList::fitRows);
    updateButtons();
}

void LibraryList::setEntries(std::vector<LibraryEntry> entries)
{
    const std::vector<ReportId> before = chosen();
    m_library.setEntries(std::move(entries));
    m_nothingFound->setVisible(!m_library.entries().empty() && m_shown.rowCount() == 0);
    choose(before);
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_shown.index(0, 0));
    fitColumns();
    updateButtons();
}

std::vector<ReportId> LibraryList::chosen() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::vector<ReportId> ids;
    for (const QModelIndex &row : rows)
        ids.push_back({row.data(LibraryModel::IdRole).toLongLong()});
    return ids;
}

void LibraryList::choose(const std::vector<ReportId> &ids)
{
    if (ids.empty())
        return;
    QItemSelection selection;
    for (int row = 0; row < m_shown.rowCount(); ++row) {
        const QModelIndex index = m_shown.index(row, 0);
        if (std::ranges::find(ids, ReportId{index.data(LibraryModel::IdRole).toLongLong()}) != ids.end())
            selection.select(index, index);
    }
    m_table->selectionModel()->select(selection,
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!selection.isEmpty())
        m_table->selectionModel()->setCurrentIndex(selection.indexes().constFirst(),
                                                   QItemSelectionModel::NoUpdate);
}

void LibraryList::updateButtons()
{
    const auto count = m_table->selectionModel()->selectedRows().size();
    m_open->setEnabled(count == 1);
    m_handOver->setEnabled(count == 1);
    m_compare->setEnabled(count == 2);
    m_remove->setEnabled(count > 0);
}

void LibraryList::openChosen()
{
    const std::vector<ReportId> ids = chosen();
    if (ids.size() == 1)
        emit openRequested(ids.front());
}

void LibraryList::removeChosen()
{
    for (const ReportId id : chosen())
        emit removeRequested(id);
}

void LibraryList::handOverChosen()
{
    const std::vector<ReportId> ids = chosen();
    if (ids.size() == 1)
        emit handOverRequested(ids.front());
}

void LibraryList::compareChosen()
{
    const std::vector<ReportId> ids = chosen();
    if (ids.size() != 2)
        return;
    std::vector<const LibraryEntry *> entries;
    for (const LibraryEntry &entry : m_library.entries()) {
        if (std::ranges::find(ids, entry.id) != ids.end())
            entries.push_back(&entry);
    }
    std::ranges::stable_sort(entries, {}, [](const LibraryEntry *entry) { return entry->period.to; });
    emit compareRequested(entries.front()->id, entries.back()->id);
}

void LibraryList::openMenu(const QPoint &place)
{
    QMenu menu(this);
    const auto add = [&](const Button &button, const QKeySequence &key, void (LibraryList::*slot)()) {
        QAction *action = menu.addAction(button.text(), this, slot);
        action->setEnabled(button.isEnabled());
        action->setShortcut(key);
    };
    add(*m_open, Qt::Key_Return, &LibraryList::openChosen);
    add(*m_compare, {}, &LibraryList::compareChosen);
    add(*m_handOver, {}, &LibraryList::handOverChosen);
    menu.addSeparator();
    add(*m_remove, QKeySequence::Delete, &LibraryList::removeChosen);
    menu.exec(m_table->viewport()->mapToGlobal(place));
}

bool LibraryList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
        if (watched == m_table && isEnter) {
            openChosen();
            return true;
        }
        if (watched == m_table && key.matches(QKeySequence::Delete)) {
            removeChosen();
            return true;
        }
        if (watched == m_search && (isEnter || key.key() == Qt::Key_Down)) {
            m_table->setFocus(Qt::TabFocusReason);
            if (m_table->selectionModel()->selectedRows().isEmpty())
                m_table->selectRow(0);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void LibraryList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void LibraryList::fitColumns()
{
    const QFontMetrics metrics(m_table->font());
    const QFontMetrics head(m_table->horizontalHeader()->font());
    int others = 0;
    for (int column = 0; column < m_shown.columnCount(); ++column) {
        if (column == nameColumn)
            continue;
        // Room for the arrow of the sorted column.
        int width = head.horizontalAdvance(m_shown.headerData(column, Qt::Horizontal).toString()) + 12;
        for (int row = 0; row < std::min(m_shown.rowCount(), measuredRows); ++row)
            width = std::max(width, metrics.horizontalAdvance(m_shown.index(row, column).data().toString()));
        m_table->setColumnWidth(column, width + cellPadding);
        others += width + cellPadding;
    }
    m_table->setColumnWidth(nameColumn, std::max(narrowestName, m_table->viewport()->width() - others));
    fitRows();
}

void LibraryList::fitRows()
{
    const QFontMetrics metrics(m_table->font());
    QHeaderView &rows = *m_table->verticalHeader();
    const int usual = rows.defaultSectionSize();
    for (int row = 0; row < m_shown.rowCount(); ++row) {
        int height = usual;
        for (int column = 0; column < m_shown.columnCount(); ++column) {
            const QString text = m_shown.index(row, column).data().toString();
            const int room = m_table->columnWidth(column) - cellPadding;
            if (metrics.horizontalAdvance(text) <= room)
                continue;
            const auto lines = static_cast<int>(wrappedLines(text, m_table->font(), room).size());
            height = std::max(height, lines * metrics.lineSpacing() + rowPadding);
        }
        if (rows.sectionSize(row) != height)
            rows.resizeSection(row, height);
    }
}

} // namespace tem
