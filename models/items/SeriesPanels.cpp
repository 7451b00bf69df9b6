#include "items/SeriesPanels.h"

#include "items/CorrectionText.h"
#include "items/NumberFormat.h"
#include "items/PeriodText.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

struct SeriesText
{
    Q_DECLARE_TR_FUNCTIONS(tem::SeriesPanels)
};

constexpr int monthsOfQuarter = 3;
constexpr int monthsOfHalf = 6;
constexpr int monthsOfYear = 12;

QString dateText(QDate date)
{
    return date.toString(u"d/M/yyyy"_s);
}

/// By end and beginning: what tells one period of a panel from another.
auto placeOf(const PeriodFields &period)
{
    return std::pair(period.to, period.from);
}

template <typename Entry> std::size_t indexOf(const std::vector<Entry> &entries, const QString &id)
{
    return static_cast<std::size_t>(std::ranges::find(entries, id, &Entry::id) - entries.begin());
}

QString nameIn(const Name &name, Language language)
{
    return language == Language::Vietnamese ? name.vi : name.en;
}

QString noteOf(const SeriesKey &key)
{
    switch (key.kind) {
    case PeriodKind::AsOf:
        return SeriesText::tr("as of a day");
    case PeriodKind::Cumulative:
        return key.since.isValid()
                   //: %1 a date
                   ? SeriesText::tr("cumulative since %1").arg(dateText(key.since))
                   : SeriesText::tr("cumulative");
    case PeriodKind::Span:
        break;
    }
    switch (key.length.months) {
    case 1:
        return SeriesText::tr("by month");
    case monthsOfQuarter:
        return SeriesText::tr("by quarter");
    case monthsOfHalf:
        return SeriesText::tr("by half-year");
    case monthsOfYear:
        return SeriesText::tr("by year");
    default:
        break;
    }
    if (key.length.months > 0)
        //: %1 a number of months
        return SeriesText::tr("over %1 months each").arg(key.length.months);
    if (key.length.days > 0)
        //: %1 a number of days
        return SeriesText::tr("over %1 days each").arg(key.length.days);
    return SeriesText::tr("up to a day");
}

int scaleOf(const std::vector<SeriesLine> &lines)
{
    int scale = 0;
    for (const SeriesLine &line : lines) {
        for (const SeriesPoint &point : line.points) {
            for (const Observation &candidate : point.candidates)
                scale = std::max(scale, candidate.figure.scaleExponent);
        }
    }
    return scale;
}

SeriesPanel makePanel(const SeriesKey &key, const std::vector<const IndicatorSeries *> &series,
                      const Catalogue &catalogue, Language language)
{
    SeriesPanel panel;
    panel.key = key;
    const Indicator *indicator = catalogue.indicator(key.indicator);
    panel.title = indicator ? nameIn(indicator->name, language) : key.indicator;
    panel.note = noteOf(key);
    const auto before = [](const PeriodFields &a, const PeriodFields &b) { return placeOf(a) < placeOf(b); };
    std::set<PeriodFields, decltype(before)> periods(before);
    for (const IndicatorSeries *line : series) {
        for (const SeriesPoint &point : line->points)
            periods.insert(point.period);
    }
    panel.periods.assign(periods.begin(), periods.end());
    for (const IndicatorSeries *source : series) {
        SeriesLine line;
        line.platform = source->key.platform;
        const Platform *platform = catalogue.platform(line.platform);
        line.name = line.platform.isEmpty() ? SeriesText::tr("Total")
                    : platform              ? nameIn(platform->name, language)
                                            : line.platform;
        line.points.reserve(panel.periods.size());
        auto point = source->points.begin();
        for (const PeriodFields &period : panel.periods) {
            if (point != source->points.end() && placeOf(point->period) == placeOf(period)) {
                line.points.push_back(*point++);
            } else {
                SeriesPoint missing;
                missing.period = period;
                line.points.push_back(missing);
            }
        }
        panel.lines.push_back(std::move(line));
    }
    std::ranges::stable_sort(panel.lines, {}, [&](const SeriesLine &line) {
        return std::pair(line.platform.isEmpty(), indexOf(catalogue.platforms(), line.platform));
    });
    panel.scaleExponent = scaleOf(panel.lines);
    panel.unit = format::unit(key.unit, panel.scaleExponent);
    return panel;
}

QString withPrinted(const QString &text, const Observation &value)
{
    return value.isCorrected ? correctedText(text, value.asRead) : text;
}

/// What stands of a value beside its number.
QStringList remarks(const SeriesPoint &point)
{
    QStringList remarks;
    const Observation *value = point.value();
    if (value && value->figure.hedge != Hedge::Exact && !value->figure.hedgeQuote.isEmpty())
        //: %1 a word of the report that hedges a number
        remarks.append(SeriesText::tr("the report says “%1”").arg(value->figure.hedgeQuote));
    if (value && value->figure.ambiguous)
        remarks.append(SeriesText::tr("can be read in two ways"));
    if (value && value->figure.role == Role::Earlier)
        remarks.append(SeriesText::tr("recalled by a later report"));
    return remarks;
}

} // namespace

bool SeriesPanel::isMissing(std::size_t period) const
{
    return std::ranges::all_of(
        lines, [&](const SeriesLine &line) { return line.points[period].state == PointState::Missing; });
}

std::vector<SeriesPanel> seriesPanels(const std::vector<IndicatorSeries> &series, const Catalogue &catalogue,
                                      Language language)
{
    std::map<SeriesKey, std::vector<const IndicatorSeries *>> grouped;
    for (const IndicatorSeries &one : series) {
        SeriesKey key = one.key;
        key.platform.clear();
        grouped[key].push_back(&one);
    }
    std::vector<SeriesPanel> panels;
    for (const auto &[key, lines] : grouped)
        panels.push_back(makePanel(key, lines, catalogue, language));
    std::ranges::stable_sort(panels, [&](const SeriesPanel &a, const SeriesPanel &b) {
        const auto rank = [&](const SeriesKey &key) {
            return std::tuple(indexOf(catalogue.indicators(), key.indicator), key.kind, -key.length.months,
                              -key.length.days);
        };
        return rank(a.key) < rank(b.key);
    });
    return panels;
}

QString shortPeriod(const PeriodFields &period)
{
    const QString year = QString::number(period.to.year());
    const bool isWholeMonths = period.kind == PeriodKind::Span && period.from.isValid() &&
                               period.from.day() == 1 && period.to.day() == period.to.daysInMonth() &&
                               period.from.year() == period.to.year();
    if (!isWholeMonths)
        return dateText(period.to);
    const int months = period.to.month() - period.from.month() + 1;
    const auto ofYear = [&](const QString &part) { return u"%1/%2"_s.arg(part, year); };
    if (months == monthsOfYear)
        return year;
    if (months == monthsOfHalf && period.to.month() % monthsOfHalf == 0)
        return ofYear(u"H%1"_s.arg(period.to.month() / monthsOfHalf));
    if (months == monthsOfQuarter && period.to.month() % monthsOfQuarter == 0)
        return ofYear(u"Q%1"_s.arg(period.to.month() / monthsOfQuarter));
    if (months == 1)
        return ofYear(u"T%1"_s.arg(period.to.month()));
    return ofYear(u"T%1–%2"_s.arg(period.from.month()).arg(period.to.month()));
}

std::vector<const Observation *> distinctValues(const SeriesPoint &point)
{
    std::vector<const Observation *> values;
    if (const Observation *standing = point.value())
        values.push_back(standing);
    for (const Observation &candidate : point.candidates) {
        const bool isKnown = std::ranges::any_of(
            values, [&](const Observation *value) { return value->figure.value == candidate.figure.value; });
        if (!isKnown)
            values.push_back(&candidate);
    }
    return values;
}

QString pointText(const SeriesPoint &point)
{
    QStringList values;
    for (const Observation *value : distinctValues(point))
        values.append(withPrinted(format::value(value->figure), *value));
    switch (point.state) {
    case PointState::Missing:
        return SeriesText::tr("no report");
    case PointState::Value:
        return values.constFirst();
    case PointState::Conflict:
        return values.join(u" ≠ "_s);
    case PointState::Range:
        return values.join(u" – "_s);
    }
    Q_UNREACHABLE();
}

NumberText describePoint(const SeriesPanel &panel, const SeriesLine &line, std::size_t period)
{
    const SeriesPoint &point = line.points[period];
    NumberText text;
    const std::vector<const Observation *> values = distinctValues(point);
    text.value = values.size() == 1
                     ? withPrinted(format::valueWithUnit(values.front()->figure), *values.front())
                     : pointText(point);
    //: %1 a marketplace or the total, %2 a period, %3 a value
    text.name = SeriesText::tr("%1, %2: %3").arg(line.name, periodTitle(panel.periods[period]), text.value);
    QStringList said = remarks(point);
    if (values.size() == 1) {
        said.append(values.front()->title);
    } else {
        for (const Observation *value : values)
            //: %1 a value, %2 title of the report that gives it
            said.append(SeriesText::tr("%1 in “%2”").arg(format::valueWithUnit(value->figure), value->title));
    }
    if (point.state == PointState::Conflict)
        said.append(SeriesText::tr("the reports disagree, nobody said which value stands"));
    else if (point.isDisputed)
        said.append(SeriesText::tr("the reports disagree, the first value was chosen to stand"));
    text.detail = said.join(u" · "_s);
    return text;
}

} // namespace tem
