#pragma once

class QLayout;
class QWidget;

namespace tem {

class PageHeader;

// Every page is a column of two: its head, and below it what it shows.

/// Puts head and body on a page with the margins that all pages share; a body that is too high scrolls under
/// the head.
void fillPage(QWidget &page, PageHeader *header, QLayout *body);

/// Puts a panel beside what a page shows, under its head; in a narrow window below it. Takes it from where it
/// was. To be called again when the window has another size.
void placeBeside(QWidget &page, QWidget &panel);

/// True where the window is too narrow for panels side by side: charts then stand in one column.
bool isNarrow(const QWidget &page);

/// True also where a panel that stands beside the page leaves it as little room.
bool isCrowded(const QWidget &page);

} // namespace tem
