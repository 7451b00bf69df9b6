#pragma once

#include "store/LibraryEntry.h"

#include <QWidget>

#include <vector>

namespace tem {

class Button;
class LibraryList;
class TextLabel;

/// What the window shows while no report is open: open one, paste one, drop one, or try the sample. As soon
/// as the library has reports, these take the room, and the ways to others stand above them.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    void setLibrary(std::vector<LibraryEntry> entries);
    /// Its signals say what is asked for of a report of the library.
    LibraryList *library() const { return m_library; }

signals:
    void openRequested();
    void pasteRequested();
    void sampleRequested();
    /// How the figures of the library's reports went on from period to period.
    void seriesRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeWelcome();
    QWidget *makeLibrary();
    QWidget *makeWays();
    QWidget *makeSample();
    QWidget *makeSteps();
    void dressButtons();

    Button *m_open = nullptr;
    Button *m_paste = nullptr;
    Button *m_sample = nullptr;
    /// The same beside the library.
    Button *m_openOther = nullptr;
    Button *m_pasteOther = nullptr;
    Button *m_series = nullptr;
    TextLabel *m_summary = nullptr;
    LibraryList *m_library = nullptr;
    QWidget *m_welcomeView = nullptr;
    QWidget *m_libraryView = nullptr;
};

} // namespace tem
