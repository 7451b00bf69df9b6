#pragma once

#include "report/Figure.h"

#include <QString>

#include <optional>

namespace tem {

/// "7.640 sản phẩm (đã sửa, in: 7.637 sản phẩm)": a corrected value with the printed one beside it;
/// "7.640 sản phẩm (đã thêm)" where nothing was read there.
QString correctedText(const QString &value, const std::optional<Figure> &asRead);

} // namespace tem
