#pragma once

#include "items/ReportView.h"
#include "report/Decimal.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tem {

/// What a report says where a number could stand. Four ways to have no plain number, which look different.
enum class CellState {
    Value,
    /// The report says nothing: "không nêu", never zero.
    NotStated,
    /// The report says 0.
    StatedZero,
    /// A number would make no sense, as an average over no transactions.
    NotApplicable,
    /// The report's number and the one that follows from its parts disagree: `text` and `otherText`.
    Contradictory
};

/// One number of a table or chart with what is shown about it.
struct Cell
{
    CellState state = CellState::NotStated;
    /// For axes (toDouble) and sorting; zero where the state has no number.
    Decimal value;
    /// "69,6 tỷ", "≈ 401 nghìn", "không nêu", "0", "–".
    QString text;
    /// "69,6 tỷ đồng"; as `text` where there is no number.
    QString textWithUnit;
    /// Contradictory: what the parts add up to (derived).
    QString otherText;
    bool derived = false;
    /// The figure itself; empty for derived and missing numbers.
    QString figureId;
    /// What selects a derived number ("average_transaction_value/voso"); empty for the others.
    QString derivedId;
    /// Figure ids that a derived number, or the share, was computed from.
    QStringList sources;
    /// "69,6 tỷ ÷ 173.745" for a derived number.
    QString formula;
    /// Share in the total, always derived: 0 to 1 for drawing, "82,4 %" and "82 %"; empty where there is
    /// none.
    std::optional<double> share;
    QString shareText;
    QString wholeShareText;
    /// "813.750 ÷ 987.495".
    QString shareFormula;
    /// "đã sửa, in: 7.637": then `text` says "7.640 (in: 7.637)". Empty for a number as it was read.
    QString correction;
    /// Where it is stated, from 1; of a derived number the first of its sources; 0 for none.
    int sentence = 0;

    bool operator==(const Cell &) const = default;
};

/// A marketplace that the catalogue or the report has.
struct PlatformColumn
{
    QString id;
    QString name;
    bool operator==(const PlatformColumn &) const = default;
};

/// One indicator with its total and its parts by marketplace.
struct IndicatorRow
{
    /// Catalogue id, or empty.
    QString indicator;
    /// "Giao dịch qua sàn".
    QString name;
    /// The name with what tells it from another row of the same name: "Giao dịch qua sàn (câu 9)".
    QString title;
    /// As a chart's head has it: "giao dịch", "tỷ đồng", "nghìn đồng".
    QString unit;
    /// Power of ten that the numbers are written in, for the axis: 9 for "tỷ".
    int scaleExponent = 0;
    /// The row as a whole is computed ("Bình quân 1 giao dịch" where the report gives none by marketplace).
    bool derived = false;
    /// One for each platformColumns() entry, in that order.
    QList<Cell> cells;
    Cell total;
    /// Platform id of the largest value; empty where fewer than two are known or they are equal.
    QString leader;
    /// "Postmart gấp 4,7 lần", "hai sàn gần bằng nhau"; derived; empty where it can't be said.
    QString ratioText;
    /// The number alone, for the ratio mode of the chart: 4.7.
    std::optional<Decimal> ratio;
    /// "813.750 ÷ 173.745", and the number as it is written: "4,7", or "≈ 4,7" where the report hedges one of
    /// the two.
    QString ratioFormula;
    QString ratioNumber;
    /// Of the figures, where it isn't the report's main period.
    QString otherPeriod;
    /// "lượt người" against "người": the units of total and parts where they differ.
    QString unitNote;
    /// "báo cáo ghi “khoảng”": the words that hedge the total.
    QString hedgeNote;
    /// Of total and parts, ascending, without repetition.
    QList<int> sentences;

    bool isByPlatform() const;
    bool isContradictory() const { return total.state == CellState::Contradictory; }
    bool operator==(const IndicatorRow &) const = default;
};

/// The marketplaces of the catalogue in its order, then others that the report has.
QList<PlatformColumn> platformColumns(const ReportView &view);

/// Every indicator that the report states a level of, in the order of the text; the derived row
/// "Bình quân 1 giao dịch" by marketplace comes last, where the report states value and transactions by
/// marketplace but no average.
std::vector<IndicatorRow> indicatorRows(const ReportView &view);

} // namespace tem
