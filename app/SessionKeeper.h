#pragma once

#include "Session.h"

#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <optional>

namespace tem {

class MainWindow;
class NoticeBar;
class WindowSettings;

/// Keeps on disk what is open, and brings it back: by itself after the window was closed in order and the
/// user wants it so, by the user's own decision after the program ended otherwise, so that a report that
/// ended the program does not do so again and again. One window of the program keeps a session; a second one
/// at the same time does not.
class SessionKeeper : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the keeper.
    SessionKeeper(const QString &folder, MainWindow &window, NoticeBar &notice,
                  const WindowSettings &settings);

    /// Opens the last session, or offers to. `isFree`: false where the user has asked for another report.
    void start(bool isFree);

    /// An import begins: until it ends, it counts as what was open.
    void beginReading(const ReportSource &source);
    /// It was stopped or failed: what was open before it still is.
    void endReading();
    /// A report is shown. Where it is the one that was to come back, its reader stands where he stood.
    void showPlace(const ReportSource &source);
    /// No report is open any more.
    void forget();
    /// The reader has moved on.
    void notePlace();
    /// The window is being closed in order; nothing is kept after that.
    void close();

private:
    void offerCrashed();
    void reopen(const Session &session);
    void goTo(const Session &place);
    void readPlace();

    SessionFolder m_folder;
    MainWindow &m_window;
    NoticeBar &m_notice;
    const WindowSettings &m_settings;
    QLockFile m_lock;
    bool m_isKeeping = false;
    QTimer m_delay;
    /// Nothing without a report.
    std::optional<Session> m_shown;
    /// Where the reader is to stand once its report is there.
    std::optional<Session> m_place;
    std::optional<Session> m_crashed;
    /// The sentence that offers the crashed one; empty while it is not offered.
    QString m_offer;
};

} // namespace tem
