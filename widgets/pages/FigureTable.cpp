#include "pages/FigureTable.h"

#include "items/FigureFilterModel.h"
#include "items/FigureModel.h"
#include "pages/TableCopy.h"
#include "style/Fonts.h"
#include "style/Theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

#include <algorithm>
#include <set>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

using Column = FigureModel::Column;

constexpr int padding = 8;
constexpr int swatch = 11;

class FigureDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QFontMetricsF metrics(fontOf(index));
        const double extra = index.data(FigureModel::PlatformIdRole).toString().isEmpty() ||
                                     index.column() != static_cast<int>(Column::Platform)
                                 ? 0
                                 : swatch + 6;
        return {qRound(metrics.horizontalAdvance(index.data().toString()) + extra) + 2 * padding + 2,
                length::row + 2};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::of(option.palette);
        const QRectF cell(option.rect);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->fillRect(cell, selected ? theme.selection : theme.panel);
        painter->fillRect(
            QRectF(cell.left(), cell.bottom() - (selected ? 1.5 : 1), cell.width(), selected ? 1.5 : 1),
            selected ? theme.selectionLine : theme.grid);
        if (selected)
            painter->fillRect(QRectF(cell.left(), cell.top(), cell.width(), 1.5), theme.selectionLine);
        QRectF words = cell.adjusted(padding, 0, -padding, 0);
        if (index.column() == static_cast<int>(Column::Platform)) {
            if (const QString id = index.data(FigureModel::PlatformIdRole).toString(); !id.isEmpty()) {
                painter->fillRect(QRectF(words.left(), cell.center().y() - swatch / 2.0, swatch, swatch),
                                  theme.platform(id));
                words.setLeft(words.left() + swatch + 6);
            }
        }
        if (index.column() == static_cast<int>(Column::Indicator) &&
            index.data(FigureModel::PartRole).toBool())
            words.setLeft(words.left() + 12);
        painter->setFont(fontOf(index));
        painter->setPen(inkOf(index, theme));
        const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        painter->drawText(words, static_cast<int>(alignment),
                          QFontMetricsF(painter->font())
                              .elidedText(index.data().toString(), Qt::ElideRight, words.width() + 0.5));
        painter->restore();
    }

private:
    static QFont fontOf(const QModelIndex &index)
    {
        const bool strong = index.column() == static_cast<int>(Column::Value);
        return roleFont(strong ? FontRole::Strong : FontRole::Text);
    }

    static QColor inkOf(const QModelIndex &index, const Theme &theme)
    {
        switch (static_cast<Column>(index.column())) {
        case Column::Number:
        case Column::Sentence:
        case Column::Note:
        case Column::Role:
        case Column::Hedge:
        case Column::Period:
        case Column::Quote:
            return theme.ink2;
        case Column::Indicator:
        case Column::Platform:
        case Column::Group:
        case Column::Value:
        case Column::Unit:
            break;
        }
        return theme.ink;
    }
};

/// Heads in the theme, with the padding of the cells below them.
class FigureHead : public QHeaderView
{
public:
    FigureHead()
        : QHeaderView(Qt::Horizontal)
    {
        setSectionsClickable(true);
        setSectionsMovable(true);
        setHighlightSections(false);
        setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        setFont(roleFont(FontRole::Small));
        setMinimumSectionSize(40);
        // Widths come from the first rows: a long report must not be measured whole.
        setResizeContentsPrecision(200);
    }

    QSize sizeHint() const override { return {QHeaderView::sizeHint().width(), length::row}; }

protected:
    QSize sectionSizeFromContents(int column) const override
    {
        return {qRound(QFontMetricsF(font()).horizontalAdvance(textOf(column))) + 2 * padding + arrow + 4,
                length::row};
    }

    void paintSection(QPainter *painter, const QRect &rect, int column) const override
    {
        const Theme theme = Theme::of(*this);
        const QRectF place(rect);
        painter->save();
        painter->fillRect(place, theme.panel);
        painter->fillRect(QRectF(place.left(), place.bottom() - 1, place.width(), 1), theme.rule);
        QRectF words = place.adjusted(padding, 0, -padding, 0);
        const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == column;
        const auto alignment =
            model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
        const bool toRight = alignment.testFlag(Qt::AlignRight);
        painter->setFont(roleFont(sorted ? FontRole::Strong : FontRole::Small));
        painter->setPen(sorted ? theme.ink : theme.ink2);
        if (sorted)
            paintArrow(*painter, {toRight ? words.left() : words.right() - arrow, place.center().y()}, theme);
        if (sorted)
            words = toRight ? words.adjusted(arrow + 2, 0, 0, 0) : words.adjusted(0, 0, -arrow - 2, 0);
        const QFont font = uiFont(12, sorted ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->drawText(
            words, static_cast<int>(alignment),
            QFontMetricsF(font).elidedText(textOf(column), Qt::ElideRight, words.width() + 0.5));
        painter->restore();
    }

private:
    static constexpr int arrow = 8;

    QString textOf(int column) const { return model()->headerData(column, Qt::Horizontal).toString(); }

    void paintArrow(QPainter &painter, const QPointF &left, const Theme &theme) const
    {
        const double tip = sortIndicatorOrder() == Qt::AscendingOrder ? -2.5 : 2.5;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.ink);
        painter.drawPolygon(QPolygonF(
            {left + QPointF(0, -tip), left + QPointF(arrow, -tip), left + QPointF(arrow / 2.0, tip)}));
        painter.setPen(theme.ink);
        painter.setBrush(Qt::NoBrush);
    }
};

/// Hidden where no row says anything in them.
constexpr Column hiddenIfEmpty[] = {Column::Platform, Column::Group, Column::Note};
/// Hidden where all rows that say something say the same: the page's head names the period.
constexpr Column hiddenIfUniform[] = {Column::Hedge, Column::Period};

} // namespace

FigureTable::FigureTable(FigureModel &figures, FigureFilterModel &shown, QWidget *parent)
    : QTableView(parent)
    , m_figures(figures)
    , m_shown(shown)
{
    setAccessibleName(tr("All figures"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setModel(&m_shown);
    setItemDelegate(new FigureDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(length::row + 2);
    setHorizontalHeader(new FigureHead);
    horizontalHeader()->setSortIndicator(static_cast<int>(Column::Number), Qt::AscendingOrder);
    setSortingEnabled(true);
    fitColumns();
}

void FigureTable::fitColumns()
{
    constexpr int mostRows = 2000;
    const int rows = std::min(m_figures.rowCount(), mostRows);
    const auto differentTexts = [&](Column column) {
        std::set<QString> texts;
        for (int row = 0; row < rows && texts.size() < 3; ++row)
            texts.insert(m_figures.index(row, static_cast<int>(column)).data().toString());
        texts.erase(QString());
        return texts.size();
    };
    for (Column column : hiddenIfEmpty)
        setColumnHidden(static_cast<int>(column), differentTexts(column) == 0);
    for (Column column : hiddenIfUniform)
        setColumnHidden(static_cast<int>(column), differentTexts(column) < 2);
    constexpr int widest = 320;
    for (int column = 0; column < FigureModel::columnTotal; ++column) {
        if (isColumnHidden(column))
            continue;
        resizeColumnToContents(column);
        setColumnWidth(column, std::min(widest, columnWidth(column) + (column == 0 ? 0 : 8)));
    }
    // The last column takes what is left, so that a remark is shortened before the table has to be moved
    // sideways.
    constexpr int shortestRemark = 90;
    const int last = shownColumns().back();
    setColumnWidth(last, std::min(shortestRemark, columnWidth(last)));
    horizontalHeader()->setStretchLastSection(true);
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

void FigureTable::copyRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setMimeData(tableMimeData(m_shown, rows, shownColumns()).release());
}

void FigureTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyRows();
    else
        QTableView::keyPressEvent(event);
}

void FigureTable::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *copy = menu.addAction(tr("Copy rows"));
    copy->setEnabled(selectionModel()->hasSelection());
    connect(copy, &QAction::triggered, this, &FigureTable::copyRows);
    menu.exec(event->globalPos());
}

} // namespace tem
