#pragma once

#include "compare/Baseline.h"
#include "items/Derived.h"

#include <QString>

#include <optional>

namespace tem {

/// How a figure stands against an earlier period, in words. The comparison is derived: shown in italics with
/// the mark *tính toán*.
struct BaselineText
{
    /// "so với kỳ trước", "so với cùng kỳ năm trước".
    QString label;
    /// "tăng 5,7 %", "giảm ≈ 3 %", "không đổi"; empty where there is no baseline: then `detail` says why.
    QString change;
    /// "+11,8 tỷ đồng"; empty without a baseline and where nothing changed.
    QString difference;
    /// "6 tháng cuối năm 2022: 205,3 tỷ đồng"; empty without a baseline.
    QString baseline;
    /// Title of the report that states the baseline, its number in the library and the figure there.
    QString reportTitle;
    qint64 report = 0;
    QString figureId;
    /// "(217,1 tỷ − 205,3 tỷ) ÷ 205,3 tỷ".
    QString formula;
    /// Why there is no baseline, in a sentence; empty where there is one.
    QString reason;
    /// Whether the value rose (1), fell (-1) or stayed (0).
    int direction = 0;

    bool isKnown() const { return reason.isEmpty(); }
    /// "so với kỳ trước: tăng 5,7 % (+11,8 tỷ đồng)", "so với kỳ trước: không so được".
    QString line() const;
    /// The baseline, its report and the formula, or the reason, in plain lines: for screen readers.
    QString description() const;
    /// The same as rich text.
    QString toolTip() const;
    bool operator==(const BaselineText &) const = default;
};

BaselineText describeBaseline(const Figure &figure, BaselineKind kind, const BaselineResult &result);
/// "không có báo cáo nào …": why there is nothing to compare with.
QString describe(const NoBaseline &none, const Figure &figure);

} // namespace tem
