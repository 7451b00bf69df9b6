#pragma once

#include "items/ReportSelection.h"
#include "pages/PageId.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace tem {

/// Where a report comes from: a file, or bytes that exist nowhere else (a pasted text, standard input).
struct ReportSource
{
    /// Empty for a text.
    QString path{};
    /// Of a text; UTF-8 where it was pasted.
    QByteArray bytes{};
    /// What the user calls the source of bytes; empty for a pasted text.
    QString name{};
    bool operator==(const ReportSource &) const = default;
};

/// What was open, and where its reader stood.
struct Session
{
    ReportSource source{};
    /// SHA-256 of the source as it was read; empty while it is being read. Selection and scrolling are only
    /// good for the same text.
    QString hash{};
    PageId page = PageId::Overview;
    ReportSelection::Item selection{};
    /// Vertical places of the page's scroll areas, in px.
    QList<int> scroll{};
    /// The window was closed in order. False in a session found at the start: the program ended otherwise.
    bool isClosed = false;
    bool operator==(const Session &) const = default;
};

/// Sessions as files in one folder, written whole or not at all.
class SessionFolder
{
public:
    /// The folder is made when something is written.
    explicit SessionFolder(const QString &path)
        : m_path(path)
    {
    }

    /// The last session; nothing where there is none or its files make no sense.
    std::optional<Session> session() const { return read(sessionName()); }
    void keepSession(const Session &session) { keep(sessionName(), session); }
    void dropSession() { drop(sessionName()); }

    /// A session that the program did not survive, until the user has decided what becomes of it.
    std::optional<Session> crashed() const { return read(crashedName()); }
    void keepCrashed(const Session &session) { keep(crashedName(), session); }
    void dropCrashed() { drop(crashedName()); }

private:
    static QString sessionName();
    static QString crashedName();
    QString filePath(const QString &name) const;
    std::optional<Session> read(const QString &name) const;
    void keep(const QString &name, const Session &session);
    void drop(const QString &name);

    QString m_path;
};

} // namespace tem
