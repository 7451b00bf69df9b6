#pragma once

#include "items/CheckEntry.h"
#include "style/Theme.h"

#include <QTextLayout>

class QPainter;

namespace tem {

/// An equation ready to be drawn: computed numbers in italics, the numbers of one figure bold, the relation
/// of a failing check in its colour. Breaks between numbers where its place is too narrow, never inside one
/// that fits a line.
class EquationText
{
public:
    /// The numbers of `strongId` are bold; empty for none.
    EquationText(const CheckEntry &entry, double pixels, const Theme &theme, const QString &strongId = {});

    /// In one line.
    double naturalWidth() const { return m_naturalWidth; }
    /// Breaks the lines for this width.
    void layOut(double width);
    int height() const;
    int lineHeight() const { return m_lineHeight; }
    void paint(QPainter &painter, const QPointF &topLeft) const;

private:
    void breakLines(double width);

    QTextLayout m_layout;
    QColor m_ink;
    int m_lineHeight = 0;
    double m_naturalWidth = 0;
    /// That the lines were last broken for.
    double m_width = 0;
};

} // namespace tem
