#pragma once

#include "report/Decimal.h"
#include "report/Span.h"

#include <QString>

#include <optional>

namespace tem {

enum class Role { Level, Share, Change, Target, Earlier };
enum class Direction { Up, Down };
enum class Hedge { Exact, About, Over, Under, Almost };
enum class Bound { Lower, Upper };

/// Where a figure stands in a table of the text; rows and columns count from 0 within their table, heads
/// included.
struct TableCell
{
    int table = 0;
    int row = 0;
    int column = 0;
    /// The cell's row (column) is headed as the total of the rows above (columns beside) it.
    bool totalRow = false;
    bool totalColumn = false;
    bool operator==(const TableCell &) const = default;
};

/// One number of the report with what it counts or measures. Ids refer to other items of the same Report; an
/// empty string means that the report does not say (JSON null).
struct Figure
{
    QString id;
    /// Catalogue id, or empty: then `label` holds the report's own words.
    QString indicator;
    QString label;
    /// Catalogue id of the one marketplace it speaks of.
    QString platform;
    /// Whom or what else the report says it of.
    QString group;
    /// The total that this figure is a part of.
    QString parent;
    /// The level that this share or change speaks of.
    QString of;

    /// Fully scaled and unsigned: "217,1 tỷ" is 217100000000.
    Decimal value;
    /// Power of ten of the scale word that was written, inherited or given by a table head: 9 for tỷ, 0 for
    /// none.
    int scaleExponent = 0;
    /// Digits that were printed after the decimal mark, trailing zeros included.
    int decimals = 0;
    /// Base unit in Vietnamese; money is "đồng".
    QString unit;

    Role role = Role::Level;
    std::optional<Direction> direction;
    Hedge hedge = Hedge::Exact;
    QString hedgeQuote;
    std::optional<Bound> bound;
    bool ambiguous = false;
    std::optional<Decimal> alternative;
    QString period;

    Span span;
    QString quote;
    Span sentence;

    /// Introduced by words that leave other parts unnamed (riêng, tiêu biểu, trong đó có): the parts of its
    /// parent then need not add up.
    bool exemplary = false;
    std::optional<TableCell> cell;

    /// The value of one unit of the last printed digit, after scaling: 10^8 for "217,1 tỷ".
    Decimal lastDigit() const { return Decimal::powerOfTen(scaleExponent - decimals); }
    /// Written with a scale word or decimals, so that the true number may lie half a last digit to either
    /// side.
    bool isScaled() const { return scaleExponent != 0 || decimals != 0; }
    bool operator==(const Figure &) const = default;
};

} // namespace tem
