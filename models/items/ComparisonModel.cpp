#include "items/ComparisonModel.h"

#include "items/SentenceText.h"

#include <QSet>

#include <algorithm>
#include <set>

namespace tem {

void ComparisonModel::show(const ReportView &view, const std::vector<IndicatorRow> &rows)
{
    std::vector<IndicatorRow> compared;
    QSet<QString> split;
    for (const IndicatorRow &row : rows) {
        if (!row.isByPlatform())
            continue;
        compared.push_back(row);
        split.insert(row.indicator);
    }
    m_notSplit.clear();
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(m_notSplit), [&](const IndicatorRow &row) {
        return !split.contains(row.indicator) && view.catalogue().indicator(row.indicator);
    });
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
