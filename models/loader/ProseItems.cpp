// Numbers side by side: lists, ranges and x/y pairs.
//
// Accepts: “2.105 và 3.340 hộ”, “41%, 22,5% và 9,3%” (lists: the last unit holds for all), “từ 27.000 đến
// 32.000 đồng/kg”, “27-32 tấn” (ranges), “từ 8.500 xuống còn 6.000” (old and new level), “142/157 xã” (a part
// and its whole). Refuses on purpose: “đến” without “từ” (“tăng đến 12%”), and an x/y without a unit, which
// is a house number.

#include "loader/ProseItems.h"

#include <algorithm>

namespace tem {

bool isConnector(const TokenText &text, TokenIndex i)
{
    return text.is(i, u"và") || text.isSymbol(i, u',') || text.is(i, u"&");
}

namespace {

/// Finds lists, ranges and x/y pairs, and gives the units of their last item to the ones before.
void join(std::vector<ProseItem> &items, const TokenText &text, const NumberGrammar &numbers)
{
    for (size_t n = items.size(); n-- > 0;) {
        ProseItem &item = items[n];
        item.listBegin = item.listEnd = static_cast<int>(n);
        item.listEnd = static_cast<int>(n) + 1;
        if (n + 1 >= items.size())
            continue;
        ProseItem &next = items[n + 1];
        TokenIndex at = std::max(item.amount.end, item.amount.quote.end);
        const TokenIndex to = next.amount.literal.tokens.begin;
        const auto inherit = [&] {
            if (item.amount.unit.isEmpty() && !next.amount.unit.isEmpty()) {
                const bool takesScale = !item.amount.hasScale && next.amount.hasScale;
                numbers.rescale(item.amount,
                                takesScale ? next.amount.scaleExponent : item.amount.scaleExponent,
                                next.amount.unit, next.amount.kind);
                item.amount.per = next.amount.per;
                item.amount.known = next.amount.known;
            } else if (item.amount.kind == UnitKind::Money && next.amount.kind == UnitKind::Money &&
                       next.amount.unit.contains(u'/') && !item.amount.unit.contains(u'/')) {
                item.amount.unit = next.amount.unit;
                item.amount.per = next.amount.per;
            }
            if (!item.amount.refused && item.amount.noun == item.amount.end)
                item.amount.refused = next.amount.refused;
        };
        if (to - at == 1 && text.isSymbol(at, u'/') && text.isGlued(at) && text.isGlued(to)) {
            if (!next.amount.unit.isEmpty() && item.amount.unit.isEmpty()) {
                item.partOfNext = next.wholeOfPrevious = true;
                inherit();
            } else if (item.amount.unit.isEmpty()) {
                item.amount.refused = next.amount.refused = IgnoreReason::Address;
            }
            continue;
        }
        // Hedges and words for the new level may stand between the ends.
        TokenIndex after = at;
        bool onto = false;
        const bool dash = text.isSymbol(at, u'-') || text.isSymbol(at, u'–') || text.isSymbol(at, u'—');
        const bool since = text.findTerm({std::max<TokenIndex>(item.amount.literal.tokens.begin - 3, 0),
                                          item.amount.literal.tokens.begin},
                                         Term::Since)
                               .has_value();
        if (text.is(at, u"lên") || text.is(at, u"xuống") || (since && text.is(at, u"còn"))) {
            onto = true;
            after = text.term(at, Term::Onto) ? text.term(at, Term::Onto)->end : at + 1;
        } else if (dash || text.is(at, u"đến") || text.is(at, u"tới")) {
            after = at + 1;
        }
        if (after > at && after <= to) {
            while (after < to) {
                const TermMatch *hedge = text.term(after, Term::HedgeBefore);
                if (!hedge && !text.is(after, u"còn") && !text.is(after, u"mức"))
                    break;
                after = hedge ? hedge->end : after + 1;
            }
            const bool sameUnit = item.amount.unit.isEmpty() || item.amount.unit == next.amount.unit ||
                                  next.amount.unit.startsWith(item.amount.unit + u'/');
            if (after == to && sameUnit && (onto || since || dash)) {
                item.oldLevel = onto && since;
                item.rangeStart = !item.oldLevel;
                next.rangeEnd = item.rangeStart;
                inherit();
            }
            continue;
        }
        // Lists: “41%, 22,5% và 9,3%”, “2.105 và 3.340 hộ”
        TokenIndex joined = at;
        while (joined < to && isConnector(text, joined))
            ++joined;
        if (joined == to && joined > at && to - at <= 2) {
            const bool bare = item.amount.noun == item.amount.end && item.amount.unit.isEmpty();
            if (bare || item.amount.unit == next.amount.unit) {
                item.listEnd = next.listEnd;
                if (bare && text.is(at, u"và"))
                    inherit();
                else if (bare && next.listEnd > static_cast<int>(n) + 2)
                    inherit();
            }
        }
    }
    for (size_t n = 1; n < items.size(); ++n) {
        if (items[n - 1].listEnd > static_cast<int>(n))
            items[n].listBegin = items[n - 1].listBegin;
    }
}

} // namespace

std::vector<ProseItem> readItems(const TokenText &text, Claims &claims, const NumberGrammar &numbers,
                                 TokenRange sentence)
{
    std::vector<ProseItem> items;
    for (TokenIndex i = sentence.begin; i < sentence.end;) {
        if (!claims.isFree(i)) {
            ++i;
            continue;
        }
        auto amount = numbers.read(i);
        if (!amount) {
            TokenIndex end = i + 1;
            while (text.isGlued(end) && end < sentence.end && end - i < 16)
                ++end;
            claims.ignore({i, end}, IgnoreReason::Other);
            i = end;
            continue;
        }
        i = std::max(amount->quote.end, amount->literal.tokens.end);
        items.push_back({std::move(*amount)});
    }
    join(items, text, numbers);
    return items;
}

} // namespace tem
