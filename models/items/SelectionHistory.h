#pragma once

#include "items/ReportSelection.h"

#include <QObject>

#include <vector>

namespace tem {

/// The selections of a report one after the other, each with the place where it was made (a page; this class
/// does not know what places are), to go back and forward through them as a browser does.
class SelectionHistory : public QObject
{
    Q_OBJECT

public:
    /// The oldest entries are forgotten.
    static constexpr std::size_t limit = 100;

    /// The selection must outlive the history.
    explicit SelectionHistory(ReportSelection &selection, QObject *parent = nullptr);

    /// Where the reader is now: what is selected next was selected there.
    void setPlace(int place);
    /// Forgets everything.
    void clear();

    /// True also where the newest selection was cleared, or made elsewhere: the first step goes back to it.
    bool canGoBack() const;
    bool canGoForward() const;
    void goBack();
    void goForward();

signals:
    /// A step leads to another place; the selection follows.
    void placeRequested(int place);
    /// canGoBack() or canGoForward() may be different now.
    void historyChanged();

private:
    struct Entry
    {
        ReportSelection::Item item;
        int place = 0;
        bool operator==(const Entry &) const = default;
    };

    void add(const ReportSelection::Item &item);
    /// The reader sees what the current entry holds.
    bool isAtCurrent() const;
    void show(std::size_t entry);

    ReportSelection &m_selection;
    std::vector<Entry> m_entries;
    /// Index into the entries; nothing is current while there are none.
    std::size_t m_current = 0;
    int m_place = 0;
    bool m_isStepping = false;
};

} // namespace tem
