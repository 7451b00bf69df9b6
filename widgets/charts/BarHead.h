#pragma once

#include "charts/BarPanelData.h"

#include <QFont>
#include <QPointF>
#include <QString>

#include <vector>

namespace tem {

/// How big a chart's head is written.
enum class BarPanelSize { Full, Mini };

/// Where title, unit, tag of derived values and note of a chart's head stand. On one line the note is at the
/// right end; what does not fit goes on further lines, so that nothing is ever cut off. Measures text but
/// never draws.
class BarHead
{
public:
    enum class Kind { Title, Unit, Tag, Note };

    /// A stretch of one line; `place` is its left end on the baseline, in px from the head's top left corner.
    struct Piece
    {
        Kind kind = Kind::Title;
        QString text;
        QPointF place;
    };

    BarHead(double width, const BarPanelData &data, BarPanelSize size);

    const std::vector<Piece> &pieces() const { return m_pieces; }
    double height() const;
    int lines() const { return m_lines; }
    QFont font(Kind kind) const;

private:
    struct Part
    {
        Kind kind;
        QString text;
        double width;
    };

    double widthOf(Kind kind, const QString &text) const;
    void addOneLine(double width, const std::vector<Part> &parts);
    void addLines(double width, const std::vector<Part> &parts);
    void add(Kind kind, const QString &text, double x);
    double oneLineHeight() const;

    BarPanelSize m_size;
    std::vector<Piece> m_pieces;
    int m_lines = 1;
};

} // namespace tem
