#pragma once

class QBoxLayout;
class QWidget;

namespace tem {

/// How large the side panel of a page is, in px: its width beside the rest, its height below it.
struct SidePanelSize
{
    int width = 0;
    int heightBelow = 0;
};

/// Puts the side panel of a page beside the rest, or in a narrow window below it. For the page's resizeEvent;
/// `body` holds the rest and then `side`.
void placeSidePanel(const QWidget &page, QBoxLayout &body, QWidget &side, const SidePanelSize &size);

} // namespace tem
