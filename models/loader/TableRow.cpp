#include "loader/TableRow.h"

namespace tem {

namespace {

constexpr int mostColumns = 64;

} // namespace

TableRow cellsOf(const TokenText &text, const Line &line)
{
    TableRow row;
    const bool pipes = text.isSymbol(line.tokens.begin, u'|');
    const qint32 lineStart = text[line.tokens.begin].begin - line.indent;
    int column = 0;
    TokenIndex begin = pipes ? line.tokens.begin + 1 : line.tokens.begin;
    const auto close = [&](TokenIndex end) {
        if (column < mostColumns && (pipes || end > begin)) {
            const qint32 place = end > begin ? text[begin].begin - lineStart : 0;
            row.push_back({{begin, end}, place, column});
            ++column;
        }
    };
    for (TokenIndex i = begin; i < line.tokens.end; ++i) {
        if (pipes) {
            if (!text.isSymbol(i, u'|'))
                continue;
            close(i);
            begin = i + 1;
        } else if (i > begin) {
            if (text.startsCell(i)) {
                close(i);
                begin = i;
            }
        }
    }
    if (!pipes || begin < line.tokens.end)
        close(line.tokens.end);
    return row;
}

} // namespace tem
