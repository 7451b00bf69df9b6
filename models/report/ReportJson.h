#pragma once

#include "report/Report.h"

#include <QByteArray>
#include <QJsonObject>

namespace tem {

/// The machine-readable form of a report, schema 1: what `tem extract` prints. Empty strings become null.
QJsonObject toJson(const Report &report);
QJsonObject toJson(const Check &check);
/// The same as indented UTF-8 text.
QByteArray toJsonText(const Report &report);

} // namespace tem
