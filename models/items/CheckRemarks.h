#pragma once

#include "items/CheckEntry.h"

#include <optional>

namespace tem {

// What stands among the checks without being one.

/// The remark on a check whose total and parts are counted in different units.
std::optional<CheckEntry> unitNote(const ReportView &view, const CheckEntry &of);
/// One entry for each figure that can be read in two ways: a person has to say which one is meant.
std::vector<CheckEntry> doubtfulEntries(const ReportView &view);
/// The levels of catalogue indicators in the main period that no check speaks of, a few to an entry.
std::vector<CheckEntry> uncheckedEntries(const ReportView &view);

/// Numbers of the sentences that figures and groups stand in, ascending.
QList<int> sentencesOf(const ReportView &view, const QStringList &items);
/// "Giao dịch qua sàn · câu 4".
QString placeText(const QString &subject, const QList<int> &sentences);

} // namespace tem
