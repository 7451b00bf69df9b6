#include "WindowActions.h"

#include "PageNames.h"
#include "style/Icons.h"
#include "style/Theme.h"

#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

WindowActions::WindowActions(QObject *parent)
    : QObject(parent)
    , m_pageGroup(new QActionGroup(this))
    , m_languageGroup(new QActionGroup(this))
    , m_themeGroup(new QActionGroup(this))
{
    open = make(u"open"_s);
    paste = make(u"paste"_s);
    openSample = make(u"openSample"_s);
    clearRecent = make(u"clearRecent"_s);
    arrangeRecent = make(u"arrangeRecent"_s);
    exportPdf = make(u"exportPdf"_s);
    exportImage = make(u"exportImage"_s);
    exportTable = make(u"exportTable"_s);
    quit = make(u"quit"_s);
    copyHash = make(u"copyHash"_s);
    clearSelection = make(u"clearSelection"_s);
    copyWithSource = make(u"copyWithSource"_s);
    goBack = make(u"goBack"_s);
    goForward = make(u"goForward"_s);
    showSource = make(u"showSource"_s);
    find = make(u"find"_s);
    searchAll = make(u"searchAll"_s);
    fullScreen = make(u"fullScreen"_s);
    reload = make(u"reload"_s);
    cancelImport = make(u"cancelImport"_s);
    closeReport = make(u"closeReport"_s);
    undo = make(u"undo"_s);
    redo = make(u"redo"_s);
    correct = make(u"correct"_s);
    reject = make(u"reject"_s);
    withdraw = make(u"withdraw"_s);
    markChecked = make(u"markChecked"_s);
    markDisputed = make(u"markDisputed"_s);
    markOpen = make(u"markOpen"_s);
    showLibrary = make(u"showLibrary"_s);
    handOver = make(u"handOver"_s);
    takeOver = make(u"takeOver"_s);
    backUp = make(u"backUp"_s);
    restoreBackUp = make(u"restoreBackUp"_s);
    settings = make(u"settings"_s);
    shortcuts = make(u"shortcuts"_s);
    about = make(u"about"_s);

    open->setShortcut(QKeySequence::Open);
    paste->setShortcut(QKeySequence::Paste);
    exportPdf->setShortcut(Qt::CTRL | Qt::Key_E);
    quit->setShortcut(Qt::CTRL | Qt::Key_Q);
    clearSelection->setShortcut(Qt::Key_Escape);
    copyWithSource->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    goBack->setShortcuts({Qt::ALT | Qt::Key_Left, Qt::Key_Back});
    goForward->setShortcuts({Qt::ALT | Qt::Key_Right, Qt::Key_Forward});
    showSource->setShortcut(Qt::Key_F4);
    showSource->setCheckable(true);
    find->setShortcut(QKeySequence::Find);
    searchAll->setShortcut(Qt::CTRL | Qt::Key_K);
    fullScreen->setShortcut(Qt::Key_F11);
    reload->setShortcut(Qt::Key_F5);
    showLibrary->setShortcut(Qt::CTRL | Qt::Key_L);
    undo->setShortcut(QKeySequence::Undo);
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    correct->setShortcut(Qt::Key_F2);
    markChecked->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    closeReport->setShortcut(QKeySequence::Close);
    // QKeySequence::Preferences is empty outside of macOS.
    settings->setShortcut(Qt::CTRL | Qt::Key_Comma);
    shortcuts->setShortcuts(
        {QKeySequence(QKeySequence::HelpContents), QKeySequence(Qt::CTRL | Qt::Key_Slash)});

    int key = Qt::Key_1;
    for (const PageId page : allPages()) {
        auto *action = new QAction(m_pageGroup);
        action->setCheckable(true);
        action->setShortcut(QKeyCombination(Qt::CTRL, Qt::Key(key++)));
        connect(action, &QAction::triggered, this, [this, page] { emit pageRequested(page); });
        m_pages.emplace(page, action);
    }

    // Each language is named in itself, so that it can be found from any other.
    m_vietnamese = new QAction(u"Tiếng Việt"_s, m_languageGroup);
    m_english = new QAction(u"English"_s, m_languageGroup);
    for (QAction *action : {m_vietnamese, m_english})
        action->setCheckable(true);
    connect(m_vietnamese, &QAction::triggered, this,
            [this] { emit languageRequested(Language::Vietnamese); });
    connect(m_english, &QAction::triggered, this, [this] { emit languageRequested(Language::English); });

    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        auto *action = new QAction(m_themeGroup);
        action->setObjectName(choice == ThemeChoice::System  ? u"themeSystem"_s
                              : choice == ThemeChoice::Light ? u"themeLight"_s
                                                             : u"themeDark"_s);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, choice] { emit themeRequested(choice); });
        m_themes.emplace(choice, action);
    }

    setHasReport(false);
    reload->setEnabled(false);
    setIsImporting(false);
}

QAction *WindowActions::make(const QString &name)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    return action;
}

void WindowActions::fillMenuBar(QMenuBar &bar)
{
    m_fileMenu = bar.addMenu(QString());
    m_fileMenu->addAction(open);
    m_recentMenu = m_fileMenu->addMenu(QString());
    m_fileMenu->addAction(openSample);
    m_fileMenu->addSeparator();
    m_fileMenu->addActions({exportPdf, exportImage, exportTable});
    m_fileMenu->addSeparator();
    m_fileMenu->addAction(quit);

    m_editMenu = bar.addMenu(QString());
    m_editMenu->addActions({undo, redo});
    m_editMenu->addSeparator();
    m_editMenu->addAction(paste);
    m_editMenu->addSeparator();
    m_editMenu->addActions({find, searchAll});
    m_editMenu->addSeparator();
    m_editMenu->addActions({copyWithSource, clearSelection, copyHash});
    m_editMenu->addSeparator();
    m_editMenu->addAction(settings);

    m_viewMenu = bar.addMenu(QString());
    m_viewMenu->addActions(m_pageGroup->actions());
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({goBack, goForward, showSource});
    m_viewMenu->addSeparator();
    m_themeMenu = m_viewMenu->addMenu(QString());
    m_themeMenu->addActions(m_themeGroup->actions());
    m_languageMenu = m_viewMenu->addMenu(QString());
    m_languageMenu->addActions(m_languageGroup->actions());
    m_viewMenu->addAction(fullScreen);

    m_reportMenu = bar.addMenu(QString());
    m_reportMenu->addActions({correct, reject, withdraw});
    m_reportMenu->addSeparator();
    m_reportMenu->addActions({markChecked, markDisputed, markOpen});
    m_reportMenu->addSeparator();
    m_reportMenu->addActions({reload, cancelImport});
    m_reportMenu->addSeparator();
    m_reportMenu->addAction(closeReport);

    m_libraryMenu = bar.addMenu(QString());
    m_libraryMenu->addAction(showLibrary);
    m_libraryMenu->addSeparator();
    m_libraryMenu->addActions({handOver, takeOver});
    m_libraryMenu->addSeparator();
    m_libraryMenu->addActions({backUp, restoreBackUp});

    m_helpMenu = bar.addMenu(QString());
    m_helpMenu->addActions({shortcuts, about});
    retranslate();
}

void WindowActions::fillToolBar(QToolBar &bar)
{
    bar.addActions({open, paste});
    bar.addSeparator();
    bar.addActions({exportPdf, exportImage, exportTable});
}

void WindowActions::retranslate()
{
    open->setText(tr("&Open report…"));
    open->setToolTip(tr("Open a report file"));
    paste->setText(tr("&Paste"));
    paste->setToolTip(tr("Read the text on the clipboard as a report"));
    openSample->setText(tr("Open the &sample report"));
    clearRecent->setText(tr("&Clear this list"));
    arrangeRecent->setText(tr("&Pin or remove…"));
    exportPdf->setText(tr("Export P&DF…"));
    exportPdf->setToolTip(tr("Write the summary as a PDF document"));
    exportImage->setText(tr("Export &picture…"));
    exportImage->setToolTip(tr("Write the page shown as a picture"));
    exportTable->setText(tr("Export &table…"));
    exportTable->setToolTip(tr("Write all figures as a table"));
    quit->setText(tr("&Quit"));
    copyHash->setText(tr("Copy the S&HA-256 of the source"));
    clearSelection->setText(tr("&Clear the selection"));
    copyWithSource->setText(tr("Copy with &source"));
    goBack->setText(tr("&Back to the selection before"));
    goForward->setText(tr("&Forward to the next selection"));
    //: a panel with the sentence of what is selected
    showSource->setText(tr("&Source of the selection"));
    find->setText(tr("&Find"));
    searchAll->setText(tr("Find &everywhere…"));
    fullScreen->setText(tr("F&ull screen for meetings"));
    reload->setText(tr("&Read the file again"));
    cancelImport->setText(tr("&Stop reading"));
    closeReport->setText(tr("&Close the report"));
    settings->setText(tr("Settin&gs…"));
    setSteps(m_undoText, m_redoText);
    correct->setText(tr("C&orrect or add a figure…"));
    correct->setToolTip(
        tr("Put right how the selected figure or province was read; make a selected number of "
           "the text a figure"));
    reject->setText(tr("This is &no figure…"));
    withdraw->setText(tr("&Withdraw the correction"));
    markChecked->setText(tr("Chec&ked against the print"));
    markDisputed->setText(tr("Still &disputed"));
    markOpen->setText(tr("Not ch&ecked yet"));
    showLibrary->setText(tr("&List of reports"));
    handOver->setText(tr("&Hand this report over…"));
    takeOver->setText(tr("&Take over a report…"));
    backUp->setText(tr("&Back up the library…"));
    restoreBackUp->setText(tr("&Restore the library…"));
    shortcuts->setText(tr("&Keyboard shortcuts"));
    about->setText(tr("&About Tem"));
    m_themes.at(ThemeChoice::System)->setText(tr("As the &system has it"));
    m_themes.at(ThemeChoice::Light)->setText(tr("&Light"));
    m_themes.at(ThemeChoice::Dark)->setText(tr("&Dark"));
    for (const auto &[page, action] : m_pages)
        action->setText(pageTitle(page));

    if (!m_fileMenu)
        return;
    m_fileMenu->setTitle(tr("&File"));
    m_recentMenu->setTitle(tr("Open &recent"));
    m_editMenu->setTitle(tr("&Edit"));
    m_viewMenu->setTitle(tr("&View"));
    m_themeMenu->setTitle(tr("&Colours"));
    m_languageMenu->setTitle(tr("&Language"));
    m_reportMenu->setTitle(tr("&Report"));
    m_libraryMenu->setTitle(tr("&Library"));
    m_helpMenu->setTitle(tr("&Help"));
}

void WindowActions::setTheme(const Theme &theme)
{
    const auto set = [&](QAction *action, const QString &name) {
        action->setIcon(lineIcon(name, theme.ink, theme.slot));
        action->setIconVisibleInMenu(false);
    };
    set(open, u"open"_s);
    set(paste, u"paste"_s);
    set(exportPdf, u"pdf"_s);
    set(exportImage, u"image"_s);
    set(exportTable, u"table"_s);
}

void WindowActions::setHasReport(bool hasReport)
{
    for (QAction *action : {fullScreen, exportPdf, exportImage, exportTable, copyHash, clearSelection,
                            closeReport, find, showSource})
        action->setEnabled(hasReport);
    m_pageGroup->setEnabled(hasReport);
}

void WindowActions::setIsImporting(bool isImporting)
{
    cancelImport->setEnabled(isImporting);
}

bool WindowActions::isPage(const QAction &action) const
{
    return action.actionGroup() == m_pageGroup;
}

void WindowActions::setRecentFiles(const RecentFiles &files)
{
    m_recentMenu->clear();
    int number = 0;
    for (const RecentFile &file : files) {
        if (number > 0 && !file.isPinned && files[size_t(number) - 1].isPinned)
            m_recentMenu->addSeparator();
        const QFileInfo info(file.path);
        const auto hasSameName = [&](const RecentFile &other) {
            return other != file && QFileInfo(other.path).fileName() == info.fileName();
        };
        QString name = info.fileName();
        if (std::ranges::any_of(files, hasSameName))
            //: %1 file name, %2 the folder it is in
            name = tr("%1 – %2").arg(name, QDir::toNativeSeparators(info.absolutePath()));
        if (!isThere(file))
            //: %1 file name
            name = tr("%1 (no longer there)").arg(name);
        // An ampersand in a file name is no mnemonic.
        name.replace(u'&', u"&&"_s);
        ++number;
        QAction *action =
            m_recentMenu->addAction(number < 10 ? u"&%1  %2"_s.arg(QString::number(number), name) : name);
        action->setToolTip(QDir::toNativeSeparators(file.path));
        connect(action, &QAction::triggered, this,
                [this, path = file.path] { emit recentFileRequested(path); });
    }
    m_recentMenu->setToolTipsVisible(true);
    m_recentMenu->setEnabled(!files.empty());
    m_recentMenu->addSeparator();
    m_recentMenu->addActions({arrangeRecent, clearRecent});
}

void WindowActions::setSteps(const QString &undoText, const QString &redoText)
{
    m_undoText = undoText;
    m_redoText = redoText;
    //: %1 what would be undone
    undo->setText(undoText.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undoText));
    //: %1 what would be done again
    redo->setText(redoText.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redoText));
    undo->setEnabled(!undoText.isEmpty());
    redo->setEnabled(!redoText.isEmpty());
}

void WindowActions::setCurrentPage(PageId page)
{
    m_pages.at(page)->setChecked(true);
}

void WindowActions::setLanguage(Language language)
{
    (language == Language::Vietnamese ? m_vietnamese : m_english)->setChecked(true);
}

void WindowActions::setThemeChoice(ThemeChoice choice)
{
    m_themes.at(choice)->setChecked(true);
}

} // namespace tem
