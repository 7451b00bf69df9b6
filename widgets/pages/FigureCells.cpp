#include "pages/FigureCells.h"

#include "items/FigureModel.h"
#include "style/Fonts.h"
#include "style/Theme.h"

#include <QFontMetricsF>
#include <QPainter>

namespace tem {

namespace {

using Column = FigureModel::Column;

constexpr int padding = 8;
constexpr int swatch = 11;
/// Square in the colour of a marketplace, with the space behind it.
constexpr int swatchRoom = swatch + 6;
constexpr int partIndent = 12;

bool hasSwatch(const QModelIndex &index)
{
    return index.column() == static_cast<int>(Column::Platform) &&
           !index.data(FigureModel::PlatformIdRole).toString().isEmpty();
}

int indent(const QModelIndex &index)
{
    if (hasSwatch(index))
        return swatchRoom;
    return index.column() == static_cast<int>(Column::Indicator) && index.data(FigureModel::PartRole).toBool()
               ? partIndent
               : 0;
}

QColor inkOf(const QModelIndex &index, const Theme &theme)
{
    switch (static_cast<Column>(index.column())) {
    case Column::Check:
        return index.data(FigureModel::CheckStatusRole).toInt() == static_cast<int>(CheckStatus::Fails)
                   ? theme.fails
                   : theme.ink2;
    case Column::Hedge:
        return index.data(FigureModel::DoubtfulRole).toBool() ? theme.rounding : theme.ink2;
    case Column::Number:
    case Column::Sentence:
    case Column::Note:
    case Column::Role:
    case Column::Period:
    case Column::Quote:
    case Column::FullValue:
    case Column::BaseUnit:
    case Column::Review:
        return theme.ink2;
    case Column::Indicator:
    case Column::Platform:
    case Column::Group:
    case Column::Value:
    case Column::Unit:
    case Column::Correction:
        return theme.ink;
    }
    return theme.ink2;
}

} // namespace

int FigureCells::roomBeside(int column, const FigureEntry &entry)
{
    constexpr int edges = 2 * padding + 2;
    if (column == static_cast<int>(Column::Platform) && !entry.platformId.isEmpty())
        return edges + swatchRoom;
    if (column == static_cast<int>(Column::Indicator) && entry.isPart)
        return edges + partIndent;
    return edges;
}

QFont FigureCells::font(int column)
{
    return roleFont(column == static_cast<int>(Column::Value) ? FontRole::Strong : FontRole::Text);
}

QSize FigureCells::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFontMetricsF metrics(font(index.column()));
    return {qRound(metrics.horizontalAdvance(index.data().toString())) + indent(index) + 2 * padding + 2,
            length::row + 2};
}

void FigureCells::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
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
    if (hasSwatch(index))
        painter->fillRect(QRectF(cell.left() + padding, cell.center().y() - swatch / 2.0, swatch, swatch),
                          theme.platform(index.data(FigureModel::PlatformIdRole).toString()));
    const QRectF words = cell.adjusted(padding + indent(index), 0, -padding + 1, 0);
    painter->setFont(font(index.column()));
    painter->setPen(inkOf(index, theme));
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    painter->drawText(words, static_cast<int>(alignment) | Qt::TextWordWrap, index.data().toString());
    painter->restore();
}

} // namespace tem
