#pragma once

#include "items/FigureDetails.h"
#include "items/ReportSelection.h"
#include "report/Span.h"

#include <QList>
#include <QString>

#include <utility>
#include <vector>

namespace tem {

class ReportModels;

/// A sentence of the report with the numbers in question.
struct QuotedSentence
{
    /// From 1.
    int number = 0;
    /// "Câu 4 trong văn bản".
    QString title;
    /// As the report has it, line breaks included.
    QString text;
    /// Stretches [first, second) of the text, in order, none overlapping another.
    std::vector<std::pair<Utf16Unit, Utf16Unit>> stretches;
    bool operator==(const QuotedSentence &) const = default;
};

/// Something else that can be selected, in a few words.
struct SelectionLink
{
    ReportSelection::Item item;
    QString platformId;
    /// "Postmart · Giao dịch qua sàn".
    QString name;
    /// "813.750 giao dịch".
    QString value;
    bool operator==(const SelectionLink &) const = default;
};

/// Everything that is said about what is selected, whatever its kind: the content of "Nguồn" and of what is
/// copied with its source.
struct SelectionDetails
{
    ReportSelection::Kind kind = ReportSelection::Kind::None;
    /// "đang chọn 1 số liệu"
    QString state;
    QString platformId;
    /// "Postmart · Giao dịch qua sàn", "Quyết định 468/QĐ-TTg".
    QString heading;
    /// "813.750", "Khánh Hòa", an equation, "468/QĐ-TTg".
    QString value;
    /// "813.750 giao dịch"; as `value` where there is no unit.
    QString valueWithUnit;
    /// The value is one number, not words.
    bool isNumber = false;
    /// The value is computed, by `formula`: "69,6 tỷ ÷ 173.745".
    bool derived = false;
    QString formula;
    /// Share of a figure in its total, computed; "82,4 %" and "813.750 ÷ 987.495".
    QString shareText;
    QString shareFormula;
    QList<DetailLine> lines;
    /// Why a check came out as it did.
    QString explanation;
    /// What a computed number comes from, what a check compares; with a title over them.
    QString linksTitle;
    QList<SelectionLink> links;
    std::vector<QuotedSentence> sentences;
    /// Rows of the CheckModel that speak of it.
    QList<int> checks;

    bool isEmpty() const { return kind == ReportSelection::Kind::None; }
    bool operator==(const SelectionDetails &) const = default;
};

/// Empty where nothing is selected, or something that the report does not have.
SelectionDetails selectionDetails(const ReportModels &models, const ReportSelection::Item &item);

} // namespace tem
