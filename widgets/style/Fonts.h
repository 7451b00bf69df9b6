#pragma once

#include <QFont>

namespace tem {

/// Makes the bundled IBM Plex Sans known to Qt. Call once, after the application object exists.
void loadFonts();

/// IBM Plex Sans at `pixels`, made ready for PDF: every font that Tem draws with comes from here.
QFont uiFont(double pixels, QFont::Weight weight = QFont::Normal, bool italic = false);

} // namespace tem
