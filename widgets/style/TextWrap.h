#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace tem {

/// A text in lines of at most `width` px, for painters that nothing may be elided by. Breaks at spaces that
/// are no no-break spaces, and inside a word that is wider than a line. At least one line.
QStringList wrappedLines(const QString &text, const QFont &font, double width);

/// Width of the widest of some lines.
double widestLine(const QStringList &lines, const QFont &font);

} // namespace tem
