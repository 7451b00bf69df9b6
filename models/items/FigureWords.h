#pragma once

#include "report/Figure.h"

#include <QString>

namespace tem {

/// "mức", "tỷ trọng", "tăng", "giảm", "mục tiêu", "kỳ trước".
QString roleText(const Figure &figure);
/// "chính xác", or the report's own hedging word: "khoảng".
QString hedgeText(const Figure &figure);
/// "63 tỉnh/TP".
QString provincesText(int count);

} // namespace tem
