#include "export/PageBreaker.h"

namespace tem {

namespace {

/// Fills pages from the top, one block after another.
class PageFiller
{
public:
    PageFiller(const std::vector<FlowItem> &items, double pageHeight)
        : m_items(items)
        , m_pageHeight(pageHeight)
    {
    }

    bool isAtTop() const { return m_y == 0; }
    bool fits(double height) const { return m_y + height <= m_pageHeight; }

    void newPage(int opening)
    {
        ++m_page;
        m_y = 0;
        for (const int head : item(opening).heads)
            place(head);
    }

    void place(int index)
    {
        const double y = m_y + (isAtTop() ? 0 : item(index).spaceBefore);
        m_placed.push_back({index, m_page, y});
        m_y = y + item(index).height;
    }

    /// Height of blocks from `begin` to before `end` if they stood here.
    double heightHere(int begin, int end) const
    {
        double y = m_y;
        for (int index = begin; index < end; ++index)
            y += (y == 0 ? 0 : item(index).spaceBefore) + item(index).height;
        return y - m_y;
    }

    double heightOnNewPage(int begin, int end) const
    {
        double y = 0;
        for (const int head : item(begin).heads)
            y += (y == 0 ? 0 : item(head).spaceBefore) + item(head).height;
        for (int index = begin; index < end; ++index)
            y += (y == 0 ? 0 : item(index).spaceBefore) + item(index).height;
        return y;
    }

    double pageHeight() const { return m_pageHeight; }
    std::vector<PlacedItem> take() { return std::move(m_placed); }

private:
    const FlowItem &item(int index) const { return m_items[static_cast<std::size_t>(index)]; }

    const std::vector<FlowItem> &m_items;
    double m_pageHeight;
    int m_page = 0;
    double m_y = 0;
    std::vector<PlacedItem> m_placed;
};

} // namespace

std::vector<PlacedItem> breakPages(const std::vector<FlowItem> &items, double pageHeight)
{
    PageFiller filler(items, pageHeight);
    const int count = static_cast<int>(items.size());
    const auto at = [&items](int index) -> const FlowItem & {
        return items[static_cast<std::size_t>(index)];
    };
    for (int begin = 0; begin < count;) {
        if (at(begin).onlyRepeated) {
            ++begin;
            continue;
        }
        int end = begin + 1;
        while (end < count && at(end - 1).keepWithNext && !at(end).onlyRepeated)
            ++end;
        // What no page can hold together is placed block by block.
        if (filler.heightOnNewPage(begin, end) > pageHeight)
            end = begin + 1;
        if (!filler.isAtTop() && !filler.fits(filler.heightHere(begin, end)))
            filler.newPage(begin);
        for (; begin < end; ++begin)
            filler.place(begin);
    }
    return filler.take();
}

double flowHeight(const std::vector<FlowItem> &items)
{
    double height = 0;
    for (const FlowItem &item : items) {
        if (!item.onlyRepeated)
            height += (height == 0 ? 0 : item.spaceBefore) + item.height;
    }
    return height;
}

} // namespace tem
