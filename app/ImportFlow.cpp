#include "ImportFlow.h"

#include "ContentStack.h"
#include "NoticeBar.h"
#include "ReportImporter.h"
#include "WindowFrame.h"
#include "WindowSettings.h"
#include "items/ErrorText.h"
#include "items/ReportModels.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

const auto samplePath = u":/samples/bao-cao-mau.txt"_s;

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

ImportFlow::ImportFlow(const Catalogue &catalogue, const ReportModels &models, WindowSettings &settings,
                       WindowFrame &frame, QWidget &window)
    : QObject(&window)
    , m_models(models)
    , m_settings(settings)
    , m_frame(frame)
    , m_window(window)
    , m_importer(new ReportImporter(catalogue, this))
{
    connect(m_importer, &ReportImporter::importStarted, this, &ImportFlow::showStarted);
    connect(m_importer, &ReportImporter::progressChanged, this, [this](double share) {
        m_frame.notice().setProgress(share);
        m_frame.content().setProgress(share);
    });
    connect(m_importer, &ReportImporter::reportImported, this,
            [this](const std::shared_ptr<Report> &report, const QString &path) {
                emit importingChanged(false);
                emit reportImported(report, path);
            });
    connect(m_importer, &ReportImporter::importFailed, this, &ImportFlow::showFailure);
    connect(m_importer, &ReportImporter::importCancelled, this, &ImportFlow::showCancelled);

    const ContentStack &content = m_frame.content();
    connect(&content, &ContentStack::openRequested, this, &ImportFlow::chooseFile);
    connect(&content, &ContentStack::pasteRequested, this, &ImportFlow::pasteReport);
    connect(&content, &ContentStack::sampleRequested, this, &ImportFlow::openSample);
    connect(&content, &ContentStack::retryRequested, this, &ImportFlow::retry);
    connect(&content, &ContentStack::cancelRequested, this, &ImportFlow::cancel);
}

void ImportFlow::openFile(const QString &path)
{
    m_importer->importFile(path);
}

void ImportFlow::openText(const QString &text)
{
    m_importer->importText(text);
}

void ImportFlow::openBytes(const QByteArray &bytes, const QString &name)
{
    m_importer->importBytes(bytes, name);
}

void ImportFlow::openSample()
{
    openFile(samplePath);
}

void ImportFlow::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Open report"), m_settings.openFolder(),
                                                      tr("Text files (*.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    m_settings.setOpenFolder(QFileInfo(path).absolutePath());
    openFile(path);
}

void ImportFlow::pasteReport()
{
    const QMimeData nothing;
    const QMimeData *clipboard = QGuiApplication::clipboard()->mimeData();
    openMimeData(clipboard ? *clipboard : nothing);
}

void ImportFlow::openMimeData(const QMimeData &source)
{
    const QString path = localFile(source);
    if (!path.isEmpty())
        openFile(path);
    else if (source.hasUrls())
        m_frame.notice().showNotice(NoticeBar::Kind::Error,
                                    tr("Only files on this computer and texts can be opened. Save the "
                                       "report first, then drop the file."));
    else if (!source.text().trimmed().isEmpty())
        openText(source.text());
    else
        m_frame.notice().showNotice(
            NoticeBar::Kind::Error,
            tr("There is no text on the clipboard. Copy the report's text, then paste it here."));
}

void ImportFlow::retry()
{
    m_lastPath.isEmpty() ? pasteReport() : openFile(m_lastPath);
}

void ImportFlow::cancel()
{
    m_importer->cancel();
}

bool ImportFlow::isImporting() const
{
    return m_importer->isImporting();
}

bool ImportFlow::isSample(const QString &path)
{
    return path == samplePath;
}

void ImportFlow::showProgress()
{
    const QString name = m_lastPath.isEmpty() ? QString() : QFileInfo(m_lastPath).fileName();
    NoticeBar &notice = m_frame.notice();
    if (m_models.hasReport()) {
        notice.showNotice(NoticeBar::Kind::Progress,
                          name.isEmpty() ? tr("Reading the pasted text…") : tr("Reading %1…").arg(name),
                          tr("Stop"), [this] { cancel(); });
    } else {
        notice.clear();
        m_frame.content().showLoading(name);
    }
}

void ImportFlow::showStarted(const QString &path)
{
    m_lastPath = path;
    emit importingChanged(true);
    showProgress();
}

void ImportFlow::showFailure(const Error &error)
{
    emit importingChanged(false);
    if (m_models.hasReport()) {
        m_frame.notice().showNotice(NoticeBar::Kind::Error, describe(error), tr("Open another report…"),
                                    [this] { chooseFile(); });
    } else {
        m_frame.content().showError(error);
    }
}

void ImportFlow::showCancelled()
{
    emit importingChanged(false);
    m_frame.notice().clear();
    if (!m_models.hasReport())
        m_frame.content().showStart();
}

} // namespace tem
