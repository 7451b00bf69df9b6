#pragma once

#include "export/ExportHead.h"
#include "export/View.h"
#include "items/ReportModels.h"

#include <QByteArray>
#include <QDateTime>

namespace tem {

/// A view as a picture on white, with the footer of every export. Where a table is longer than a picture can
/// sensibly be, the picture ends early and says so. `scale`: pixels for one px at 96 dpi; kept in the file as
/// its resolution.
QByteArray composePng(const ReportModels &models, View view, double scale, const QDateTime &madeOn,
                      const ExportHead &head = {});
QByteArray composeSvg(const ReportModels &models, View view, const QDateTime &madeOn,
                      const ExportHead &head = {});

} // namespace tem
