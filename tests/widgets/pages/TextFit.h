#pragma once

#include <QSize>
#include <QStringList>

#include <string>

class QWidget;

namespace tem::test {

/// The place that a page has in a window of 1366×768: without navigation, menu, tool bar and status bar.
inline constexpr QSize pageAt1366(1174, 674);
inline constexpr QSize pageAt1920(1728, 986);

/// Texts of visible labels and buttons.
QStringList visibleTexts(const QWidget &page);

/// What does not fit: labels and buttons whose text is wider or higher than they are and is not elided on
/// purpose, and chart labels beyond their chart.
QStringList clippedTexts(const QWidget &page);

/// Labels that end in … for want of room.
QStringList elidedTexts(const QWidget &page);

/// Both of a page resized to `size`, once its layouts have settled; empty where every text has room.
std::string misfits(QWidget &page, const QSize &size);

} // namespace tem::test
