#include "pages/ProvinceTable.h"

#include "items/ReportModels.h"
#include "map/MapDrawing.h"
#include "pages/ColumnChoice.h"
#include "pages/TableCopy.h"
#include "style/Fonts.h"
#include "style/Pattern.h"
#include "style/Theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <utility>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 12;
constexpr int codeWidth = 42;
constexpr int sentenceWidth = 84;
constexpr QSize swatchSize(20, 12);

QPen line(const QColor &colour, double width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
}

/// Draws rows in the theme: the stage with its swatch, named provinces in bold, the yellow band of the
/// selection with its line around the whole row.
class RowDelegate : public QStyledItemDelegate
{
public:
    RowDelegate(std::function<bool(const QModelIndex &)> isSelected,
                std::function<bool(const QModelIndex &)> isHovered, ProvinceTable &table)
        : QStyledItemDelegate(&table)
        , m_table(table)
        , m_isSelected(std::move(isSelected))
        , m_isHovered(std::move(isHovered))
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::of(option.palette);
        const bool isSelected = m_isSelected(index);
        const QRectF cell(option.rect);
        painter->save();
        const bool isPlain = !m_isHovered(index) && !(option.state & QStyle::State_Selected);
        painter->fillRect(cell, isSelected ? theme.selection : isPlain ? theme.panel : theme.grid);
        paintContent(*painter, cell, index, theme, isSelected);
        paintLines(*painter, cell, index, theme, isSelected);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRectF place = textPlace(QRectF(option.rect), index);
        const QFontMetricsF metrics(fontOf(index));
        const QRectF needed = metrics.boundingRect(QRectF(0, 0, place.width(), 1000), Qt::TextWordWrap,
                                                   index.data().toString());
        const double spare = length::row - metrics.height();
        return {option.rect.width(),
                static_cast<int>(std::ceil(std::max<double>(length::row, needed.height() + spare)))};
    }

private:
    static QFont fontOf(const QModelIndex &index)
    {
        const bool isName = static_cast<ProvinceModel::Column>(index.column()) == ProvinceModel::Column::Name;
        const bool isNamed = index.data(ProvinceModel::NamedRole).toBool();
        return roleFont(!isName ? FontRole::Small : isNamed ? FontRole::Strong : FontRole::Text);
    }

    static QRectF textPlace(const QRectF &cell, const QModelIndex &index)
    {
        switch (static_cast<ProvinceModel::Column>(index.column())) {
        case ProvinceModel::Column::Code:
            return cell.adjusted(padding, 0, -2, 0);
        case ProvinceModel::Column::Name:
            return cell.adjusted(4, 0, -4, 0);
        case ProvinceModel::Column::Status:
            return cell.adjusted(4 + swatchSize.width() + 10, 0, -4, 0);
        case ProvinceModel::Column::Sentence:
            return cell.adjusted(2, 0, -padding, 0);
        }
        return cell;
    }

    static void paintContent(QPainter &painter, const QRectF &cell, const QModelIndex &index,
                             const Theme &theme, bool isSelected)
    {
        const auto column = static_cast<ProvinceModel::Column>(index.column());
        const bool isQuiet =
            column == ProvinceModel::Column::Code || column == ProvinceModel::Column::Sentence;
        const bool isUnnamed =
            column == ProvinceModel::Column::Status && !index.data(ProvinceModel::NamedRole).toBool();
        if (column == ProvinceModel::Column::Status) {
            const QRectF swatch(
                QPointF(cell.left() + 4, cell.top() + (length::row - swatchSize.height()) / 2.0), swatchSize);
            paintSwatch(painter, swatch, index, theme);
        }
        painter.setFont(fontOf(index));
        painter.setPen(isSelected ? theme.ink : isQuiet ? theme.ink3 : isUnnamed ? theme.ink2 : theme.ink);
        // Names and stages that wrap begin level with the short ones beside them.
        const double spare = length::row - QFontMetricsF(painter.font()).height();
        const QRectF place = textPlace(cell, index).adjusted(0, spare / 2, 0, 0);
        const auto alignment =
            index.data(Qt::TextAlignmentRole).value<Qt::Alignment>() & Qt::AlignHorizontal_Mask;
        painter.drawText(place, static_cast<int>(alignment | Qt::AlignTop) | Qt::TextWordWrap,
                         index.data().toString());
    }

    static void paintSwatch(QPainter &painter, const QRectF &swatch, const QModelIndex &index,
                            const Theme &theme)
    {
        const bool isNamed = index.data(ProvinceModel::NamedRole).toBool();
        const bool isConflict = index.data(ProvinceModel::ConflictRole).toBool();
        const QString status = isConflict ? QString() : index.data(ProvinceModel::StatusIdRole).toString();
        paintPatterned(painter, swatch, isNamed ? stageStyle(theme, status) : theme.notNamed);
        if (isNamed && !isConflict)
            return;
        painter.setPen(line(isConflict ? theme.fails : theme.slot, isConflict ? 2 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(swatch.adjusted(0.5, 0.5, -0.5, -0.5));
    }

    /// No column that is shown comes before (-1) or after (1) it.
    bool isEdge(const QModelIndex &index, int step) const
    {
        for (int column = index.column() + step; column >= 0 && column < ProvinceModel::columnTotal;
             column += step) {
            if (!m_table.isColumnHidden(column))
                return false;
        }
        return true;
    }

    void paintLines(QPainter &painter, const QRectF &cell, const QModelIndex &index, const Theme &theme,
                    bool isSelected) const
    {
        if (!isSelected) {
            painter.fillRect(QRectF(cell.left(), cell.bottom() - 1, cell.width(), 1), theme.grid);
            return;
        }
        constexpr double width = 1.5;
        painter.fillRect(QRectF(cell.left(), cell.top(), cell.width(), width), theme.selectionLine);
        painter.fillRect(QRectF(cell.left(), cell.bottom() - width, cell.width(), width),
                         theme.selectionLine);
        if (isEdge(index, -1))
            painter.fillRect(QRectF(cell.left(), cell.top(), width, cell.height()), theme.selectionLine);
        if (isEdge(index, 1))
            painter.fillRect(QRectF(cell.right() - width, cell.top(), width, cell.height()),
                             theme.selectionLine);
    }

    const QTableView &m_table;
    std::function<bool(const QModelIndex &)> m_isSelected;
    std::function<bool(const QModelIndex &)> m_isHovered;
};

/// Quiet titles over a rule, aligned with their columns.
class Header : public QHeaderView
{
public:
    explicit Header(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setFont(roleFont(FontRole::Small));
        setSectionsClickable(true);
        setFixedHeight(length::row);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Theme theme = Theme::of(*this);
        painter->fillRect(rect, theme.panel);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.rule);
        const bool isLast = section == ProvinceModel::columnTotal - 1;
        const QRect place = rect.adjusted(section == 0 ? padding : 4, 0, isLast ? -padding : -4, 0);
        const auto alignment =
            model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
        QString title = model()->headerData(section, Qt::Horizontal).toString();
        const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == section;
        if (isSorted)
            title += sortIndicatorOrder() == Qt::AscendingOrder ? u" ↑"_s : u" ↓"_s;
        painter->setFont(font());
        painter->setPen(isSorted ? theme.ink : theme.ink2);
        painter->drawText(place, static_cast<int>(alignment),
                          fontMetrics().elidedText(title, Qt::ElideRight, place.width()));
    }
};

} // namespace

ProvinceTable::ProvinceTable(ReportModels &models, QWidget *parent)
    : QTableView(parent)
    , m_models(models)
{
    m_filter.setProvinces(m_models.provinces());
    setModel(&m_filter);
    const auto isSelected = [this](const QModelIndex &index) {
        const ReportSelection::Item &item = m_models.selection()->current();
        if (item.kind == ReportSelection::Kind::Group)
            return !item.id.isEmpty() && index.data(ProvinceModel::GroupIdRole).toString() == item.id;
        return item.kind == ReportSelection::Kind::Province && codeAt(index) == item.id;
    };
    const auto isHovered = [this](const QModelIndex &index) {
        return !m_hovered.isEmpty() && codeAt(index) == m_hovered;
    };
    setItemDelegate(new RowDelegate(isSelected, isHovered, *this));
    setAccessibleName(tr("Provinces and their stage"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalHeader(new Header(this));
    m_columns = new ColumnChoice(*horizontalHeader(), {u"code"_s, u"name"_s, u"stage"_s, u"sentence"_s},
                                 {static_cast<int>(ProvinceModel::Column::Name)});
    m_columns->setObjectName(u"provinces"_s);
    connect(m_columns, &ColumnChoice::columnsChosen, this, &ProvinceTable::fitCells);
    setSortingEnabled(true);
    setShowGrid(false);
    viewport()->setMouseTracking(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(length::row);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setMinimumSectionSize(30);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, [this] { resizeRowsToContents(); });
    connect(&m_filter, &QAbstractItemModel::layoutChanged, this, [this] { resizeRowsToContents(); });
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, [this] { resizeRowsToContents(); });
    connect(m_models.selection(), &ReportSelection::selectionChanged, this, [this] { showSelection(); });
    connect(&m_models, &ReportModels::reportChanged, this, [this] { showSelection(); });
    showSelection();
}

QString ProvinceTable::codeAt(const QModelIndex &index) const
{
    return index.data(ProvinceModel::CodeRole).toString();
}

void ProvinceTable::showSelection()
{
    const QScopedValueRollback following(m_following, true);
    const ReportSelection::Item &item = m_models.selection()->current();
    const int row = item.kind == ReportSelection::Kind::Province ? m_filter.rowOf(item.id) : -1;
    if (row < 0) {
        clearSelection();
        setCurrentIndex({});
    } else if (currentIndex().row() != row) {
        setCurrentIndex(m_filter.index(row, 0));
        scrollTo(m_filter.index(row, 0));
    }
    viewport()->update();
}

void ProvinceTable::setHovered(const QString &code)
{
    if (code == m_hovered)
        return;
    m_hovered = code;
    viewport()->update();
}

void ProvinceTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_following && current.isValid())
        m_models.selection()->selectProvince(codeAt(current));
}

bool ProvinceTable::viewportEvent(QEvent *event)
{
    QString code = m_hovered;
    if (event->type() == QEvent::MouseMove)
        code = codeAt(indexAt(static_cast<QMouseEvent *>(event)->pos()));
    else if (event->type() == QEvent::Leave)
        code.clear();
    if (code != m_hovered) {
        setHovered(code);
        emit provinceHovered(code);
    }
    return QTableView::viewportEvent(event);
}

void ProvinceTable::copy(const QList<int> &rows) const
{
    QList<int> shown;
    for (int column = 0; column < ProvinceModel::columnTotal; ++column) {
        if (!isColumnHidden(column))
            shown.append(column);
    }
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setMimeData(tableMimeData(m_filter, rows, shown).release());
}

void ProvinceTable::copyRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    copy(rows);
}

void ProvinceTable::copyAll() const
{
    QList<int> rows(m_filter.rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    copy(rows);
}

void ProvinceTable::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *rows = menu.addAction(tr("Copy rows"));
    rows->setShortcut(QKeySequence::Copy);
    rows->setEnabled(selectionModel()->hasSelection());
    connect(rows, &QAction::triggered, this, &ProvinceTable::copyRows);
    connect(menu.addAction(tr("Copy the whole table")), &QAction::triggered, this, &ProvinceTable::copyAll);
    menu.addSeparator();
    m_columns->fillMenu(*menu.addMenu(tr("Columns")));
    menu.exec(event->globalPos());
}

void ProvinceTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyRows();
    else if (event->key() == Qt::Key_Escape)
        m_models.selection()->clear();
    else
        QTableView::keyPressEvent(event);
}

void ProvinceTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_filter.rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setFont(roleFont(FontRole::Text));
    painter.setPen(Theme::of(*this).ink2);
    painter.drawText(viewport()->rect().adjusted(padding, padding, -padding, -padding),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     tr("The report names no province of this stage, or none has the name searched for."));
}

void ProvinceTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitCells();
}

void ProvinceTable::fitCells()
{
    const auto shown = [this](int column, int width) { return isColumnHidden(column) ? 0 : width; };
    const int width = viewport()->width() - shown(0, codeWidth) - shown(3, sentenceWidth);
    const int name = isColumnHidden(2) ? width : std::min(170, width * 2 / 5);
    setColumnWidth(0, codeWidth);
    setColumnWidth(1, name);
    setColumnWidth(2, width - name);
    setColumnWidth(3, sentenceWidth);
    resizeRowsToContents();
}

} // namespace tem
