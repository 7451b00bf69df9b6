#pragma once

#include "items/ComparisonModel.h"
#include "items/ProvinceModel.h"
#include "items/StatusModel.h"

#include <QString>

namespace tem {

// Alternative text: what a picture says, in sentences, for screen readers, tagged PDF and captions.

/// "Giao dịch qua sàn: Vỏ sò 173.745 giao dịch, Postmart 813.750 giao dịch; Postmart gấp 4,7 lần (tính
/// toán)."
QString describeRow(const IndicatorRow &row, const QList<PlatformColumn> &platforms);
/// All rows, with the period in front; a plain statement where nothing is compared.
QString describeComparison(const ComparisonModel &model, const QString &periodTitle);
/// "Quảng Bình: Đã khảo sát, không giao (câu 7)."
QString describeProvince(const ProvinceEntry &province);
/// "28 tỉnh/TP: Đã khảo sát, có đề án/kế hoạch; …" with the names, and how many are counted but not named.
QString describeRollout(const StatusModel &model);

} // namespace tem
