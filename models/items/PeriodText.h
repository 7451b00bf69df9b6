#pragma once

#include "report/Amendment.h"
#include "report/Period.h"

#include <QString>

namespace tem {

/// "6 tháng đầu năm 2023", "Quý II năm 2023", "tính đến 30/06/2023"; the dates where they are no usual
/// period.
QString periodTitle(const Period &period);
QString periodTitle(const PeriodFields &period);
/// "01/01/2023 – 30/06/2023", "đến 30/06/2023".
QString periodDates(const Period &period);

} // namespace tem
