#pragma once

#include "WindowSettings.h"
#include "catalogue/Catalogue.h"
#include "items/ReportModels.h"
#include "pages/PageId.h"

#include <QMainWindow>

#include <memory>

namespace tem {

class ImportFlow;
class ReportSaver;
class SelectionFlow;
class WindowActions;
class WindowFrame;

/// The window: connects what the user does with what brings reports in, shows them, and sends out what
/// leaves. One report is shown at a time.
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
    void connectImports();
    void connectExports();
    void connectView();
    void restoreWindowState();

    void showReport(const std::shared_ptr<Report> &report, const QString &path);
    void showSaved(const QString &path);
    void retranslate();
    void updateRecentFiles();

    WindowSettings m_settings;
    Language m_language;
    ReportModels m_models;
    /// Where the report came from; empty for a text.
    QString m_path;

    WindowActions *m_actions = nullptr;
    WindowFrame *m_frame = nullptr;
    ImportFlow *m_imports = nullptr;
    ReportSaver *m_saver = nullptr;
    SelectionFlow *m_selection = nullptr;
};

} // namespace tem
