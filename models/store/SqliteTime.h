#pragma once

#include <QDateTime>
#include <QString>
#include <QVariant>

namespace tem {

/// Times of the rows are UTC, as ISO 8601 text with milliseconds.
inline QString timeNow()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

/// Invalid for NULL.
inline QDateTime timeOf(const QVariant &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

} // namespace tem
