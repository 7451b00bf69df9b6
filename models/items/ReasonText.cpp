#include "items/ReasonText.h"

#include <QCoreApplication>

#include <algorithm>

namespace tem {

namespace {
const char *phrase(IgnoreReason reason)
{
    switch (reason) {
    case IgnoreReason::Document:
        return QT_TRANSLATE_NOOP("tem::ReasonText", "document number");
    case IgnoreReason::Clause:
        return QT_TRANSLATE_NOOP("tem::ReasonText", "article or clause");
    case IgnoreReason::Date:
        return QT_TRANSLATE_NOOP("tem::ReasonText", "date");
    case IgnoreReason::Year:
        return QT_TRANSLATE_NOOP("tem::ReasonText", "year or years");
    case IgnoreReason::Time:
        return QT_TRANSLATE_NOOP("tem::ReasonText", "time of day");
    case IgnoreReason::Duration:
        return QT_TRANSLATE_NOOP("tem::ReasonText", "length of time");
    case IgnoreReason::Age:
        return QT_TRANSLATE_NOOP("tem::ReasonText", "age");
    case IgnoreReason::Phone:
        return QT_TRANSLATE_NOOP("tem::ReasonText", "phone number");
    case IgnoreReason::Address:
        return QT_TRANSLATE_NOOP("tem::ReasonText", "postal address");
    case IgnoreReason::Web:
        return QT_TRANSLATE_NOOP("tem::ReasonText", "web or mail address");
    case IgnoreReason::Name:
        return QT_TRANSLATE_NOOP("tem::ReasonText", "part of a name");
    case IgnoreReason::Version:
        return QT_TRANSLATE_NOOP("tem::ReasonText", "version or model");
    case IgnoreReason::Ordinal:
        return QT_TRANSLATE_NOOP("tem::ReasonText", "numbering or rank");
    case IgnoreReason::Standard:
        return QT_TRANSLATE_NOOP("tem::ReasonText", "standard or code");
    case IgnoreReason::PerUnit:
        return QT_TRANSLATE_NOOP("tem::ReasonText", "part of an indicator's name");
    case IgnoreReason::Size:
        return QT_TRANSLATE_NOOP("tem::ReasonText", "pack size");
    case IgnoreReason::Whole:
        return QT_TRANSLATE_NOOP("tem::ReasonText", "means the whole country");
    case IgnoreReason::Other:
        return QT_TRANSLATE_NOOP("tem::ReasonText", "counts nothing");
    }
    return "";
}
} // namespace

QString reasonText(const IgnoredNumber &ignored)
{
    const bool digits = std::any_of(ignored.quote.begin(), ignored.quote.end(),
                                    [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (ignored.reason == IgnoreReason::Name && !digits)
        return QCoreApplication::translate("tem::ReasonText", "only mentioned, no status");
    return QCoreApplication::translate("tem::ReasonText", phrase(ignored.reason));
}

} // namespace tem
