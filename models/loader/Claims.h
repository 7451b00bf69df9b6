#pragma once

#include "loader/TokenText.h"
#include "report/Report.h"

#include <vector>

namespace tem {

/// Who accounts for each run of digits. The grammars take their turns from the surest to the loosest; what
/// one has claimed the next ones do not touch, so that every number is accounted for exactly once.
class Claims
{
public:
    explicit Claims(const TokenText &text)
        : m_text(text)
        , m_owner(static_cast<size_t>(text.size()), 0)
    {
    }

    /// A run of digits that nobody has claimed.
    bool isFree(TokenIndex i) const { return m_text.isDigits(i) && owner(i) == 0; }
    bool isIgnored(TokenIndex i) const { return m_text.has(i) && owner(i) < 0; }
    IgnoreReason reason(TokenIndex i) const { return m_ignored[static_cast<size_t>(-owner(i) - 1)].reason; }

    /// The digits of `range` are no figure. What others own in it stays theirs: the rest is claimed piece by
    /// piece.
    void ignore(TokenRange range, IgnoreReason reason)
    {
        for (TokenIndex begin = range.begin; begin < range.end;) {
            TokenIndex end = begin;
            bool hasDigits = false;
            for (; end < range.end && owner(end) == 0; ++end)
                hasDigits = hasDigits || m_text.isDigits(end);
            const bool whole = begin == range.begin && end == range.end;
            if (whole || hasDigits) {
                m_ignored.push_back({{begin, end}, reason});
                take({begin, end}, -static_cast<qint32>(m_ignored.size()));
            }
            begin = end + 1;
        }
    }
    /// The digits of `range` belong to figures, counts or totals.
    void use(TokenRange range) { take(range, figure); }
    /// The tokens of `range` are the period with this index.
    void usePeriod(TokenRange range, size_t index) { take(range, static_cast<qint32>(index) + 1); }

    /// Index of the period that a token belongs to; -1 for none.
    qint32 period(TokenIndex i) const
    {
        return m_text.has(i) && owner(i) > 0 && owner(i) != figure ? owner(i) - 1 : -1;
    }

    struct Ignored
    {
        TokenRange tokens;
        IgnoreReason reason;
    };
    const std::vector<Ignored> &ignored() const { return m_ignored; }

private:
    static constexpr qint32 figure = 0x7fffffff;

    qint32 owner(TokenIndex i) const { return m_owner[static_cast<size_t>(i)]; }
    void take(TokenRange range, qint32 by)
    {
        for (TokenIndex i = range.begin; i < range.end; ++i) {
            if (owner(i) == 0)
                m_owner[static_cast<size_t>(i)] = by;
        }
    }

    const TokenText &m_text;
    std::vector<qint32> m_owner;
    std::vector<Ignored> m_ignored;
};

} // namespace tem
