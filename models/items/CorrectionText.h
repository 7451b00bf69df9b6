#pragma once

#include "items/FigureDetails.h"
#include "items/ReportView.h"

#include <QString>

#include <optional>

namespace tem {

// What is said of corrections and reviews, everywhere: a value that somebody put right never stands without
// what is printed.

/// The value as `text` writes it, with what is printed beside it where somebody put it right: "7.640 (in:
/// 7.637)", "7.640 (đã sửa)" where the number itself is the printed one, "468 (đã thêm)".
QString withPrinted(const ReportView &view, const Figure &figure, const QString &text);
/// The same without a report: "7.640 sản phẩm (đã sửa, in: 7.637 sản phẩm)"; "7.640 sản phẩm (đã thêm)" where
/// nothing was read there.
QString correctedText(const QString &value, const std::optional<Figure> &asRead);
/// "đã sửa, in: 7.637"; empty for a figure as it was read.
QString correctionNote(const ReportView &view, const QString &figureId);
/// "Giá trị: 7.637 → 7.640; Sàn: – → Vỏ sò"; empty for an added figure.
QString correctedFields(const ReportView &view, const Correction &correction);
/// One correction in a line of its own, with who, when and why.
QString correctionSentence(const ReportView &view, const Correction &correction);
/// What was put right, by whom, when and why; and what was said of the number. For panels.
QList<DetailLine> correctionLines(const ReportView &view, const Correction *correction, const Review *review);

/// "chưa kiểm", "đã kiểm", "còn tranh cãi".
QString reviewText(ReviewState state);
/// "đã kiểm (An)"; empty for null.
QString reviewNote(const Review *review);

/// A province as a roll-out's group names it: the report's words, or the catalogue's name where somebody
/// placed it; then with a mark.
QString mentionText(const ReportView &view, const RolloutGroup &group, const Mention &mention);
/// "Hà Nội (đã xếp)" where the report does not place the province at this group.
QString withPlacedMark(const ReportView &view, const RolloutGroup &group, const QString &code,
                       const QString &name);

} // namespace tem
