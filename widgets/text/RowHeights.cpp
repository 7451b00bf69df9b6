#include "text/RowHeights.h"

#include <algorithm>
#include <bit>

namespace tem {

namespace {
size_t lowestBit(size_t i)
{
    return i & (~i + 1);
}
} // namespace

RowHeights::RowHeights(const std::vector<int> &heights)
    : m_heights(heights)
    , m_tree(heights.begin(), heights.end())
{
    for (size_t i = 1; i <= m_tree.size(); ++i) {
        const size_t parent = i + lowestBit(i);
        if (parent <= m_tree.size())
            m_tree[parent - 1] += m_tree[i - 1];
    }
}

void RowHeights::setHeight(int row, int height)
{
    const auto at = static_cast<size_t>(row);
    const qint64 difference = height - m_heights[at];
    m_heights[at] = height;
    for (size_t i = at + 1; i <= m_tree.size(); i += lowestBit(i))
        m_tree[i - 1] += difference;
}

qint64 RowHeights::top(int row) const
{
    qint64 sum = 0;
    for (auto i = static_cast<size_t>(row); i > 0; i -= lowestBit(i))
        sum += m_tree[i - 1];
    return sum;
}

int RowHeights::rowAt(qint64 y) const
{
    size_t passed = 0;
    for (size_t step = std::bit_floor(m_tree.size()); step > 0; step /= 2) {
        if (passed + step <= m_tree.size() && m_tree[passed + step - 1] <= y) {
            passed += step;
            y -= m_tree[passed - 1];
        }
    }
    return std::min(static_cast<int>(passed), size() - 1);
}

} // namespace tem
