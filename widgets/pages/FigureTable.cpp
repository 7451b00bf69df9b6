#include "pages/FigureTable.h"

#include "items/FigureFilterModel.h"
#include "pages/ColumnChoice.h"
#include "pages/FigureCells.h"
#include "pages/FigureHead.h"
#include "pages/FigureRowHeights.h"
#include "pages/TableCopy.h"
#include "style/Theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QTimer>

#include <algorithm>
#include <iterator>
#include <ranges>
#include <set>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

using Column = FigureModel::Column;

constexpr int widestColumn = 320;

/// Hidden where no row says anything in them.
constexpr Column hiddenIfEmpty[] = {Column::Platform, Column::Group,      Column::Check,
                                    Column::Note,     Column::Correction, Column::Review};
/// Hidden where all rows that say something say the same: the page's head names the period.
constexpr Column hiddenIfUniform[] = {Column::Period};
/// The first to go where room is short: the sentence below the table and the text itself say it too.
constexpr Column dispensable[] = {Column::Quote, Column::Note, Column::Number};
/// For sheets alone, unless the reader wants them.
constexpr Column usuallyHidden[] = {Column::FullValue, Column::BaseUnit};

/// Columns that get narrower, and their texts wrap, before the table has to be moved sideways.
struct Shrinking
{
    Column column;
    int least;
};
constexpr Shrinking shrinking[] = {{Column::Note, 140},
                                   {Column::Correction, 120},
                                   {Column::Review, 100},
                                   {Column::Indicator, 190},
                                   {Column::Role, 110}};

} // namespace

FigureTable::FigureTable(FigureModel &figures, FigureFilterModel &shown, QWidget *parent)
    : QTableView(parent)
    , m_figures(figures)
    , m_shown(shown)
    , m_rowTimer(new QTimer(this))
{
    setAccessibleName(tr("All figures"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setModel(&m_shown);
    setItemDelegate(new FigureCells(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(length::row + 2);
    setHorizontalHeader(new FigureHead);
    m_columns = new ColumnChoice(*horizontalHeader(), FigureModel::columnNames(),
                                 {static_cast<int>(Column::Indicator), static_cast<int>(Column::Value),
                                  static_cast<int>(Column::Unit)});
    m_columns->setObjectName(u"figures"_s);
    horizontalHeader()->setSortIndicator(static_cast<int>(Column::Number), Qt::AscendingOrder);
    setSortingEnabled(true);

    m_rowTimer->setSingleShot(true);
    m_rowTimer->setInterval(0);
    connect(m_rowTimer, &QTimer::timeout, this, &FigureTable::fitRows);
    // Other rows stand at other places, each with its own height.
    const auto placeRows = [this] { m_rowTimer->start(); };
    connect(&m_shown, &QAbstractItemModel::layoutChanged, this, placeRows);
    connect(&m_shown, &QAbstractItemModel::rowsInserted, this, placeRows);
    connect(&m_shown, &QAbstractItemModel::rowsRemoved, this, placeRows);
    connect(&m_shown, &QAbstractItemModel::modelReset, this, &FigureTable::measureRowsLater);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        // The last column is stretched by the header itself.
        m_hasOwnWidths = m_hasOwnWidths || (!m_fitting && column != shownColumns().back());
        measureRowsLater();
    });
    connect(m_columns, &ColumnChoice::columnsChosen, this, [this] {
        setWidths();
        fitRows();
    });
    fitColumns();
}

void FigureTable::measureRowsLater()
{
    m_heights.clear();
    m_rowTimer->start();
}

void FigureTable::fitColumns()
{
    m_hasOwnWidths = false;
    findEmptyColumns();
    setWidths();
    fitRows();
}

void FigureTable::findEmptyColumns()
{
    constexpr int mostRows = 2000;
    const int rows = std::min(m_figures.rowCount(), mostRows);
    const auto differentTexts = [&](Column column) {
        std::set<QString> texts;
        for (int row = 0; row < rows && texts.size() < 3; ++row)
            texts.insert(FigureModel::spec(column).show(m_figures.entry(row)).toString());
        texts.erase(QString());
        return texts.size();
    };
    m_empty.assign(std::begin(usuallyHidden), std::end(usuallyHidden));
    std::ranges::copy_if(hiddenIfEmpty, std::back_inserter(m_empty),
                         [&](Column column) { return differentTexts(column) == 0; });
    std::ranges::copy_if(hiddenIfUniform, std::back_inserter(m_empty),
                         [&](Column column) { return differentTexts(column) < 2; });
    const auto isExact = [this](int row) {
        const FigureEntry &entry = m_figures.entry(row);
        return entry.hedge == Hedge::Exact && !entry.doubtful;
    };
    if (std::ranges::all_of(std::views::iota(0, rows), isExact))
        m_empty.push_back(Column::Hedge);
}

void FigureTable::chooseColumns()
{
    for (int column = 0; column < FigureModel::columnTotal; ++column)
        m_columns->show(column, std::ranges::find(m_empty, static_cast<Column>(column)) == m_empty.end());
}

void FigureTable::setWidths()
{
    const QScopedValueRollback fitting(m_fitting, true);
    horizontalHeader()->setStretchLastSection(false);
    const auto total = [this] {
        int sum = 0;
        for (const int column : shownColumns())
            sum += columnWidth(column);
        return sum;
    };
    chooseColumns();
    for (const int column : shownColumns()) {
        resizeColumnToContents(column);
        setColumnWidth(column, std::min(widestColumn, columnWidth(column) + (column == 0 ? 0 : 8)));
    }
    for (const auto &[column, least] : shrinking) {
        const int at = static_cast<int>(column);
        const int tooMuch = total() - viewport()->width();
        if (tooMuch > 0 && m_columns->isShown(at))
            setColumnWidth(at, std::max(std::min(least, columnWidth(at)), columnWidth(at) - tooMuch));
    }
    for (const Column column : dispensable) {
        if (total() > viewport()->width())
            m_columns->show(static_cast<int>(column), false);
    }
    horizontalHeader()->setStretchLastSection(total() <= viewport()->width());
}

void FigureTable::fitRows()
{
    m_rowTimer->stop();
    if (m_heights.size() != static_cast<std::size_t>(m_figures.rowCount())) {
        std::vector<ColumnWidth> widths;
        for (const int column : shownColumns())
            widths.push_back({column, columnWidth(column)});
        m_heights = figureRowHeights(m_figures, widths);
    }
    // Told once, not for each of ten thousand rows.
    const QSignalBlocker quiet(verticalHeader());
    for (int row = 0; row < m_shown.rowCount(); ++row) {
        const int source = m_shown.mapToSource(m_shown.index(row, 0)).row();
        const int height = m_heights[static_cast<std::size_t>(source)];
        if (rowHeight(row) != height)
            setRowHeight(row, height);
    }
    updateGeometries();
    viewport()->update();
}

void FigureTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (!m_hasOwnWidths && !m_fitting) {
        setWidths();
        m_rowTimer->start();
    }
}

void FigureTable::setChosen(const QStringList &ids)
{
    const QScopedValueRollback following(m_following, true);
    QItemSelection rows;
    QModelIndex first;
    for (const QString &id : ids) {
        const int row = m_shown.rowOf(id);
        if (row < 0)
            continue;
        const QModelIndex index = m_shown.index(row, 0);
        rows.select(index, m_shown.index(row, FigureModel::columnTotal - 1));
        if (!first.isValid() || row < first.row())
            first = index;
    }
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    if (first.isValid())
        scrollTo(first);
}

QString FigureTable::currentId() const
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return {};
    const QString figure = current.data(FigureModel::FigureIdRole).toString();
    return figure.isEmpty() ? current.data(FigureModel::GroupIdRole).toString() : figure;
}

void FigureTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_following && current.isValid() && current.row() != previous.row())
        emit idChosen(currentId());
}

QList<int> FigureTable::shownColumns() const
{
    QList<int> columns;
    for (int place = 0; place < FigureModel::columnTotal; ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

QList<int> FigureTable::copiedColumns(const QList<int> &rows) const
{
    QList<int> columns = shownColumns();
    // "217,1" beside "4.125" would be added up as if both were pieces: the full value stands at the end.
    const bool isScaled = std::ranges::any_of(rows, [this](int row) {
        const FigureEntry &entry = m_figures.entry(m_shown.mapToSource(m_shown.index(row, 0)).row());
        return entry.shownValue != entry.value;
    });
    for (const Column column : usuallyHidden) {
        if (isScaled && !columns.contains(static_cast<int>(column)))
            columns.append(static_cast<int>(column));
    }
    return columns;
}

void FigureTable::copyRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows);
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setMimeData(
            tableMimeData(m_shown, rows, copiedColumns(rows), FigureModel::NumberRole).release());
}

void FigureTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        copyRows();
    else if (isEnter && currentIndex().isValid())
        emit idActivated(currentId());
    else
        QTableView::keyPressEvent(event);
}

void FigureTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->pos()).isValid())
        emit idActivated(currentId());
}

void FigureTable::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *text = menu.addAction(tr("Show in the text"));
    text->setEnabled(currentIndex().isValid());
    connect(text, &QAction::triggered, this, [this] { emit idActivated(currentId()); });
    QAction *copy = menu.addAction(tr("Copy rows"));
    copy->setEnabled(selectionModel()->hasSelection());
    connect(copy, &QAction::triggered, this, &FigureTable::copyRows);
    m_columns->fillMenu(*menu.addMenu(tr("Columns")));
    menu.exec(event->globalPos());
}

} // namespace tem
