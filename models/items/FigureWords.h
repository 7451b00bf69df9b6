#pragma once

#include "report/Figure.h"
#include "report/Report.h"

#include <QString>

namespace tem {

/// "mức", "tỷ trọng", "tăng", "giảm", "mục tiêu", "kỳ trước".
QString roleText(const Figure &figure);
/// "chính xác", or the report's own hedging word: "khoảng".
QString hedgeText(const Figure &figure);
/// "63 tỉnh/TP".
QString provincesText(int count);
/// Why a number is no figure: "số quyết định", "ngày tháng".
QString ignoreReasonText(IgnoreReason reason);

} // namespace tem
