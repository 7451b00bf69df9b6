#pragma once

#include "items/IndicatorRow.h"

#include <QString>

#include <vector>

namespace tem {

/// The part of one marketplace in a key figure; always derived.
struct PlatformShare
{
    QString platformId;
    QString platformName;
    /// 0 to 1, for drawing.
    double fraction = 0;
    /// "46 %" and, for wide tiles, "46,0 %".
    QString wholeText;
    QString preciseText;
    QString figureId;
    /// "813.750 ÷ 987.495".
    QString formula;
    bool operator==(const PlatformShare &) const = default;
};

/// A tile of the overview.
struct KeyFigure
{
    QString indicator;
    QString figureId;
    QString name;
    CellState state = CellState::Value;
    /// "217,1", "≈ 220.000", "không nêu".
    QString valueText;
    /// "tỷ đồng"; empty where nothing is stated.
    QString unitText;
    /// Contradictory: what the parts add up to (derived), "7.637".
    QString otherText;
    /// "3.512 + 4.125", of otherText.
    QString otherFormula;
    /// "báo cáo ghi “khoảng”", "không chia theo sàn"; may be empty.
    QString note;
    /// "đã sửa, in: 7.637"; empty for a number as it was read.
    QString correction;
    QList<PlatformShare> shares;
    int sentence = 0;

    bool isContradictory() const { return state == CellState::Contradictory; }
    bool operator==(const KeyFigure &) const = default;
};

/// The levels of the catalogue's indicators in the order of the text, one tile for each indicator. Where
/// these are fewer than seven, other levels that are no part of a total follow.
std::vector<KeyFigure> keyFigures(const ReportView &view, const std::vector<IndicatorRow> &rows);

} // namespace tem
