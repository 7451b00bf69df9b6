// Hedges.
//
// Accepts: a hedge right before the number, the nearest if there are two (“ước khoảng 30”, “không
// dưới 2.000”, “>3,400”), an estimate earlier in the clause (“ước tính người dân tiết kiệm được 6,2 tỷ đồng”)
// and “từ … trở lên”. Refuses on purpose: the comparative (“thấp hơn 6,5 điểm phần trăm”, “nhiều hơn đầu quý
// 310 sản phẩm”), which says of what kind a number is, not how sure.

#include "loader/HedgeGrammar.h"

#include <algorithm>

namespace tem {

HedgeReading readHedge(const TokenText &text, TokenRange left, TokenRange amount)
{
    HedgeReading reading;
    const auto take = [&](TokenIndex begin, TokenIndex end, int value) {
        reading.hedge = static_cast<Hedge>(value);
        reading.words = {begin, end};
    };
    // A word of measure may stand between: “trên mức 5 tỷ” stays rare, so only the number's direct neighbours
    // count.
    if (const auto start = text.termBefore(left.end, Term::HedgeBefore); start && *start >= left.begin) {
        const auto rise = text.termBefore(left.end, Term::Rise);
        const auto fall = text.termBefore(left.end, Term::Fall);
        const TokenIndex comparative = std::min(rise.value_or(left.end), fall.value_or(left.end));
        if (comparative >= *start) {
            take(*start, left.end, text.term(*start, Term::HedgeBefore)->value);
            return reading;
        }
    }
    TokenIndex after = amount.end;
    for (; after < amount.end + 6 && text.has(after) && !text[after].startsBlock; ++after) {
        if (const TermMatch *match = text.term(after, Term::HedgeAfter)) {
            take(after, match->end, match->value);
            return reading;
        }
        if (!text[after].isWord())
            break;
    }
    TokenIndex clause = left.begin;
    for (TokenIndex i = left.begin; i < left.end; ++i) {
        if (text.isSymbol(i, u','))
            clause = i + 1;
    }
    if (const auto start = text.findLastTerm({clause, left.end}, Term::Estimate))
        take(*start, text.term(*start, Term::Estimate)->end, static_cast<int>(Hedge::About));
    return reading;
}

} // namespace tem
