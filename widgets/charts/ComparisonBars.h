#pragma once

#include "charts/BarPanelData.h"
#include "charts/ShareBar.h"
#include "items/IndicatorRow.h"

#include <QString>

namespace tem {

struct FigureDetails;
class ReportModels;

/// What a comparison shows of each indicator.
enum class ComparisonMode {
    Value, ///< what the report states
    Share, ///< of the total in percent, derived
    Ratio  ///< how many times the second largest, derived
};

/// The chart of one row of the comparison. Tooltips speak of the report that `models` holds.
BarPanelData barPanelData(const ReportModels &models, const IndicatorRow &row, ComparisonMode mode);

/// The thin bar of a row's shares; empty where the report does not split it.
std::vector<SharePart> shareParts(const QList<PlatformColumn> &platforms, const IndicatorRow &row);

/// Value, unit, share and sentence of one figure as rich text; empty for no figure.
QString figureToolTip(const FigureDetails &details);

} // namespace tem
