#include "loader/DateReader.h"

#include <algorithm>

namespace tem {

namespace {

/// Years that reports speak of; other four-digit numbers are none.
bool isYear(int number)
{
    return number >= 1945 && number <= 2100;
}

} // namespace

int DateReader::yearAt(TokenIndex i) const
{
    const int number = m_text.number(i);
    return m_claims.isFree(i) && isYear(number) ? number : 0;
}

int DateReader::readYear(TokenIndex &i) const
{
    TokenIndex at = i;
    if (m_text.isTerm(at, Term::Year) || m_text.isSymbol(at, u'/') || m_text.isSymbol(at, u'-') ||
        m_text.isSymbol(at, u'.'))
        ++at;
    else
        return 0;
    if (at > 0 && m_text.isTerm(at - 1, Term::Year)) {
        if (m_text.is(at, u"nay")) {
            i = at + 1;
            return 0;
        }
    } else if (!m_text.isGlued(at)) {
        return 0;
    }
    const int year = yearAt(at);
    if (year != 0)
        i = at + 1;
    return year;
}

std::optional<DayOfYear> DateReader::day(TokenIndex i) const
{
    DayOfYear day;
    day.day = m_text.number(i);
    if (day.day < 1 || day.day > 31 || !m_claims.isFree(i))
        return std::nullopt;
    const auto separated = [&](TokenIndex at) {
        return m_text.isGlued(at) && m_text.isGlued(at + 1) &&
               QStringView(u"/-.").contains(m_text.word(at)) && m_claims.isFree(at + 1);
    };
    if (m_text.isTerm(i + 1, Term::Month)) {
        day.month = m_text.number(i + 2);
        day.end = i + 3;
        if (day.month < 1 || day.month > 12)
            return std::nullopt;
        day.year = readYear(day.end);
        return day;
    }
    if (!separated(i + 1))
        return std::nullopt;
    day.month = m_text.number(i + 2);
    day.end = i + 3;
    if (day.month < 1 || day.month > 12)
        return std::nullopt;
    if (separated(i + 3) && yearAt(i + 4) != 0 && m_text.word(i + 1) == m_text.word(i + 3)) {
        day.year = yearAt(i + 4);
        day.end = i + 5;
    } else if (m_text.word(i + 1) != u"/") {
        return std::nullopt; // 12-15 and 3.12 are no dates without a year
    }
    return day;
}

TokenIndex DateReader::skipDayWords(TokenIndex i) const
{
    while (m_text.isTerm(i, Term::Day) || m_text.is(i, u"hết"))
        ++i;
    return i;
}

bool DateReader::isDayPart(TokenIndex i) const
{
    static constexpr QStringView parts[] = {u"sáng", u"chiều", u"tối", u"trưa", u"trước",
                                            u"vào",  u"hôm",   u"từ",  u"đến",  u"nay"};
    return std::find(std::begin(parts), std::end(parts), m_text.word(i)) != std::end(parts);
}

bool DateReader::isDocumentDate(TokenIndex begin) const
{
    for (TokenIndex i = begin - 1; i >= std::max<TokenIndex>(begin - 3, 0); --i) {
        if (m_claims.isIgnored(i) && m_claims.reason(i) == IgnoreReason::Document)
            return true;
    }
    return false;
}

} // namespace tem
