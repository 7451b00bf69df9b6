#pragma once

#include "text/RowHeights.h"
#include "text/SourceMarks.h"
#include "text/SourceStyle.h"
#include "text/TextRows.h"

#include <QPointF>
#include <QRectF>
#include <QTextLayout>

#include <map>
#include <memory>
#include <optional>

namespace tem {

/// Where the columns of the source text stand, in px from the left edge.
struct SourceColumns
{
    /// Left of the text, for the numbers of the sentences.
    int gutter = 0;
    int textWidth = 0;
    /// Left edge of the notes; 0 where there is no room for them.
    int notesLeft = 0;
    int notesWidth = 0;
    int textRight() const { return gutter + textWidth; }
    bool hasNotes() const { return notesWidth > 0; }
    bool operator==(const SourceColumns &) const = default;

    static SourceColumns forWidth(int width, int gutter);
};

/// A remark in the margin that says why a number is no figure, broken into lines where the margin is narrow.
struct SourceNote
{
    size_t mark = 0;
    std::unique_ptr<QTextLayout> layout;
    /// Top of the remark, middle of its first line and of the text line that it belongs to, from the top of
    /// the row.
    int top = 0;
    int height = 0;
    int y = 0;
    int lineY = 0;
};

/// One row with its lines broken and its marks found.
struct LaidRow
{
    std::unique_ptr<QTextLayout> layout;
    /// Marks [firstMark, endMark) touch the row.
    size_t firstMark = 0;
    size_t endMark = 0;
    std::vector<SourceNote> notes;
    /// Of the first line, from the top of the row.
    int textTop = 0;
    int height = 0;
};

/// Geometry of a report's text in a column: no widget, no painter. Only the rows that are asked for are laid
/// out, all others have an estimated height, so that a text of any length opens at once. Coordinates are px
/// from the top left corner of the first row.
class SourceLayout
{
public:
    SourceLayout() = default;
    /// The report must outlive the layout.
    explicit SourceLayout(const Report &report);

    const Report &report() const { return *m_report; }
    const TextPositions &positions() const { return m_positions; }
    const std::vector<SourceMark> &marks() const { return m_marks; }
    const std::vector<TextRow> &rows() const { return m_rows; }
    const RowHeights &heights() const { return m_heights; }
    const SourceColumns &columns() const { return m_columns; }
    const SourceStyle &style() const { return m_style; }

    /// Room for the number of the last sentence, in px.
    int gutterFor(const SourceStyle &style) const;
    /// Throws away what was laid out and estimates all heights anew.
    void setGeometry(const SourceColumns &columns, const SourceStyle &style);

    /// Lays the row out if it is not and corrects its height.
    const LaidRow &row(int index);
    /// Forgets what was laid out before `first` and behind `last`; the heights stay.
    void keepRows(int first, int last);
    /// Number of rows that are laid out now.
    int laidRows() const { return static_cast<int>(m_laid.size()); }

    /// The place between two characters that is nearest to a point.
    Utf16Unit unitAt(const QPointF &point) { return placeAt(point, QTextLine::CursorBetweenCharacters); }
    /// The character under a point.
    Utf16Unit characterAt(const QPointF &point) { return placeAt(point, QTextLine::CursorOnCharacter); }
    /// The mark whose box contains a point, or the remark about it.
    std::optional<size_t> markAt(const QPointF &point);
    /// One box for each line that the mark is on.
    std::vector<QRectF> markBoxes(size_t mark);
    /// Boxes of any stretch of text, without padding.
    std::vector<QRectF> boxes(Utf16Unit begin, Utf16Unit end);

    /// The parts of a row's lines that [begin, end) covers, from the top left corner of the row, `padding`
    /// wider at both ends of the stretch.
    std::vector<QRectF> boxesInRow(int index, Utf16Unit begin, Utf16Unit end, int padding);
    Utf16Unit markBegin(size_t mark) const { return m_positions.utf16Unit(m_marks[mark].span.begin); }
    Utf16Unit markEnd(size_t mark) const { return m_positions.utf16Unit(m_marks[mark].span.end); }

private:
    Utf16Unit placeAt(const QPointF &point, QTextLine::CursorPosition kind);
    LaidRow layOut(int index) const;
    QList<QTextLayout::FormatRange> formats(const TextRow &row, const LaidRow &laid) const;
    int estimatedHeight(size_t index) const;
    int paddingAbove(size_t index) const;
    int paddingBelow(size_t index) const;
    void placeNotes(const TextRow &row, LaidRow &laid) const;
    std::unique_ptr<QTextLayout> layOutNote(size_t mark) const;

    const Report *m_report = nullptr;
    TextPositions m_positions;
    std::vector<SourceMark> m_marks;
    std::vector<TextRow> m_rows;
    RowHeights m_heights;
    SourceColumns m_columns;
    SourceStyle m_style;
    std::map<int, LaidRow> m_laid;
};

} // namespace tem
