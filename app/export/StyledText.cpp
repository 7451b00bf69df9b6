#include "export/StyledText.h"

#include "style/Fonts.h"

#include <QPainter>
#include <QPen>
#include <QTextLayout>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

/// Without hinting, so that a line is as wide on paper as it was measured for the screen.
QFont fontOf(const TextRun &run)
{
    QFont font = uiFont(run.pixels, run.weight, run.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// Breaks runs into lines. Returns the height of all lines.
double layOut(QTextLayout &layout, const std::vector<TextRun> &runs, double width, Qt::Alignment alignment,
              double lineSpacing)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const TextRun &run : runs) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(text.size());
        range.length = static_cast<int>(run.text.size());
        range.format.setFont(fontOf(run));
        range.format.setForeground(run.colour);
        formats.append(range);
        text += run.text;
    }
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setText(text);
    if (!runs.empty())
        layout.setFont(fontOf(runs.front()));
    layout.setFormats(formats);
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const double gap = (lineSpacing - 1) * line.height();
        line.setPosition({0, height + gap / 2});
        height += line.height() + gap;
    }
    layout.endLayout();
    return height;
}

void paintTag(QPainter &painter, QPointF topLeft, const QTextLayout &layout, int begin, int end,
              const QColor &colour)
{
    const QTextLine line = layout.lineForTextPosition(begin);
    const double left = line.cursorToX(begin);
    const double right = line.cursorToX(end);
    const double baseline = line.y() + line.ascent();
    const QRectF frame(topLeft.x() + left - 3, topLeft.y() + baseline - 9.5, right - left + 6, 13);
    QPen pen(colour, 0.6, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({3.5, 2.5});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, 2.5, 2.5);
}

} // namespace

StyledText::StyledText(std::vector<TextRun> runs, double width, Qt::Alignment alignment, double lineSpacing)
    : m_runs(std::move(runs))
    , m_width(width)
    , m_alignment(alignment)
    , m_lineSpacing(lineSpacing)
{
    // A decomposed letter would be drawn as two glyphs and come out of a PDF as two.
    for (TextRun &run : m_runs)
        run.text = run.text.normalized(QString::NormalizationForm_C);
    QTextLayout layout;
    m_height = layOut(layout, m_runs, m_width, m_alignment, m_lineSpacing);
    m_lineCount = layout.lineCount();
    for (int index = 0; index < m_lineCount; ++index)
        m_naturalWidth = qMax(m_naturalWidth, layout.lineAt(index).naturalTextWidth());
    if (m_lineCount > 0)
        m_firstBaseline = layout.lineAt(0).y() + layout.lineAt(0).ascent();
}

void StyledText::paint(QPainter &painter, QPointF topLeft) const
{
    QTextLayout layout;
    layOut(layout, m_runs, m_width, m_alignment, m_lineSpacing);
    layout.draw(&painter, topLeft);
    int begin = 0;
    for (const TextRun &run : m_runs) {
        const int end = begin + static_cast<int>(run.text.size());
        if (run.tag)
            paintTag(painter, topLeft, layout, begin, end, run.colour);
        begin = end;
    }
}

} // namespace tem
