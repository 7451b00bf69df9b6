#pragma once

#include "export/StyledText.h"
#include "style/Theme.h"

namespace tem {

/// The texts of a document: what they are for, and so how they look. Sizes in px at 96 dpi (pt = px × 0,75);
/// colours always of the light theme, because paper is white.
namespace ink {

inline constexpr double bodySize = 14;
inline constexpr double tableSize = 12;
inline constexpr double smallSize = 11;
inline constexpr double headingSize = 17;
inline constexpr double titleSize = 19;
inline constexpr double footerSize = 10;

const Theme &theme();

TextRun title(const QString &text);
TextRun heading(const QString &text);
TextRun body(const QString &text, double size = bodySize);
TextRun strong(const QString &text, double size = bodySize);
/// A number that Tem computed.
TextRun derived(const QString &text, double size = bodySize);
/// The dashed tag "tính toán" with the space before it that keeps it with its number.
std::vector<TextRun> derivedTag();
/// Captions, sources, notes.
TextRun quiet(const QString &text, double size = smallSize);
/// The report's own sentence.
TextRun quotation(const QString &text, double size = smallSize);

} // namespace ink

} // namespace tem
