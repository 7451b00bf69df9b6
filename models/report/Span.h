#pragma once

#include <QtGlobal>

#include <compare>

namespace tem {

/// A position in the decoded NFC text, counted in Unicode code points from 0.
struct CodePoint
{
    qsizetype value = 0;
    auto operator<=>(const CodePoint &) const = default;
};

/// A position in a QString, counted in UTF-16 code units from 0. Does not convert to CodePoint by itself:
/// TextPositions does.
struct Utf16Unit
{
    qsizetype value = 0;
    auto operator<=>(const Utf16Unit &) const = default;
};

/// A half-open stretch [begin, end) of the report's text, in code points.
struct Span
{
    CodePoint begin;
    CodePoint end;

    bool isEmpty() const { return end <= begin; }
    bool contains(const Span &other) const { return begin <= other.begin && other.end <= end; }
    bool contains(CodePoint point) const { return begin <= point && point < end; }
    bool overlaps(const Span &other) const { return begin < other.end && other.begin < end; }
    auto operator<=>(const Span &) const = default;
};

} // namespace tem
