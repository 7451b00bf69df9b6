#pragma once

#include "report/Amendment.h"
#include "report/Report.h"

#include <QString>

#include <optional>

namespace tem {

/// The word that stands for an enumerator in JSON and CSV. One table for each enumeration serves both
/// directions.
QString toWord(Role value);
QString toWord(Direction value);
QString toWord(Hedge value);
QString toWord(Bound value);
QString toWord(PeriodKind value);
QString toWord(IgnoreReason value);
QString toWord(Rule value);
QString toWord(Verdict value);
QString toWord(ReviewState value);
/// The Vietnamese words that the contract fixes; empty for None.
QString toWord(CheckNote value);

/// The enumerator that a word stands for; nothing for a word of no table. Defined for each of the above.
template <typename Enum> std::optional<Enum> fromWord(const QString &word);

} // namespace tem
