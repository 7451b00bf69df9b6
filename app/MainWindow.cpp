#include "MainWindow.h"

#include "AboutDialog.h"
#include "ContentStack.h"
#include "InterfaceLanguage.h"
#include "NavigationPane.h"
#include "NoticeBar.h"
#include "PageNames.h"
#include "PageStack.h"
#include "ReportChooser.h"
#include "ReportImporter.h"
#include "ReportSaver.h"
#include "StatusLine.h"
#include "WindowActions.h"
#include "items/ErrorText.h"
#include "style/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QStatusBar>
#include <QToolBar>
#include <QUrl>
#include <QVBoxLayout>

#include <memory>
#include <utility>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

const auto samplePath = u":/samples/bao-cao-mau.txt"_s;
constexpr QSize smallest{1024, 640};
constexpr QSize usual{1366, 800};
constexpr QSize roomy{1600, 900};

/// The first file on this computer among what is dragged; empty where there is none.
QString localFile(const QMimeData &data)
{
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            return url.toLocalFile();
    }
    return {};
}

} // namespace

MainWindow::MainWindow(const Catalogue &catalogue, QSettings &settings, Language language, QWidget *parent)
    : QMainWindow(parent)
    , m_catalogue(catalogue)
    , m_settings(settings)
    , m_language(language)
    , m_models(catalogue)
    , m_importer(new ReportImporter(catalogue, this))
    , m_saver(new ReportSaver(m_models, m_settings, *this))
    , m_actions(new WindowActions(this))
{
    m_models.setLanguage(language);
    setMinimumSize(smallest);
    setAcceptDrops(true);
    buildLayout();
    connectActions();
    connectContent();
    connectImporter();
    m_actions->setLanguage(language);
    updateTheme();
    retranslate();
    if (!restoreGeometry(m_settings.geometry())) {
        resize(usual);
        // The screens of most offices have no room to spare around the window.
        const QSize room = screen()->availableSize();
        if (room.width() >= smallest.width() &&
            (room.width() < roomy.width() || room.height() < roomy.height()))
            setWindowState(windowState() | Qt::WindowMaximized);
    }
}

MainWindow::~MainWindow()
{
    // The pages read the models until they are gone.
    delete m_content;
}

void MainWindow::buildLayout()
{
    m_actions->fillMenuBar(*menuBar());

    auto *tools = new QToolBar(this);
    tools->setObjectName(u"tools"_s);
    tools->setMovable(false);
    // Wider than the 16 px glyph: Fusion leaves too little between icon and text.
    tools->setIconSize({22, 16});
    tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tools->setContextMenuPolicy(Qt::PreventContextMenu);
    m_actions->fillToolBar(*tools);
    auto *space = new QWidget(tools);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    // As high as the chooser that comes and goes, so that the page below stays where it is.
    space->setMinimumHeight(length::button);
    tools->addWidget(space);
    m_chooser = new ReportChooser(tools);
    m_chooserAction = tools->addWidget(m_chooser);
    tools->layout()->setContentsMargins(8, 6, 8, 6);
    addToolBar(tools);

    m_navigation = new NavigationPane(this);
    for (const PageId page : allPages())
        m_navigation->addPage(page, pageIcon(page), pageTitle(page));
    m_notice = new NoticeBar(this);
    m_content = new ContentStack(m_models, this);

    auto *centre = new QWidget(this);
    auto *columns = new QHBoxLayout(centre);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_navigation);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(0);
    rows->addWidget(m_notice);
    rows->addWidget(m_content, 1);
    columns->addLayout(rows, 1);
    setCentralWidget(centre);

    m_status = new StatusLine(this);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(0, 0, 0, 0);
    statusBar()->addWidget(m_status, 1);
}

void MainWindow::connectActions()
{
    connect(m_actions->open, &QAction::triggered, this, &MainWindow::chooseFile);
    connect(m_actions->paste, &QAction::triggered, this, &MainWindow::pasteReport);
    connect(m_actions->openSample, &QAction::triggered, this, &MainWindow::openSample);
    connect(m_actions, &WindowActions::recentFileRequested, this, &MainWindow::openFile);
    connect(m_actions->clearRecent, &QAction::triggered, this, [this] {
        m_settings.clearRecentFiles();
        updateRecentFiles();
    });
    connect(m_actions->exportPdf, &QAction::triggered, this,
            [this] { m_saver->save(ReportSaver::Kind::Pdf, currentPage()); });
    connect(m_actions->exportImage, &QAction::triggered, this,
            [this] { m_saver->save(ReportSaver::Kind::Picture, currentPage()); });
    connect(m_actions->exportTable, &QAction::triggered, this,
            [this] { m_saver->save(ReportSaver::Kind::Table, currentPage()); });
    connect(m_saver, &ReportSaver::saved, this, &MainWindow::showSaved);
    connect(m_saver, &ReportSaver::saveFailed, this, [this](const WriteError &error) {
        m_notice->showNotice(NoticeBar::Kind::Error, describe(error));
    });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->copyHash, &QAction::triggered, this,
            [this] { QApplication::clipboard()->setText(m_models.report().source.sha256); });
    connect(m_actions->clearSelection, &QAction::triggered, this, [this] { m_models.selection()->clear(); });
    connect(m_actions->fullScreen, &QAction::toggled, this,
            [this](bool isFull) { isFull ? showFullScreen() : showNormal(); });
    connect(m_actions->reload, &QAction::triggered, this, [this] { openFile(m_path); });
    connect(m_actions->cancelImport, &QAction::triggered, m_importer, &ReportImporter::cancel);
    connect(m_actions->closeReport, &QAction::triggered, this, &MainWindow::closeReport);
    connect(m_actions->about, &QAction::triggered, this, [this] {
        auto *about = new AboutDialog(this);
        about->setAttribute(Qt::WA_DeleteOnClose);
        about->open();
    });
    connect(m_actions, &WindowActions::pageRequested, this, &MainWindow::showPage);
    connect(m_actions, &WindowActions::languageRequested, this, &MainWindow::setLanguage);
    connect(m_navigation, &NavigationPane::currentPageChanged, this, &MainWindow::showPage);

    auto *reports = new QMenu(m_chooser);
    connect(reports, &QMenu::aboutToShow, this, [this, reports] {
        reports->clear();
        reports->addActions(m_actions->recentMenu()->actions());
        reports->addSeparator();
        reports->addActions({m_actions->openSample, m_actions->open});
    });
    m_chooser->setMenu(reports);
}

void MainWindow::connectContent()
{
    connect(m_content, &ContentStack::openRequested, this, &MainWindow::chooseFile);
    connect(m_content, &ContentStack::pasteRequested, this, &MainWindow::pasteReport);
    connect(m_content, &ContentStack::sampleRequested, this, &MainWindow::openSample);
    connect(m_content, &ContentStack::retryRequested, this,
            [this] { m_lastPath.isEmpty() ? pasteReport() : openFile(m_lastPath); });
    connect(m_content, &ContentStack::cancelRequested, m_importer, &ReportImporter::cancel);
    connect(m_content, &ContentStack::pageRequested, this, &MainWindow::showPage);
    connect(&m_models, &ReportModels::reportChanged, this, &MainWindow::updateReportTexts);
}

void MainWindow::connectImporter()
{
    connect(m_importer, &ReportImporter::importStarted, this, &MainWindow::showImportStarted);
    connect(m_importer, &ReportImporter::progressChanged, this, [this](double share) {
        m_notice->setProgress(share);
        m_content->setProgress(share);
    });
    connect(m_importer, &ReportImporter::reportImported, this,
            [this](const std::shared_ptr<Report> &report, const QString &path) {
                m_path = path;
                if (!path.isEmpty() && path != samplePath) {
                    m_settings.addRecentFile(path);
                    updateRecentFiles();
                }
                showReport(std::move(*report));
            });
    connect(m_importer, &ReportImporter::importFailed, this, &MainWindow::showImportFailure);
    connect(m_importer, &ReportImporter::importCancelled, this, &MainWindow::showImportCancelled);
}

void MainWindow::openFile(const QString &path)
{
    m_importer->importFile(path);
}

void MainWindow::openText(const QString &text)
{
    m_importer->importText(text);
}

void MainWindow::openBytes(const QByteArray &bytes, const QString &name)
{
    m_importer->importBytes(bytes, name);
}

void MainWindow::openSample()
{
    openFile(samplePath);
}

void MainWindow::closeReport()
{
    m_importer->cancel();
    m_models.clear();
    m_path.clear();
    m_notice->clear();
    m_content->showStart();
}

void MainWindow::showPage(PageId page)
{
    m_settings.setPage(page);
    m_content->pages().showPage(page);
    m_navigation->setCurrentPage(page);
    m_actions->setCurrentPage(page);
}

PageId MainWindow::currentPage() const
{
    return m_content->pages().currentPage();
}

QWidget *MainWindow::page(PageId page)
{
    return m_content->pages().page(page);
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
    m_notice->clear();
    m_content->rebuild();
    if (m_models.hasReport()) {
        showPage(m_settings.page());
        m_content->showPages();
    }
    if (m_importer->isImporting())
        showImportStarted(m_lastPath);
}

void MainWindow::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open report"), m_settings.openFolder(),
                                                      tr("Text files (*.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    m_settings.setOpenFolder(QFileInfo(path).absolutePath());
    openFile(path);
}

void MainWindow::pasteReport()
{
    const QMimeData nothing;
    const QMimeData *clipboard = QApplication::clipboard()->mimeData();
    openMimeData(clipboard ? *clipboard : nothing);
}

void MainWindow::openMimeData(const QMimeData &source)
{
    const QString path = localFile(source);
    if (!path.isEmpty())
        openFile(path);
    else if (source.hasUrls())
        m_notice->showNotice(NoticeBar::Kind::Error,
                             tr("Only files on this computer and texts can be opened. Save the "
                                "report first, then drop the file."));
    else if (!source.text().trimmed().isEmpty())
        openText(source.text());
    else
        m_notice->showNotice(
            NoticeBar::Kind::Error,
            tr("There is no text on the clipboard. Copy the report's text, then paste it here."));
}

void MainWindow::showReport(Report report)
{
    m_actions->setIsImporting(false);
    m_notice->clear();
    m_models.setReport(std::move(report));
    const bool isEmpty = m_models.report().figures.empty() && m_models.report().rollouts.empty();
    showPage(isEmpty ? PageId::Source : m_settings.page());
    m_content->showPages();
    m_navigation->setFocus();
    if (isEmpty)
        m_notice->showNotice(NoticeBar::Kind::Error,
                             tr("No figures were found in this text. It is shown as it was "
                                "read; open another report to see figures."));
}

void MainWindow::showImportStarted(const QString &path)
{
    m_lastPath = path;
    m_actions->setIsImporting(true);
    const QString name = path.isEmpty() ? QString() : QFileInfo(path).fileName();
    if (m_models.hasReport()) {
        m_notice->showNotice(NoticeBar::Kind::Progress,
                             name.isEmpty() ? tr("Reading the pasted text…") : tr("Reading %1…").arg(name),
                             tr("Stop"), [this] { m_importer->cancel(); });
    } else {
        m_notice->clear();
        m_content->showLoading(name);
    }
}

void MainWindow::showImportFailure(const Error &error)
{
    m_actions->setIsImporting(false);
    if (m_models.hasReport()) {
        m_notice->showNotice(NoticeBar::Kind::Error, describe(error), tr("Open another report…"),
                             [this] { chooseFile(); });
    } else {
        m_content->showError(error);
    }
}

void MainWindow::showSaved(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    m_notice->showNotice(NoticeBar::Kind::Success, tr("Written: %1").arg(QDir::toNativeSeparators(path)),
                         tr("Open the folder"),
                         [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

void MainWindow::showImportCancelled()
{
    m_actions->setIsImporting(false);
    m_notice->clear();
    if (!m_models.hasReport())
        m_content->showStart();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateTheme();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_importer->cancel();
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
    openMimeData(*event->mimeData());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_navigation->setNarrow(width() < length::narrowWindow);
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    for (const PageId page : allPages())
        m_navigation->setTitle(page, pageTitle(page));
    m_navigation->setAccessibleName(tr("Pages"));
    updateRecentFiles();
    updateReportTexts();
}

void MainWindow::updateReportTexts()
{
    const bool hasReport = m_models.hasReport();
    m_actions->setHasReport(hasReport);
    m_actions->reload->setEnabled(!m_path.isEmpty());
    m_navigation->setEnabled(hasReport);
    m_chooserAction->setVisible(hasReport);
    m_status->showReport(m_models);
    setWindowTitle(hasReport ? tr("%1 – Tem", "window title: report").arg(m_models.title()) : u"Tem"_s);
    m_chooser->setTitle(m_models.title());
    for (const PageId page : allPages())
        m_navigation->setBadge(page, pageBadge(page, m_models));
    if (hasReport)
        m_navigation->setFoot(tr("Period of the report"), m_models.periodDates(),
                              tr("Units: %1").arg(m_models.vintageText()));
    else
        m_navigation->setFoot({}, {}, {});
}

void MainWindow::updateRecentFiles()
{
    m_actions->setRecentFiles(m_settings.recentFiles());
}

void MainWindow::updateTheme()
{
    m_actions->setTheme(Theme::of(*this));
}

} // namespace tem
