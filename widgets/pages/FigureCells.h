#pragma once

#include <QStyledItemDelegate>

namespace tem {

struct FigureEntry;

/// Draws the cells of the table of figures: wrapped where a text is longer than its column is wide, so that
/// nothing is cut.
class FigureCells : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Of the whole text in one line.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    /// What a cell needs beside its text, in px: padding, swatch, indent of a part.
    static int roomBeside(int column, const FigureEntry &entry);
    static QFont font(int column);
};

} // namespace tem
