#include "loader/RelationFinder.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace tem {

namespace {
using Figures = std::vector<const Figure *>;

/// A row or column of one table.
struct Line
{
    Figures parts;
    Figures totals;
};

bool isAdditive(const Figure &figure, const FigureIndex &index)
{
    return !index.isAverage(figure) && !figure.bound && figure.unit != QChar(u'%') &&
           figure.role != Role::Share && figure.role != Role::Change;
}

Figures like(const Figure &total, const Figures &parts)
{
    Figures same;
    std::copy_if(parts.begin(), parts.end(), std::back_inserter(same), [&](const Figure *part) {
        return part->role == total.role && isSameUnit(part->unit, total.unit);
    });
    // A part of another part would count twice.
    const auto isNested = [&](const Figure *part) {
        return std::any_of(same.begin(), same.end(),
                           [&](const Figure *other) { return part->parent == other->id; });
    };
    constexpr size_t nestingLimit = 64;
    if (same.size() <= nestingLimit)
        std::erase_if(same, isNested);
    return same;
}

using Lines = std::map<std::pair<int, int>, Line>;

/// The most parts that a line of each table has: lines with fewer have cells without a number.
std::map<int, size_t> fullLengths(const Lines &lines)
{
    std::map<int, size_t> lengths;
    for (const auto &[place, line] : lines)
        lengths[place.first] = std::max(lengths[place.first], line.parts.size());
    return lengths;
}

void addSums(const Lines &lines, std::vector<Relation> &relations)
{
    const std::map<int, size_t> lengths = fullLengths(lines);
    for (const auto &[place, line] : lines) {
        // Of several totals in one line some are totals of totals: which, the table does not say.
        if (line.totals.size() != 1)
            continue;
        const Figures parts = like(*line.totals.front(), line.parts);
        if (!parts.empty())
            relations.push_back(
                {Formula::Sum, line.totals.front(), parts, parts.size() < lengths.at(place.first)});
    }
}
} // namespace

std::vector<Relation> findTableSums(const FigureIndex &index)
{
    Lines rows;
    Lines columns;
    for (const Figure &figure : index.report().figures) {
        if (!figure.cell || !isAdditive(figure, index))
            continue;
        const TableCell &cell = *figure.cell;
        Line &row = rows[{cell.table, cell.row}];
        (cell.totalColumn ? row.totals : row.parts).push_back(&figure);
        Line &column = columns[{cell.table, cell.column}];
        (cell.totalRow ? column.totals : column.parts).push_back(&figure);
    }
    std::vector<Relation> relations;
    addSums(rows, relations);
    addSums(columns, relations);
    return relations;
}

} // namespace tem
