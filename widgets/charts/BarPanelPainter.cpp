#include "charts/BarPanelPainter.h"

#include "charts/BarPlot.h"
#include "style/DerivedTag.h"
#include "style/Fonts.h"

#include <QFontMetricsF>

#include <algorithm>

namespace tem {

namespace {

constexpr double unitGap = 5;
constexpr double tagGap = 10;
constexpr double noteGap = 8;

/// The parts of a head from left to right with the widths that they get.
struct Head
{
    QFont titleFont;
    QFont unitFont = roleFont(FontRole::Small);
    QFont noteFont = roleFont(FontRole::Small, true);
    double title = 0;
    double unit = 0;
    double tag = 0;
    double note = 0;
    bool elided = false;

    Head(double width, const BarPanelData &data, BarPanelSize size)
        : titleFont(roleFont(size == BarPanelSize::Full ? FontRole::PanelTitle : FontRole::Strong))
    {
        const auto measure = [](const QFont &font, const QString &text) {
            return text.isEmpty() ? 0 : std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + 1;
        };
        title = measure(titleFont, data.title);
        unit = measure(unitFont, data.unit);
        tag = data.derived ? DerivedTag::sizeOf(DerivedTag::defaultText()).width() : 0;
        note = measure(noteFont, data.note);
        // The unit is left out where that is enough: scale words stand at the bars, and the tooltip has it
        // all. Else the note gives way first, then the unit, then the title; the tag never does.
        if (needed() > width && needed() - unit - unitGap <= width && unit > 0) {
            elided = true;
            unit = 0;
        }
        for (double *part : {&note, &unit, &title}) {
            const double excess = needed() - width;
            if (excess <= 0)
                break;
            elided = true;
            *part = std::max(0.0, *part - excess);
        }
    }

    double needed() const
    {
        return title + (unit > 0 ? unitGap + unit : 0) + (tag > 0 ? tagGap + tag : 0) +
               (note > 0 ? noteGap + note : 0);
    }
};

} // namespace

double barHeadHeight(BarPanelSize size)
{
    return size == BarPanelSize::Full ? 28 : 22;
}

bool isBarHeadElided(double width, const BarPanelData &data, BarPanelSize size)
{
    return Head(width, data, size).elided;
}

void paintBarHead(QPainter &painter, const QRectF &rect, const BarPanelData &data, const BarPanelStyle &style)
{
    const Head head(rect.width(), data, style.size);
    const double ascent = QFontMetricsF(head.titleFont).ascent();
    const double baseline = rect.top() + std::round((rect.height() + ascent) / 2) - 1;
    const auto write = [&](double x, double width, const QString &text, const QFont &font,
                           const QColor &colour) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QPointF(x, baseline), QFontMetricsF(font).elidedText(text, Qt::ElideRight, width));
    };

    double x = rect.left();
    write(x, head.title, data.title, head.titleFont, style.theme.ink);
    x += head.title;
    if (head.unit > 0) {
        write(x + unitGap, head.unit, data.unit, head.unitFont, style.theme.ink2);
        x += unitGap + head.unit;
    }
    if (head.tag > 0) {
        const QString tag = DerivedTag::defaultText();
        const double top = baseline - std::round(QFontMetricsF(head.unitFont).xHeight() / 2 +
                                                 DerivedTag::sizeOf(tag).height() / 2);
        DerivedTag::paint(painter, {x + tagGap, top}, tag, style.theme);
    }
    if (head.note > 0) {
        const QString note = QFontMetricsF(head.noteFont).elidedText(data.note, Qt::ElideRight, head.note);
        const double width = QFontMetricsF(head.noteFont).horizontalAdvance(note);
        write(rect.right() - width, head.note, data.note, head.noteFont, style.theme.ink2);
    }
}

void paintBarPanel(QCPPainter &painter, const QRectF &rect, const BarPanelData &data,
                   const BarPanelStyle &style)
{
    const double headHeight = barHeadHeight(style.size);
    const QSize size(qFloor(rect.width()), qFloor(rect.height() - headHeight));
    BarPlot plot;
    plot.build(data, {style.theme, style.showAxis, style.selected, -1, 0}, size);

    // Through QCPPainter, whose save() and restore() keep its own state in step.
    painter.save();
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    painter.setMode(QCPPainter::pmNonCosmetic);
    painter.translate(rect.left(), rect.top() + headHeight);
    plot.toPainter(&painter, size.width(), size.height());
    painter.restore();

    painter.save();
    paintBarHead(painter, {rect.topLeft(), QSizeF(rect.width(), headHeight)}, data, style);
    painter.restore();
}

} // namespace tem
