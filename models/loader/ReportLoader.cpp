#include "loader/ReportLoader.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

namespace tem {

namespace {
/// Reading takes about a fifth of the time and parsing nearly all the rest.
constexpr double readUpTo = 0.2;
constexpr double parsedUpTo = 0.9;

/// The progress of one stage as a part of the whole.
Progress stage(const Progress &progress, double from, double to)
{
    if (!progress)
        return {};
    return [&progress, from, to](double share) {
        return progress(from + (to - from) * std::clamp(share, 0.0, 1.0));
    };
}
} // namespace

Result<Report> ReportLoader::loadFile(const QString &path, const Progress &progress) const
{
    return load(DocumentReader().readFile(path, stage(progress, 0, readUpTo)), progress);
}

Result<SourceReport> ReportLoader::loadSource(const QString &path, const Progress &progress) const
{
    // The reader refuses what is too large or no text before it has all of it.
    Result<Report> report = loadFile(path, progress);
    if (!report)
        return tl::unexpected(report.error());
    QFile file(path);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    if (QString::fromLatin1(hash) != report->source.sha256)
        return fail(Error::Code::ReadFailed, path);
    return SourceReport{bytes, std::move(*report)};
}

Result<Report> ReportLoader::loadDevice(QIODevice &device, const QString &name,
                                        const Progress &progress) const
{
    return load(DocumentReader().readDevice(device, name, stage(progress, 0, readUpTo)), progress);
}

Result<Report> ReportLoader::loadBytes(const QByteArray &bytes, const QString &name,
                                       const Progress &progress) const
{
    return load(DocumentReader().readBytes(bytes, name, stage(progress, 0, readUpTo)), progress);
}

Result<Report> ReportLoader::loadText(const QString &text, const Progress &progress) const
{
    return load(DocumentReader().readText(text, stage(progress, 0, readUpTo)), progress);
}

Result<Report> ReportLoader::load(const Result<Document> &document, const Progress &progress) const
{
    if (!document)
        return tl::unexpected<Error>(document.error());
    Result<Report> report = ReportParser(m_catalogue).parse(*document, stage(progress, readUpTo, parsedUpTo));
    if (!report)
        return report;
    const auto cancelled = [&](double share) { return progress && !progress(share); };
    if (cancelled(parsedUpTo))
        return fail(Error::Code::Cancelled, document->name);
    report->checks = reconcile(*report, m_catalogue);
    if (cancelled(1.0))
        return fail(Error::Code::Cancelled, document->name);
    return report;
}

} // namespace tem
