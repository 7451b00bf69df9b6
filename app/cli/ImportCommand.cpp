#include "cli/Commands.h"

#include "cli/Input.h"
#include "cli/OpenLibrary.h"
#include "items/ReportTitle.h"

#include <QCoreApplication>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString sentence(const Added &added, const Report &report)
{
    //: %1 title of the report, %2 its number in the library
    return (added.isNew ? Texts::tr("Kept: %1 (%2)") : Texts::tr("Kept before: %1 (%2)"))
        .arg(reportTitle(report), QString::number(added.id.value));
}
} // namespace

ExitCode runImport(const CommandLine &line, const Catalogue &catalogue)
{
    const auto library = openLibrary(line.library);
    if (!library) {
        complain(library.error());
        return ExitCode::NotWritten;
    }
    const QString fingerprint = Catalogue::fingerprint(catalogueFolders(line));
    qsizetype failures = 0;
    for (const QString &file : line.files) {
        const auto source = readSource(file, catalogue);
        if (!source) {
            complain(source.error());
            ++failures;
            continue;
        }
        const auto added = (*library)->add(
            source->bytes, {source->report, QCoreApplication::applicationVersion(), fingerprint});
        if (!added) {
            complain(added.error());
            return ExitCode::NotWritten;
        }
        if (!print((sentence(*added, source->report) + u'\n').toUtf8()))
            return ExitCode::NotWritten;
        noteMissingFigures(source->report);
    }
    if (failures == 0)
        return ExitCode::Done;
    return line.files.size() == 1 ? ExitCode::NotRead : ExitCode::SomeFailed;
}

} // namespace tem
