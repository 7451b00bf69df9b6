#include "items/ReportSelection.h"

namespace tem {

ReportSelection::ReportSelection(Related related, QObject *parent)
    : QObject(parent)
    , m_relatedOf(std::move(related))
{
    if (!m_relatedOf) {
        m_relatedOf = [](const Item &item) {
            return item.kind == Kind::Figure || item.kind == Kind::Group ? QStringList{item.id}
                                                                         : QStringList();
        };
    }
}

void ReportSelection::select(const Item &item)
{
    if (item == m_current)
        return;
    m_current = item;
    m_related = m_relatedOf(item);
    emit selectionChanged(m_current);
}

} // namespace tem
