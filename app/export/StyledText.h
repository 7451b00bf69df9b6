#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QString>

#include <vector>

class QPainter;

namespace tem {

/// A stretch of text in one style.
struct TextRun
{
    QString text;
    /// Px at 96 dpi.
    double pixels = 14;
    QFont::Weight weight = QFont::Normal;
    bool italic = false;
    QColor colour;
    /// Framed by a dashed line, as *tính toán* is.
    bool tag = false;
};

/// Runs of text broken into lines of one width, measured and painted the same on every device: in px at 96
/// dpi. Keeps the words and the measures alone, so that a document may hold any number of them.
class StyledText
{
public:
    StyledText(std::vector<TextRun> runs, double width, Qt::Alignment alignment = Qt::AlignLeft,
               double lineSpacing = 1.2);

    double height() const { return m_height; }
    /// Width of the longest line.
    double naturalWidth() const { return m_naturalWidth; }
    /// Distance from the top to the first line's baseline.
    double firstBaseline() const { return m_firstBaseline; }
    int lineCount() const { return m_lineCount; }
    void paint(QPainter &painter, QPointF topLeft) const;

private:
    std::vector<TextRun> m_runs;
    double m_width;
    Qt::Alignment m_alignment;
    double m_lineSpacing;
    double m_height = 0;
    double m_naturalWidth = 0;
    double m_firstBaseline = 0;
    int m_lineCount = 0;
};

} // namespace tem
