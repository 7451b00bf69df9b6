#pragma once

#include "report/Report.h"

#include <QString>

namespace tem {

/// Builds reports for tests in the order of their text: every figure gets the next id and the next place.
/// Keep in mind that `add` returns a reference which the next `add` invalidates: use ids to link.
class ReportBuilder
{
public:
    /// A figure as printed in "217,1 tỷ" is value "217.1", scale 9.
    Figure &add(const QString &value, const QString &unit, int scale = 0);
    /// The figures that follow stand in another sentence (of another paragraph).
    ReportBuilder &nextSentence();
    ReportBuilder &nextParagraph();
    RolloutGroup &addGroup(std::optional<int> count, const QStringList &provinces = {}, bool complete = true);
    Rollout &rollout();

    void addPeriod(const QString &id, QDate from, QDate to);

    Figure &last() { return m_report.figures.back(); }
    const Report &report();

private:
    Span nextPlace(int length);

    Report m_report;
    qsizetype m_sentenceStart = 0;
};

} // namespace tem
