#include "items/ComparisonModel.h"

#include "items/SentenceText.h"

#include <algorithm>
#include <set>

namespace tem {

void ComparisonModel::show(const ReportView &view, const std::vector<IndicatorRow> &rows)
{
    std::vector<IndicatorRow> compared;
    m_notSplit.clear();
    for (const IndicatorRow &row : rows) {
        if (row.isByPlatform()) {
            compared.push_back(row);
            continue;
        }
        const bool computedElsewhere = std::any_of(rows.begin(), rows.end(), [&](const IndicatorRow &other) {
            return other.derived && other.indicator == row.indicator;
        });
        if (view.catalogue().indicator(row.indicator) && !computedElsewhere)
            m_notSplit.push_back(row);
    }
    setRows(platformColumns(view), std::move(compared));
}

void ComparisonModel::clear()
{
    m_notSplit.clear();
    setRows({}, {});
}

QString ComparisonModel::sourceText() const
{
    std::set<int> sentences;
    for (const IndicatorRow &row : rows())
        sentences.insert(row.sentences.begin(), row.sentences.end());
    return sentencesText(QList<int>(sentences.begin(), sentences.end()));
}

} // namespace tem
