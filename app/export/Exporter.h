#pragma once

#include "export/ExportHead.h"
#include "export/View.h"
#include "export/WriteFile.h"
#include "items/ReportModels.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace tem {

enum class ExportFormat { Pdf, Png, Svg, Csv, Json };

/// The moment that an export is dated: SOURCE_DATE_EPOCH where that is set, so that equal input gives equal
/// files, else now.
QDateTime exportTime();

struct ExportOptions
{
    /// What a picture shows. The PDF is always the summary.
    View view = View::Summary;
    /// Pixels of a PNG for one px at 96 dpi.
    double scale = 2;
    /// Over PDF and pictures.
    ExportHead head{};
    QDateTime madeOn = exportTime();
};

/// The bytes of a file: composed from the models alone, always in the light colours. PDF and pictures need a
/// QApplication with the fonts loaded and the GUI thread, but no display.
QByteArray composeExport(ExportFormat format, const ReportModels &models, const ExportOptions &options = {});

/// Composes and writes, whole or not at all.
WriteResult exportReport(ExportFormat format, const ReportModels &models, const QString &path,
                         Overwrite overwrite, const ExportOptions &options = {});

} // namespace tem
