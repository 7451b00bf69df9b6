#pragma once

#include "Session.h"
#include "WindowSettings.h"
#include "catalogue/Catalogue.h"
#include "items/ReportModels.h"
#include "pages/PageId.h"

#include <QMainWindow>

#include <memory>

namespace tem {

class AmendFlow;
class Appearance;
class ImportFlow;
class LibraryDesk;
class LibraryFlow;
class RecentList;
class ReportEditor;
class ReportSaver;
class SelectionFlow;
class SessionKeeper;
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
    ReportModels &models() { return m_models; }

    /// Also remembered for the next report.
    void showPage(PageId page);
    PageId currentPage() const;
    QWidget *page(PageId page);

    void setLanguage(Language language);
    Appearance &appearance() const { return *m_appearance; }

    /// From now on, keeps in `folder` what is open and brings it back at the next start. `isFree`: false
    /// where the user has asked for another report.
    void keepSession(const QString &folder, bool isFree = true);
    /// From now on, keeps every report that is read, with its corrections, in the desk's library.
    void keepLibrary(std::unique_ptr<LibraryDesk> desk);
    /// Null without a library.
    LibraryDesk *library() const { return m_desk.get(); }
    /// A sentence above the pages, for what happened before the window was there.
    void showNotice(const QString &sentence);

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
    void connectDialogs();
    void restoreWindowState();
    void setThemeChoice(ThemeChoice choice);
    void openSettings();
    void showMeeting();
    void notePlace();

    void takeReport(Report report, const QByteArray &bytes, const ReportSource &source);
    /// What the editor has.
    void showReport(const ReportSource &source);
    Span selectedText();
    void showSaved(const QString &path);
    void retranslate();

    WindowSettings m_settings;
    Language m_language;
    ReportModels m_models;
    /// What is shown, before and after corrections.
    std::unique_ptr<ReportEditor> m_editor;
    /// Where the report shown came from.
    ReportSource m_source;

    WindowActions *m_actions = nullptr;
    WindowFrame *m_frame = nullptr;
    AmendFlow *m_amends = nullptr;
    ImportFlow *m_imports = nullptr;
    std::unique_ptr<LibraryDesk> m_desk;
    /// Not there without a library.
    LibraryFlow *m_library = nullptr;
    ReportSaver *m_saver = nullptr;
    SelectionFlow *m_selection = nullptr;
    RecentList *m_recent = nullptr;
    Appearance *m_appearance = nullptr;
    /// Not there while no session is kept.
    SessionKeeper *m_session = nullptr;
};

} // namespace tem
