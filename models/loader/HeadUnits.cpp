#include "loader/HeadUnits.h"

namespace tem {

using namespace Qt::StringLiterals;

HeadUnit HeadUnits::at(TokenRange range) const
{
    HeadUnit found;
    TokenIndex i = range.begin;
    if (const TermMatch *scale = m_text.term(i, Term::Scale); scale && scale->end <= range.end) {
        found.scaleExponent = scale->value;
        i = scale->end;
    }
    const TermMatch *unit = i < range.end ? m_text.term(i, Term::Unit) : nullptr;
    if (!unit) {
        if (found.scaleExponent == 0 || i < range.end)
            return {};
        found.unit = u"đồng"_s;
        found.kind = UnitKind::Money;
        return found;
    }
    const Unit &known = m_catalogue.units()[static_cast<size_t>(unit->value)];
    found.unit = known.id;
    found.kind = known.kind;
    if (m_text.isSymbol(unit->end, u'/') && unit->end + 1 < range.end) {
        const TermMatch *per = m_text.term(unit->end + 1, Term::Unit);
        found.per = per ? m_catalogue.units()[static_cast<size_t>(per->value)].id
                        : m_text.word(unit->end + 1).toString();
        if (!m_numbers.isAverage(found.kind, found.per))
            found.unit += u'/' + found.per;
    }
    return found;
}

HeadUnit HeadUnits::inBracket(TokenRange range) const
{
    for (TokenIndex i = range.begin; i + 1 < range.end; ++i) {
        TokenRange inside{i + 1, range.end};
        const bool stated =
            m_text.is(i, u"đvt") || m_text.is(i, u"vị") || (m_text.is(i, u"tính") && m_text.is(i - 1, u"vị"));
        if (!m_text.isSymbol(i, u'(') && !stated)
            continue;
        while (m_text.isSymbol(inside.begin, u':') || m_text.is(inside.begin, u"tính") ||
               m_text.is(inside.begin, u"đvt"))
            ++inside.begin;
        for (TokenIndex end = inside.begin; end < inside.end; ++end) {
            if (m_text.isSymbol(end, u')'))
                inside.end = end;
        }
        if (HeadUnit unit = at(inside); !unit.isEmpty())
            return unit;
    }
    return {};
}

} // namespace tem
