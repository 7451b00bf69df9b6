#pragma once

#include "WindowSettings.h"
#include "catalogue/Catalogue.h"
#include "items/ReportModels.h"
#include "pages/PageId.h"
#include "report/Error.h"

#include <QMainWindow>

class QMimeData;

namespace tem {

class ContentStack;
class NavigationPane;
class NoticeBar;
class ReportChooser;
class ReportImporter;
class ReportSaver;
class StatusLine;
class WindowActions;

/// The window: brings reports in, shows their pages, and sends out what leaves. One report is shown at a
/// time; it stays until another one has been read whole.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Catalogue and settings must outlive the window.
    MainWindow(const Catalogue &catalogue, QSettings &settings, Language language, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openFile(const QString &path);
    void openText(const QString &text);
    /// `name` is what the user calls the source.
    void openBytes(const QByteArray &bytes, const QString &name);
    void openSample();
    void closeReport();

    /// Without a report where none is open.
    const ReportModels &models() const { return m_models; }

    /// Also remembered for the next report.
    void showPage(PageId page);
    PageId currentPage() const;
    QWidget *page(PageId page);

    void setLanguage(Language language);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    void connectActions();
    void connectContent();
    void connectImporter();

    void chooseFile();
    void pasteReport();
    void openMimeData(const QMimeData &source);
    void showReport(Report report);
    void showImportStarted(const QString &path);
    void showImportFailure(const Error &error);
    void showImportCancelled();
    void showSaved(const QString &path);

    void retranslate();
    void updateReportTexts();
    void updateRecentFiles();
    void updateTheme();

    const Catalogue &m_catalogue;
    WindowSettings m_settings;
    Language m_language;

    ReportModels m_models;
    /// Where the report came from; empty for a text.
    QString m_path;
    /// What was imported last, to try it again.
    QString m_lastPath;

    ReportImporter *m_importer = nullptr;
    ReportSaver *m_saver = nullptr;
    WindowActions *m_actions = nullptr;
    NavigationPane *m_navigation = nullptr;
    NoticeBar *m_notice = nullptr;
    ContentStack *m_content = nullptr;
    ReportChooser *m_chooser = nullptr;
    QAction *m_chooserAction = nullptr;
    StatusLine *m_status = nullptr;
};

} // namespace tem
