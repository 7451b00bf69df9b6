#include "loader/ReportLoader.h"

namespace tem {

Result<Report> ReportLoader::loadFile(const QString &path, const Progress &progress) const
{
    return load(DocumentReader().readFile(path, progress), progress);
}

Result<Report> ReportLoader::loadBytes(const QByteArray &bytes, const QString &name,
                                       const Progress &progress) const
{
    return load(DocumentReader().readBytes(bytes, name, progress), progress);
}

Result<Report> ReportLoader::loadText(const QString &text, const Progress &progress) const
{
    return load(DocumentReader().readText(text), progress);
}

Result<Report> ReportLoader::load(const Result<Document> &document, const Progress &progress) const
{
    if (!document)
        return tl::unexpected<Error>(document.error());
    Result<Report> report = ReportParser(m_catalogue).parse(*document, progress);
    if (report)
        report->checks = reconcile(*report, m_catalogue);
    return report;
}

} // namespace tem
