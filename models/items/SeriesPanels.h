#pragma once

#include "catalogue/Catalogue.h"
#include "compare/IndicatorSeries.h"
#include "items/Description.h"
#include "items/IndicatorRow.h"
#include "items/Language.h"

#include <QList>
#include <QString>

#include <vector>

namespace tem {

/// One marketplace, or all together, over the periods of a panel.
struct SeriesLine
{
    /// Empty for all together.
    QString platform;
    QString name;
    /// One for each period of the panel; missing where no report gives a value.
    std::vector<SeriesPoint> points;
    bool operator==(const SeriesLine &) const = default;
};

/// An indicator over time on an axis of its own: values of one unit and of one kind and length of period, so
/// that all points can be compared.
struct SeriesPanel
{
    /// Without a platform.
    SeriesKey key;
    /// "Giao dịch qua sàn".
    QString title;
    /// "giao dịch", "tỷ đồng".
    QString unit;
    /// "theo nửa năm", "tại thời điểm", "lũy kế".
    QString note;
    /// Power of ten that the reports write the numbers in, for the axis: 9 for "tỷ".
    int scaleExponent = 0;
    /// By their ends, ascending.
    std::vector<PeriodFields> periods;
    /// Marketplaces in the order of the catalogue, all together last.
    std::vector<SeriesLine> lines;

    /// No report gives a value of any line for the period.
    bool isMissing(std::size_t period) const;
    bool operator==(const SeriesPanel &) const = default;
};

/// In the order of the catalogue's indicators, spans before states, longer spans first.
std::vector<SeriesPanel> seriesPanels(const std::vector<IndicatorSeries> &series, const Catalogue &catalogue,
                                      Language language);

/// "H1/2023", "Q1/2024", "T7/2023", "2023", "30/6/2023": what stands under an axis.
QString shortPeriod(const PeriodFields &period);
/// The observations of a point with different values, the one that stands first, then in the order of
/// reports.
std::vector<const Observation *> distinctValues(const SeriesPoint &point);
/// "987.495", "7.640 (đã sửa, in: 7.637)", "7.425 ≠ 7.467", "từ 200 đến 300", "không có báo cáo".
QString pointText(const SeriesPoint &point);
/// What the pointer and a screen reader are told: value, period, reports, hedge, dispute.
NumberText describePoint(const SeriesPanel &panel, const SeriesLine &line, std::size_t period);

} // namespace tem
