#include "items/SelectionHistory.h"

#include <QScopedValueRollback>

namespace tem {

SelectionHistory::SelectionHistory(ReportSelection &selection, QObject *parent)
    : QObject(parent)
    , m_selection(selection)
{
    connect(&m_selection, &ReportSelection::selectionChanged, this, &SelectionHistory::add);
}

void SelectionHistory::setPlace(int place)
{
    if (place == m_place)
        return;
    m_place = place;
    emit historyChanged();
}

void SelectionHistory::clear()
{
    m_entries.clear();
    m_current = 0;
    emit historyChanged();
}

void SelectionHistory::add(const ReportSelection::Item &item)
{
    if (m_isStepping)
        return;
    const Entry entry{item, m_place};
    if (item.kind != ReportSelection::Kind::None && (m_entries.empty() || m_entries[m_current] != entry)) {
        if (!m_entries.empty())
            m_entries.erase(m_entries.begin() + static_cast<std::ptrdiff_t>(m_current) + 1, m_entries.end());
        m_entries.push_back(entry);
        if (m_entries.size() > limit)
            m_entries.erase(m_entries.begin());
        m_current = m_entries.size() - 1;
    }
    emit historyChanged();
}

bool SelectionHistory::isAtCurrent() const
{
    return m_entries[m_current] == Entry{m_selection.current(), m_place};
}

bool SelectionHistory::canGoBack() const
{
    return !m_entries.empty() && (m_current > 0 || !isAtCurrent());
}

bool SelectionHistory::canGoForward() const
{
    return m_current + 1 < m_entries.size();
}

void SelectionHistory::goBack()
{
    if (canGoBack())
        show(isAtCurrent() ? m_current - 1 : m_current);
}

void SelectionHistory::goForward()
{
    if (canGoForward())
        show(m_current + 1);
}

void SelectionHistory::show(std::size_t entry)
{
    {
        const QScopedValueRollback stepping(m_isStepping, true);
        m_current = entry;
        // Copied: who follows the signals may change the history.
        const Entry shown = m_entries[entry];
        if (shown.place != m_place) {
            m_place = shown.place;
            emit placeRequested(shown.place);
        }
        m_selection.select(shown.item);
    }
    emit historyChanged();
}

} // namespace tem
