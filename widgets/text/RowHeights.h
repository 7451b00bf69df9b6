#pragma once

#include <QtGlobal>

#include <vector>

namespace tem {

/// The heights of many rows, one under another, of which some are only estimated: a Fenwick tree, so that
/// correcting one height and finding the row at a place both take logarithmic time.
class RowHeights
{
public:
    RowHeights() = default;
    explicit RowHeights(const std::vector<int> &heights);

    int size() const { return static_cast<int>(m_heights.size()); }
    int height(int row) const { return m_heights[static_cast<size_t>(row)]; }
    void setHeight(int row, int height);
    /// Sum of the heights above `row`, which may be size().
    qint64 top(int row) const;
    qint64 total() const { return top(size()); }
    /// The row that covers `y`; the first above all, the last below all, -1 without rows.
    int rowAt(qint64 y) const;

private:
    std::vector<int> m_heights;
    /// m_tree[i - 1] sums the lowbit(i) rows that end with row i - 1.
    std::vector<qint64> m_tree;
};

} // namespace tem
