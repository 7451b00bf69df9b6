#pragma once

#include <QStyledItemDelegate>

namespace tem {

class SearchModel;

/// Draws a result of the search with what matched in bold, and the heading of its kind over the first of
/// them. Long texts wrap; nothing is cut off.
class ResultDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The model must outlive the delegate.
    explicit ResultDelegate(const SearchModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const SearchModel &m_model;
};

} // namespace tem
