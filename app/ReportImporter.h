#pragma once

#include "catalogue/Catalogue.h"
#include "loader/Progress.h"
#include "report/Error.h"
#include "report/Report.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace tem {

/// Brings reports in without holding up the window: reading, parsing and reconciling run on threads of its
/// own (never Qt's global pool, which painting waits for), signals come on the thread that it lives in. One
/// import counts at a time: a newer one takes the place of one still running.
class ReportImporter : public QObject
{
    Q_OBJECT

public:
    /// The catalogue must outlive the importer.
    explicit ReportImporter(const Catalogue &catalogue, QObject *parent = nullptr);
    /// Stops what is running and waits for it.
    ~ReportImporter() override;

    /// `path` may be a resource such as ":/samples/bao-cao-mau.txt".
    void importFile(const QString &path);
    void importText(const QString &text);
    /// `name` is what the user calls the source.
    void importBytes(const QByteArray &bytes, const QString &name);
    /// Stops the running import; nothing happens without one.
    void cancel();

    bool isImporting() const { return m_current != nullptr; }

signals:
    /// `path` is empty for a text.
    void importStarted(const QString &path);
    /// Share of the work done, 0 to 1.
    void progressChanged(double share);
    /// The report is the receiver's to move from; `bytes` are what it was read from.
    void reportImported(const std::shared_ptr<tem::Report> &report, const QByteArray &bytes,
                        const QString &path);
    void importFailed(const tem::Error &error);
    void importCancelled();

private:
    struct Imported
    {
        Report report;
        QByteArray bytes;
    };
    using Work = std::function<Result<Imported>(const Progress &)>;
    /// What the importer and the thread that works for it share.
    struct Job
    {
        QString path;
        std::atomic<bool> isCancelled = false;
    };

    void start(const QString &path, Work work);
    void finish(const std::shared_ptr<Job> &job, Result<Imported> result);

    const Catalogue &m_catalogue;
    QThreadPool m_threads;
    std::shared_ptr<Job> m_current;
};

} // namespace tem
