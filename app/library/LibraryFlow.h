#pragma once

#include "Session.h"
#include "library/LibraryDesk.h"

#include <QObject>
#include <QTimer>

class QWidget;

namespace tem {

class ReportEditor;
class ReportModels;
class WindowActions;
class WindowFrame;
class WindowSettings;

/// What the window does with the library: keeps what is read, opens what is kept, lists it, hands it over,
/// backs it up, and says what went wrong. Which report of it is shown, this knows.
class LibraryFlow : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the flow; dialogs belong to `window`, which owns it.
    LibraryFlow(LibraryDesk &desk, ReportEditor &editor, ReportModels &models, WindowActions &actions,
                WindowFrame &frame, WindowSettings &settings, QWidget &window);

    /// Keeps the report in the editor, which is shown already, with the bytes it was read from; what was
    /// corrected of it before comes back. Not at once: nobody should wait for a library to see a report.
    void keepShown(const QByteArray &bytes);
    void open(ReportId id);
    /// The same, and selects a figure.
    void openAt(ReportId id, const QString &figureId);
    void close();
    /// The report shown; nothing where the library does not have it.
    std::optional<ReportId> current() const { return m_current; }
    /// Puts the reports of the library on the start page.
    void showEntries();

signals:
    /// The editor has another report, to be shown.
    void reportOpened(const tem::ReportSource &source);

private:
    void attach(KeptReport kept);
    void keepAgain();
    void warnOfNoLibrary();
    void updateSeries();
    void compare(ReportId earlier, ReportId later);
    void backUp();
    void restoreBackUp();
    void offerNewReading(const KeptReport &kept);
    void reviewNewReading(const KeptReport &kept);
    void accept(const KeptReport &kept, const Amendments &followed);
    void remove(ReportId id);
    void handOver(ReportId id);
    void takeOver();
    void updateActions();
    void showFailure(const Error &error);

    LibraryDesk &m_desk;
    ReportEditor &m_editor;
    ReportModels &m_models;
    WindowActions &m_actions;
    WindowFrame &m_frame;
    WindowSettings &m_settings;
    QWidget &m_window;
    std::optional<ReportId> m_current;
    /// What the report shown was read from; empty for one that is not to be kept.
    QByteArray m_bytes;
    /// Where a series says less than it could: the library has changed since.
    QTimer m_seriesDelay;
};

} // namespace tem
