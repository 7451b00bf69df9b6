#include "report/ReportJson.h"

#include "report/JsonFields.h"

#include <QJsonArray>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

/// Reads the complete form.
class Reader : public JsonFields
{
public:
    Result<Report> read(const QJsonObject &json, const QString &text);

private:
    template <typename Item>
    std::vector<Item> items(const QJsonObject &object, const QString &key,
                            Item (Reader::*readItem)(const QJsonObject &));

    Period period(const QJsonObject &object);
    Figure figure(const QJsonObject &object);
    IgnoredNumber ignored(const QJsonObject &object);
    Mention mention(const QJsonObject &object);
    RolloutGroup group(const QJsonObject &object);
    Rollout rollout(const QJsonObject &object);
    Check check(const QJsonObject &object);
};

template <typename Item>
std::vector<Item> Reader::items(const QJsonObject &object, const QString &key,
                                Item (Reader::*readItem)(const QJsonObject &))
{
    if (!object.value(key).isArray())
        refuse(key);
    std::vector<Item> read;
    for (const auto &value : object.value(key).toArray()) {
        if (!value.isObject())
            refuse(key);
        read.push_back((this->*readItem)(value.toObject()));
    }
    return read;
}

Period Reader::period(const QJsonObject &object)
{
    return {.id = text(object, u"id"_s),
            .kind = word<PeriodKind>(object, u"kind"_s),
            .from = date(object, u"from"_s),
            .to = date(object, u"to"_s),
            .span = span(object.value(u"span"_s)),
            .quote = text(object, u"quote"_s)};
}

Figure Reader::figure(const QJsonObject &object)
{
    Figure figure;
    figure.id = text(object, u"id"_s);
    figure.indicator = text(object, u"indicator"_s);
    figure.label = text(object, u"label"_s);
    figure.platform = text(object, u"platform"_s);
    figure.group = text(object, u"group"_s);
    figure.parent = text(object, u"parent"_s);
    figure.of = text(object, u"of"_s);
    figure.value = decimal(text(object, u"value"_s));
    figure.unit = text(object, u"unit"_s);
    figure.role = word<Role>(object, u"role"_s);
    figure.direction = optionalWord<Direction>(object, u"direction"_s);
    figure.hedge = word<Hedge>(object, u"hedge"_s);
    figure.hedgeQuote = text(object, u"hedge_quote"_s);
    figure.bound = optionalWord<Bound>(object, u"bound"_s);
    figure.ambiguous = flag(object, u"ambiguous"_s);
    if (!object.value(u"alternative"_s).isNull())
        figure.alternative = decimal(text(object, u"alternative"_s));
    figure.period = text(object, u"period"_s);
    figure.span = span(object.value(u"span"_s));
    figure.quote = text(object, u"quote"_s);
    figure.sentence = span(object.value(u"sentence"_s));
    figure.scaleExponent = number(object, u"scale_exponent"_s);
    figure.decimals = number(object, u"decimals"_s);
    figure.exemplary = flag(object, u"exemplary"_s);
    if (!object.value(u"cell"_s).isNull()) {
        const QJsonObject cell = object.value(u"cell"_s).toObject();
        figure.cell = TableCell{.table = number(cell, u"table"_s),
                                .row = number(cell, u"row"_s),
                                .column = number(cell, u"column"_s),
                                .totalRow = flag(cell, u"total_row"_s),
                                .totalColumn = flag(cell, u"total_column"_s)};
    }
    return figure;
}

IgnoredNumber Reader::ignored(const QJsonObject &object)
{
    return {.span = span(object.value(u"span"_s)),
            .quote = text(object, u"quote"_s),
            .reason = word<IgnoreReason>(object, u"reason"_s)};
}

Mention Reader::mention(const QJsonObject &object)
{
    return {.code = text(object, u"code"_s),
            .span = span(object.value(u"span"_s)),
            .quote = text(object, u"quote"_s)};
}

RolloutGroup Reader::group(const QJsonObject &object)
{
    RolloutGroup group;
    group.id = text(object, u"id"_s);
    group.status = text(object, u"status"_s);
    group.label = text(object, u"label"_s);
    if (!object.value(u"count"_s).isNull())
        group.count = number(object, u"count"_s);
    group.span = span(object.value(u"span"_s));
    group.quote = text(object, u"quote"_s);
    group.mentions = items(object, u"mentions"_s, &Reader::mention);
    group.complete = flag(object, u"complete"_s);
    group.sentence = span(object.value(u"sentence"_s));
    return group;
}

Rollout Reader::rollout(const QJsonObject &object)
{
    Rollout rollout;
    rollout.id = text(object, u"id"_s);
    rollout.decision = text(object, u"decision"_s);
    rollout.vintage = date(object, u"vintage"_s);
    if (!object.value(u"total"_s).isNull()) {
        const QJsonObject total = object.value(u"total"_s).toObject();
        rollout.total = RolloutTotal{.value = number(total, u"value"_s),
                                     .span = span(total.value(u"span"_s)),
                                     .quote = text(total, u"quote"_s)};
    }
    rollout.groups = items(object, u"groups"_s, &Reader::group);
    return rollout;
}

Check Reader::check(const QJsonObject &object)
{
    QStringList ids;
    for (const auto &id : object.value(u"items"_s).toArray())
        ids.append(id.toString());
    return {.rule = word<Rule>(object, u"rule"_s),
            .items = ids,
            .expected = decimal(text(object, u"expected"_s)),
            .actual = decimal(text(object, u"actual"_s)),
            .verdict = word<Verdict>(object, u"verdict"_s),
            .note = word<CheckNote>(object, u"note"_s)};
}

Result<Report> Reader::read(const QJsonObject &json, const QString &text)
{
    if (json.value(u"schema"_s).toInt() != 1)
        refuse(u"schema"_s);
    const QJsonObject source = json.value(u"source"_s).toObject();
    Report report;
    report.source = {.name = this->text(source, u"name"_s),
                     .sha256 = this->text(source, u"sha256"_s),
                     .encoding = this->text(source, u"encoding"_s),
                     .length = static_cast<qsizetype>(source.value(u"length"_s).toInteger())};
    report.text = text;
    for (const auto &sentence : json.value(u"sentences"_s).toArray())
        report.sentences.push_back(span(sentence));
    report.periods = items(json, u"periods"_s, &Reader::period);
    report.figures = items(json, u"figures"_s, &Reader::figure);
    report.ignored = items(json, u"ignored"_s, &Reader::ignored);
    report.rollouts = items(json, u"rollouts"_s, &Reader::rollout);
    report.checks = items(json, u"checks"_s, &Reader::check);
    if (!problem().isEmpty())
        return fail(Error::Code::BadReport, report.source.name, problem());
    return report;
}

} // namespace

Result<Report> reportFromJson(const QJsonObject &json, const QString &text)
{
    return Reader().read(json, text);
}

} // namespace tem
