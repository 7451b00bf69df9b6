#pragma once

#include "export/ExportHead.h"
#include "items/ReportModels.h"

#include <QByteArray>
#include <QDateTime>

namespace tem {

/// The summary of a report as A4 pages with the margins of Decree 30/2020/NĐ-CP: vectors and embedded fonts
/// only. Equal models, date and machine give equal bytes.
QByteArray composeSummaryPdf(const ReportModels &models, const QDateTime &madeOn,
                             const ExportHead &head = {});

} // namespace tem
