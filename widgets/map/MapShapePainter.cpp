#include "map/MapShapePainter.h"

#include <QPainter>

namespace tem {

QPen mapLine(const QColor &colour, double width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
}

void MapShapePainter::paintLand(const std::vector<const ShapeDrawing *> &shapes)
{
    for (const ShapeDrawing *shape : shapes)
        paintFill(*shape);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(mapLine(m_theme.slot, 0.7));
    for (const ShapeDrawing *shape : shapes)
        m_painter.drawPath(shape->path);
    for (const ShapeDrawing *shape : shapes) {
        if (m_view.isSelected(shape->province))
            paintSelection(*shape);
    }
}

void MapShapePainter::paintFill(const ShapeDrawing &shape)
{
    const StatusStyle style = provinceStyle(m_theme, m_view, shape.province);
    m_painter.fillPath(shape.path, style.fill);
    paintMarks(m_painter, shape.marks, style);
    if (!shape.islets.isEmpty())
        paintIslets(shape);
}

void MapShapePainter::paintIslets(const ShapeDrawing &shape)
{
    const bool isNamed = m_view.isNamed(shape.province);
    const bool isCoast = !isArchipelago(shape.shapeCode);
    const QColor unnamed = isCoast ? m_theme.notNamed.line : m_theme.ink3;
    const QColor colour = isNamed ? provinceStyle(m_theme, m_view, shape.province).fill : unnamed;
    m_painter.setPen(mapLine(colour, isCoast && !isNamed ? 1 : 2));
    m_painter.setBrush(colour);
    m_painter.drawPath(shape.islets);
}

void MapShapePainter::paintSelection(const ShapeDrawing &shape)
{
    m_painter.setBrush(Qt::NoBrush);
    // Beyond the edge of a frame there is no place for a halo.
    if (!shape.isCut) {
        m_painter.setPen(mapLine(m_theme.selection, 7));
        m_painter.drawPath(shape.path);
    }
    m_painter.setPen(mapLine(m_theme.selectionLine, 3));
    m_painter.drawPath(shape.path);
    paintFill(shape);
}

} // namespace tem
