#pragma once

#include "report/Error.h"
#include "report/Report.h"

#include <QByteArray>
#include <QJsonObject>

namespace tem {

/// How much of a report is written.
enum class JsonForm {
    /// What `tem extract` prints.
    Contract,
    /// Also what only Tem needs to have the report back: sentences, how a number was printed, its place in a
    /// table.
    Complete
};

/// The machine-readable form of a report, schema 1. Empty strings become null. The text is not in it. Where
/// somebody put the report right, "corrections" and "reviews" stand beside the contract's keys; a report as it
/// was read has neither. Reading back the complete form gives a report without them.
QJsonObject toJson(const Report &report, JsonForm form = JsonForm::Contract);
/// The report that the complete form was written from, `text` being its text. Fails with BadReport and the
/// key that is not as it was written.
Result<Report> reportFromJson(const QJsonObject &json, const QString &text);
QJsonObject toJson(const Check &check);
/// The same as indented UTF-8 text.
QByteArray toJsonText(const Report &report);

} // namespace tem
