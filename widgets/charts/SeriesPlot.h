#pragma once

#include "charts/SeriesLayout.h"
#include "style/Theme.h"

#include <qcustomplot.h>

#include <optional>

namespace tem {

/// A point of a chart over time: line and period of its panel.
struct SeriesPlace
{
    std::size_t line = 0;
    std::size_t period = 0;
    bool operator==(const SeriesPlace &) const = default;
};

/// How a chart over time is drawn, apart from what it says.
struct SeriesPlotStyle
{
    Theme theme = Theme::light();
    /// Platforms of the lines that are left out.
    QStringList hidden;
    std::optional<SeriesPlace> selected;
    /// The point with the keyboard's ring, and the one under the pointer.
    std::optional<SeriesPlace> ringed;
    std::optional<SeriesPlace> hovered;
};

/// The QCustomPlot behind SeriesChart: lines that stop at gaps, markers that differ by marketplace, hollow
/// where the report hedges, ringed where it was corrected, both values where reports disagree, a dashed slot
/// for a period without report. It draws, and knows nothing of pages or pointers.
class SeriesPlot : public QCustomPlot
{
    Q_OBJECT

public:
    explicit SeriesPlot(QWidget *parent = nullptr);

    /// Sets everything up for a chart of `size` px. Does not replot.
    void build(const SeriesPanel &panel, const SeriesPlotStyle &style, QSize size);

private:
    void setAxes(const SeriesPanel &panel, const SeriesLayout &layout, const Theme &theme);
    void addSlots(const SeriesPanel &panel, const SeriesLayout &layout, const Theme &theme);
    void addLine(const SeriesPanel &panel, std::size_t line, const SeriesLayout &layout, const Theme &theme);
    void addDispute(const SeriesPoint &point, std::size_t period, bool isTotal, const SeriesLayout &layout,
                    const Theme &theme);
    void addEndLabels(const SeriesPanel &panel, const SeriesLayout &layout, const Theme &theme);
    void addRing(const SeriesLayout &layout, const SeriesPlace &place, const QPen &pen, const QBrush &brush,
                 const QString &layer);
    void addMarkers(QPolygonF places, const QCPScatterStyle &style, const QString &layer);
    QCPItemText *addText(const QString &text, const QFont &font, const QColor &colour, QPointF place,
                         Qt::Alignment alignment);
};

} // namespace tem
