#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

#include <vector>

class QWidget;

namespace tem {

/// How the fill of a status is told from its neighbours without colour.
enum class Pattern { Solid, DiagonalLines, Dots, HorizontalLines, CrossHatch, QuietHatch };

/// Fill of a roll-out status, with the pattern drawn over it in `line`.
struct StatusStyle
{
    QColor fill;
    QColor line;
    Pattern pattern = Pattern::Solid;
    bool operator==(const StatusStyle &) const = default;
};

/// Every colour that Tem draws with. A plain value: painters get one passed in and never look for another.
/// The window's theme lives in its palette (`palette()` makes one, `Theme::of` finds it again), so switching
/// between light and dark is one QApplication::setPalette. Exports always pass `Theme::light()`.
/// Yellow (`selection`) means selection and nothing else; controls are ink, there is no accent hue.
struct Theme
{
    bool isDark = false;

    QColor panel;
    QColor chrome;
    /// Text and axis lines; second, third: quieter text, each at least 4.5:1 on panel and chrome.
    QColor ink;
    QColor ink2;
    QColor ink3;
    QColor rule;
    QColor grid;
    /// Border of controls and of the dashed slot that stands for a value not stated.
    QColor slot;
    QColor holds;
    QColor rounding;
    QColor fails;
    QColor selection;
    /// Line around what is selected, and text on `selection`.
    QColor selectionLine;
    QColor voso;
    QColor postmart;
    /// For marketplaces that a user's catalogue adds: violet, slate and brown, apart from the orange and navy
    /// of the two, from the teals of the statuses and from yellow. Each is at least 3:1 on the panel.
    std::vector<QColor> otherPlatforms;
    StatusStyle planMade;
    StatusStyle planInProgress;
    StatusStyle studying;
    StatusStyle considering;
    StatusStyle notAssigned;
    /// A stage that the catalogue does not know, and provinces that are counted but not named.
    StatusStyle notNamed;

    static Theme light();
    static Theme dark();
    /// The theme that a palette made by `palette()` belongs to.
    static Theme of(const QPalette &palette);
    static Theme of(const QWidget &widget);

    /// One hue for each marketplace everywhere. An id that is neither Vỏ sò nor Postmart always gets the same
    /// of `otherPlatforms`; its name stands beside it in any case. An empty id (both together) is `ink3`.
    QColor platform(const QString &id) const;
    /// Style of a roll-out status by its catalogue id; unknown and empty ids give `notNamed`.
    StatusStyle status(const QString &id) const;
    /// Window is chrome, Base panel, WindowText ink, BrightText ink2, PlaceholderText ink3, Mid slot, Dark
    /// rule, Midlight grid, Highlight selection.
    QPalette palette() const;
};

/// WCAG 2 contrast of two opaque colours, from 1 to 21.
double contrast(const QColor &a, const QColor &b);

/// Lengths in px at 96 dpi, on a grid of 4 and 8.
namespace length {
inline constexpr int panelGap = 12;
inline constexpr int panelPaddingX = 16;
inline constexpr int panelPaddingY = 10;
inline constexpr int pageMargin = 20;
inline constexpr int radius = 4;
inline constexpr int tagRadius = 3;
inline constexpr int navigation = 192;
inline constexpr int navigationNarrow = 48;
inline constexpr int row = 26;
inline constexpr int button = 30;
inline constexpr int widestBar = 56;
/// Windows narrower than this get one column of charts, side panels below, and icons for navigation.
inline constexpr int narrowWindow = 1200;
/// Side panels ("Nguồn").
inline constexpr int sidePanel = 300;
} // namespace length

} // namespace tem
