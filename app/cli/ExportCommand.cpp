#include "cli/Commands.h"

#include "cli/Console.h"
#include "cli/Input.h"
#include "cli/Interrupt.h"
#include "export/Exporter.h"
#include "items/ReportModels.h"

#include <utility>
#include <vector>

namespace tem {

namespace {

struct Output
{
    ExportFormat format;
    QString path;
};

std::vector<Output> outputsOf(const CommandLine &line)
{
    std::vector<Output> outputs;
    for (const auto &[format, path] :
         {std::pair{ExportFormat::Pdf, line.pdf}, std::pair{ExportFormat::Png, line.png},
          std::pair{ExportFormat::Svg, line.svg}, std::pair{ExportFormat::Csv, line.csv},
          std::pair{ExportFormat::Json, line.json}}) {
        if (!path.isEmpty())
            outputs.push_back({format, path});
    }
    return outputs;
}

/// Says why on standard error, if it failed.
bool succeeded(const WriteResult &result)
{
    if (!result)
        console::say(describe(result.error()));
    return result.has_value();
}

} // namespace

ExitCode runExport(const CommandLine &line, const Catalogue &catalogue)
{
    const std::vector<Output> outputs = outputsOf(line);
    const Overwrite overwrite = line.force ? Overwrite::Replace : Overwrite::Refuse;
    for (const Output &output : outputs) {
        if (!succeeded(checkWritable(output.path, overwrite)))
            return ExitCode::NotWritten;
    }

    Result<Report> report = readReport(line.file, catalogue);
    if (!report) {
        complain(report.error());
        return ExitCode::NotRead;
    }
    noteMissingFigures(*report);
    ReportModels models(catalogue);
    models.setLanguage(line.language.value_or(Language::Vietnamese));
    models.setReport(*std::move(report));
    ExportOptions options;
    options.view = line.view;
    for (const Output &output : outputs) {
        const QByteArray bytes = composeExport(output.format, models, options);
        const HoldInterrupt hold;
        if (!succeeded(writeFile(output.path, bytes, overwrite)))
            return ExitCode::NotWritten;
    }
    return ExitCode::Done;
}

} // namespace tem
