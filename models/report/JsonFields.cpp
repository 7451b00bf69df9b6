#include "report/JsonFields.h"

namespace tem {

using namespace Qt::StringLiterals;

QString JsonFields::text(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (!value.isString() && !value.isNull())
        refuse(key);
    return value.toString();
}

int JsonFields::number(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (!value.isDouble())
        refuse(key);
    return value.toInt();
}

bool JsonFields::flag(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (!value.isBool())
        refuse(key);
    return value.toBool();
}

QDate JsonFields::date(const QJsonObject &object, const QString &key)
{
    const QString day = text(object, key);
    const QDate date = QDate::fromString(day, Qt::ISODate);
    if (!day.isEmpty() && !date.isValid())
        refuse(key);
    return date;
}

Decimal JsonFields::decimal(const QString &digits)
{
    const auto value = Decimal::fromString(digits);
    if (!value)
        refuse(digits);
    return value.value_or(Decimal());
}

Span JsonFields::span(const QJsonValue &value)
{
    const QJsonArray ends = value.toArray();
    if (ends.size() != 2 || !ends.at(0).isDouble() || !ends.at(1).isDouble()) {
        refuse(u"span"_s);
        return {};
    }
    return {{static_cast<qsizetype>(ends.at(0).toInteger())},
            {static_cast<qsizetype>(ends.at(1).toInteger())}};
}

QJsonArray toJson(const Span &span)
{
    return {qint64(span.begin.value), qint64(span.end.value)};
}

} // namespace tem
