#pragma once

#include "report/Report.h"

#include <QString>

namespace tem {

/// What a report is called: its first heading (a short line without a full stop, above the running text),
/// else "Báo cáo" and its main period, else its file name without the ending, else "Văn bản đã dán".
QString reportTitle(const Report &report);

} // namespace tem
