#include "export/PagedDocument.h"

#include <QPainter>

#include <algorithm>

namespace tem {

namespace {

std::vector<FlowItem> flowOf(const std::vector<Block> &blocks)
{
    std::vector<FlowItem> items;
    items.reserve(blocks.size());
    for (const Block &block : blocks)
        items.push_back(block.flow);
    return items;
}

} // namespace

int PagedDocument::add(Block block)
{
    m_blocks.push_back(std::move(block));
    return static_cast<int>(m_blocks.size()) - 1;
}

void PagedDocument::paginate(double pageHeight)
{
    m_placed = breakPages(flowOf(m_blocks), pageHeight);
}

int PagedDocument::pageCount() const
{
    return m_placed.empty() ? 1 : m_placed.back().page + 1;
}

double PagedDocument::totalHeight() const
{
    return flowHeight(flowOf(m_blocks));
}

double PagedDocument::tallestBlock() const
{
    double height = 0;
    for (const Block &block : m_blocks)
        height = std::max(height, block.flow.height);
    return height;
}

void PagedDocument::paintPage(const Canvas &canvas, int page) const
{
    const auto first = std::ranges::lower_bound(m_placed, page, {}, &PlacedItem::page);
    for (auto placed = first; placed != m_placed.end() && placed->page == page; ++placed) {
        const Block &block = m_blocks[static_cast<std::size_t>(placed->item)];
        canvas.painter.save();
        block.paint(canvas, QRectF(0, placed->y, m_width, block.flow.height));
        canvas.painter.restore();
    }
}

} // namespace tem
