#include "text/SourceLayout.h"

#include "items/ReasonText.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace tem {

namespace {
/// Between the box of a mark and the character after it, in px.
constexpr int boxGap = 1;
} // namespace

SourceColumns SourceColumns::forWidth(int width, int gutter)
{
    constexpr int connector = 46;
    constexpr int margin = 12;
    constexpr int widestText = 760;
    constexpr int narrowestWithNotes = 600;
    SourceColumns columns;
    columns.gutter = gutter;
    if (width < narrowestWithNotes) {
        columns.textWidth = std::max(80, width - gutter - margin);
        return columns;
    }
    const int room = width - gutter - connector - margin;
    columns.textWidth = std::min(widestText, room - std::clamp(width * 27 / 100, 170, 300));
    columns.notesLeft = gutter + columns.textWidth + connector;
    columns.notesWidth = std::min(420, width - columns.notesLeft - margin);
    return columns;
}

SourceLayout::SourceLayout(const Report &report)
    : m_report(&report)
    , m_positions(report.text)
    , m_marks(sourceMarks(report))
    , m_rows(textRows(report, m_positions))
{
}

int SourceLayout::gutterFor(const SourceStyle &style) const
{
    constexpr int usual = 34;
    constexpr int padding = 18;
    const qsizetype sentences = m_report ? std::ssize(m_report->sentences) : 0;
    const double number = QFontMetricsF(style.small).horizontalAdvance(QString::number(sentences));
    return std::max(usual, static_cast<int>(std::ceil(number)) + padding);
}

void SourceLayout::setGeometry(const SourceColumns &columns, const SourceStyle &style)
{
    m_columns = columns;
    m_style = style;
    m_laid.clear();
    std::vector<int> heights(m_rows.size());
    for (size_t i = 0; i < heights.size(); ++i)
        heights[i] = estimatedHeight(i);
    m_heights = RowHeights(heights);
}

int SourceLayout::paddingAbove(size_t index) const
{
    return m_rows[index].first || m_rows[index].sentence == 0 ? m_style.sentencePadding : 0;
}

int SourceLayout::paddingBelow(size_t index) const
{
    const bool sameSentenceFollows = index + 1 < m_rows.size() && m_rows[index].sentence != 0 &&
                                     m_rows[index + 1].sentence == m_rows[index].sentence;
    return sameSentenceFollows ? 0 : m_style.sentencePadding;
}

int SourceLayout::estimatedHeight(size_t index) const
{
    const auto characters = static_cast<double>(m_rows[index].end.value - m_rows[index].begin.value);
    const double lines =
        std::max(1.0, std::ceil(characters * m_style.averageCharacter / m_columns.textWidth));
    return static_cast<int>(lines) * m_style.lineHeight + paddingAbove(index) + paddingBelow(index);
}

const LaidRow &SourceLayout::row(int index)
{
    const auto found = m_laid.find(index);
    if (found != m_laid.end())
        return found->second;
    const LaidRow &laid = m_laid.emplace(index, layOut(index)).first->second;
    if (laid.height != m_heights.height(index))
        m_heights.setHeight(index, laid.height);
    return laid;
}

void SourceLayout::keepRows(int first, int last)
{
    std::erase_if(m_laid, [=](const auto &entry) { return entry.first < first || entry.first > last; });
}

LaidRow SourceLayout::layOut(int index) const
{
    const auto at = static_cast<size_t>(index);
    const TextRow &row = m_rows[at];
    LaidRow laid;
    laid.firstMark = firstMarkAfter(m_marks, m_positions.codePoint(row.begin));
    laid.endMark = laid.firstMark;
    while (laid.endMark < m_marks.size() && markBegin(laid.endMark) < row.end)
        ++laid.endMark;
    laid.textTop = paddingAbove(at);

    laid.layout = std::make_unique<QTextLayout>(
        m_report->text.mid(row.begin.value, row.end.value - row.begin.value), m_style.text);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    laid.layout->setTextOption(option);
    laid.layout->setFormats(formats(row, laid));
    laid.layout->beginLayout();
    int lines = 0;
    for (QTextLine line = laid.layout->createLine(); line.isValid(); line = laid.layout->createLine()) {
        line.setLineWidth(m_columns.textWidth);
        line.setPosition(QPointF(0, lines * m_style.lineHeight + (m_style.lineHeight - line.height()) / 2));
        ++lines;
    }
    laid.layout->endLayout();
    laid.height = laid.textTop + lines * m_style.lineHeight + paddingBelow(at);
    placeNotes(row, laid);
    return laid;
}

QList<QTextLayout::FormatRange> SourceLayout::formats(const TextRow &row, const LaidRow &laid) const
{
    // The padding of a box is room made by spacing out the character before the mark and its last one, a
    // little more than the padding, so that the box does not touch what follows.
    const int length = static_cast<int>(row.end.value - row.begin.value);
    QList<QTextLayout::FormatRange> formats;
    const auto add = [&](int begin, int end, const QTextCharFormat &format) {
        if (begin < end)
            formats.append({begin, end - begin, format});
    };
    const auto spaced = [&](QTextCharFormat format) {
        format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        format.setFontLetterSpacing(m_style.markPadding + boxGap);
        return format;
    };
    int done = 0;
    for (size_t mark = laid.firstMark; mark < laid.endMark; ++mark) {
        const int begin = std::max(0, static_cast<int>(markBegin(mark).value - row.begin.value));
        const int end = std::min(length, static_cast<int>(markEnd(mark).value - row.begin.value));
        const MarkStyle style = m_style.mark(m_marks[mark]);
        QTextCharFormat format;
        format.setForeground(style.ink);
        if (style.bold)
            format.setFontWeight(QFont::DemiBold);
        add(std::max(done, begin - 1), begin, spaced({}));
        add(begin, end - 1, format);
        add(std::max(begin, end - 1), end, spaced(format));
        done = end;
    }
    return formats;
}

void SourceLayout::placeNotes(const TextRow &row, LaidRow &laid) const
{
    if (!m_columns.hasNotes())
        return;
    int next = 0;
    for (size_t mark = laid.firstMark; mark < laid.endMark; ++mark) {
        const SourceMark::Kind kind = m_marks[mark].kind;
        const qsizetype begin = markBegin(mark).value - row.begin.value;
        if ((kind != SourceMark::Kind::Ignored && kind != SourceMark::Kind::Mention) || begin < 0)
            continue;
        const int line = laid.layout->lineForTextPosition(static_cast<int>(begin)).lineNumber();
        const int lineY = laid.textTop + line * m_style.lineHeight + m_style.lineHeight / 2;
        SourceNote note;
        note.mark = mark;
        note.layout = layOutNote(mark);
        note.lineY = lineY;
        note.top = std::max(lineY - m_style.noteHeight / 2, next);
        note.y = note.top + m_style.noteHeight / 2;
        note.height = std::max(1, note.layout->lineCount()) * m_style.noteHeight;
        next = note.top + note.height;
        laid.height = std::max(laid.height, next + m_style.sentencePadding);
        laid.notes.push_back(std::move(note));
    }
}

std::unique_ptr<QTextLayout> SourceLayout::layOutNote(size_t mark) const
{
    const IgnoredNumber &ignored = m_report->ignored[static_cast<size_t>(m_marks[mark].index)];
    const QString quote = ignored.quote.simplified();
    auto layout = std::make_unique<QTextLayout>(quote + u' ' + reasonText(ignored), m_style.small);
    QTextCharFormat strong;
    strong.setFontWeight(QFont::DemiBold);
    strong.setForeground(m_style.theme.ink2);
    layout->setFormats({{0, static_cast<int>(quote.size()), strong}});
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->beginLayout();
    int lines = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(m_columns.notesWidth);
        line.setPosition(QPointF(0, lines * m_style.noteHeight + (m_style.noteHeight - line.height()) / 2));
        ++lines;
    }
    layout->endLayout();
    return layout;
}

std::vector<QRectF> SourceLayout::boxesInRow(int index, Utf16Unit begin, Utf16Unit end, int padding)
{
    const TextRow &place = m_rows[static_cast<size_t>(index)];
    const LaidRow &laid = row(index);
    const int from = static_cast<int>(std::max(begin, place.begin).value - place.begin.value);
    const int to = static_cast<int>(std::min(end, place.end).value - place.begin.value);
    std::vector<QRectF> boxes;
    for (int i = 0; from < to && i < laid.layout->lineCount(); ++i) {
        const QTextLine line = laid.layout->lineAt(i);
        const int lineEnd = line.textStart() + line.textLength();
        if (lineEnd <= from || line.textStart() >= to)
            continue;
        const double left =
            line.cursorToX(std::max(from, line.textStart())) - (from >= line.textStart() ? padding : 0);
        // Spaces at the end of a line hang over the column.
        const double right =
            std::min(line.cursorToX(std::min(to, lineEnd)), line.naturalTextWidth() + padding) -
            (padding > 0 && to <= lineEnd ? boxGap : 0);
        boxes.emplace_back(m_columns.gutter + left, laid.textTop + i * m_style.lineHeight, right - left,
                           m_style.lineHeight);
    }
    return boxes;
}

std::vector<QRectF> SourceLayout::boxes(Utf16Unit begin, Utf16Unit end)
{
    std::vector<QRectF> all;
    for (int index = rowAt(m_rows, begin); index >= 0 && index < std::ssize(m_rows); ++index) {
        if (m_rows[static_cast<size_t>(index)].begin >= end)
            break;
        const std::vector<QRectF> boxes = boxesInRow(index, begin, end, 0);
        const auto top = static_cast<double>(m_heights.top(index));
        std::transform(boxes.begin(), boxes.end(), std::back_inserter(all),
                       [top](const QRectF &box) { return box.translated(0, top); });
    }
    return all;
}

std::vector<QRectF> SourceLayout::markBoxes(size_t mark)
{
    std::vector<QRectF> found = boxes(markBegin(mark), markEnd(mark));
    if (!found.empty())
        found.front().setLeft(found.front().left() - m_style.markPadding);
    return found;
}

Utf16Unit SourceLayout::placeAt(const QPointF &point, QTextLine::CursorPosition kind)
{
    const int index = m_heights.rowAt(static_cast<qint64>(std::floor(point.y())));
    if (index < 0)
        return {};
    const LaidRow &laid = row(index);
    const double y = point.y() - static_cast<double>(m_heights.top(index)) - laid.textTop;
    const int line =
        std::clamp(static_cast<int>(std::floor(y / m_style.lineHeight)), 0, laid.layout->lineCount() - 1);
    const int offset = laid.layout->lineAt(line).xToCursor(point.x() - m_columns.gutter, kind);
    return {m_rows[static_cast<size_t>(index)].begin.value + offset};
}

std::optional<size_t> SourceLayout::markAt(const QPointF &point)
{
    const int index = m_heights.rowAt(static_cast<qint64>(std::floor(point.y())));
    if (index < 0 || point.y() < 0 || point.y() >= static_cast<double>(m_heights.total()))
        return {};
    const LaidRow &laid = row(index);
    const QPointF inRow = point - QPointF(0, static_cast<double>(m_heights.top(index)));
    if (m_columns.hasNotes() && inRow.x() >= m_columns.notesLeft) {
        for (const SourceNote &note : laid.notes) {
            if (inRow.y() >= note.top && inRow.y() < note.top + note.height)
                return note.mark;
        }
        return {};
    }
    for (size_t mark = laid.firstMark; mark < laid.endMark; ++mark) {
        for (const QRectF &box : boxesInRow(index, markBegin(mark), markEnd(mark), m_style.markPadding)) {
            if (box.contains(inRow))
                return mark;
        }
    }
    return {};
}

} // namespace tem
