#pragma once

#include "items/IndicatorRow.h"
#include "report/Span.h"

#include <QList>
#include <QString>

#include <vector>

namespace tem {

/// A labelled fact: "Đơn vị" – "giao dịch (theo tổng)".
struct DetailLine
{
    QString label;
    QString text;
    bool operator==(const DetailLine &) const = default;
};

/// Everything that a panel says about one number, a figure or a roll-out count. What a tooltip or a screen
/// reader says of it is in Description.h.
struct FigureDetails
{
    /// Empty for a figure of no one marketplace.
    QString platformId;
    /// "Postmart · Giao dịch qua sàn".
    QString heading;
    /// "813.750", "147,5 tỷ".
    QString value;
    /// "813.750 giao dịch".
    QString valueWithUnit;
    /// Unit, role, certainty, period, total, how it is written, where it stands, other reading.
    QList<DetailLine> lines;
    /// "82,4 %" of what it is part of, derived; with "813.750 ÷ 987.495". Empty where there is none.
    QString shareText;
    QString shareFormula;
    /// From 1; 0 where the text has no sentence there.
    int sentence = 0;
    /// "Câu 4 trong văn bản".
    QString sentenceTitle;
    /// As the report has it, line breaks included; the number is its stretch [quoteBegin, quoteEnd).
    QString sentenceText;
    Utf16Unit quoteBegin;
    Utf16Unit quoteEnd;

    bool isEmpty() const { return valueWithUnit.isEmpty(); }
    bool operator==(const FigureDetails &) const = default;
};

/// `rows` are indicatorRows() of the same view: they hold the shares. Empty for an id that is neither a
/// figure's nor a group's.
FigureDetails figureDetails(const ReportView &view, const std::vector<IndicatorRow> &rows, const QString &id);

} // namespace tem
