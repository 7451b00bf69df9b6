#pragma once

#include "Session.h"
#include "catalogue/Catalogue.h"
#include "report/Error.h"
#include "report/Report.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <memory>

class QMimeData;
class QWidget;

namespace tem {

class ReportImporter;
class ReportModels;
class WindowFrame;
class WindowSettings;

/// How a report comes in: from a file, the clipboard, a drop or the bundled sample, with progress, a way to
/// stop and what went wrong shown where the user looks. A report that is shown stays until another one has
/// been read whole.
class ImportFlow : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the flow; dialogs belong to `window`.
    ImportFlow(const Catalogue &catalogue, const ReportModels &models, WindowSettings &settings,
               WindowFrame &frame, QWidget &window);

    void openFile(const QString &path);
    void openText(const QString &text);
    /// `name` is what the user calls the source.
    void openBytes(const QByteArray &bytes, const QString &name);
    void openSample();
    /// The user chooses a file in a dialog.
    void chooseFile();
    /// What is on the clipboard: a file or a text.
    void pasteReport();
    void openMimeData(const QMimeData &source);
    /// What was asked for last, once more.
    void retry();
    void cancel();

    bool isImporting() const;
    /// Shows the import under way once more, in the language now installed.
    void showProgress();

    static bool isSample(const QString &path);

signals:
    void importingChanged(bool isImporting);
    /// Before anything of it is read.
    void importRequested(const tem::ReportSource &source);
    /// The report is the receiver's to move from; `bytes` are what it was read from.
    void reportImported(const std::shared_ptr<tem::Report> &report, const QByteArray &bytes,
                        const tem::ReportSource &source);
    /// What was asked for did not come in.
    void importEnded();

private:
    void request(ReportSource source);
    void showStarted();
    void showFailure(const Error &error);
    void showCancelled();

    const ReportModels &m_models;
    WindowSettings &m_settings;
    WindowFrame &m_frame;
    QWidget &m_window;
    ReportImporter *m_importer = nullptr;
    /// What was asked for last, to try it again.
    ReportSource m_source;
};

} // namespace tem
