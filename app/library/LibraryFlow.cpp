#include "library/LibraryFlow.h"

#include "ContentStack.h"
#include "NoticeBar.h"
#include "WindowActions.h"
#include "WindowFrame.h"
#include "WindowSettings.h"
#include "amend/Follow.h"
#include "editing/ReportEditor.h"
#include "items/ErrorText.h"
#include "items/ReportModels.h"
#include "items/ReportTitle.h"
#include "items/SeriesModel.h"
#include "library/NewReadingDialog.h"
#include "pages/DiffPage.h"

#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QVBoxLayout>

#include <utility>

namespace tem {

using namespace Qt::StringLiterals;

LibraryFlow::LibraryFlow(LibraryDesk &desk, ReportEditor &editor, ReportModels &models,
                         WindowActions &actions, WindowFrame &frame, WindowSettings &settings,
                         QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_editor(editor)
    , m_models(models)
    , m_actions(actions)
    , m_frame(frame)
    , m_settings(settings)
    , m_window(window)
{
    connect(&m_desk, &LibraryDesk::failed, this, &LibraryFlow::showFailure);
    connect(&m_desk, &LibraryDesk::replaced, this, &LibraryFlow::keepAgain);
    connect(&m_desk, &LibraryDesk::changed, this, &LibraryFlow::showEntries);
    connect(&m_editor, &ReportEditor::amended, this, &LibraryFlow::warnOfNoLibrary);
    connect(&m_editor, &ReportEditor::keepFailed, this, &LibraryFlow::showFailure);
    connect(&m_models, &ReportModels::reportChanged, this, &LibraryFlow::updateActions);
    connect(m_actions.handOver, &QAction::triggered, this, [this] {
        if (m_current)
            handOver(*m_current);
    });
    connect(m_actions.takeOver, &QAction::triggered, this, &LibraryFlow::takeOver);
    const ContentStack &content = m_frame.content();
    connect(&content, &ContentStack::startShown, this, &LibraryFlow::showEntries, Qt::QueuedConnection);
    connect(&content, &ContentStack::keptReportRequested, this, &LibraryFlow::open);
    connect(&content, &ContentStack::removalRequested, this, &LibraryFlow::remove);
    connect(&content, &ContentStack::handOverRequested, this, &LibraryFlow::handOver);
    connect(&content, &ContentStack::comparisonRequested, this, &LibraryFlow::compare);
    connect(&content, &ContentStack::figureRequested, this,
            [this](qint64 report, const QString &figureId) { openAt({report}, figureId); });
    connect(&content, &ContentStack::standingChosen, this,
            [this](const StandingKey &key, qint64 report) { m_desk.setStanding(key, ReportId{report}); });
    connect(m_actions.backUp, &QAction::triggered, this, &LibraryFlow::backUp);
    connect(m_actions.restoreBackUp, &QAction::triggered, this, &LibraryFlow::restoreBackUp);
    m_seriesDelay.setSingleShot(true);
    connect(&m_desk, &LibraryDesk::changed, &m_seriesDelay, [this] { m_seriesDelay.start(0); });
    connect(&m_seriesDelay, &QTimer::timeout, this, &LibraryFlow::updateSeries);
    updateActions();
    // As soon as the window stands.
    m_seriesDelay.start(0);
}

void LibraryFlow::keepShown(const QByteArray &bytes)
{
    m_current.reset();
    m_bytes = bytes;
    QTimer::singleShot(0, this, [this, bytes, hash = m_editor.asRead().source.sha256] {
        if (hash == m_editor.asRead().source.sha256 && !m_current)
            attach(m_desk.keep(m_editor.asRead(), bytes));
    });
}

void LibraryFlow::attach(KeptReport kept)
{
    m_current = kept.id;
    updateActions();
    if (!kept.id)
        return;
    const bool isOther = kept.asRead != m_editor.asRead() || kept.amendments != m_editor.amendments();
    m_editor.setReport(
        kept.asRead, kept.amendments,
        [this, id = *kept.id](const AmendmentKey &key, const std::optional<Amendment> &amendment) {
            return m_desk.amend(id, key, amendment);
        });
    if (isOther)
        m_models.amendReport(m_editor.report());
    if (kept.newReading)
        offerNewReading(kept);
}

void LibraryFlow::open(ReportId id)
{
    auto kept = m_desk.report(id);
    const auto bytes = m_desk.bytes(id);
    if (!kept || !bytes)
        return;
    m_editor.setReport(kept->asRead, kept->amendments, {});
    m_bytes = *bytes;
    emit reportOpened({.bytes = *bytes, .name = kept->asRead.source.name});
    attach(std::move(*kept));
}

void LibraryFlow::openAt(ReportId id, const QString &figureId)
{
    if (m_current != id)
        open(id);
    if (m_models.report().figure(figureId))
        m_models.selection()->selectFigure(figureId);
}

void LibraryFlow::keepAgain()
{
    // What the notice offers to undo was in the library before.
    m_frame.notice().clear();
    if (!m_models.hasReport())
        return;
    m_editor.setReport(m_editor.asRead(), m_editor.amendments(), {});
    if (!m_bytes.isEmpty())
        keepShown(m_bytes);
}

void LibraryFlow::warnOfNoLibrary()
{
    if (!m_current)
        m_frame.notice().showNotice(NoticeBar::Kind::Info,
                                    tr("This report is not in the library: what you correct is lost when it "
                                       "is closed."));
}

void LibraryFlow::close()
{
    m_bytes.clear();
    m_current.reset();
    m_editor.clear();
}

void LibraryFlow::showEntries()
{
    if (m_frame.content().isStartShown())
        m_frame.content().setLibrary(m_desk.entries());
}

void LibraryFlow::offerNewReading(const KeptReport &kept)
{
    if (m_current != kept.id)
        return;
    m_frame.notice().showNotice(
        NoticeBar::Kind::Info,
        tr("This version of Tem reads the report differently. What was kept is shown."),
        tr("See the differences…"), [this, kept] { reviewNewReading(kept); });
}

void LibraryFlow::reviewNewReading(const KeptReport &kept)
{
    // Corrections may have been made since the report was opened.
    const Followed followed =
        follow(m_editor.amendments(), kept.asRead, kept.newReading->report, m_models.catalogue());
    auto *dialog =
        new NewReadingDialog(kept.asRead, kept.newReading->report, followed, m_models.catalogue(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, kept, standing = followed.standing] { accept(kept, standing); });
    dialog->open();
}

void LibraryFlow::accept(const KeptReport &kept, const Amendments &followed)
{
    if (m_desk.reread(*kept.id, *kept.newReading, followed))
        open(*kept.id);
}

void LibraryFlow::remove(ReportId id)
{
    const auto report = m_desk.amendedReport(id);
    if (!report || !m_desk.remove(id))
        return;
    m_frame.notice().showNotice(NoticeBar::Kind::Info,
                                //: %1 title of a report
                                tr("Removed from the library: %1").arg(reportTitle(*report)), tr("Undo"),
                                [this, id] {
                                    m_frame.notice().clear();
                                    m_desk.restore(id);
                                });
}

void LibraryFlow::handOver(ReportId id)
{
    const auto report = m_desk.amendedReport(id);
    if (!report)
        return;
    QString name = reportTitle(*report);
    name.replace(u'/', u'-');
    const QString path = QFileDialog::getSaveFileName(
        &m_window, tr("Hand a report over"), QDir(m_settings.exportFolder()).filePath(name + u".tem"_s),
        tr("Reports of Tem (*.tem)"));
    if (path.isEmpty() || !m_desk.handOver(id, path))
        return;
    m_frame.notice().showNotice(NoticeBar::Kind::Success,
                                tr("Written, with all corrections: %1").arg(QDir::toNativeSeparators(path)));
}

void LibraryFlow::takeOver()
{
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Take over a report"),
                                                      m_settings.openFolder(), tr("Reports of Tem (*.tem)"));
    if (path.isEmpty())
        return;
    const auto taken = m_desk.takeOver(path);
    if (!taken)
        return;
    open(taken->id);
    const Merge &merge = taken->merge;
    QString sentence =
        taken->isNew ? tr("The report is in the library now.") : tr("The library had the report already.");
    if (!merge.added.empty())
        sentence += u' ' + tr("Corrections and reviews added: %1.").arg(merge.added.size());
    if (!merge.conflicts.empty())
        sentence += u' ' + tr("Your own stay where both differ: %1.").arg(merge.conflicts.size());
    if (!merge.misplaced.empty())
        sentence += u' ' + tr("Without a place in your text: %1.").arg(merge.misplaced.size());
    m_frame.notice().showNotice(NoticeBar::Kind::Success, sentence);
}

void LibraryFlow::updateSeries()
{
    std::vector<IndicatorSeries> series = m_desk.series();
    m_models.setBaselines(BaselineFinder(series));
    m_models.series()->setSeries(std::move(series));
    showEntries();
}

void LibraryFlow::compare(ReportId earlier, ReportId later)
{
    auto before = m_desk.amendedReport(earlier);
    auto after = m_desk.amendedReport(later);
    if (!before || !after)
        return;
    auto *dialog = new QDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Compare two reports"));
    auto *page = new DiffPage(m_models.catalogue());
    page->setLanguage(m_models.language());
    page->setReports(std::move(*before), std::move(*after));
    auto *all = new QVBoxLayout(dialog);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(page);
    dialog->resize(m_window.size() * 0.95);
    dialog->open();
}

void LibraryFlow::backUp()
{
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    const QString path = QFileDialog::getSaveFileName(
        &m_window, tr("Back up the library"),
        QDir(m_settings.exportFolder()).filePath(tr("Tem library %1").arg(day) + u".db"_s),
        tr("Libraries of Tem (*.db)"));
    if (!path.isEmpty() && m_desk.backUp(path))
        m_frame.notice().showNotice(NoticeBar::Kind::Success,
                                    tr("Written and checked: %1").arg(QDir::toNativeSeparators(path)));
}

void LibraryFlow::restoreBackUp()
{
    const QString path = QFileDialog::getOpenFileName(
        &m_window, tr("Restore the library"), m_settings.exportFolder(), tr("Libraries of Tem (*.db)"));
    if (path.isEmpty())
        return;
    const auto copy = m_desk.restoreFrom(path);
    if (!copy)
        return;
    m_frame.notice().showNotice(NoticeBar::Kind::Success,
                                tr("The library is what it was in the backup. What it was before is in %1.")
                                    .arg(QDir::toNativeSeparators(*copy)));
}

void LibraryFlow::updateActions()
{
    m_actions.handOver->setEnabled(m_current.has_value());
}

void LibraryFlow::showFailure(const Error &error)
{
    m_frame.notice().showNotice(NoticeBar::Kind::Error, describe(error));
}

} // namespace tem
