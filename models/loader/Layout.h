#pragma once

#include "loader/TokenText.h"

#include <vector>

namespace tem {

/// Finds the lines that hold tokens, their bullets and which of them continue the line above, and marks where
/// a block starts.
std::vector<Line> findLines(const QString &text, std::vector<Token> &tokens);

/// The sentences of the text as token ranges: they end at a full stop before a new start, at the end of a
/// block, and never inside an abbreviation (TP. Đà Nẵng), a number or a list mark (1. Bưu chính).
std::vector<TokenRange> findSentences(const TokenText &text);

} // namespace tem
