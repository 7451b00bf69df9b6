#include "pages/DiffTable.h"

#include "pages/TableCopy.h"
#include "style/Fonts.h"
#include "style/Theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QStyledItemDelegate>

#include <algorithm>
#include <array>
#include <numeric>

namespace tem {

namespace {
using Column = DiffModel::Column;

constexpr int cellPadding = 10;

/// Of a hundred: how the columns share the width.
constexpr std::array<int, DiffModel::columnTotal> shares{30, 18, 18, 16, 18};

/// Computed numbers are in italics, what one of the reports lacks is quiet.
class CellDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), std::max(length::row + 2, size.height() + cellPadding)};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool isDerived = index.data(DiffModel::DerivedRole).toBool();
        const bool isName = static_cast<Column>(index.column()) == Column::What;
        option->font = roleFont(isName ? FontRole::Strong : FontRole::Text, isDerived);
        option->features |= QStyleOptionViewItem::WrapText;
    }
};
} // namespace

DiffTable::DiffTable(DiffModel &differences, QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(tr("Differences"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setModel(&differences);
    setItemDelegate(new CellDelegate(this));
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(length::row + 2);
    horizontalHeader()->setFont(roleFont(FontRole::Small));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(&differences, &QAbstractItemModel::modelReset, this, &DiffTable::fitCells);
    fitCells();
}

void DiffTable::fitCells()
{
    const int width = viewport()->width();
    int left = width;
    for (int column = 0; column + 1 < DiffModel::columnTotal; ++column) {
        const int own = width * shares.at(static_cast<std::size_t>(column)) / 100;
        setColumnWidth(column, own);
        left -= own;
    }
    setColumnWidth(DiffModel::columnTotal - 1, left);
    resizeRowsToContents();
}

void DiffTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitCells();
}

void DiffTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        emit rowChosen(current.isValid() ? current.row() : -1);
}

void DiffTable::copyRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows);
    if (rows.isEmpty())
        return;
    QList<int> columns(DiffModel::columnTotal);
    std::iota(columns.begin(), columns.end(), 0);
    QGuiApplication::clipboard()->setMimeData(tableMimeData(*model(), rows, columns).release());
}

void DiffTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyRows();
    else
        QTableView::keyPressEvent(event);
}

} // namespace tem
