#include "cli/Input.h"

#include "cli/Console.h"
#include "items/ErrorText.h"

#include <QCoreApplication>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

bool isStandardInput(const QString &file)
{
    return file == "-"_L1;
}

QString sourceName(const QString &file)
{
    return file.isEmpty() ? Texts::tr("Standard input") : file;
}
} // namespace

Result<Document> readDocument(const QString &file)
{
    const DocumentReader reader;
    return isStandardInput(file) ? reader.readBytes(console::read(DocumentReader::maximumSize), {})
                                 : reader.readFile(file);
}

Result<Report> readReport(const QString &file, const Catalogue &catalogue)
{
    const ReportLoader loader(catalogue);
    return isStandardInput(file) ? loader.loadBytes(console::read(DocumentReader::maximumSize), {})
                                 : loader.loadFile(file);
}

Result<SourceReport> readSource(const QString &file, const Catalogue &catalogue)
{
    const ReportLoader loader(catalogue);
    if (isStandardInput(file)) {
        const QByteArray bytes = console::read(DocumentReader::maximumSize);
        return loader.loadBytes(bytes, {}).map([&](Report &&report) {
            return SourceReport{bytes, std::move(report)};
        });
    }
    return loader.loadSource(file);
}

QStringList catalogueFolders(const CommandLine &line)
{
    return QStringList{u":/catalogue"_s} + line.catalogueFolders;
}

void noteMissingFigures(const Report &report)
{
    if (report.figures.empty())
        console::say(Texts::tr("%1 has no figures.").arg(sourceName(report.source.name)));
}

bool print(const QByteArray &bytes)
{
    QString reason;
    if (console::write(bytes, &reason))
        return true;
    console::say(Texts::tr("Standard output could not be written: %1").arg(reason));
    return false;
}

void complain(const Error &error)
{
    Error named = error;
    named.file = sourceName(error.file);
    console::say(describe(named));
}

} // namespace tem
