#pragma once

#include "report/Amendment.h"
#include "report/Error.h"

#include <QJsonObject>

namespace tem {

/// What the library keeps of an amendment and what a hand-over carries:
///
///     { "kind": "change|addition|rejection|figure-review|check-review|province",
///       "anchor": {"span": [a, b], "quote": "7.637"},
///       "fields": {"value": "7640", …},                        change, addition: only those put right
///       "state": "open|checked|disputed", "rule": "sum|…",     reviews; the rule only of a check
///       "province": "44", "group": {"span": …} | null,         province
///       "author": "…", "made_at": "2026-11-25T08:00:00.000Z", "reason": "…" }
QJsonObject toJson(const Amendment &amendment);
/// Fails with BadReport and the key that is not as it was written.
Result<Amendment> amendmentFromJson(const QJsonObject &json);

} // namespace tem
