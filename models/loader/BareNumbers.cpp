// Numbers without a unit of their own.
//
// Accepts: those that a label, a marketplace, a total or the figure before gives a unit (“Số giao dịch: 12
// 480”, “đã giải quyết xong 287”, “Postmart 1.205”), and money in short form (“giá 45k”). Refuses on purpose:
// a number that nothing states (“theo mẫu 12”, “kiểu 36/342”).

#include "loader/BareNumbers.h"

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

bool BareNumbers::isStated(const ProseItem &item, TokenRange left) const
{
    const ProseScope &scope = m_context.scope();
    TokenIndex end = left.end;
    while (const auto hedge = m_text.termBefore(end, Term::HedgeBefore)) {
        if (*hedge < left.begin || *hedge >= end)
            break;
        end = *hedge;
    }
    if (item.amount.hasScale || item.wholeOfPrevious || item.partOfNext || item.amount.literal.surelyGroups)
        return true;
    if (end <= left.begin)
        return scope.bracket || item.listEnd - item.listBegin > 1 || item.rangeEnd;
    if (m_text.isSymbol(end - 1, u':') || m_text.termBefore(end, Term::Platform) ||
        m_text.termBefore(end, Term::Link) || m_text.termBefore(end, Term::Respectively))
        return true;
    if (isConnector(m_text, end - 1) && scope.sawFigure && end - 1 == left.begin)
        return true;
    if (m_text.findTerm(left, Term::Compare))
        return true;
    return scope.part || (scope.bracket && scope.owner >= 0) || item.rangeEnd ||
           (item.amount.literal.mark != 0 && m_text[end - 1].isWord());
}

/// The noun that a number's words count: the last one, unless it is a verb there (“gian hàng bị khóa: 14”).
std::optional<TokenIndex> BareNumbers::countedIn(TokenRange left) const
{
    static constexpr QStringView verbMarks[] = {u"bị", u"được", u"đã", u"đang", u"chưa", u"không", u"tự"};
    while (const auto noun = m_text.findLastTerm(left, Term::Unit)) {
        const auto mark = std::find(std::begin(verbMarks), std::end(verbMarks), m_text.word(*noun - 1));
        if (mark == std::end(verbMarks) || *noun == left.begin)
            return noun;
        left.end = *noun - 1;
    }
    return std::nullopt;
}

bool BareNumbers::giveUnit(Amount &amount, TokenRange left) const
{
    if (!amount.unit.isEmpty())
        return true;
    const ProseScope &scope = m_context.scope();
    const auto takeFrom = [&](const Draft &source, bool withScale) {
        int scale = amount.scaleExponent;
        m_numbers.rescale(amount, scale, source.amount.unit, source.amount.kind);
        if (withScale && !amount.hasScale && source.amount.scaleExponent > 0) {
            Amount scaled = amount;
            m_numbers.rescale(scaled, source.amount.scaleExponent, source.amount.unit, source.amount.kind);
            if (scaled.value <= source.amount.value)
                amount = scaled;
        }
        amount.per = source.amount.per;
    };
    const auto isLevelUnit = [](const Draft &draft) { return draft.amount.kind <= UnitKind::Money; };
    const bool breakdown = (scope.bracket && scope.owner >= 0) || scope.part;
    if (breakdown) {
        const qint32 whole = scope.bracket && !scope.sawFigure ? scope.lastLevel
                             : scope.whole >= 0                ? scope.whole
                                                               : scope.lastLevel;
        if (whole >= 0 && isLevelUnit(m_drafts[static_cast<size_t>(whole)])) {
            takeFrom(m_drafts[static_cast<size_t>(whole)], true);
            return true;
        }
    }
    const bool shortScale = amount.hasScale && (m_text.is(amount.literal.tokens.end, u"k") ||
                                                m_text.is(amount.literal.tokens.end, u"tr"));
    static constexpr QStringView moneyWords[] = {u"giá",  u"doanh", u"tiền", u"thưởng", u"kinh",
                                                 u"cước", u"phí",   u"lợi",  u"vốn",    u"trị",
                                                 u"quỹ",  u"chi",   u"thu",  u"lãi"};
    bool money = shortScale || amount.scaleExponent >= 9;
    for (TokenIndex i = left.begin; i < left.end; ++i)
        money = money || (amount.hasScale && std::find(std::begin(moneyWords), std::end(moneyWords),
                                                       m_text.word(i)) != std::end(moneyWords));
    if (!money) {
        if (const auto noun = countedIn(left)) {
            // The longest noun that ends where this one does: “lượt người” rather than “người”.
            TokenIndex start = *noun;
            const TokenIndex end = m_text.term(*noun, Term::Unit)->end;
            if (const auto longer = m_text.termBefore(end, Term::Unit))
                start = *longer;
            const Unit &unit =
                m_catalogue.units()[static_cast<size_t>(m_text.term(start, Term::Unit)->value)];
            if (unit.kind <= UnitKind::Money) {
                m_numbers.rescale(amount, amount.scaleExponent, unit.id, unit.kind);
                return true;
            }
        }
        for (const qint32 source : {scope.lastLevel, m_context.itemAbove(), m_context.lineAbove()}) {
            if (source >= 0 && isLevelUnit(m_drafts[static_cast<size_t>(source)])) {
                takeFrom(m_drafts[static_cast<size_t>(source)], true);
                return true;
            }
        }
    }
    if (amount.hasScale) {
        m_numbers.rescale(amount, amount.scaleExponent, u"đồng"_s, UnitKind::Money);
        return true;
    }
    return false;
}

} // namespace tem
