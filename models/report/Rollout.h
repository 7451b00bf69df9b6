#pragma once

#include "report/Span.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tem {

/// A province named in a roll-out group. The code is that of the roll-out's vintage.
struct Mention
{
    QString code;
    Span span;
    QString quote;
    bool operator==(const Mention &) const = default;
};

/// The provinces that stand at one status: how many, and which of them are named.
struct RolloutGroup
{
    QString id;
    /// Catalogue id, or empty for a stage that the catalogue does not know.
    QString status;
    QString label;
    std::optional<int> count;
    /// The digits of the count alone.
    Span span;
    QString quote;
    std::vector<Mention> mentions;
    /// False where the report says that it names only some (tiêu biểu là, và một số … khác).
    bool complete = true;
    Span sentence;

    QStringList provinces() const
    {
        QStringList codes;
        for (const Mention &mention : mentions)
            codes.append(mention.code);
        return codes;
    }
    bool operator==(const RolloutGroup &) const = default;
};

/// The whole that the counts are of, where the report prints it (63 tỉnh, thành phố).
struct RolloutTotal
{
    int value = 0;
    Span span;
    QString quote;
    bool operator==(const RolloutTotal &) const = default;
};

/// How far the provinces are with one decision.
struct Rollout
{
    QString id;
    QString decision;
    /// In force from this date: 2008-08-01 (63 units), 2025-07-01 (34) …
    QDate vintage;
    std::optional<RolloutTotal> total;
    std::vector<RolloutGroup> groups;
    bool operator==(const Rollout &) const = default;
};

} // namespace tem
