#include "MainWindow.h"

#include "AboutDialog.h"
#include "Appearance.h"
#include "ContentStack.h"
#include "ImportFlow.h"
#include "InterfaceLanguage.h"
#include "MeetingView.h"
#include "NavigationPane.h"
#include "NoticeBar.h"
#include "PageStack.h"
#include "RecentList.h"
#include "ReportSaver.h"
#include "SelectionFlow.h"
#include "SessionKeeper.h"
#include "SettingsDialog.h"
#include "ShortcutsDialog.h"
#include "WindowActions.h"
#include "WindowFrame.h"
#include "editing/AmendFlow.h"
#include "editing/ReportEditor.h"
#include "items/ErrorText.h"
#include "library/LibraryFlow.h"
#include "pages/SourcePage.h"
#include "style/Theme.h"
#include "text/SourceView.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QUrl>

#include <utility>

namespace tem {

namespace {
constexpr QSize smallest{1024, 640};
constexpr QSize usual{1366, 800};
constexpr QSize roomy{1600, 900};
} // namespace

MainWindow::MainWindow(const Catalogue &catalogue, QSettings &settings, Language language, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_language(language)
    , m_models(catalogue)
    , m_editor(std::make_unique<ReportEditor>(catalogue))
    , m_actions(new WindowActions(this))
{
    m_models.setLanguage(language);
    setMinimumSize(smallest);
    setAcceptDrops(true);
    m_frame = new WindowFrame(m_models, *m_actions, *this);
    m_imports = new ImportFlow(catalogue, m_models, m_settings, *m_frame, *this);
    m_saver = new ReportSaver(m_models, m_settings, *this);
    m_selection = new SelectionFlow(m_models, m_settings, *m_actions, m_frame->content(), *this);
    m_amends = new AmendFlow(
        *m_editor, m_models, *m_actions, m_settings, [this] { return selectedText(); }, *this);
    m_recent = new RecentList(m_settings, *m_actions, m_frame->notice(), *this);
    m_appearance = new Appearance(m_settings.theme(), this);
    connectImports();
    connectExports();
    connectView();
    connectDialogs();
    m_actions->setLanguage(language);
    m_actions->setThemeChoice(m_settings.theme());
    m_actions->setTheme(Theme::of(*this));
    retranslate();
    restoreWindowState();
}

MainWindow::~MainWindow()
{
    // The pages read the models until they are gone.
    delete &m_frame->content();
}

void MainWindow::connectImports()
{
    connect(m_actions->open, &QAction::triggered, m_imports, &ImportFlow::chooseFile);
    connect(m_actions->paste, &QAction::triggered, m_imports, &ImportFlow::pasteReport);
    connect(m_actions->openSample, &QAction::triggered, m_imports, &ImportFlow::openSample);
    connect(m_recent, &RecentList::fileRequested, m_imports, &ImportFlow::openFile);
    connect(m_actions->reload, &QAction::triggered, this, [this] { openFile(m_source.path); });
    connect(m_actions->cancelImport, &QAction::triggered, m_imports, &ImportFlow::cancel);
    connect(m_actions->closeReport, &QAction::triggered, this, &MainWindow::closeReport);
    connect(m_imports, &ImportFlow::importingChanged, m_actions, &WindowActions::setIsImporting);
    connect(
        m_imports, &ImportFlow::reportImported, this,
        [this](const std::shared_ptr<Report> &report, const QByteArray &bytes, const ReportSource &source) {
            if (!source.path.isEmpty() && !ImportFlow::isSample(source.path))
                m_recent->add(source.path);
            takeReport(std::move(*report), bytes, source);
        });
    connect(m_editor.get(), &ReportEditor::amended, this,
            [this] { m_models.amendReport(m_editor->report()); });
}

void MainWindow::connectExports()
{
    const auto saveAs = [this](QAction *action, ReportSaver::Kind kind) {
        connect(action, &QAction::triggered, this, [this, kind] { m_saver->save(kind, currentPage()); });
    };
    saveAs(m_actions->exportPdf, ReportSaver::Kind::Pdf);
    saveAs(m_actions->exportImage, ReportSaver::Kind::Picture);
    saveAs(m_actions->exportTable, ReportSaver::Kind::Table);
    connect(m_saver, &ReportSaver::saved, this, &MainWindow::showSaved);
    connect(m_saver, &ReportSaver::saveFailed, this, [this](const WriteError &error) {
        m_frame->notice().showNotice(NoticeBar::Kind::Error, describe(error));
    });
    connect(m_actions->copyHash, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(m_models.report().source.sha256); });
}

void MainWindow::connectView()
{
    connect(m_actions, &WindowActions::pageRequested, this, &MainWindow::showPage);
    connect(&m_frame->content(), &ContentStack::pageRequested, this, &MainWindow::showPage);
    connect(m_actions->showLibrary, &QAction::triggered, &m_frame->content(), &ContentStack::showStart);
    connect(&m_frame->content(), &ContentStack::seriesRequested, this, [this] {
        showPage(PageId::Series);
        m_frame->content().showPages();
    });
    connect(&m_frame->content(), &ContentStack::pageMade, this,
            [this](QWidget *page) { m_settings.keepColumns(*page); });
    connect(m_selection, &SelectionFlow::pageRequested, this, &MainWindow::showPage);
    connect(&m_frame->navigation(), &NavigationPane::currentPageChanged, this, &MainWindow::showPage);
    connect(m_actions, &WindowActions::languageRequested, this, &MainWindow::setLanguage);
    connect(m_actions->fullScreen, &QAction::triggered, this, &MainWindow::showMeeting);
    connect(m_actions, &WindowActions::themeRequested, this, &MainWindow::setThemeChoice);
    connect(m_models.selection(), &ReportSelection::selectionChanged, this, &MainWindow::notePlace);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::connectDialogs()
{
    const auto open = [this](QDialog *dialog) {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    connect(m_actions->about, &QAction::triggered, this, [this, open] { open(new AboutDialog(this)); });
    connect(m_actions->shortcuts, &QAction::triggered, this,
            [this, open] { open(new ShortcutsDialog(*menuBar(), this)); });
    connect(m_actions->settings, &QAction::triggered, this, &MainWindow::openSettings);
}

void MainWindow::restoreWindowState()
{
    if (restoreGeometry(m_settings.geometry()))
        return;
    resize(usual);
    // The screens of most offices have no room to spare around the window.
    const QSize room = screen()->availableSize();
    if (room.width() >= smallest.width() && (room.width() < roomy.width() || room.height() < roomy.height()))
        setWindowState(windowState() | Qt::WindowMaximized);
}

void MainWindow::openFile(const QString &path)
{
    m_imports->openFile(path);
}

void MainWindow::openText(const QString &text)
{
    m_imports->openText(text);
}

void MainWindow::openBytes(const QByteArray &bytes, const QString &name)
{
    m_imports->openBytes(bytes, name);
}

void MainWindow::openSample()
{
    m_imports->openSample();
}

void MainWindow::closeReport()
{
    m_imports->cancel();
    if (!m_models.hasReport())
        return;
    const Report report = m_editor->asRead();
    const Amendments amendments = m_editor->amendments();
    const std::optional<ReportId> kept = m_library ? m_library->current() : std::nullopt;
    const ReportSource source = m_source;
    const QString title = m_models.title();
    const ReportSelection::Item selection = m_models.selection()->current();
    m_models.clear();
    m_editor->clear();
    if (m_library)
        m_library->close();
    m_source = {};
    m_actions->reload->setEnabled(false);
    if (m_session)
        m_session->forget();
    m_frame->content().showStart();
    m_frame->notice().showNotice(NoticeBar::Kind::Info,
                                 //: %1 title of a report
                                 tr("Closed: %1").arg(title), tr("Undo"),
                                 [this, report, amendments, kept, source, selection] {
                                     if (kept) {
                                         m_library->open(*kept);
                                     } else {
                                         m_editor->setReport(report, amendments, {});
                                         showReport(source);
                                     }
                                     m_models.selection()->select(selection);
                                 });
}

void MainWindow::showPage(PageId page)
{
    m_settings.setPage(page);
    m_frame->content().pages().showPage(page);
    // The list of reports may stand in front of an open one.
    if (m_models.hasReport() && m_frame->content().isStartShown())
        m_frame->content().showPages();
    m_selection->setPage(page);
    m_frame->navigation().setCurrentPage(page);
    m_actions->setCurrentPage(page);
    notePlace();
}

PageId MainWindow::currentPage() const
{
    return m_frame->content().pages().currentPage();
}

QWidget *MainWindow::page(PageId page)
{
    return m_frame->content().pages().page(page);
}

void MainWindow::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    useLanguage(language);
    saveLanguage(language);
    m_actions->setLanguage(language);
    m_models.setLanguage(language);
    retranslate();
    m_frame->notice().clear();
    m_frame->content().rebuild();
    if (m_models.hasReport()) {
        showPage(m_settings.page());
        m_frame->content().showPages();
    }
    if (m_imports->isImporting())
        m_imports->showProgress();
}

void MainWindow::setThemeChoice(ThemeChoice choice)
{
    m_settings.setTheme(choice);
    m_actions->setThemeChoice(choice);
    m_appearance->setChoice(choice);
}

void MainWindow::showMeeting()
{
    auto *meeting = new MeetingView(m_models, currentPage(), this);
    meeting->setAttribute(Qt::WA_DeleteOnClose);
    connect(meeting, &MeetingView::left, this, [this](PageId page) {
        showPage(page);
        activateWindow();
    });
    meeting->setGeometry(screen()->geometry());
    meeting->showFullScreen();
}

void MainWindow::openSettings()
{
    auto *dialog =
        new SettingsDialog({m_language, m_settings.theme(), m_settings.exportHead(),
                            m_settings.restoresSession(), m_settings.author(), m_settings.libraryFile()},
                           this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const UserSettings settings = dialog->settings();
        m_settings.setExportHead(settings.exportHead);
        m_settings.setRestoresSession(settings.restoresSession);
        m_settings.setAuthor(settings.author);
        m_settings.setLibraryFile(settings.libraryFile);
        if (m_desk)
            m_desk->setFile(settings.libraryFile);
        setThemeChoice(settings.theme);
        setLanguage(settings.language);
    });
    dialog->open();
}

void MainWindow::keepSession(const QString &folder, bool isFree)
{
    m_session = new SessionKeeper(folder, *this, m_frame->notice(), m_settings);
    connect(m_imports, &ImportFlow::importRequested, m_session, &SessionKeeper::beginReading);
    connect(m_imports, &ImportFlow::importEnded, m_session, &SessionKeeper::endReading);
    m_session->start(isFree);
}

void MainWindow::notePlace()
{
    if (m_session)
        m_session->notePlace();
}

void MainWindow::showNotice(const QString &sentence)
{
    m_frame->notice().showNotice(NoticeBar::Kind::Error, sentence);
}

void MainWindow::keepLibrary(std::unique_ptr<LibraryDesk> desk)
{
    m_desk = std::move(desk);
    m_library = new LibraryFlow(*m_desk, *m_editor, m_models, *m_actions, *m_frame, m_settings, *this);
    connect(m_library, &LibraryFlow::reportOpened, this, &MainWindow::showReport);
}

Span MainWindow::selectedText()
{
    if (currentPage() != PageId::Source || !m_models.hasReport())
        return {};
    const TextMatch selected = qobject_cast<SourcePage *>(page(PageId::Source))->view()->selection();
    return m_models.view().positions().span(selected.begin, selected.end);
}

void MainWindow::takeReport(Report report, const QByteArray &bytes, const ReportSource &source)
{
    if (m_library)
        m_library->close();
    m_editor->setReport(std::move(report), {}, {});
    showReport(source);
    // The sample is nobody's report.
    if (m_library && !ImportFlow::isSample(source.path))
        m_library->keepShown(bytes);
}

void MainWindow::showReport(const ReportSource &source)
{
    m_source = source;
    m_actions->reload->setEnabled(!source.path.isEmpty());
    m_frame->notice().clear();
    m_models.setReport(m_editor->report());
    const bool isEmpty = m_models.report().figures.empty() && m_models.report().rollouts.empty();
    showPage(isEmpty ? PageId::Source : m_settings.page());
    m_frame->content().showPages();
    m_frame->navigation().setFocus();
    if (isEmpty)
        m_frame->notice().showNotice(NoticeBar::Kind::Error,
                                     tr("No figures were found in this text. It is shown as it was "
                                        "read; open another report to see figures."));
    if (m_session)
        m_session->showPlace(source);
}

void MainWindow::showSaved(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    m_frame->notice().showNotice(NoticeBar::Kind::Success,
                                 tr("Written: %1").arg(QDir::toNativeSeparators(path)), tr("Open the folder"),
                                 [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_actions->setTheme(Theme::of(*this));
    else if (event->type() == QEvent::ThemeChange)
        m_appearance->readPlatformPalette();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_imports->cancel();
    if (m_session)
        m_session->close();
    m_settings.setGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_imports->openMimeData(*event->mimeData());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_frame->setWindowWidth(width());
}

void MainWindow::retranslate()
{
    m_frame->retranslate();
    m_recent->updateMenu();
}

} // namespace tem
