#pragma once

#include "items/IndicatorTable.h"

namespace tem {

/// One row for each indicator that the report splits by marketplace.
class ComparisonModel : public IndicatorTable
{
    Q_OBJECT

public:
    using IndicatorTable::IndicatorTable;

    void show(const ReportView &view, const std::vector<IndicatorRow> &rows);
    void clear();

    /// "Báo cáo không chia theo sàn": indicators of the catalogue that the report states for both together
    /// only.
    const std::vector<IndicatorRow> &notSplit() const { return m_notSplit; }
    /// Where all that is compared stands: "câu 3, 4, 5".
    QString sourceText() const;

private:
    std::vector<IndicatorRow> m_notSplit;
};

} // namespace tem
