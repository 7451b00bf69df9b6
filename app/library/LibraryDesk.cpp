#include "library/LibraryDesk.h"

#include "cli/OpenLibrary.h"
#include "items/ReportTitle.h"
#include "loader/ReportLoader.h"

#include <QCoreApplication>

#include <utility>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
/// What reads: empty in a program without a version, never null, which a library does not take.
QString readerVersion()
{
    const QString version = QCoreApplication::applicationVersion();
    return version.isNull() ? u""_s : version;
}
} // namespace

LibraryDesk::LibraryDesk(const Catalogue &catalogue, QStringList catalogueFolders, QString file,
                         QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_catalogueFolders(std::move(catalogueFolders))
    , m_file(std::move(file))
{
}

LibraryDesk::~LibraryDesk() = default;

void LibraryDesk::setFile(const QString &file)
{
    if (file == m_file)
        return;
    m_file = file;
    m_library.reset();
    m_isMissing = false;
    m_observations.clear();
    emit replaced();
    emit changed();
}

ReportLibrary *LibraryDesk::library()
{
    if (m_library || m_isMissing)
        return m_library.get();
    auto opened = openLibrary(m_file);
    if (opened) {
        m_library = std::move(*opened);
        m_fingerprint = Catalogue::fingerprint(m_catalogueFolders);
    } else {
        m_isMissing = true;
        emit failed(opened.error());
    }
    return m_library.get();
}

bool LibraryDesk::isOpen()
{
    return library();
}

bool LibraryDesk::isWritable()
{
    return library() && m_library->isWritable();
}

template <typename T> bool LibraryDesk::check(const Result<T> &result)
{
    if (!result)
        emit failed(result.error());
    return result.has_value();
}

void LibraryDesk::noteChanged(ReportId id)
{
    m_observations.erase(id);
    emit changed();
}

std::vector<LibraryEntry> LibraryDesk::entries()
{
    if (!library())
        return {};
    auto entries = m_library->entries();
    return check(entries) ? std::move(*entries) : std::vector<LibraryEntry>();
}

KeptReport LibraryDesk::keep(Report report, const QByteArray &bytes)
{
    KeptReport kept{std::move(report), {}, {}, {}};
    if (!library() || bytes.isEmpty())
        return kept;
    const Reading reading{kept.asRead, readerVersion(), m_fingerprint};
    const Result<Added> added = m_library->add(bytes, reading);
    if (!check(added))
        return kept;
    if (added->isNew) {
        kept.id = added->id;
        check(m_library->markOpened(added->id));
        noteChanged(added->id);
        return kept;
    }
    return this->report(added->id).value_or(std::move(kept));
}

std::optional<KeptReport> LibraryDesk::report(ReportId id)
{
    if (!library())
        return std::nullopt;
    auto reading = m_library->reading(id);
    auto amendments = m_library->amendments(id);
    if (!check(reading) || !check(amendments))
        return std::nullopt;
    KeptReport kept{std::move(reading->report), std::move(*amendments), id, {}};
    const QString reader = readerVersion();
    if (reading->reader != reader || reading->catalogue != m_fingerprint) {
        const auto source = bytes(id);
        auto again = source ? ReportLoader(m_catalogue).loadBytes(*source, kept.asRead.source.name)
                            : Result<Report>(kept.asRead);
        if (again && *again != kept.asRead)
            kept.newReading = Reading{std::move(*again), reader, m_fingerprint};
    }
    if (m_library->isWritable())
        check(m_library->markOpened(id));
    emit changed();
    return kept;
}

std::optional<QByteArray> LibraryDesk::bytes(ReportId id)
{
    if (!library())
        return std::nullopt;
    auto bytes = m_library->bytes(id);
    return check(bytes) ? std::optional(std::move(*bytes)) : std::nullopt;
}

std::optional<Report> LibraryDesk::amendedReport(ReportId id)
{
    if (!library())
        return std::nullopt;
    auto report = libraryReport(*m_library, id, m_catalogue);
    return check(report) ? std::optional(std::move(*report)) : std::nullopt;
}

Result<void> LibraryDesk::amend(ReportId id, const AmendmentKey &key,
                                const std::optional<Amendment> &amendment)
{
    if (!library())
        return fail(Error::Code::NotFound, m_file);
    const Result<void> done =
        amendment ? m_library->setAmendment(id, *amendment) : m_library->removeAmendment(id, key);
    if (done)
        noteChanged(id);
    return done;
}

bool LibraryDesk::reread(ReportId id, const Reading &reading, const Amendments &followed)
{
    if (!library() || !check(m_library->reread(id, reading, followed)))
        return false;
    noteChanged(id);
    return true;
}

bool LibraryDesk::remove(ReportId id)
{
    if (!library() || !check(m_library->remove(id)))
        return false;
    noteChanged(id);
    return true;
}

bool LibraryDesk::restore(ReportId id)
{
    if (!library() || !check(m_library->restore(id)))
        return false;
    noteChanged(id);
    return true;
}

bool LibraryDesk::handOver(ReportId id, const QString &path)
{
    return library() && check(m_library->handOver(id, path));
}

std::optional<TakenOver> LibraryDesk::takeOver(const QString &path)
{
    if (!library())
        return std::nullopt;
    const Result<TakenOver> taken = m_library->takeOver(path);
    if (!check(taken))
        return std::nullopt;
    noteChanged(taken->id);
    return *taken;
}

bool LibraryDesk::backUp(const QString &path)
{
    return library() && check(m_library->backUp(path));
}

std::optional<QString> LibraryDesk::restoreFrom(const QString &path)
{
    // A backup is wanted most where the library is damaged.
    const Result<QString> copy = library() ? m_library->restoreFrom(path) : rebuildLibrary(m_file, path);
    if (!check(copy))
        return std::nullopt;
    m_isMissing = false;
    m_observations.clear();
    emit replaced();
    emit changed();
    return *copy;
}

bool LibraryDesk::setStanding(const StandingKey &key, std::optional<ReportId> id)
{
    if (!library() || !check(m_library->setStanding(key, id)))
        return false;
    emit changed();
    return true;
}

std::vector<IndicatorSeries> LibraryDesk::series()
{
    if (!library())
        return {};
    const auto standing = m_library->standing();
    if (!check(standing))
        return {};
    StandingChoices choices;
    for (const auto &[key, id] : *standing)
        choices.emplace(key, id.value);
    std::vector<Observation> all;
    for (const LibraryEntry &entry : entries()) {
        auto known = m_observations.find(entry.id);
        if (known == m_observations.end()) {
            const auto report = amendedReport(entry.id);
            if (!report)
                continue;
            known =
                m_observations.emplace(entry.id, observations(*report, entry.id.value, reportTitle(*report)))
                    .first;
        }
        all.insert(all.end(), known->second.begin(), known->second.end());
    }
    return indicatorSeries(std::move(all), choices);
}

} // namespace tem
