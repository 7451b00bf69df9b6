#pragma once

#include "report/Check.h"
#include "report/Correction.h"
#include "report/Figure.h"
#include "report/Period.h"
#include "report/Rollout.h"
#include "report/Span.h"

#include <QString>

#include <vector>

namespace tem {

/// Why a number of the text is no figure.
enum class IgnoreReason {
    Document,
    Clause,
    Date,
    Year,
    Time,
    Duration,
    Age,
    Phone,
    Address,
    Web,
    Name,
    Version,
    Ordinal,
    Standard,
    PerUnit,
    Size,
    Whole,
    Other
};

struct IgnoredNumber
{
    Span span;
    QString quote;
    IgnoreReason reason = IgnoreReason::Other;
    bool operator==(const IgnoredNumber &) const = default;
};

/// Where a report came from.
struct Source
{
    /// File name without its folder; empty for a pasted text.
    QString name;
    /// Lower-case hexadecimal, of the file's bytes.
    QString sha256;
    QString encoding;
    /// Of the decoded text, in code points.
    qsizetype length = 0;
    bool operator==(const Source &) const = default;
};

/// One imported document as it was read or, with corrections, as somebody put it right. Every list is in the
/// order of the text, but times that somebody named come last; `periods[0]` is the main period.
struct Report
{
    Source source;
    /// Decoded, NFC, LF line ends: what every span counts in.
    QString text;
    /// The sentences of the text in order, so that "câu 4" is sentences[3].
    std::vector<Span> sentences;
    std::vector<Period> periods;
    std::vector<Figure> figures;
    std::vector<IgnoredNumber> ignored;
    std::vector<Rollout> rollouts;
    std::vector<Check> checks;
    /// Empty in a report as it was read.
    std::vector<Correction> corrections = {};
    std::vector<Review> reviews = {};

    const Figure *figure(const QString &id) const;
    const RolloutGroup *group(const QString &id) const;
    const Period *period(const QString &id) const;
    /// How the figure differs from what was read, also one that was rejected; null where it does not.
    const Correction *correction(const QString &figureId) const;
    /// Null where the province stands where the report places it.
    const Correction *placement(const QString &rolloutId, const QString &province) const;
    /// What was said of a figure or a roll-out's count; null for nothing.
    const Review *review(const QString &itemId) const;
    const Review *review(const Check &check) const;
    /// Number of the sentence that a span starts in, from 1; 0 where none contains it.
    int sentenceNumber(const Span &span) const;

    bool operator==(const Report &) const = default;
};

} // namespace tem
