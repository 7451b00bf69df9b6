#pragma once

#include "style/Theme.h"
#include "text/SourceMarks.h"

#include <QColor>
#include <QFont>

namespace tem {

/// How one kind of mark looks.
struct MarkStyle
{
    enum class Line { Underline, ThickUnderline, DoubleUnderline, DottedUnderline, Frame };

    /// Invalid: no fill.
    QColor fill;
    QColor line;
    Line shape = Line::Underline;
    QColor ink;
    bool bold = false;
};

/// Fonts, lengths in px and colours of the source text at one zoom.
struct SourceStyle
{
    Theme theme;
    QFont text;
    QFont small;
    int lineHeight = 27;
    int noteHeight = 19;
    /// Space between the text of a mark and the edge of its box.
    int markPadding = 3;
    /// Above and below the lines of a sentence.
    int sentencePadding = 5;
    /// Estimate for rows that have not been laid out.
    double averageCharacter = 7.4;

    /// Kind and flavour (platform, status) decide; totals without platform are bold.
    MarkStyle mark(const SourceMark &mark) const;

    static SourceStyle make(const Theme &theme, double zoom);
};

/// `colour` laid over `ground` with `share` of its strength, opaque.
QColor tint(const QColor &colour, const QColor &ground, double share);

} // namespace tem
