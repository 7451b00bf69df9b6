#pragma once

class QScrollArea;
class QWidget;

namespace tem {

/// A frameless area on the page's ground that scrolls `body` up and down where the window is too low for it.
QScrollArea *scrollBody(QWidget *body);

/// Puts another body into such an area and deletes the old one.
void setScrollBody(QScrollArea &area, QWidget *body);

} // namespace tem
