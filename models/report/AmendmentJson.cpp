#include "report/AmendmentJson.h"

#include "report/JsonFields.h"
#include "report/Visitor.h"

namespace tem {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QDate &date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const Anchor &anchor)
{
    return {{u"span"_s, tem::toJson(anchor.span)}, {u"quote"_s, anchor.quote}};
}

QJsonObject toJson(const FigureFields &fields)
{
    QJsonObject object;
    if (fields.value)
        object.insert(u"value"_s, fields.value->toString());
    const auto insertText = [&](const QString &key, const std::optional<QString> &text) {
        if (text)
            object.insert(key, *text);
    };
    insertText(u"unit"_s, fields.unit);
    insertText(u"indicator"_s, fields.indicator);
    insertText(u"platform"_s, fields.platform);
    if (fields.role)
        object.insert(u"role"_s, toWord(*fields.role));
    if (fields.hedge)
        object.insert(u"hedge"_s, toWord(*fields.hedge));
    if (fields.period) {
        object.insert(u"period"_s, QJsonObject{{u"kind"_s, toWord(fields.period->kind)},
                                               {u"from"_s, orNull(fields.period->from)},
                                               {u"to"_s, orNull(fields.period->to)}});
    }
    return object;
}

QJsonObject toJson(const Amendment::Content &content)
{
    return std::visit(
        Visitor{[](const FigureChange &change) {
                    return QJsonObject{{u"kind"_s, u"change"_s}, {u"fields"_s, toJson(change.fields)}};
                },
                [](const FigureAddition &addition) {
                    return QJsonObject{{u"kind"_s, u"addition"_s}, {u"fields"_s, toJson(addition.fields)}};
                },
                [](const FigureRejection &) {
                    return QJsonObject{{u"kind"_s, u"rejection"_s}};
                },
                [](const FigureReview &review) {
                    return QJsonObject{{u"kind"_s, u"figure-review"_s}, {u"state"_s, toWord(review.state)}};
                },
                [](const CheckReview &review) {
                    return QJsonObject{{u"kind"_s, u"check-review"_s},
                                       {u"rule"_s, toWord(review.rule)},
                                       {u"state"_s, toWord(review.state)}};
                },
                [](const ProvinceStatus &status) {
                    return QJsonObject{{u"kind"_s, u"province"_s},
                                       {u"province"_s, status.province},
                                       {u"group"_s, status.group ? QJsonValue(toJson(*status.group))
                                                                 : QJsonValue(QJsonValue::Null)}};
                }},
        content);
}

class Reader : public JsonFields
{
public:
    Result<Amendment> read(const QJsonObject &json);

private:
    Anchor anchor(const QJsonObject &object);
    FigureFields fields(const QJsonObject &object);
    Amendment::Content content(const QJsonObject &json);
};

Anchor Reader::anchor(const QJsonObject &object)
{
    return {.span = span(object.value(u"span"_s)), .quote = text(object, u"quote"_s)};
}

FigureFields Reader::fields(const QJsonObject &object)
{
    const auto optionalText = [&](const QString &key) {
        return object.contains(key) ? std::optional(text(object, key)) : std::nullopt;
    };
    FigureFields fields;
    if (const auto value = optionalText(u"value"_s))
        fields.value = decimal(*value);
    fields.unit = optionalText(u"unit"_s);
    fields.indicator = optionalText(u"indicator"_s);
    fields.platform = optionalText(u"platform"_s);
    if (object.contains(u"role"_s))
        fields.role = word<Role>(object, u"role"_s);
    if (object.contains(u"hedge"_s))
        fields.hedge = word<Hedge>(object, u"hedge"_s);
    if (object.contains(u"period"_s)) {
        const QJsonObject period = object.value(u"period"_s).toObject();
        fields.period = PeriodFields{.kind = word<PeriodKind>(period, u"kind"_s),
                                     .from = date(period, u"from"_s),
                                     .to = date(period, u"to"_s)};
    }
    return fields;
}

Amendment::Content Reader::content(const QJsonObject &json)
{
    const QString kind = text(json, u"kind"_s);
    if (kind == "change"_L1)
        return FigureChange{fields(json.value(u"fields"_s).toObject())};
    if (kind == "addition"_L1) {
        const FigureAddition addition{fields(json.value(u"fields"_s).toObject())};
        if (!addition.fields.value || !addition.fields.unit)
            refuse(u"fields"_s);
        return addition;
    }
    if (kind == "rejection"_L1)
        return FigureRejection{};
    if (kind == "figure-review"_L1)
        return FigureReview{word<ReviewState>(json, u"state"_s)};
    if (kind == "check-review"_L1)
        return CheckReview{word<Rule>(json, u"rule"_s), word<ReviewState>(json, u"state"_s)};
    if (kind == "province"_L1) {
        ProvinceStatus status{.province = text(json, u"province"_s), .group = std::nullopt};
        if (!json.value(u"group"_s).isNull())
            status.group = anchor(json.value(u"group"_s).toObject());
        return status;
    }
    refuse(u"kind"_s);
    return FigureRejection{};
}

Result<Amendment> Reader::read(const QJsonObject &json)
{
    Amendment amendment{.anchor = anchor(json.value(u"anchor"_s).toObject()),
                        .content = content(json),
                        .author = text(json, u"author"_s),
                        .madeAt = QDateTime::fromString(text(json, u"made_at"_s), Qt::ISODateWithMs),
                        .reason = text(json, u"reason"_s)};
    if (!amendment.madeAt.isValid())
        refuse(u"made_at"_s);
    if (!problem().isEmpty())
        return fail(Error::Code::BadReport, {}, problem());
    return amendment;
}

} // namespace

QJsonObject toJson(const Amendment &amendment)
{
    QJsonObject object = toJson(amendment.content);
    object.insert(u"anchor"_s, toJson(amendment.anchor));
    object.insert(u"author"_s, amendment.author);
    object.insert(u"made_at"_s, amendment.madeAt.toUTC().toString(Qt::ISODateWithMs));
    object.insert(u"reason"_s, amendment.reason);
    return object;
}

Result<Amendment> amendmentFromJson(const QJsonObject &json)
{
    return Reader().read(json);
}

} // namespace tem
