#include "loader/ReportLoader.h"

namespace tem {

namespace {

/// Reading a file takes about so much of the time, parsing the rest.
constexpr double readingShare = 0.2;

/// The progress of one stage as a part of the whole, so that it never goes back.
Progress partOf(const Progress &progress, double from, double to)
{
    if (!progress)
        return {};
    return [progress, from, to](double share) { return progress(from + share * (to - from)); };
}

} // namespace

Result<Report> ReportLoader::loadFile(const QString &path, const Progress &progress) const
{
    return load(DocumentReader().readFile(path, partOf(progress, 0, readingShare)), progress);
}

Result<Report> ReportLoader::loadBytes(const QByteArray &bytes, const QString &name,
                                       const Progress &progress) const
{
    return load(DocumentReader().readBytes(bytes, name, partOf(progress, 0, readingShare)), progress);
}

Result<Report> ReportLoader::loadText(const QString &text, const Progress &progress) const
{
    return load(DocumentReader().readText(text, partOf(progress, 0, readingShare)), progress);
}

Result<Report> ReportLoader::load(const Result<Document> &document, const Progress &progress) const
{
    if (!document)
        return tl::unexpected<Error>(document.error());
    Result<Report> report = ReportParser(m_catalogue).parse(*document, partOf(progress, readingShare, 1));
    if (report)
        report->checks = reconcile(*report, m_catalogue);
    return report;
}

} // namespace tem
