#pragma once

#include "charts/BarPanelData.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <vector>

namespace tem {

/// Where everything of a bar chart stands, in px of the chart; names, bars and labels without the head.
/// Measures text but never draws.
class BarLayout
{
public:
    /// `showAxis`: room for tick labels under the bars. `inset`: room left of the names for the band of the
    /// selection and the keyboard's ring, which else would touch the letters.
    BarLayout(const BarPanelData &data, QSizeF size, bool showAxis, double inset = 0);

    /// From the zero line to the right edge, all rows high.
    QRectF plot() const { return m_plot; }
    /// The whole width of a marketplace: what selection fills and what a click hits.
    QRectF row(int index) const;
    /// The bar alone; for missing states the place of the mark.
    QRectF bar(int index) const;
    /// Left end and middle of the name, and its lines.
    QPointF nameAnchor(int index) const;
    QStringList nameLines(int index) const { return m_names.at(index); }
    /// Left end and middle of the value label.
    QPointF labelAnchor(int index) const;
    /// Value of the axis at the right edge.
    double axisEnd() const { return m_axisEnd; }
    double barThickness() const { return m_thickness; }
    /// Index of the row at a point, -1 beside all of them.
    int rowAt(QPointF point) const;

    /// The labels of the axis that have room; the others are empty.
    const QStringList &tickLabels() const { return m_tickLabels; }

    /// Height below which bars would be thinner than their labels, or names lack room for their lines.
    static double minimumHeight(const BarPanelData &data, double width, bool showAxis, double inset = 0);
    /// Height at which bars and the gaps between them are as large as they become.
    static double maximumHeight(const BarPanelData &data, bool showAxis);

private:
    void placeNames();
    void placeTicks(const BarPanelData &data, bool showAxis);

    std::vector<Bar> m_bars;
    QList<QStringList> m_names;
    QStringList m_tickLabels;
    QRectF m_plot;
    double m_width = 0;
    double m_inset = 0;
    double m_pitch = 0;
    double m_thickness = 0;
    double m_axisEnd = 1;
};

} // namespace tem
