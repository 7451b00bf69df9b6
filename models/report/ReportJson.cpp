#include "report/ReportJson.h"

#include "report/JsonFields.h"
#include "report/Words.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue orNull(const QDate &date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

template <typename Enum> QJsonValue orNull(const std::optional<Enum> &value)
{
    return value ? QJsonValue(toWord(*value)) : QJsonValue(QJsonValue::Null);
}

template <typename Items, typename Convert> QJsonArray toArray(const Items &items, Convert convert)
{
    QJsonArray array;
    for (const auto &item : items)
        array.append(convert(item));
    return array;
}

QJsonObject toJson(const Period &period)
{
    return {{u"id"_s, period.id},         {u"kind"_s, toWord(period.kind)}, {u"from"_s, orNull(period.from)},
            {u"to"_s, orNull(period.to)}, {u"span"_s, toJson(period.span)}, {u"quote"_s, period.quote}};
}

QJsonObject toJson(const Figure &figure)
{
    return {
        {u"id"_s, figure.id},
        {u"indicator"_s, orNull(figure.indicator)},
        {u"label"_s, figure.label},
        {u"platform"_s, orNull(figure.platform)},
        {u"group"_s, orNull(figure.group)},
        {u"parent"_s, orNull(figure.parent)},
        {u"of"_s, orNull(figure.of)},
        {u"value"_s, figure.value.toString()},
        {u"unit"_s, figure.unit},
        {u"role"_s, toWord(figure.role)},
        {u"direction"_s, orNull(figure.direction)},
        {u"hedge"_s, toWord(figure.hedge)},
        {u"hedge_quote"_s, orNull(figure.hedgeQuote)},
        {u"bound"_s, orNull(figure.bound)},
        {u"ambiguous"_s, figure.ambiguous},
        {u"alternative"_s, figure.alternative ? QJsonValue(figure.alternative->toString()) : QJsonValue()},
        {u"period"_s, orNull(figure.period)},
        {u"span"_s, toJson(figure.span)},
        {u"quote"_s, figure.quote},
        {u"sentence"_s, toJson(figure.sentence)}};
}

QJsonObject toJson(const IgnoredNumber &number)
{
    return {
        {u"span"_s, toJson(number.span)}, {u"quote"_s, number.quote}, {u"reason"_s, toWord(number.reason)}};
}

QJsonObject toJson(const Mention &mention)
{
    return {{u"code"_s, mention.code}, {u"span"_s, toJson(mention.span)}, {u"quote"_s, mention.quote}};
}

QJsonObject toJson(const RolloutGroup &group)
{
    return {{u"id"_s, group.id},
            {u"status"_s, orNull(group.status)},
            {u"label"_s, group.label},
            {u"count"_s, group.count ? QJsonValue(*group.count) : QJsonValue()},
            {u"span"_s, toJson(group.span)},
            {u"quote"_s, group.quote},
            {u"provinces"_s, QJsonArray::fromStringList(group.provinces())},
            {u"mentions"_s, toArray(group.mentions, [](const Mention &mention) { return toJson(mention); })},
            {u"complete"_s, group.complete}};
}

QJsonObject toJson(const Rollout &rollout)
{
    QJsonValue total;
    if (rollout.total) {
        total = QJsonObject{{u"value"_s, rollout.total->value},
                            {u"span"_s, toJson(rollout.total->span)},
                            {u"quote"_s, rollout.total->quote}};
    }
    return {{u"id"_s, rollout.id},
            {u"decision"_s, orNull(rollout.decision)},
            {u"vintage"_s, orNull(rollout.vintage)},
            {u"total"_s, total},
            {u"groups"_s, toArray(rollout.groups, [](const RolloutGroup &group) { return toJson(group); })}};
}

QJsonObject toJson(const Correction &correction)
{
    using Kind = Correction::Kind;
    const auto kind = [&] {
        switch (correction.kind) {
        case Kind::Changed:
            return u"changed"_s;
        case Kind::Added:
            return u"added"_s;
        case Kind::Rejected:
            return u"rejected"_s;
        case Kind::Placed:
            return u"placed"_s;
        }
        return QString();
    }();
    QJsonObject object{{u"kind"_s, kind},
                       {u"item"_s, correction.item},
                       {u"span"_s, toJson(correction.anchor.span)},
                       {u"quote"_s, correction.anchor.quote},
                       {u"author"_s, orNull(correction.author)},
                       {u"made_at"_s, correction.madeAt.toUTC().toString(Qt::ISODate)},
                       {u"reason"_s, orNull(correction.reason)}};
    if (correction.kind == Kind::Placed) {
        object.insert(u"province"_s, correction.province);
        object.insert(u"group_as_read"_s, orNull(correction.groupAsRead));
        object.insert(u"group"_s, orNull(correction.group));
    } else {
        object.insert(u"as_read"_s,
                      correction.asRead ? QJsonValue(toJson(*correction.asRead)) : QJsonValue());
    }
    return object;
}

QJsonObject toJson(const Review &review)
{
    return {{u"item"_s, review.item},
            {u"rule"_s, orNull(review.rule)},
            {u"state"_s, toWord(review.state)},
            {u"author"_s, orNull(review.author)},
            {u"made_at"_s, review.madeAt.toUTC().toString(Qt::ISODate)},
            {u"reason"_s, orNull(review.reason)}};
}

/// toJson() of a figure with what the contract leaves out.
QJsonObject toCompleteJson(const Figure &figure)
{
    QJsonObject object = toJson(figure);
    object.insert(u"scale_exponent"_s, figure.scaleExponent);
    object.insert(u"decimals"_s, figure.decimals);
    object.insert(u"exemplary"_s, figure.exemplary);
    QJsonValue cell;
    if (figure.cell) {
        cell = QJsonObject{{u"table"_s, figure.cell->table},
                           {u"row"_s, figure.cell->row},
                           {u"column"_s, figure.cell->column},
                           {u"total_row"_s, figure.cell->totalRow},
                           {u"total_column"_s, figure.cell->totalColumn}};
    }
    object.insert(u"cell"_s, cell);
    return object;
}

QJsonObject toCompleteJson(const Rollout &rollout)
{
    QJsonObject object = toJson(rollout);
    object.insert(u"groups"_s, toArray(rollout.groups, [](const RolloutGroup &group) {
                      QJsonObject complete = toJson(group);
                      complete.insert(u"sentence"_s, toJson(group.sentence));
                      return complete;
                  }));
    return object;
}
} // namespace

QJsonObject toJson(const Check &check)
{
    return {{u"rule"_s, toWord(check.rule)},
            {u"items"_s, QJsonArray::fromStringList(check.items)},
            {u"expected"_s, check.expected.toString()},
            {u"actual"_s, check.actual.toString()},
            {u"verdict"_s, toWord(check.verdict)},
            {u"note"_s, toWord(check.note)}};
}

QJsonObject toJson(const Report &report, JsonForm form)
{
    const QJsonObject source{{u"name"_s, report.source.name},
                             {u"sha256"_s, report.source.sha256},
                             {u"encoding"_s, report.source.encoding},
                             {u"length"_s, qint64(report.source.length)}};
    const bool isComplete = form == JsonForm::Complete;
    QJsonObject object{
        {u"schema"_s, 1},
        {u"source"_s, source},
        {u"periods"_s, toArray(report.periods, [](const Period &item) { return toJson(item); })},
        {u"figures"_s,
         toArray(report.figures,
                 [&](const Figure &item) { return isComplete ? toCompleteJson(item) : toJson(item); })},
        {u"ignored"_s, toArray(report.ignored, [](const IgnoredNumber &item) { return toJson(item); })},
        {u"rollouts"_s,
         toArray(report.rollouts,
                 [&](const Rollout &item) { return isComplete ? toCompleteJson(item) : toJson(item); })},
        {u"checks"_s, toArray(report.checks, [](const Check &item) { return toJson(item); })}};
    if (!report.corrections.empty())
        object.insert(u"corrections"_s,
                      toArray(report.corrections, [](const Correction &item) { return toJson(item); }));
    if (!report.reviews.empty())
        object.insert(u"reviews"_s, toArray(report.reviews, [](const Review &item) { return toJson(item); }));
    if (isComplete)
        object.insert(u"sentences"_s,
                      toArray(report.sentences, [](const Span &span) { return toJson(span); }));
    return object;
}

QByteArray toJsonText(const Report &report)
{
    return QJsonDocument(toJson(report)).toJson(QJsonDocument::Indented);
}

} // namespace tem
