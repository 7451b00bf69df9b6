#pragma once

#include "text/SourceLayout.h"
#include "text/TextSearch.h"

class QPainter;

namespace tem {

/// What stands out of the text at the moment.
struct SourceHighlights
{
    /// Selected marks, ascending.
    std::vector<size_t> marks;
    /// Number of the sentence with the band; 0 for none.
    int sentence = 0;
    /// Selected text; empty where begin == end.
    TextMatch text;
    /// Matches of a search, in order.
    std::vector<TextMatch> matches;
};

/// Paints one row with its top left corner at `origin`: band, marks, text, sentence number and remarks.
/// `width` is that of the whole view.
void paintSourceRow(QPainter &painter, SourceLayout &layout, int row, const QPointF &origin, int width,
                    const SourceHighlights &highlights);

/// The heads of the columns, as one strip.
void paintSourceHead(QPainter &painter, const SourceLayout &layout, const QRectF &strip);

/// Box and line of a mark behind its text: also what the legend shows.
void paintMarkBox(QPainter &painter, const MarkStyle &style, const QRectF &line, double zoom);

} // namespace tem
