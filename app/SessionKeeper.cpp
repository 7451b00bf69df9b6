#include "SessionKeeper.h"

#include "MainWindow.h"
#include "NoticeBar.h"
#include "WindowSettings.h"
#include "items/ReportModels.h"

#include <QAbstractScrollArea>
#include <QDir>
#include <QFileInfo>
#include <QScrollBar>

#include <utility>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

/// A burst of changes is written once.
constexpr int writeDelayMs = 400;

QList<QScrollBar *> scrollBarsOf(const QWidget &page)
{
    QList<QScrollBar *> bars;
    for (const QAbstractScrollArea *area : page.findChildren<QAbstractScrollArea *>())
        bars.append(area->verticalScrollBar());
    if (const auto *area = qobject_cast<const QAbstractScrollArea *>(&page))
        bars.append(area->verticalScrollBar());
    return bars;
}

bool isIn(const ReportSelection::Item &item, const Report &report)
{
    switch (item.kind) {
    case ReportSelection::Kind::Check:
        return item.index >= 0 && item.index < std::ssize(report.checks);
    case ReportSelection::Kind::Ignored:
        return item.index >= 0 && item.index < std::ssize(report.ignored);
    case ReportSelection::Kind::None:
    case ReportSelection::Kind::Figure:
    case ReportSelection::Kind::Group:
    case ReportSelection::Kind::Province:
    case ReportSelection::Kind::Derived:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace

SessionKeeper::SessionKeeper(const QString &folder, MainWindow &window, NoticeBar &notice,
                             const WindowSettings &settings)
    : QObject(&window)
    , m_folder(folder)
    , m_window(window)
    , m_notice(notice)
    , m_settings(settings)
    , m_lock(folder + u"/session.lock"_s)
{
    QDir().mkpath(folder);
    // The lock holds as long as its owner runs, however long that is.
    m_lock.setStaleLockTime(0);
    m_isKeeping = m_lock.tryLock();
    m_delay.setSingleShot(true);
    m_delay.setInterval(writeDelayMs);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        readPlace();
        m_folder.keepSession(*m_shown);
    });
    connect(&m_notice, &NoticeBar::dismissed, this, [this] {
        if (m_offer.isEmpty() || m_notice.sentence() != m_offer)
            return;
        m_offer.clear();
        m_crashed.reset();
        m_folder.dropCrashed();
    });
}

void SessionKeeper::start(bool isFree)
{
    if (!m_isKeeping)
        return;
    std::optional<Session> last = m_folder.session();
    m_folder.dropSession();
    if (last && !last->isClosed) {
        m_folder.keepCrashed(*last);
        last.reset();
    }
    m_crashed = m_folder.crashed();
    if (!last || !isFree || !m_settings.restoresSession()) {
        offerCrashed();
        return;
    }
    const QString &path = last->source.path;
    if (path.isEmpty() || QFileInfo::exists(path))
        reopen(*last);
    else
        m_notice.showNotice(
            NoticeBar::Kind::Info,
            //: %1 a file name
            tr("The report opened last, %1, is no longer where it was.").arg(QFileInfo(path).fileName()));
}

void SessionKeeper::beginReading(const ReportSource &source)
{
    if (m_isKeeping)
        m_folder.keepSession({.source = source});
}

void SessionKeeper::endReading()
{
    m_place.reset();
    if (!m_isKeeping)
        return;
    if (m_shown)
        m_folder.keepSession(*m_shown);
    else
        m_folder.dropSession();
}

void SessionKeeper::showPlace(const ReportSource &source)
{
    if (!m_isKeeping)
        return;
    m_delay.stop();
    const std::optional<Session> place = std::exchange(m_place, std::nullopt);
    m_shown = Session{.source = source};
    if (place && place->source == source)
        goTo(*place);
    if (m_crashed && m_crashed->source == source) {
        m_crashed.reset();
        m_offer.clear();
        m_folder.dropCrashed();
    }
    readPlace();
    m_folder.keepSession(*m_shown);
    if (m_notice.kind() == NoticeBar::Kind::None)
        offerCrashed();
}

void SessionKeeper::forget()
{
    m_shown.reset();
    m_delay.stop();
    if (m_isKeeping)
        m_folder.dropSession();
}

void SessionKeeper::notePlace()
{
    if (m_isKeeping && m_shown)
        m_delay.start();
}

void SessionKeeper::close()
{
    if (!m_isKeeping)
        return;
    m_delay.stop();
    if (m_shown && m_settings.restoresSession()) {
        readPlace();
        m_shown->isClosed = true;
        m_folder.keepSession(*m_shown);
    } else {
        m_folder.dropSession();
    }
    m_isKeeping = false;
    m_lock.unlock();
}

void SessionKeeper::offerCrashed()
{
    if (!m_crashed)
        return;
    const ReportSource &source = m_crashed->source;
    const QString name = source.path.isEmpty() ? source.name : QFileInfo(source.path).fileName();
    m_offer = name.isEmpty()
                  ? tr("Tem ended unexpectedly while a pasted text was open. The text has been kept.")
                  //: %1 a file name
                  : tr("Tem ended unexpectedly while %1 was open. The file was not changed.").arg(name);
    m_notice.showNotice(NoticeBar::Kind::Info, m_offer, tr("Open it again"), [this] { reopen(*m_crashed); });
}

void SessionKeeper::reopen(const Session &session)
{
    // A copy: opening may change what was handed in.
    const ReportSource source = session.source;
    m_place = session;
    if (!source.path.isEmpty())
        m_window.openFile(source.path);
    else if (source.name.isEmpty())
        m_window.openText(QString::fromUtf8(source.bytes));
    else
        m_window.openBytes(source.bytes, source.name);
}

void SessionKeeper::goTo(const Session &place)
{
    const Report &report = m_window.models().report();
    if (!report.figures.empty() || !report.rollouts.empty())
        m_window.showPage(place.page);
    if (place.hash != report.source.sha256 || m_window.currentPage() != place.page)
        return;
    if (isIn(place.selection, report))
        m_window.models().selection()->select(place.selection);
    // Not before the page has its size.
    QTimer::singleShot(0, this, [this, places = place.scroll] {
        const QList<QScrollBar *> bars = scrollBarsOf(*m_window.page(m_window.currentPage()));
        if (bars.size() != places.size())
            return;
        for (qsizetype i = 0; i < bars.size(); ++i)
            bars[i]->setValue(places[i]);
    });
}

void SessionKeeper::readPlace()
{
    m_shown->hash = m_window.models().report().source.sha256;
    m_shown->page = m_window.currentPage();
    m_shown->selection = m_window.models().selection()->current();
    m_shown->scroll.clear();
    for (const QScrollBar *bar : scrollBarsOf(*m_window.page(m_shown->page)))
        m_shown->scroll.append(bar->value());
}

} // namespace tem
