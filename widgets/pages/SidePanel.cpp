#include "pages/SidePanel.h"

#include "pages/PageLayout.h"

#include <QBoxLayout>
#include <QWidget>

namespace tem {

void placeSidePanel(const QWidget &page, QBoxLayout &body, QWidget &side, const SidePanelSize &size)
{
    const bool below = isCrowded(page);
    body.setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    side.setMinimumSize(below ? 0 : size.width, below ? size.heightBelow : 0);
    side.setMaximumSize(below ? QWIDGETSIZE_MAX : size.width, below ? size.heightBelow : QWIDGETSIZE_MAX);
}

} // namespace tem
