#include "text/SourcePainter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
/// The line height that the lengths of a mark's box are given for.
constexpr double designLineHeight = 27;

void paintSelectedBox(QPainter &painter, const Theme &theme, const QRectF &line)
{
    painter.setPen(QPen(theme.selectionLine, 2));
    painter.setBrush(theme.selection);
    painter.drawRect(line.adjusted(0, 1, 0, 0));
}

void paintNote(QPainter &painter, const SourceLayout &layout, const SourceNote &note, const QPointF &origin)
{
    const SourceStyle &style = layout.style();
    const SourceColumns &columns = layout.columns();
    const double y = origin.y() + note.y;
    const double lineY = origin.y() + note.lineY;
    painter.setPen(QPen(style.theme.slot, 1));
    const double from = origin.x() + columns.textRight() + 12;
    const double to = origin.x() + columns.notesLeft - 6;
    const double knee = from + (to - from) / 2;
    painter.drawPolyline(
        QPolygonF({{from, lineY}, {knee, lineY}, {note.y == note.lineY ? knee : to - 4, y}, {to, y}}));

    painter.setPen(style.theme.ink3);
    note.layout->draw(&painter, origin + QPointF(columns.notesLeft, note.top));
}

void paintMatches(QPainter &painter, SourceLayout &layout, int row, const QPointF &origin,
                  const SourceHighlights &highlights)
{
    const TextRow &place = layout.rows()[static_cast<size_t>(row)];
    auto match = std::partition_point(highlights.matches.begin(), highlights.matches.end(),
                                      [&](const TextMatch &other) { return other.end <= place.begin; });
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(layout.style().theme.ink3, 1, Qt::DashLine));
    for (; match != highlights.matches.end() && match->begin < place.end; ++match) {
        for (const QRectF &box : layout.boxesInRow(row, match->begin, match->end, 1))
            painter.drawRect(box.translated(origin).adjusted(0, 2, 1, -2));
    }
}
} // namespace

void paintMarkBox(QPainter &painter, const MarkStyle &style, const QRectF &line, double zoom)
{
    const QRectF box = line.adjusted(0, 4 * zoom, 0, -4 * zoom);
    painter.setBrush(Qt::NoBrush);
    if (style.fill.isValid())
        painter.fillRect(box, style.fill);
    const auto under = [&](double offset, double thickness) {
        painter.fillRect(QRectF(box.left(), box.bottom() + offset, box.width(), thickness), style.line);
    };
    switch (style.shape) {
    case MarkStyle::Line::Underline:
        under(0, 2);
        return;
    case MarkStyle::Line::ThickUnderline:
        under(0, 3);
        return;
    case MarkStyle::Line::DoubleUnderline:
        under(-1, 1);
        under(2, 1);
        return;
    case MarkStyle::Line::DottedUnderline: {
        for (double x = box.left(); x + 2 <= box.right(); x += 4)
            painter.fillRect(QRectF(x, box.bottom(), 2, 2), style.line);
        return;
    }
    case MarkStyle::Line::Frame:
        painter.setPen(QPen(style.line, 1));
        painter.drawRect(QRectF(box.adjusted(0, -2, 0, 3).toRect()).translated(0.5, 0.5));
        return;
    }
}

void paintSourceRow(QPainter &painter, SourceLayout &layout, int row, const QPointF &origin, int width,
                    const SourceHighlights &highlights)
{
    const TextRow &place = layout.rows()[static_cast<size_t>(row)];
    const LaidRow &laid = layout.row(row);
    const SourceStyle &style = layout.style();
    const Theme &theme = style.theme;

    if (place.sentence != 0 && place.sentence == highlights.sentence) {
        painter.fillRect(QRectF(origin.x(), origin.y(), width, laid.height),
                         tint(theme.chrome, theme.panel, 0.5));
        painter.fillRect(QRectF(origin.x(), origin.y(), 3, laid.height), theme.ink);
    }
    for (size_t mark = laid.firstMark; mark < laid.endMark; ++mark) {
        const bool selected = std::binary_search(highlights.marks.begin(), highlights.marks.end(), mark);
        for (const QRectF &box :
             layout.boxesInRow(row, layout.markBegin(mark), layout.markEnd(mark), style.markPadding)) {
            if (selected)
                paintSelectedBox(painter, theme, box.translated(origin));
            else
                paintMarkBox(painter, style.mark(layout.marks()[mark]), box.translated(origin),
                             style.lineHeight / designLineHeight);
        }
    }
    QList<QTextLayout::FormatRange> selections;
    if (highlights.text.begin < place.end && highlights.text.end > place.begin) {
        QTextLayout::FormatRange selection;
        selection.start =
            static_cast<int>(std::max(highlights.text.begin, place.begin).value - place.begin.value);
        selection.length =
            static_cast<int>(std::min(highlights.text.end, place.end).value - place.begin.value) -
            selection.start;
        selection.format.setBackground(theme.selection);
        selection.format.setForeground(theme.ink);
        selections.append(selection);
    }
    painter.setPen(theme.ink);
    laid.layout->draw(&painter, origin + QPointF(layout.columns().gutter, laid.textTop), selections);
    paintMatches(painter, layout, row, origin, highlights);

    if (place.first) {
        painter.setFont(style.small);
        painter.setPen(theme.ink3);
        painter.drawText(
            QRectF(origin.x() + 3, origin.y() + laid.textTop, layout.columns().gutter - 15, style.lineHeight),
            Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, QString::number(place.sentence));
    }
    for (const SourceNote &note : laid.notes)
        paintNote(painter, layout, note, origin);
}

void paintSourceHead(QPainter &painter, const SourceLayout &layout, const QRectF &strip)
{
    const SourceStyle &style = layout.style();
    const SourceColumns &columns = layout.columns();
    painter.fillRect(strip, tint(style.theme.chrome, style.theme.panel, 0.5));
    painter.fillRect(QRectF(strip.left(), strip.bottom() - 1, strip.width(), 1), style.theme.rule);
    painter.setFont(style.small);
    painter.setPen(style.theme.ink2);
    const auto write = [&](double left, double width, const QString &text) {
        painter.drawText(QRectF(strip.left() + left, strip.top(), width, strip.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
    };
    const int sentences = layout.rows().empty() ? 0 : static_cast<int>(layout.report().sentences.size());
    write(columns.gutter, columns.textWidth,
          QCoreApplication::translate("tem::SourceView", "Text (%n sentence(s))", nullptr, sentences));
    if (columns.hasNotes())
        write(columns.notesLeft, columns.notesWidth,
              QCoreApplication::translate("tem::SourceView", "Not counted as figures"));
}

} // namespace tem
