#include "text/SourceStyle.h"

#include "style/Fonts.h"

#include <QFontMetricsF>

namespace tem {

using namespace Qt::StringLiterals;

QColor tint(const QColor &colour, const QColor &ground, double share)
{
    const auto mix = [share](int over, int under) { return qRound(share * over + (1 - share) * under); };
    return QColor(mix(colour.red(), ground.red()), mix(colour.green(), ground.green()),
                  mix(colour.blue(), ground.blue()));
}

MarkStyle SourceStyle::mark(const SourceMark &mark) const
{
    using Line = MarkStyle::Line;
    const auto tinted = [&](const QColor &colour, Line line, bool bold) {
        return MarkStyle{tint(colour, theme.panel, theme.isDark ? 0.28 : 0.16), colour, line, theme.ink,
                         bold};
    };
    switch (mark.kind) {
    case SourceMark::Kind::Figure:
        if (mark.flavour.isEmpty())
            return {tint(theme.ink2, theme.panel, 0.13), theme.ink2, Line::Underline, theme.ink, true};
        return tinted(theme.platform(mark.flavour), Line::ThickUnderline, false);
    case SourceMark::Kind::Count:
    case SourceMark::Kind::Total:
        return tinted(theme.planMade.fill, Line::DoubleUnderline, true);
    case SourceMark::Kind::Province: {
        const StatusStyle status = theme.status(mark.flavour);
        // The fill of a light status would vanish as a line on the panel; its pattern's ink does not.
        const bool faint = contrast(status.fill, theme.panel) < 3;
        return tinted(faint ? (mark.flavour.isEmpty() ? theme.slot : status.line) : status.fill,
                      Line::Underline, false);
    }
    case SourceMark::Kind::Period:
        return {{}, theme.ink, Line::Frame, theme.ink, false};
    case SourceMark::Kind::Ignored:
    case SourceMark::Kind::Mention:
        return {{}, theme.ink3, Line::DottedUnderline, theme.ink2, false};
    }
    return {};
}

SourceStyle SourceStyle::make(const Theme &theme, double zoom)
{
    SourceStyle style;
    style.theme = theme;
    style.text = uiFont(15 * zoom);
    style.small = uiFont(11 * zoom);
    style.lineHeight = qRound(27 * zoom);
    style.noteHeight = qRound(19 * zoom);
    style.markPadding = qRound(3 * zoom);
    style.sentencePadding = qRound(5 * zoom);
    const QString sample = u"Phát biểu khai mạc hội nghị, trong 06 tháng đầu năm 2023"_s;
    style.averageCharacter =
        QFontMetricsF(style.text).horizontalAdvance(sample) / static_cast<double>(sample.size());
    return style;
}

} // namespace tem
