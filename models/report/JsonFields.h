#pragma once

#include "report/Decimal.h"
#include "report/Span.h"
#include "report/Words.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace tem {

/// Reads the fields of JSON objects that Tem itself wrote. The first one that is not as it was written is
/// kept as the problem, and what is read after it counts for nothing.
class JsonFields
{
public:
    /// The key or text that is not as it was written; empty where all is well.
    const QString &problem() const { return m_problem; }

protected:
    void refuse(const QString &what)
    {
        if (m_problem.isEmpty())
            m_problem = what;
    }
    /// Null reads as an empty string.
    QString text(const QJsonObject &object, const QString &key);
    int number(const QJsonObject &object, const QString &key);
    bool flag(const QJsonObject &object, const QString &key);
    /// Null reads as an invalid date.
    QDate date(const QJsonObject &object, const QString &key);
    Decimal decimal(const QString &digits);
    Span span(const QJsonValue &value);
    template <typename Enum> Enum word(const QJsonObject &object, const QString &key)
    {
        const auto value = fromWord<Enum>(text(object, key));
        if (!value)
            refuse(key);
        return value.value_or(Enum{});
    }
    template <typename Enum> std::optional<Enum> optionalWord(const QJsonObject &object, const QString &key)
    {
        if (object.value(key).isNull())
            return std::nullopt;
        return word<Enum>(object, key);
    }

private:
    QString m_problem;
};

/// [begin, end].
QJsonArray toJson(const Span &span);

} // namespace tem
