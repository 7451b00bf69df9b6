#pragma once

#include "charts/BarPanelData.h"
#include "charts/ShareBar.h"
#include "items/IndicatorRow.h"

#include <QString>

namespace tem {

class PlatformFilter;
class ReportModels;

/// What a comparison shows of each indicator.
enum class ComparisonMode {
    Value, ///< what the report states
    Share, ///< of the total in percent, derived
    Ratio  ///< how many times the second largest, derived
};

/// The chart of one row of the comparison, or of a row that is not split, whose bars then are not stated.
BarPanelData barPanelData(const ReportModels &models, const IndicatorRow &row, ComparisonMode mode);

/// The chart without the marketplaces that the reader left out, and its description says which. The axis
/// stays, so that nothing jumps.
BarPanelData withoutHidden(BarPanelData chart, const PlatformFilter &filter);

/// The thin bar of a row's shares; empty where the report does not split it.
std::vector<SharePart> shareParts(const ReportModels &models, const IndicatorRow &row);

} // namespace tem
