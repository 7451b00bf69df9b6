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

#include <utility>

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
            [this](const std::shared_ptr<Report> &report, const QByteArray &bytes) {
                emit importingChanged(false);
                emit reportImported(report, bytes, m_source);
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
    request({.path = path});
    m_importer->importFile(path);
}

void ImportFlow::openText(const QString &text)
{
    request({.bytes = text.toUtf8()});
    m_importer->importText(text);
}

void ImportFlow::openBytes(const QByteArray &bytes, const QString &name)
{
    request({.bytes = bytes, .name = name});
    m_importer->importBytes(bytes, name);
}

void ImportFlow::request(ReportSource source)
{
    m_source = std::move(source);
    emit importRequested(m_source);
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
    m_source.path.isEmpty() ? pasteReport() : openFile(m_source.path);
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
    const QString name = m_source.path.isEmpty() ? m_source.name : QFileInfo(m_source.path).fileName();
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

void ImportFlow::showStarted()
{
    emit importingChanged(true);
    showProgress();
}

void ImportFlow::showFailure(const Error &error)
{
    emit importingChanged(false);
    emit importEnded();
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
    emit importEnded();
    m_frame.notice().clear();
    if (!m_models.hasReport())
        m_frame.content().showStart();
}

} // namespace tem
