#include "ReportImporter.h"

#include "loader/ReportLoader.h"

#include <QElapsedTimer>

#include <utility>

namespace tem {

namespace {
/// More reports than this would only make the window busy.
constexpr qint64 progressIntervalMs = 40;
} // namespace

ReportImporter::ReportImporter(const Catalogue &catalogue, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
{
    // The second lets a new import begin while a superseded one is still on its way to the next stop.
    m_threads.setMaxThreadCount(2);
}

ReportImporter::~ReportImporter()
{
    if (m_current)
        m_current->isCancelled = true;
    m_threads.waitForDone();
}

void ReportImporter::importFile(const QString &path)
{
    start(path, [this, path](const Progress &progress) {
        return ReportLoader(m_catalogue).loadSource(path, progress).map([](SourceReport &&source) {
            return Imported{std::move(source.report), std::move(source.bytes)};
        });
    });
}

void ReportImporter::importText(const QString &text)
{
    start({}, [this, text](const Progress &progress) {
        return ReportLoader(m_catalogue).loadText(text, progress).map([&text](Report &&report) {
            return Imported{std::move(report), text.toUtf8()};
        });
    });
}

void ReportImporter::importBytes(const QByteArray &bytes, const QString &name)
{
    start({}, [this, bytes, name](const Progress &progress) {
        return ReportLoader(m_catalogue).loadBytes(bytes, name, progress).map([&bytes](Report &&report) {
            return Imported{std::move(report), bytes};
        });
    });
}

void ReportImporter::cancel()
{
    if (!m_current)
        return;
    m_current->isCancelled = true;
    m_current.reset();
    emit importCancelled();
}

void ReportImporter::start(const QString &path, Work work)
{
    if (m_current)
        m_current->isCancelled = true;
    const auto job = std::make_shared<Job>();
    job->path = path;
    m_current = job;
    emit importStarted(path);

    m_threads.start([this, job, work = std::move(work)] {
        QElapsedTimer sinceReport;
        const Progress progress = [this, job, &sinceReport](double share) {
            if (!sinceReport.isValid() || sinceReport.elapsed() >= progressIntervalMs) {
                sinceReport.start();
                QMetaObject::invokeMethod(this, [this, job, share] {
                    if (job == m_current)
                        emit progressChanged(share);
                });
            }
            return !job->isCancelled;
        };
        // The destructor waits for this thread, so `this` is still there.
        QMetaObject::invokeMethod(
            this, [this, job, result = work(progress)]() mutable { finish(job, std::move(result)); });
    });
}

void ReportImporter::finish(const std::shared_ptr<Job> &job, Result<Imported> result)
{
    if (job != m_current)
        return;
    m_current.reset();
    if (result)
        emit reportImported(std::make_shared<Report>(std::move(result->report)), result->bytes, job->path);
    else if (result.error().code == Error::Code::Cancelled)
        emit importCancelled();
    else
        emit importFailed(result.error());
}

} // namespace tem
