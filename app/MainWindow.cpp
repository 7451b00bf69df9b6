#include "MainWindow.h"

#include "AboutDialog.h"
#include "ContentStack.h"
#include "ImportFlow.h"
#include "InterfaceLanguage.h"
#include "NavigationPane.h"
#include "NoticeBar.h"
#include "PageStack.h"
#include "ReportSaver.h"
#include "SelectionFlow.h"
#include "WindowActions.h"
#include "WindowFrame.h"
#include "items/ErrorText.h"
#include "style/Theme.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
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
    , m_actions(new WindowActions(this))
{
    m_models.setLanguage(language);
    setMinimumSize(smallest);
    setAcceptDrops(true);
    m_frame = new WindowFrame(m_models, *m_actions, *this);
    m_imports = new ImportFlow(catalogue, m_models, m_settings, *m_frame, *this);
    m_saver = new ReportSaver(m_models, m_settings, *this);
    m_selection = new SelectionFlow(m_models, m_settings, *m_actions, m_frame->content(), *this);
    connectImports();
    connectExports();
    connectView();
    m_actions->setLanguage(language);
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
    connect(m_actions, &WindowActions::recentFileRequested, m_imports, &ImportFlow::openFile);
    connect(m_actions->reload, &QAction::triggered, this, [this] { openFile(m_path); });
    connect(m_actions->cancelImport, &QAction::triggered, m_imports, &ImportFlow::cancel);
    connect(m_actions->closeReport, &QAction::triggered, this, &MainWindow::closeReport);
    connect(m_actions->clearRecent, &QAction::triggered, this, [this] {
        m_settings.clearRecentFiles();
        updateRecentFiles();
    });
    connect(m_imports, &ImportFlow::importingChanged, m_actions, &WindowActions::setIsImporting);
    connect(m_imports, &ImportFlow::reportImported, this, &MainWindow::showReport);
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
    connect(m_selection, &SelectionFlow::pageRequested, this, &MainWindow::showPage);
    connect(&m_frame->navigation(), &NavigationPane::currentPageChanged, this, &MainWindow::showPage);
    connect(m_actions, &WindowActions::languageRequested, this, &MainWindow::setLanguage);
    connect(m_actions->fullScreen, &QAction::toggled, this,
            [this](bool isFull) { isFull ? showFullScreen() : showNormal(); });
    connect(m_actions->about, &QAction::triggered, this, [this] {
        auto *about = new AboutDialog(this);
        about->setAttribute(Qt::WA_DeleteOnClose);
        about->open();
    });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
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
    m_models.clear();
    m_path.clear();
    m_actions->reload->setEnabled(false);
    m_frame->notice().clear();
    m_frame->content().showStart();
}

void MainWindow::showPage(PageId page)
{
    m_settings.setPage(page);
    m_frame->content().pages().showPage(page);
    m_selection->setPage(page);
    m_frame->navigation().setCurrentPage(page);
    m_actions->setCurrentPage(page);
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

void MainWindow::showReport(const std::shared_ptr<Report> &report, const QString &path)
{
    m_path = path;
    m_actions->reload->setEnabled(!path.isEmpty());
    if (!path.isEmpty() && !ImportFlow::isSample(path)) {
        m_settings.addRecentFile(path);
        updateRecentFiles();
    }
    m_frame->notice().clear();
    m_models.setReport(std::move(*report));
    const bool isEmpty = m_models.report().figures.empty() && m_models.report().rollouts.empty();
    showPage(isEmpty ? PageId::Source : m_settings.page());
    m_frame->content().showPages();
    m_frame->navigation().setFocus();
    if (isEmpty)
        m_frame->notice().showNotice(NoticeBar::Kind::Error,
                                     tr("No figures were found in this text. It is shown as it was "
                                        "read; open another report to see figures."));
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
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_imports->cancel();
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
    updateRecentFiles();
}

void MainWindow::updateRecentFiles()
{
    m_actions->setRecentFiles(m_settings.recentFiles());
}

} // namespace tem
