#pragma once

#include "catalogue/Catalogue.h"
#include "compare/IndicatorSeries.h"
#include "store/ReportLibrary.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace tem {

/// A report as the library has it: what the window shows is made from it.
struct KeptReport
{
    Report asRead;
    Amendments amendments;
    /// Nothing where the library could not take it: then it is only shown.
    std::optional<ReportId> id;
    /// How this program reads the same bytes, where that differs from what is kept.
    std::optional<Reading> newReading;
};

/// The user's library while the program runs: opened when it is first needed, so that a window does not wait
/// for it. Says what went wrong by signal and goes on without.
class LibraryDesk : public QObject
{
    Q_OBJECT

public:
    /// `file` is empty for the user's own library. The catalogue must outlive the desk; `catalogueFolders`
    /// are what it was loaded from.
    LibraryDesk(const Catalogue &catalogue, QStringList catalogueFolders, QString file,
                QObject *parent = nullptr);
    ~LibraryDesk() override;

    /// Another file from now on.
    void setFile(const QString &file);
    /// True where there is a library that can be read.
    bool isOpen();
    bool isWritable();

    std::vector<LibraryEntry> entries();
    /// Keeps what was just read with the bytes it came from; the same bytes as before open what is kept of
    /// them.
    KeptReport keep(Report report, const QByteArray &bytes);
    /// Nothing where it is not there any more.
    std::optional<KeptReport> report(ReportId id);
    std::optional<QByteArray> bytes(ReportId id);
    /// With its corrections.
    std::optional<Report> amendedReport(ReportId id);

    Result<void> amend(ReportId id, const AmendmentKey &key, const std::optional<Amendment> &amendment);
    bool reread(ReportId id, const Reading &reading, const Amendments &followed);
    bool remove(ReportId id);
    bool restore(ReportId id);
    bool handOver(ReportId id, const QString &path);
    std::optional<TakenOver> takeOver(const QString &path);
    bool backUp(const QString &path);
    /// The name of the copy that was made of what the library was before; nothing where it failed.
    std::optional<QString> restoreFrom(const QString &path);
    /// Says which report's value stands where reports differ, or takes that back.
    bool setStanding(const StandingKey &key, std::optional<ReportId> id);

    /// Every indicator over the periods of all reports.
    std::vector<IndicatorSeries> series();

signals:
    /// It is another library from now on: ids of the one before mean nothing in it.
    void replaced();
    /// Reports were added, taken out, amended or reread.
    void changed();
    void failed(const tem::Error &error);

private:
    template <typename T> bool check(const Result<T> &result);
    ReportLibrary *library();
    void noteChanged(ReportId id);

    const Catalogue &m_catalogue;
    QStringList m_catalogueFolders;
    QString m_file;
    std::unique_ptr<ReportLibrary> m_library;
    /// It was tried and failed: that is said once.
    bool m_isMissing = false;
    QString m_fingerprint;
    /// Of the reports that have not changed since they were last asked for.
    std::map<ReportId, std::vector<Observation>> m_observations;
};

} // namespace tem
