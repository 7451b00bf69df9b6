#include "export/Exporter.h"

#include "export/Csv.h"
#include "export/Picture.h"
#include "export/SummaryPdf.h"
#include "report/ReportJson.h"

namespace tem {

QDateTime exportTime()
{
    bool isNumber = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    return isNumber ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime::currentDateTime();
}

QByteArray composeExport(ExportFormat format, const ReportModels &models, const ExportOptions &options)
{
    switch (format) {
    case ExportFormat::Pdf:
        return composeSummaryPdf(models, options.madeOn, options.head);
    case ExportFormat::Png:
        return composePng(models, options.view, options.scale, options.madeOn, options.head);
    case ExportFormat::Svg:
        return composeSvg(models, options.view, options.madeOn, options.head);
    case ExportFormat::Csv:
        // Without the mark, spreadsheets take UTF-8 for the system's old encoding.
        return "\xEF\xBB\xBF" + toCsv(models.report());
    case ExportFormat::Json:
        return toJsonText(models.report());
    }
    Q_UNREACHABLE();
}

WriteResult exportReport(ExportFormat format, const ReportModels &models, const QString &path,
                         Overwrite overwrite, const ExportOptions &options)
{
    return checkWritable(path, overwrite).and_then([&] {
        return writeFile(path, composeExport(format, models, options), overwrite);
    });
}

} // namespace tem
