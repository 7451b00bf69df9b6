#pragma once

#include "compare/IndicatorSeries.h"
#include "report/Report.h"

#include <QDate>
#include <QString>

namespace tem::test {

/// A figure of `indicator` as a report of the period from..to states it.
struct Stated
{
    QString value;
    QString platform{};
    QString unit = QStringLiteral("giao dịch");
    QString indicator = QStringLiteral("transactions");
};

/// First and last day of a quarter (1 to 4), a half (1, 2) and a year.
PeriodFields quarter(int year, int number);
PeriodFields half(int year, int number);
PeriodFields year(int year);
PeriodFields asOf(QDate date);
PeriodFields cumulative(QDate from, QDate to);

/// A report whose main period is `period`, with one sentence for each figure.
Report statedReport(const PeriodFields &period, const std::vector<Stated> &figures);
/// Its observations, under a library's number.
std::vector<Observation> observe(qint64 id, const Report &report);
std::vector<Observation> observe(qint64 id, const PeriodFields &period, const std::vector<Stated> &figures);
/// One after the other.
std::vector<Observation> together(std::initializer_list<std::vector<Observation>> parts);

/// "2023-06-30 100 | 2023-12-31 gap | 2024-06-30 conflict 100/120 | 2024-12-31 range 1/2"
std::string drawn(const IndicatorSeries &series);

} // namespace tem::test
