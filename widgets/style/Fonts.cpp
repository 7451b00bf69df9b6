#include "style/Fonts.h"

#include <QFontDatabase>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
int loadFace(const QString &face)
{
    return QFontDatabase::addApplicationFont(u":/fonts/IBMPlexSans-%1.ttf"_s.arg(face));
}
} // namespace

void loadFonts()
{
    for (const auto &face : {u"Regular"_s, u"Italic"_s, u"SemiBold"_s, u"SemiBoldItalic"_s})
        loadFace(face);
}

void loadPaperFonts()
{
    [[maybe_unused]] static const int bold = loadFace(u"Bold"_s);
}

QFont uiFont(double pixels, QFont::Weight weight, bool italic)
{
    QFont font(u"IBM Plex Sans"_s);
    font.setPixelSize(qRound(pixels));
    font.setWeight(weight);
    font.setItalic(italic);
    // Setting any letter spacing, even none, turns ligatures off: Qt 6.4's PDF text map loses them ("ffi").
    font.setLetterSpacing(QFont::PercentageSpacing, 100);
    // Hinting would make pictures depend on the settings of the machine that draws them.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont roleFont(FontRole role, bool italic)
{
    switch (role) {
    case FontRole::KeyValue:
        return uiFont(26, QFont::DemiBold, italic);
    case FontRole::KeyValueWide:
        return uiFont(30, QFont::DemiBold, italic);
    case FontRole::PageTitle:
        return uiFont(20, QFont::DemiBold, italic);
    case FontRole::PanelTitle:
        return uiFont(14, QFont::DemiBold, italic);
    case FontRole::Strong:
        return uiFont(13, QFont::DemiBold, italic);
    case FontRole::Text:
        return uiFont(13, QFont::Normal, italic);
    case FontRole::SourceText:
        return uiFont(15, QFont::Normal, italic);
    case FontRole::Small:
        return uiFont(12, QFont::Normal, italic);
    case FontRole::Tick:
        return uiFont(11, QFont::Normal, italic);
    }
    Q_UNREACHABLE();
}

} // namespace tem
