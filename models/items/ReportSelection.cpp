#include "items/ReportSelection.h"

namespace tem {

void ReportSelection::select(const Item &item)
{
    if (item == m_current)
        return;
    m_current = item;
    emit selectionChanged(m_current);
}

} // namespace tem
