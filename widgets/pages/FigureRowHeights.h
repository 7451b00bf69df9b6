#pragma once

#include <vector>

namespace tem {

class FigureModel;

/// A shown column of the table of figures, with its width in px.
struct ColumnWidth
{
    int column = 0;
    int width = 0;
};

/// Height in px of each row of the model in columns of these widths, where long texts wrap. Measures each
/// text once, and those that fit in any case not at all: a report of ten thousand numbers takes no longer
/// than a blink.
std::vector<int> figureRowHeights(const FigureModel &figures, const std::vector<ColumnWidth> &columns);

} // namespace tem
