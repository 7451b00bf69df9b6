#pragma once

#include "loader/DocumentReader.h"
#include "loader/Reconciler.h"
#include "loader/ReportParser.h"

namespace tem {

/// A report with the bytes that it was read from.
struct SourceReport
{
    QByteArray bytes;
    Report report;
};

/// The way of a report through the loader in one call: read, parse, reconcile, under one progress that only
/// grows. Safe to call from any thread.
class ReportLoader
{
public:
    /// The catalogue must outlive the loader.
    explicit ReportLoader(const Catalogue &catalogue)
        : m_catalogue(catalogue)
    {
    }

    Result<Report> loadFile(const QString &path, const Progress &progress = {}) const;
    /// With the bytes that the report was read from. Fails with ReadFailed also where the file changes
    /// meanwhile.
    Result<SourceReport> loadSource(const QString &path, const Progress &progress = {}) const;
    /// `name` is what the user calls the source ("-" for standard input).
    Result<Report> loadDevice(QIODevice &device, const QString &name, const Progress &progress = {}) const;
    Result<Report> loadBytes(const QByteArray &bytes, const QString &name,
                             const Progress &progress = {}) const;
    Result<Report> loadText(const QString &text, const Progress &progress = {}) const;

private:
    Result<Report> load(const Result<Document> &document, const Progress &progress) const;

    const Catalogue &m_catalogue;
};

} // namespace tem
