#pragma once

#include "report/Report.h"
#include "report/TextPositions.h"

#include <vector>

namespace tem {

/// A stretch of the text that the view lays out on its own: one line of the text, or the part of it that one
/// sentence fills. Has neither line breaks nor spaces at its ends.
struct TextRow
{
    Utf16Unit begin;
    Utf16Unit end;
    /// Number from 1; 0 for text outside every sentence.
    int sentence = 0;
    /// The sentence starts here.
    bool first = false;
    bool operator==(const TextRow &) const = default;
};

/// Longer lines are cut into several rows, so that laying one out is never slow.
inline constexpr qsizetype longestRow = 4000;

/// The rows of a report in the order of the text. Blank lines have none.
std::vector<TextRow> textRows(const Report &report, const TextPositions &positions);

/// Index of the row that contains `unit`, or of the next one; the last one behind the text; -1 without rows.
int rowAt(const std::vector<TextRow> &rows, Utf16Unit unit);

} // namespace tem
