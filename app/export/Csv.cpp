#include "export/Csv.h"

#include "report/TextPositions.h"
#include "report/Words.h"

#include <QStringList>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
template <typename Enum> QString orEmpty(const std::optional<Enum> &value)
{
    return value ? toWord(*value) : QString();
}

QString position(CodePoint point)
{
    return QString::number(point.value);
}

/// A column reads its cell from a figure; one table for head and rows.
struct Column
{
    const char *name;
    QString (*cell)(const Figure &);
};

constexpr Column columns[] = {
    {"id", [](const Figure &figure) { return figure.id; }},
    {"indicator", [](const Figure &figure) { return figure.indicator; }},
    {"label", [](const Figure &figure) { return figure.label; }},
    {"platform", [](const Figure &figure) { return figure.platform; }},
    {"group", [](const Figure &figure) { return figure.group; }},
    {"parent", [](const Figure &figure) { return figure.parent; }},
    {"of", [](const Figure &figure) { return figure.of; }},
    {"value", [](const Figure &figure) { return figure.value.toString(); }},
    {"unit", [](const Figure &figure) { return figure.unit; }},
    {"role", [](const Figure &figure) { return toWord(figure.role); }},
    {"direction", [](const Figure &figure) { return orEmpty(figure.direction); }},
    {"hedge", [](const Figure &figure) { return toWord(figure.hedge); }},
    {"hedge_quote", [](const Figure &figure) { return figure.hedgeQuote; }},
    {"bound", [](const Figure &figure) { return orEmpty(figure.bound); }},
    {"ambiguous", [](const Figure &figure) { return figure.ambiguous ? u"true"_s : u"false"_s; }},
    {"alternative",
     [](const Figure &figure) { return figure.alternative ? figure.alternative->toString() : QString(); }},
    {"period", [](const Figure &figure) { return figure.period; }},
    {"begin", [](const Figure &figure) { return position(figure.span.begin); }},
    {"end", [](const Figure &figure) { return position(figure.span.end); }},
    {"quote", [](const Figure &figure) { return figure.quote; }},
};

/// The same of a report that somebody put right: what is printed, and who corrected and reviewed it.
struct AmendedColumn
{
    const char *name;
    QString (*cell)(const Correction *, const Review *);
};

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

constexpr AmendedColumn amendedColumns[] = {
    {"correction",
     [](const Correction *correction, const Review *) {
         if (!correction)
             return QString();
         return correction->asRead ? u"changed"_s : u"added"_s;
     }},
    {"printed", [](const Correction *correction,
                   const Review *) { return correction ? correction->anchor.quote : QString(); }},
    {"value_as_read",
     [](const Correction *correction, const Review *) {
         return correction && correction->asRead ? correction->asRead->value.toString() : QString();
     }},
    {"corrected_by", [](const Correction *correction,
                        const Review *) { return correction ? correction->author : QString(); }},
    {"corrected_at", [](const Correction *correction,
                        const Review *) { return correction ? timeText(correction->madeAt) : QString(); }},
    {"correction_reason", [](const Correction *correction,
                             const Review *) { return correction ? correction->reason : QString(); }},
    {"review",
     [](const Correction *, const Review *review) { return review ? toWord(review->state) : QString(); }},
    {"reviewed_by",
     [](const Correction *, const Review *review) { return review ? review->author : QString(); }},
};

QByteArray line(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells)
        quoted.append(csvCell(cell));
    return quoted.join(u',').toUtf8() + "\r\n";
}
} // namespace

QString csvCell(const QString &text)
{
    QString cell = text;
    if (!cell.isEmpty() && "=+-@\t\r"_L1.contains(cell.front()))
        cell.prepend(u'\'');
    if (cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n') || cell.contains(u'\r'))
        cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    return cell;
}

QByteArray toCsv(const Report &report)
{
    QStringList head;
    for (const Column &column : columns)
        head.append(QLatin1StringView(column.name));
    head.append(u"sentence"_s);
    const bool isAmended = !report.corrections.empty() || !report.reviews.empty();
    for (const AmendedColumn &column : amendedColumns) {
        if (isAmended)
            head.append(QLatin1StringView(column.name));
    }
    QByteArray csv = line(head);

    const TextPositions positions(report.text);
    for (const Figure &figure : report.figures) {
        QStringList cells;
        for (const Column &column : columns)
            cells.append(column.cell(figure));
        cells.append(positions.slice(report.text, figure.sentence));
        for (const AmendedColumn &column : amendedColumns) {
            if (isAmended)
                cells.append(column.cell(report.correction(figure.id), report.review(figure.id)));
        }
        csv += line(cells);
    }
    return csv;
}

} // namespace tem
