#pragma once

#include <QStyledItemDelegate>

namespace tem {

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

    /// What the cells of a column need beside their text, in px, swatch and indent included.
    static int mostRoom(int column);
    static QFont font(int column);
};

} // namespace tem
