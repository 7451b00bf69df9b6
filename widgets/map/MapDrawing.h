#pragma once

#include "map/MapView.h"
#include "style/Pattern.h"

#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

namespace tem {

/// A shape in px, with its pattern cut: what costs time to make and stays while colours, selection and the
/// place of the land change.
struct ShapeDrawing
{
    QString shapeCode;
    /// Code of the province that it belongs to, whose status it takes.
    QString province;
    QPainterPath path;
    /// Its rings that are too small to be seen without a thick outline.
    QPainterPath islets;
    QRectF bounds;
    /// Not all of it is drawn: it goes on beyond the edge of its frame.
    bool isCut = false;
    Pattern pattern = Pattern::Solid;
    PatternMarks marks;
};

/// All shapes in px of one layout and zoom. The land is drawn at `landOffset` of the projection, so that
/// dragging needs nothing new.
class MapDrawing
{
public:
    /// Brings the drawing up to date; cheap where neither size, zoom nor any province's pattern has changed.
    void update(const MapView &view, const MapProjection &projection);

    const std::vector<ShapeDrawing> &land() const { return m_land; }
    const std::vector<ShapeDrawing> &islands() const { return m_islands; }
    /// The land in the frame of the delta, cut at its edges.
    const std::vector<ShapeDrawing> &delta() const { return m_delta; }

private:
    bool isCurrent(const MapView &view, const MapProjection &projection) const;

    std::shared_ptr<const MapGeometry> m_geometry;
    QRectF m_rect;
    QRectF m_deltaFrame;
    double m_landScale = 0;
    std::vector<ShapeDrawing> m_land;
    std::vector<ShapeDrawing> m_islands;
    std::vector<ShapeDrawing> m_delta;
};

/// How a province is filled: its status, the neutral fill of a stage that the catalogue does not know, or the
/// quiet hatch of one that the report does not name. Plain and pale where a stage alone is emphasised and it
/// is of another.
StatusStyle provinceStyle(const Theme &theme, const MapView &view, const QString &province);

/// How a stage is filled. The neutral fill for a stage without catalogue id.
StatusStyle stageStyle(const Theme &theme, const QString &status);

} // namespace tem
