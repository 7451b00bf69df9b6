#pragma once

class QLayout;
class QWidget;

namespace tem {

class PageHeader;

/// Puts head and body on a page with the margins that all pages share; a body that is too high scrolls under
/// the head.
void fillPage(QWidget &page, PageHeader *header, QLayout *body);

/// True where the window is too narrow for panels side by side: charts then stand in one column.
bool isNarrow(const QWidget &page);

} // namespace tem
