#pragma once

#include "charts/AxisScale.h"
#include "items/SeriesPanels.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace tem {

/// Where the parts of a chart over time stand, in px of a chart of a given size: knows no painter.
class SeriesLayout
{
public:
    /// A name with its last value at the right of the plot.
    struct EndLabel
    {
        /// Index of the line.
        std::size_t line = 0;
        QString text;
        double y = 0;
    };

    /// The panel must outlive the layout. Lines for which `hidden` has their platform are left out.
    SeriesLayout(const SeriesPanel &panel, QSizeF size, QStringList hidden);

    bool isShown(const SeriesLine &line) const { return !m_hidden.contains(line.platform); }
    const QRectF &plot() const { return m_plot; }
    const AxisScale &axis() const { return m_axis; }
    /// One for each grid line from zero.
    const QStringList &tickLabels() const { return m_tickLabels; }
    /// Of a period on the axis: days, so that unequal gaps look unequal.
    double day(std::size_t period) const;
    double firstDay() const { return m_firstDay; }
    double lastDay() const { return m_lastDay; }
    double x(std::size_t period) const;
    double y(double value) const;
    /// Where a point stands; of several values the first, of none the foot of its period.
    QPointF place(std::size_t line, std::size_t period) const;
    /// Periods whose labels have room under the axis.
    const std::vector<std::size_t> &labelled() const { return m_labelled; }
    const std::vector<EndLabel> &endLabels() const { return m_endLabels; }
    /// Place left of the names.
    double endLabelLeft() const { return m_plot.right() + endGap; }

    /// The point of a shown line nearest to a place, as (line, period); nothing where none is near.
    std::optional<std::pair<std::size_t, std::size_t>> pointAt(QPointF place) const;

    static constexpr double endSwatch = 8;
    static constexpr double endGap = 16;

private:
    void setAxis();
    void setEndLabels();
    void setPeriodLabels();

    const SeriesPanel &m_panel;
    QStringList m_hidden;
    QRectF m_plot;
    AxisScale m_axis;
    QStringList m_tickLabels;
    double m_firstDay = 0;
    double m_lastDay = 1;
    std::vector<std::size_t> m_labelled;
    std::vector<EndLabel> m_endLabels;
};

} // namespace tem
