#include "compare/FigureMatching.h"

#include "compare/PeriodSteps.h"
#include "report/TextPositions.h"
#include "report/Words.h"

#include <QRegularExpression>
#include <QStringList>

#include <functional>
#include <map>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
PeriodFields fieldsOf(const Period &period)
{
    return {period.kind, period.from, period.to};
}

/// What a figure speaks of, as seen from the main period of its report: "two months before, a quarter".
QString periodKey(const Report &report, const Figure &figure)
{
    const Period *period = report.period(figure.period);
    if (!period)
        return {};
    const Period &main = report.periods.front();
    // A report on a half-year and one on a quarter both speak of their own time.
    if (fieldsOf(*period) == fieldsOf(main))
        return toWord(period->kind) + u" main"_s;
    const PeriodFields fields = fieldsOf(*period);
    const PeriodLength length = lengthOf(fields);
    const QString kind = u"%1 %2 %3"_s.arg(toWord(period->kind)).arg(length.months).arg(length.days);
    if (endsWithMonth(fields) && endsWithMonth(fieldsOf(main)))
        return u"%1 %2 months"_s.arg(kind).arg(endMonth(fields) - endMonth(fieldsOf(main)));
    return u"%1 %2"_s.arg(kind, period->to.toString(Qt::ISODate));
}

QString indicatorKey(const Figure &figure)
{
    return figure.indicator.isEmpty() ? u'"' + figure.label.simplified().toCaseFolded() : figure.indicator;
}

QString platformKey(const Figure &figure)
{
    return figure.platform + u'/' + figure.group.simplified().toCaseFolded();
}

QString roleKey(const Figure &figure)
{
    return figure.direction ? toWord(figure.role) + u' ' + toWord(*figure.direction) : toWord(figure.role);
}

QString hedgeKey(const Figure &figure)
{
    return figure.bound ? toWord(figure.hedge) + u' ' + toWord(*figure.bound) : toWord(figure.hedge);
}

/// The ends of a range are never each other's counterparts.
QString boundKey(const Figure &figure)
{
    return figure.bound ? toWord(*figure.bound) : QString();
}

/// Numbers for texts, the same for equal ones: keys stay short where a whole table is one sentence.
class TextNumbers
{
public:
    QString of(const QString &text)
    {
        return QString::number(m_numbers.try_emplace(text, m_numbers.size()).first->second);
    }

private:
    std::map<QString, std::size_t> m_numbers;
};

/// A figure with the words around it.
struct PlacedFigure
{
    const Report *report = nullptr;
    const Figure *figure = nullptr;
    QString sentence;
    /// The sentence without its numbers, and which of its numbers the figure is.
    QString place;
};

std::vector<PlacedFigure> placedFigures(const Report &report, TextNumbers &numbers)
{
    static const QRegularExpression number(u"\\d[\\d.,]*"_s);
    struct Sentence
    {
        QString text;
        QString words;
        int figures = 0;
    };
    const TextPositions positions(report.text);
    std::map<Span, Sentence> sentences;
    std::vector<PlacedFigure> placed;
    for (const Figure &figure : report.figures) {
        Sentence &sentence = sentences[figure.sentence];
        if (sentence.figures == 0) {
            QString text = positions.slice(report.text, figure.sentence).simplified();
            sentence.text = numbers.of(text);
            sentence.words = numbers.of(text.replace(number, u"#"_s));
        }
        placed.push_back(
            {&report, &figure, sentence.text, u"%1:%2"_s.arg(sentence.words).arg(sentence.figures)});
        ++sentence.figures;
    }
    return placed;
}

using KeyOf = std::function<QString(const PlacedFigure &)>;

QString joined(const QStringList &parts)
{
    return parts.join(QChar(0x1F));
}

QString subjectKey(const Figure &figure)
{
    return joined({indicatorKey(figure), platformKey(figure)});
}

/// The same statement: marketplace, role, time and unit of one indicator.
QString statementKey(const PlacedFigure &placed)
{
    const Figure &figure = *placed.figure;
    return joined({subjectKey(figure), toWord(figure.role), periodKey(*placed.report, figure), figure.unit,
                   boundKey(figure)});
}

QString wholeKey(const PlacedFigure &placed)
{
    const Figure &figure = *placed.figure;
    return joined({statementKey(placed), roleKey(figure), hedgeKey(figure), figure.value.toString()});
}

/// From the surest to the weakest sign that two figures are the same statement.
const std::vector<KeyOf> &passes()
{
    static const std::vector<KeyOf> keys{
        // All of it, in the same sentence: nothing happened to it.
        [](const PlacedFigure &placed) {
            return joined({wholeKey(placed), placed.sentence});
        },
        wholeKey,
        // Another value of the same thing, first where the words around it are the same.
        [](const PlacedFigure &placed) {
            return joined({statementKey(placed), placed.place});
        },
        statementKey,
        // In another unit.
        [](const PlacedFigure &placed) {
            const Figure &figure = *placed.figure;
            return joined({subjectKey(figure), toWord(figure.role), periodKey(*placed.report, figure),
                           boundKey(figure)});
        },
        // The same number read as something else; then another one at the same place of the same words.
        [](const PlacedFigure &placed) {
            return joined({placed.figure->quote, placed.place, placed.sentence});
        },
        [](const PlacedFigure &placed) {
            return joined({placed.place, placed.figure->unit, boundKey(*placed.figure)});
        },
        // The same said of another time or as another kind of statement.
        [](const PlacedFigure &placed) {
            const Figure &figure = *placed.figure;
            return joined({subjectKey(figure), figure.value.toString(), figure.unit, boundKey(figure)});
        },
    };
    return keys;
}

std::map<QString, std::vector<std::size_t>>
unmatchedByKey(const std::vector<PlacedFigure> &figures, const KeyOf &keyOf,
               const std::vector<std::optional<std::size_t>> &partners)
{
    std::map<QString, std::vector<std::size_t>> byKey;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (!partners[i])
            byKey[keyOf(figures[i])].push_back(i);
    }
    return byKey;
}
} // namespace

FigureMatching matchFigures(const Report &before, const Report &after)
{
    FigureMatching matching;
    matching.afterOf.resize(before.figures.size());
    matching.beforeOf.resize(after.figures.size());
    TextNumbers numbers;
    const std::vector<PlacedFigure> placedBefore = placedFigures(before, numbers);
    const std::vector<PlacedFigure> placedAfter = placedFigures(after, numbers);
    for (const KeyOf &keyOf : passes()) {
        const auto ofBefore = unmatchedByKey(placedBefore, keyOf, matching.afterOf);
        const auto ofAfter = unmatchedByKey(placedAfter, keyOf, matching.beforeOf);
        for (const auto &[key, indexes] : ofBefore) {
            const auto others = ofAfter.find(key);
            if (others == ofAfter.end())
                continue;
            const std::size_t count = std::min(indexes.size(), others->second.size());
            for (std::size_t i = 0; i < count; ++i) {
                matching.afterOf[indexes[i]] = others->second[i];
                matching.beforeOf[others->second[i]] = indexes[i];
            }
        }
    }
    return matching;
}

std::vector<DifferentField> differentFields(const Report &before, const Figure &figure, const Report &after,
                                            const Figure &other)
{
    std::vector<DifferentField> fields;
    const auto compare = [&](bool isSame, DifferentField field) {
        if (!isSame)
            fields.push_back(field);
    };
    compare(figure.value == other.value, DifferentField::Value);
    compare(figure.unit == other.unit, DifferentField::Unit);
    compare(hedgeKey(figure) == hedgeKey(other), DifferentField::Hedge);
    compare(roleKey(figure) == roleKey(other), DifferentField::Role);
    compare(indicatorKey(figure) == indicatorKey(other), DifferentField::Indicator);
    compare(platformKey(figure) == platformKey(other), DifferentField::Platform);
    compare(periodKey(before, figure) == periodKey(after, other), DifferentField::Period);
    return fields;
}

} // namespace tem
