#pragma once

#include "items/FigureDetails.h"
#include "items/ReportSelection.h"

namespace tem {

class ReportModels;
struct SourceMark;

/// How a place of the source text was read, as values: what the panel beside the text lays out and a screen
/// reader says.
struct MarkReading
{
    /// "Câu 4"; empty where no sentence is known.
    QString sentence;
    /// What it is of: "Postmart · Giao dịch qua sàn", "Quảng Bình"; may be empty.
    QString heading;
    /// The number with its unit, for counts and figures.
    QString value;
    /// What the value was computed by; empty for one that the report states.
    QString formula;
    QList<DetailLine> lines;
    /// Figure whose total and parts belong beside it.
    QString familyOf;
    /// Rows of the check model with checks that it takes part in.
    QList<int> checks;
    /// Row of the check model that is itself what is read; -1 for none.
    int check = -1;
    QString shareText;
    QString shareFormula;
    /// A remark in whole sentences: why a check comes out as it does.
    QString remark;
    /// Another page draws it.
    bool hasChart = false;
    bool operator==(const MarkReading &) const = default;
};

/// What is known of the selected thing or, where nothing is selected, of a period or a total (`mark`, may be
/// null). Empty lines and no heading where there is nothing to say.
MarkReading readingOf(const ReportModels &models, const ReportSelection::Item &item, const SourceMark *mark);

/// The same in one line for a mark: "813.750 giao dịch, Postmart · Giao dịch qua sàn, phần của tổng, câu 4".
QString markDescription(const ReportModels &models, const SourceMark &mark);

} // namespace tem
