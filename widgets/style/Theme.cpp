#include "style/Theme.h"

#include <QWidget>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tem {

using namespace Qt::StringLiterals;

Theme Theme::light()
{
    Theme theme;
    theme.panel = QColor(0xFFFFFF);
    theme.chrome = QColor(0xEFF0ED);
    theme.ink = QColor(0x1B1F24);
    theme.ink2 = QColor(0x474E56);
    theme.ink3 = QColor(0x646B73);
    theme.rule = QColor(0xD3D6D4);
    theme.grid = QColor(0xE4E6E4);
    theme.slot = QColor(0x868D8A);
    theme.holds = QColor(0x17694A);
    theme.rounding = QColor(0x7A5600);
    theme.fails = QColor(0xB3261E);
    theme.selection = QColor(0xFFEFA8);
    theme.selectionLine = QColor(0x1B1F24);
    theme.voso = QColor(0xF46A25);
    theme.postmart = QColor(0x12436D);
    theme.otherPlatforms = {QColor(0x7D5BA6), QColor(0x767C83), QColor(0x8C6239)};
    theme.planMade = {QColor(0x0C625D), QColor(0x0C625D), Pattern::Solid};
    theme.planInProgress = {QColor(0x35958C), QColor(0xFFFFFF), Pattern::DiagonalLines};
    theme.studying = {QColor(0x7FC0B6), QColor(0x0C4A46), Pattern::Dots};
    theme.considering = {QColor(0xBEE0D9), QColor(0x0C625D), Pattern::HorizontalLines};
    theme.notAssigned = {QColor(0x66194B), QColor(0xFFFFFF), Pattern::CrossHatch};
    theme.notNamed = {QColor(0xF0F0ED), QColor(0xBABFBC), Pattern::QuietHatch};
    return theme;
}

Theme Theme::dark()
{
    Theme theme;
    theme.isDark = true;
    theme.panel = QColor(0x212428);
    theme.chrome = QColor(0x181A1D);
    theme.ink = QColor(0xECEEF0);
    theme.ink2 = QColor(0xBCC3CA);
    theme.ink3 = QColor(0xA5ACB4);
    theme.rule = QColor(0x3D4248);
    theme.grid = QColor(0x32373C);
    theme.slot = QColor(0x7A828A);
    theme.holds = QColor(0x7FD0AC);
    theme.rounding = QColor(0xE8C268);
    theme.fails = QColor(0xFF8A80);
    theme.selection = QColor(0x4A3F0E);
    theme.selectionLine = QColor(0xF3DA78);
    theme.voso = QColor(0xD04D14);
    theme.postmart = QColor(0xC2DEF9);
    theme.otherPlatforms = {QColor(0xB79AE0), QColor(0x9AA1A9), QColor(0xC9A27A)};
    theme.planMade = {QColor(0x8FD3C8), QColor(0x8FD3C8), Pattern::Solid};
    theme.planInProgress = {QColor(0x55A197), QColor(0x102E2A), Pattern::DiagonalLines};
    theme.studying = {QColor(0x34776F), QColor(0xBFE9E2), Pattern::Dots};
    theme.considering = {QColor(0x24544F), QColor(0x8FD3C8), Pattern::HorizontalLines};
    theme.notAssigned = {QColor(0xFBD0E8), QColor(0x66194B), Pattern::CrossHatch};
    theme.notNamed = {QColor(0x2E3237), QColor(0x4F565D), Pattern::QuietHatch};
    return theme;
}

Theme Theme::of(const QPalette &palette)
{
    const bool isDark =
        palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return isDark ? dark() : light();
}

Theme Theme::of(const QWidget &widget)
{
    return of(widget.palette());
}

QColor Theme::platform(const QString &id) const
{
    if (id == u"voso"_s)
        return voso;
    if (id == u"postmart"_s)
        return postmart;
    if (id.isEmpty() || otherPlatforms.empty())
        return ink3;
    // Not qHash: its seed, and with it the colour, would change from run to run.
    const auto sum = std::accumulate(id.begin(), id.end(), size_t(0),
                                     [](size_t total, QChar letter) { return total + letter.unicode(); });
    return otherPlatforms[sum % otherPlatforms.size()];
}

StatusStyle Theme::status(const QString &id) const
{
    if (id == u"plan_made"_s)
        return planMade;
    if (id == u"plan_in_progress"_s)
        return planInProgress;
    if (id == u"studying"_s)
        return studying;
    if (id == u"considering"_s)
        return considering;
    if (id == u"not_assigned"_s)
        return notAssigned;
    return notNamed;
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, chrome);
    palette.setColor(QPalette::Base, panel);
    palette.setColor(QPalette::AlternateBase, panel);
    palette.setColor(QPalette::Button, panel);
    palette.setColor(QPalette::WindowText, ink);
    palette.setColor(QPalette::Text, ink);
    palette.setColor(QPalette::ButtonText, ink);
    palette.setColor(QPalette::BrightText, ink2);
    palette.setColor(QPalette::PlaceholderText, ink3);
    palette.setColor(QPalette::Link, ink);
    palette.setColor(QPalette::LinkVisited, ink);
    palette.setColor(QPalette::Light, panel);
    palette.setColor(QPalette::Midlight, grid);
    palette.setColor(QPalette::Mid, slot);
    palette.setColor(QPalette::Dark, rule);
    palette.setColor(QPalette::Shadow, slot);
    palette.setColor(QPalette::Highlight, selection);
    palette.setColor(QPalette::HighlightedText, isDark ? selectionLine : ink);
    palette.setColor(QPalette::ToolTipBase, isDark ? panel : ink);
    palette.setColor(QPalette::ToolTipText, isDark ? ink : panel);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, slot);
    return palette;
}

double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &colour) {
        const auto linear = [](float channel) {
            return channel <= 0.04045F ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
               0.0722 * linear(colour.blueF());
    };
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace tem
