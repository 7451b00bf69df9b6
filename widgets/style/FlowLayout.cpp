#include "style/FlowLayout.h"

#include <QWidget>

#include <algorithm>

namespace tem {

namespace {

/// A hidden widget takes no place.
bool takesPlace(const QLayoutItem *item)
{
    return !item->isEmpty();
}

} // namespace

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::setFlushRight(bool flushRight)
{
    m_flushRight = flushRight;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items.takeAt(index);
    invalidate();
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    QSize size(-spacing(), 0);
    for (const QLayoutItem *item : m_items) {
        if (!takesPlace(item))
            continue;
        const QSize wanted = item->sizeHint();
        size = QSize(size.width() + wanted.width() + spacing(), std::max(size.height(), wanted.height()));
    }
    return size.expandedTo(QSize(0, 0)).grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (takesPlace(item))
            size = size.expandedTo(item->sizeHint());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const int spare = rect.height() - heightForWidth(rect.width());
    arrange(rect.adjusted(0, std::max(0, spare / 2), 0, 0), true);
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    int top = inner.top();
    qsizetype begin = 0;
    while (begin < m_items.size()) {
        qsizetype end = begin;
        int width = -spacing();
        int height = 0;
        for (; end < m_items.size(); ++end) {
            const QSize wanted = takesPlace(m_items.at(end)) ? m_items.at(end)->sizeHint() : QSize();
            if (!wanted.isValid())
                continue;
            if (width > 0 && width + spacing() + wanted.width() > inner.width())
                break;
            width += spacing() + wanted.width();
            height = std::max(height, wanted.height());
        }
        int x = m_flushRight ? inner.right() + 1 - width : inner.left();
        for (; begin < end; ++begin) {
            QLayoutItem *item = m_items.at(begin);
            if (!takesPlace(item))
                continue;
            const QSize wanted = item->sizeHint();
            if (apply)
                item->setGeometry({QPoint(x, top + (height - wanted.height()) / 2), wanted});
            x += wanted.width() + spacing();
        }
        top += height + (end < m_items.size() ? spacing() : 0);
    }
    return top - inner.top() + contentsMargins().top() + contentsMargins().bottom();
}

} // namespace tem
