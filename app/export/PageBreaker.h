#pragma once

#include <QList>

#include <vector>

namespace tem {

/// What page breaking needs to know of one block of a document. Lengths in any one unit.
struct FlowItem
{
    double height = 0;
    /// Above it, except at the top of a page.
    double spaceBefore = 0;
    /// Must not be the last of a page: a heading, or the first of rows that belong together.
    bool keepWithNext = false;
    /// Placed only where another item names it as its head.
    bool onlyRepeated = false;
    /// Indices of items placed again above this one, where it opens a page: the head of its table.
    QList<int> heads{};
};

/// One block where it stands.
struct PlacedItem
{
    int item = 0;
    /// From 0.
    int page = 0;
    /// From the top of the page.
    double y = 0;
    bool operator==(const PlacedItem &) const = default;
};

/// Divides blocks into pages of `pageHeight`. Blocks are never split; a block stands together with the ones
/// that it must be kept with unless a whole page could not hold them. A block higher than a page gets one of
/// its own.
std::vector<PlacedItem> breakPages(const std::vector<FlowItem> &items, double pageHeight);

/// Height of all blocks on one page without end.
double flowHeight(const std::vector<FlowItem> &items);

} // namespace tem
