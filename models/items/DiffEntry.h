#pragma once

#include "compare/ReportDiff.h"
#include "items/ReportView.h"

#include <QString>

#include <optional>
#include <vector>

namespace tem {

/// One difference of two reports, in words.
struct DiffEntry
{
    enum class Subject { Figure, Count, Province };

    Subject subject = Subject::Figure;
    /// Never Same.
    DifferenceKind kind = DifferenceKind::Changed;
    /// "Giao dịch qua sàn – Vỏ sò", "Đã khảo sát, có đề án/kế hoạch", "Quảng Bình".
    QString what;
    /// "7.637 sản phẩm", the stage of a province; empty where the report has nothing of it.
    QString before;
    QString after;
    /// "giá trị", "vai trò: mức → mục tiêu"; "mới", "không còn".
    QString change;
    /// "+3 sản phẩm", derived; empty where the value is the same or the units differ. With its formula.
    QString difference;
    QString formula;
    /// Figure or group ids; empty where there is none.
    QString beforeId;
    QString afterId;
    /// Where the two texts say it.
    std::optional<Span> beforeSpan;
    std::optional<Span> afterSpan;

    bool operator==(const DiffEntry &) const = default;
};

/// All that differs: figures in the order of the texts, then counts of roll-outs, then provinces. The views
/// are of the reports that were compared.
std::vector<DiffEntry> diffEntries(const ReportView &before, const ReportView &after, const ReportDiff &diff);

/// "đổi", "mới", "không còn".
QString kindText(DifferenceKind kind);
/// "3 đổi, 1 mới, 2 không còn"; "không khác nhau".
QString summaryText(const std::vector<DiffEntry> &entries);

} // namespace tem
