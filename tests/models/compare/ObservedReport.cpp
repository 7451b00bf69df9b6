#include "ObservedReport.h"

#include "support/ReportBuilder.h"

namespace tem::test {

using namespace Qt::StringLiterals;

namespace {
PeriodFields months(int year, int first, int count)
{
    const QDate from(year, first, 1);
    return {.kind = PeriodKind::Span, .from = from, .to = from.addMonths(count).addDays(-1)};
}

std::string valuesOf(const SeriesPoint &point)
{
    QStringList values;
    for (const Observation &candidate : point.candidates)
        values.append(candidate.figure.value.toString());
    return values.join(u'/').toStdString();
}
} // namespace

PeriodFields quarter(int year, int number)
{
    return months(year, 3 * number - 2, 3);
}

PeriodFields half(int year, int number)
{
    return months(year, 6 * number - 5, 6);
}

PeriodFields year(int year)
{
    return months(year, 1, 12);
}

PeriodFields asOf(QDate date)
{
    return {.kind = PeriodKind::AsOf, .from = {}, .to = date};
}

PeriodFields cumulative(QDate from, QDate to)
{
    return {.kind = PeriodKind::Cumulative, .from = from, .to = to};
}

Report statedReport(const PeriodFields &period, const std::vector<Stated> &figures)
{
    ReportBuilder builder;
    for (const Stated &stated : figures) {
        Figure &figure = builder.add(stated.value, stated.unit);
        figure.indicator = stated.indicator;
        figure.platform = stated.platform;
        figure.period = u"p1"_s;
        builder.nextSentence();
    }
    Report report = builder.report();
    report.periods.push_back({u"p1"_s, period.kind, period.from, period.to, {}, {}});
    return report;
}

std::vector<Observation> observe(qint64 id, const Report &report)
{
    return observations(report, id, u"báo cáo %1"_s.arg(id));
}

std::vector<Observation> observe(qint64 id, const PeriodFields &period, const std::vector<Stated> &figures)
{
    return observe(id, statedReport(period, figures));
}

std::vector<Observation> together(std::initializer_list<std::vector<Observation>> parts)
{
    std::vector<Observation> all;
    for (const std::vector<Observation> &part : parts)
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

std::string drawn(const IndicatorSeries &series)
{
    std::string text;
    for (const SeriesPoint &point : series.points) {
        if (!text.empty())
            text += " | ";
        text += point.period.to.toString(Qt::ISODate).toStdString() + ' ';
        switch (point.state) {
        case PointState::Value:
            text += point.value()->figure.value.toString().toStdString();
            break;
        case PointState::Missing:
            text += "gap";
            break;
        case PointState::Conflict:
            text += "conflict " + valuesOf(point);
            break;
        case PointState::Range:
            text += "range " + valuesOf(point);
            break;
        }
    }
    return text;
}

} // namespace tem::test
