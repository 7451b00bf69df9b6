#include "pages/SeriesTable.h"

#include "items/SeriesModel.h"
#include "items/VietnameseText.h"
#include "pages/TableCopy.h"
#include "style/Fonts.h"
#include "style/TextWrap.h"
#include "style/Theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>
#include <numeric>

namespace tem {

namespace {
constexpr int periodColumn = SeriesModel::firstPlatformColumn - 1;
constexpr int narrowestReports = 180;
constexpr int widestTitle = 220;
constexpr int cellPadding = 18;
constexpr int rowPadding = 10;
/// Column widths are measured on so many rows.
constexpr int measuredRows = 200;
} // namespace

bool SeriesTable::Order::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.column() == periodColumn) {
        const auto &panels = static_cast<const SeriesModel &>(*sourceModel()).panels();
        const auto end = [&](const QModelIndex &index) {
            const SeriesPanel &panel = panels[index.data(SeriesModel::PanelRole).value<std::size_t>()];
            return panel.periods[index.data(SeriesModel::PeriodRole).value<std::size_t>()].to;
        };
        return end(left) < end(right);
    }
    const QVariant number = left.data(SeriesModel::NumberRole);
    const QVariant other = right.data(SeriesModel::NumberRole);
    if (number.isValid() || other.isValid())
        return number.toDouble() < other.toDouble();
    return vietnameseLess(left.data().toString(), right.data().toString());
}

SeriesTable::SeriesTable(SeriesModel &series, QWidget *parent)
    : QTableView(parent)
    , m_series(series)
{
    setAccessibleName(tr("Values over time as a table"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_order.setSourceModel(&m_series);
    setModel(&m_order);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(length::row + 2);
    horizontalHeader()->setFont(roleFont(FontRole::Small));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(&m_order, &QAbstractItemModel::modelReset, this, &SeriesTable::fit);
    connect(&m_order, &QAbstractItemModel::layoutChanged, this, &SeriesTable::fit);
    fit();
}

void SeriesTable::fit()
{
    const int reports = m_series.reportsColumn();
    const QFontMetrics metrics(font());
    const QFontMetrics head(horizontalHeader()->font());
    int others = 0;
    for (int column = 0; column < m_order.columnCount(); ++column) {
        if (column == reports)
            continue;
        int width = head.horizontalAdvance(m_order.headerData(column, Qt::Horizontal).toString()) + 12;
        for (int row = 0; row < std::min(m_order.rowCount(), measuredRows); ++row)
            width = std::max(width, metrics.horizontalAdvance(m_order.index(row, column).data().toString()));
        if (column == 0)
            width = std::min(width, widestTitle);
        setColumnWidth(column, width + cellPadding);
        others += width + cellPadding;
    }
    setColumnWidth(reports, std::max(narrowestReports, viewport()->width() - others));
    for (int row = 0; row < m_order.rowCount(); ++row) {
        int height = verticalHeader()->defaultSectionSize();
        for (const int column : {0, reports}) {
            const QString text = m_order.index(row, column).data().toString();
            const int room = columnWidth(column) - cellPadding;
            if (metrics.horizontalAdvance(text) <= room)
                continue;
            const auto lines = static_cast<int>(wrappedLines(text, font(), room).size());
            height = std::max(height, lines * metrics.lineSpacing() + rowPadding);
        }
        if (rowHeight(row) != height)
            setRowHeight(row, height);
    }
    updateGeometry();
}

void SeriesTable::openCurrent()
{
    const QVariant report = currentIndex().data(SeriesModel::ReportRole);
    if (report.isValid())
        emit figureRequested(report.toLongLong(), currentIndex().data(SeriesModel::FigureIdRole).toString());
}

void SeriesTable::copyRows() const
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
    QGuiApplication::clipboard()->setMimeData(
        tableMimeData(m_order, rows, columns, SeriesModel::NumberRole).release());
}

void SeriesTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyRows();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        openCurrent();
    else
        QTableView::keyPressEvent(event);
}

void SeriesTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    openCurrent();
}

void SeriesTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

QSize SeriesTable::sizeHint() const
{
    return {600, 400};
}

QSize SeriesTable::minimumSizeHint() const
{
    return {200, 300};
}

} // namespace tem
