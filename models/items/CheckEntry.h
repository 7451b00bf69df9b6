#pragma once

#include "items/ReportView.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tem {

/// A stretch of an equation, so that a view can set computed numbers in italics and link the others.
struct EquationPart
{
    QString text;
    /// Figure or group id of a number that the report states; empty otherwise.
    QString itemId;
    /// A computed number.
    bool derived = false;
    /// The sign between what is computed and what is reported: "=", "≈", "≠", "<", ">".
    bool relation = false;
    bool operator==(const EquationPart &) const = default;
};

/// A line of the equation written as a sum, one number below the other.
struct SumLine
{
    enum class Kind { Term, Computed, Reported, Difference };
    Kind kind = Kind::Term;
    /// "Vỏ sò", "Cộng lại", "Báo cáo ghi", "Chênh".
    QString label;
    QString platformId;
    /// "+", "÷", "−" before the number; empty for the first.
    QString sign;
    /// "3.512".
    QString text;
    QString itemId;
    bool derived = false;
    bool operator==(const SumLine &) const = default;
};

/// A line of the page of checks.
struct CheckEntry
{
    /// A check of the report, a figure that can be read in two ways, a remark on the units of a check, or
    /// figures that nothing can be compared with.
    enum class Kind { Check, Doubtful, UnitNote, Unchecked };
    enum class Section { NeedsAttention, Agrees, NotCheckable };

    Kind kind = Kind::Check;
    Section section = Section::Agrees;
    /// Index into Report::checks; -1 for figures without a check.
    int check = -1;
    Verdict verdict = Verdict::Holds;
    /// "✓", "≈", "…", "✕", "?", "!", "–".
    QString sign;
    /// "khớp", "làm tròn", "thiếu phần", "lệch 3", "chưa chắc", "lưu ý", "một số".
    QString word;
    QList<EquationPart> parts;
    /// All parts: "217,1 tỷ ÷ 987.495 = 219.849 ≈ 220.000 đ".
    QString equation;
    /// The same where little room is: "3 tỉnh/TP nêu tên = 3".
    QString shortEquation;
    /// "Giao dịch qua sàn".
    QString subject;
    /// "Giao dịch qua sàn · câu 4".
    QString place;
    /// "Tổng sản phẩm OCOP và các phần".
    QString title;
    QList<int> sentences;
    /// Ids of figures or groups that it speaks of.
    QStringList items;
    QList<SumLine> lines;
    /// Why it fails, is called rounding, or can't be checked.
    QString explanation;
    /// "đã kiểm (An)", also at the end of `place`; empty where nobody said anything.
    QString review;
    /// What the failure changes elsewhere; empty where it changes nothing.
    QString effect;

    bool operator==(const CheckEntry &) const = default;
};

/// Every check, failing first, then doubtful figures, rounding and incomplete checks, remarks on units,
/// checks that hold, and last the levels of catalogue indicators in the main period that no check speaks of,
/// a few to an entry.
std::vector<CheckEntry> checkEntries(const ReportView &view);

/// What an entry says, for the clipboard: result and equation, subject, the sum line by line, explanation.
QString checkAsText(const CheckEntry &entry);

} // namespace tem
