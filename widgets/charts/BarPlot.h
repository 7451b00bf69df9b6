#pragma once

#include "charts/BarLayout.h"
#include "charts/BarPanelData.h"
#include "style/Theme.h"

#include <qcustomplot.h>

namespace tem {

/// How a bar chart is drawn, apart from what it says.
struct BarPlotStyle
{
    Theme theme = Theme::light();
    /// Tick labels and grid lines.
    bool showAxis = true;
    /// Rows that are selected.
    QList<int> selected;
    /// Row with the keyboard's ring, -1 for none.
    int ringed = -1;
    /// Row that the pointer is at, -1 for none.
    int hovered = -1;
    /// Room left of the names.
    double inset = 0;
};

/// The QCustomPlot behind BarPanel and paintBarPanel: bars, names, labels and marks, without the head.
/// It draws, and knows nothing of pages or pointers.
class BarPlot : public QCustomPlot
{
    Q_OBJECT

public:
    explicit BarPlot(QWidget *parent = nullptr);

    /// Sets everything up for a chart of `size` px. Does not replot.
    void build(const BarPanelData &chart, const BarPlotStyle &style, QSize size);

private:
    void addRow(const Bar &bar, int index, const BarLayout &layout, const BarPlotStyle &style);
    void addMark(const Bar &bar, const QRectF &box, const Theme &theme);
    QCPItemText *addText(const QString &text, const QFont &font, const QColor &colour, QPointF place,
                         Qt::Alignment alignment);
    QCPItemRect *addBox(const QRectF &box, const QPen &pen, const QBrush &brush, const QString &layer);
    void addLine(QPointF from, QPointF to, const QPen &pen);
};

} // namespace tem
