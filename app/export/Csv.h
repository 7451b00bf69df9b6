#pragma once

#include "report/Report.h"

#include <QByteArray>
#include <QString>

namespace tem {

/// The table of all figures: UTF-8, RFC 4180 (comma, CRLF, quotes where needed), a head row, a row for each
/// figure. The columns are the fields of the JSON form, and the sentence in words at the end.
QByteArray toCsv(const Report &report);

/// One cell, quoted where RFC 4180 needs it. A spreadsheet would run a cell that starts with = + - or @ as a
/// formula: an apostrophe before it keeps it text.
QString csvCell(const QString &text);

} // namespace tem
