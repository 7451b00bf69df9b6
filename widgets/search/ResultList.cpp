#include "search/ResultList.h"

#include <QAccessible>

#include <algorithm>

namespace tem {

ResultList::ResultList(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(false);
    setMouseTracking(true);
}

int ResultList::contentHeight()
{
    executeDelayedItemsLayout();
    return contentsSize().height();
}

void ResultList::setCurrentRow(int row)
{
    if (!model() || row < 0 || row >= model()->rowCount())
        return;
    const QModelIndex index = model()->index(row, 0);
    setCurrentIndex(index);
    scrollTo(index);
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent said(this, QAccessible::Focus);
    said.setChild(row);
    QAccessible::updateAccessibility(&said);
}

int ResultList::pageRow(bool down) const
{
    const int last = model()->rowCount() - 1;
    const int target = visualRect(currentIndex()).top() + (down ? 1 : -1) * viewport()->height();
    int row = currentRow();
    const auto isBefore = [&](int candidate) {
        const int top = visualRect(model()->index(candidate, 0)).top();
        return down ? top < target : top > target;
    };
    do {
        row += down ? 1 : -1;
    } while (row > 0 && row < last && isBefore(row));
    return std::clamp(row, 0, std::max(0, last));
}

} // namespace tem
