#pragma once

#include "export/PageBreaker.h"

#include <QRectF>

#include <functional>
#include <vector>

class QCPPainter;
class QPainter;

namespace tem {

/// What blocks draw with. Both are the same painter; only charts need to know it as QCustomPlot's.
struct Canvas
{
    QPainter &painter;
    QCPPainter &charts;
};

/// A piece of a document that stands on one page as a whole. Lengths in px at 96 dpi.
struct Block
{
    FlowItem flow;
    /// Draws into a rectangle of the document's width and the block's height.
    std::function<void(const Canvas &, const QRectF &)> paint;
};

/// A column of blocks from top to bottom, painted page by page or as one long picture.
class PagedDocument
{
public:
    /// `width`: of the column.
    explicit PagedDocument(double width)
        : m_width(width)
    {
    }

    double width() const { return m_width; }
    /// Returns the block's index, for FlowItem::heads.
    int add(Block block);

    /// Divides into pages. Call before painting; `infinite` for one page without end.
    void paginate(double pageHeight);
    int pageCount() const;
    /// Of all blocks without page breaks.
    double totalHeight() const;
    /// Height of the tallest block: a page should not be lower.
    double tallestBlock() const;
    /// Draws a page (from 0) with its upper left corner at the origin.
    void paintPage(const Canvas &canvas, int page) const;

private:
    double m_width;
    std::vector<Block> m_blocks;
    std::vector<PlacedItem> m_placed;
};

} // namespace tem
