#pragma once

#include "export/ExportHead.h"
#include "export/PagedDocument.h"
#include "export/View.h"
#include "items/ReportModels.h"

namespace tem {

/// What a view shows as a document of that width, in px at 96 dpi.
PagedDocument composeDocument(const ReportModels &models, View view, double width,
                              const ExportHead &head = {});

} // namespace tem
