#include "pages/ProvinceTable.h"

#include "items/ReportModels.h"
#include "map/MapDrawing.h"
#include "style/Fonts.h"
#include "style/Pattern.h"
#include "style/Theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

#include <functional>
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
                std::function<bool(const QModelIndex &)> isHovered, QObject *parent)
        : QStyledItemDelegate(parent)
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
        painter->fillRect(cell, isSelected ? theme.selection : m_isHovered(index) ? theme.grid : theme.panel);
        paintContent(*painter, cell, index, theme, isSelected);
        paintLines(*painter, cell, index, theme, isSelected);
        painter->restore();
    }

private:
    static void paintContent(QPainter &painter, const QRectF &cell, const QModelIndex &index,
                             const Theme &theme, bool isSelected)
    {
        const bool isNamed = index.data(ProvinceModel::NamedRole).toBool();
        const auto column = static_cast<ProvinceModel::Column>(index.column());
        QRectF place = cell.adjusted(padding, 0, -2, 0);
        QFont font = roleFont(FontRole::Small);
        QColor ink = isSelected || isNamed ? theme.ink : theme.ink2;
        switch (column) {
        case ProvinceModel::Column::Code:
            ink = isSelected ? theme.ink : theme.ink3;
            break;
        case ProvinceModel::Column::Name:
            font = roleFont(isNamed ? FontRole::Strong : FontRole::Text);
            ink = theme.ink;
            place.setLeft(cell.left() + 4);
            break;
        case ProvinceModel::Column::Status: {
            const QRectF swatch(QPointF(cell.left() + 4, cell.center().y() - swatchSize.height() / 2.0),
                                swatchSize);
            paintSwatch(painter, swatch, index, theme);
            place.setLeft(swatch.right() + 10);
            break;
        }
        case ProvinceModel::Column::Sentence:
            ink = isSelected ? theme.ink : theme.ink3;
            place = cell.adjusted(2, 0, -padding, 0);
            break;
        }
        painter.setFont(font);
        painter.setPen(ink);
        const QFontMetricsF metrics(font);
        const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        painter.drawText(place, static_cast<int>(alignment),
                         metrics.elidedText(index.data().toString(), Qt::ElideRight, place.width()));
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

    static void paintLines(QPainter &painter, const QRectF &cell, const QModelIndex &index,
                           const Theme &theme, bool isSelected)
    {
        if (!isSelected) {
            painter.fillRect(QRectF(cell.left(), cell.bottom() - 1, cell.width(), 1), theme.grid);
            return;
        }
        constexpr double width = 1.5;
        painter.fillRect(QRectF(cell.left(), cell.top(), cell.width(), width), theme.selectionLine);
        painter.fillRect(QRectF(cell.left(), cell.bottom() - width, cell.width(), width),
                         theme.selectionLine);
        if (index.column() == 0)
            painter.fillRect(QRectF(cell.left(), cell.top(), width, cell.height()), theme.selectionLine);
        if (index.column() == ProvinceModel::columnTotal - 1)
            painter.fillRect(QRectF(cell.right() - width, cell.top(), width, cell.height()),
                             theme.selectionLine);
    }

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
    setItemDelegate(new RowDelegate(isSelected, isHovered, this));
    setAccessibleName(tr("Provinces and their stage"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalHeader(new Header(this));
    setSortingEnabled(true);
    setShowGrid(false);
    viewport()->setMouseTracking(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
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

void ProvinceTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_models.selection()->clear();
    else
        QTableView::keyPressEvent(event);
}

void ProvinceTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    const int width = viewport()->width();
    const int name = std::min(170, (width - codeWidth - sentenceWidth) * 2 / 5);
    setColumnWidth(0, codeWidth);
    setColumnWidth(1, name);
    setColumnWidth(2, width - codeWidth - name - sentenceWidth);
    setColumnWidth(3, sentenceWidth);
}

} // namespace tem
