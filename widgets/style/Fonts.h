#pragma once

#include <QFont>

namespace tem {

/// Makes the faces of the bundled IBM Plex Sans that windows use known to Qt. Call once, after the
/// application object exists.
void loadFonts();
/// The same for the bold face, which only documents use: a window starts sooner without it. Call as often as
/// you like.
void loadPaperFonts();

/// IBM Plex Sans at `pixels`, made ready for PDF: every font that Tem draws with comes from here.
QFont uiFont(double pixels, QFont::Weight weight = QFont::Normal, bool italic = false);

/// What a text is for; sizes in px at 96 dpi. A derived value is the same role in italic.
enum class FontRole {
    KeyValue,     ///< 26/600: the number of a tile
    KeyValueWide, ///< 30/600: the same in a wide window
    PageTitle,    ///< 20/600
    PanelTitle,   ///< 14/600
    Strong,       ///< 13/600: chart values, emphasised rows
    Text,         ///< 13/400
    SourceText,   ///< 15/400
    Small,        ///< 12/400
    Tick          ///< 11/400: axis ticks and badges; nothing is smaller
};

QFont roleFont(FontRole role, bool italic = false);

} // namespace tem
