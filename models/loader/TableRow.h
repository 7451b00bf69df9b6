#pragma once

#include "loader/TokenText.h"

#include <vector>

namespace tem {

/// One cell of a row as it stands in the text.
struct TableRowCell
{
    TokenRange tokens;
    /// Where it begins, in UTF-16 units from the start of the line.
    qint32 place = 0;
    int column = 0;
};

using TableRow = std::vector<TableRowCell>;

/// The cells of a line that pipes, tabs or runs of spaces divide; empty ones only between pipes.
TableRow cellsOf(const TokenText &text, const Line &line);

} // namespace tem
