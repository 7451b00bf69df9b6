#include "pages/BarTable.h"

#include "items/ReportSelection.h"
#include "items/VietnameseText.h"
#include "pages/TableCopy.h"
#include "style/Fonts.h"
#include "style/Theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <numeric>

namespace tem {

namespace {
/// Of the column with the indicators' names, which then take more lines.
constexpr int narrowestTitle = 150;
constexpr int cellPadding = 10;
} // namespace

bool BarTable::Order::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant number = left.data(BarTableModel::NumberRole);
    if (number.isValid())
        return number.toDouble() < right.data(BarTableModel::NumberRole).toDouble();
    return vietnameseLess(left.data().toString(), right.data().toString());
}

BarTable::BarTable(ReportSelection &selection, QWidget *parent)
    : QTableView(parent)
    , m_selection(selection)
{
    setAccessibleName(tr("The charts as a table"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_order.setSourceModel(&m_numbers);
    setModel(&m_order);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    verticalHeader()->setMinimumSectionSize(length::row + 2);
    horizontalHeader()->setFont(roleFont(FontRole::Small));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(&m_selection, &ReportSelection::selectionChanged, this, [this] {
        if (!m_following)
            followSelection();
    });
    // Row heights follow the columns, and the table follows its rows.
    connect(verticalHeader(), &QHeaderView::sectionResized, this, [this] { updateGeometry(); });
    connect(verticalHeader(), &QHeaderView::sectionCountChanged, this, [this] { updateGeometry(); });
}

void BarTable::setCharts(const QList<PlatformColumn> &platforms, std::vector<BarPanelData> charts)
{
    const QScopedValueRollback following(m_following, true);
    m_numbers.setCharts(platforms, std::move(charts));
    fitColumns();
    updateGeometry();
    followSelection();
}

void BarTable::fitColumns()
{
    const int columns = m_order.columnCount();
    if (columns == 0)
        return;
    resizeColumnsToContents();
    int others = 0;
    for (int column = 1; column < columns; ++column) {
        setColumnWidth(column, columnWidth(column) + cellPadding);
        others += columnWidth(column);
    }
    setColumnWidth(0, std::max(narrowestTitle, viewport()->width() - others));
}

void BarTable::followSelection()
{
    const QScopedValueRollback following(m_following, true);
    const ReportSelection::Item &selected = m_selection.current();
    const bool isNumber =
        selected.kind == ReportSelection::Kind::Figure || selected.kind == ReportSelection::Kind::Derived;
    const QModelIndex cell = m_order.mapFromSource(m_numbers.indexOf(isNumber ? selected.id : QString()));
    if (currentIndex() == cell && selectionModel()->isSelected(cell))
        return;
    selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect);
}

void BarTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_following)
        return;
    // Several cells may be about to be chosen: these stay as the reader chooses them.
    const QScopedValueRollback following(m_following, true);
    const QString figure = current.data(BarTableModel::FigureIdRole).toString();
    const QString computed = current.data(BarTableModel::ComputedIdRole).toString();
    if (!figure.isEmpty())
        m_selection.selectFigure(figure);
    else if (!computed.isEmpty())
        m_selection.selectDerived(computed);
}

void BarTable::copyRows() const
{
    QList<int> rows;
    for (const QModelIndex &cell : selectionModel()->selectedIndexes()) {
        if (!rows.contains(cell.row()))
            rows.append(cell.row());
    }
    if (rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end());
    QList<int> columns(m_order.columnCount());
    std::iota(columns.begin(), columns.end(), 0);
    QGuiApplication::clipboard()->setMimeData(tableMimeData(m_order, rows, columns).release());
}

void BarTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyRows();
    else
        QTableView::keyPressEvent(event);
}

void BarTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

QSize BarTable::sizeHint() const
{
    const int bar = horizontalScrollBar()->isVisible() ? horizontalScrollBar()->height() : 0;
    return {400, horizontalHeader()->sizeHint().height() + verticalHeader()->length() + bar};
}

QSize BarTable::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

} // namespace tem
