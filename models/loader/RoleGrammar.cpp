// Roles: change, earlier, target. What is none of them is a share or a level by its unit.
//
// Accepts: “tăng 18,6%”, “thấp hơn 6,5 điểm phần trăm”, “gấp 2,5 lần”, “, thêm 56 sản phẩm” (after a level),
// “▼ 3,1%”, “(-2,4%)” as changes; “năm 2022 là 19,3”, “(tuần trước: 7.846)”, “so với 512 tin, bài”, “từ 8.500
// xuống còn 6.000” (the first) as earlier; “(mục tiêu 2024: 84%)”, “năm 2024 có ít nhất 15 triệu” as targets.
// Refuses on purpose: a change word that a new level follows (“giảm còn 12%”, “cao hơn mức 1,7%”), and an
// earlier time that a comma, a noun or a change word parts from the number (“so với năm 2021, bán được 40
// tấn”).

#include "loader/RoleGrammar.h"

#include <algorithm>

namespace tem {

namespace {

/// Words that may stand between a time (or plan) and the number it governs.
bool isLight(const TokenText &text, TokenIndex i)
{
    static constexpr QStringView words[] = {u":",   u"(",      u"là",   u"đạt", u"có", u"ở",  u"mức",
                                            u"chỉ", u"mới",    u"được", u"đã",  u"đề", u"ra", u"giao",
                                            u"năm", u"khoảng", u"đặt",  u"cả",  u"nay"};
    const QStringView word = text.word(i);
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

/// Skips light words and hedges from `i`; returns where it stops.
TokenIndex skipLight(const TokenText &text, TokenIndex i, TokenIndex end)
{
    while (i < end) {
        if (const TermMatch *hedge = text.term(i, Term::HedgeBefore); hedge && hedge->end <= end)
            i = hedge->end;
        else if (isLight(text, i))
            ++i;
        else
            break;
    }
    return i;
}

TokenIndex clauseStart(const TokenText &text, TokenRange left)
{
    for (TokenIndex i = left.end - 1; i >= left.begin; --i) {
        if (text.isSymbol(i, u',') || text.isSymbol(i, u';'))
            return i + 1;
    }
    return left.begin;
}

/// A rise or fall in the clause that the number measures.
void readChange(const TokenText &text, TokenRange left, const Amount &amount, bool followsLevel,
                RoleReading &reading)
{
    const TokenRange clause{clauseStart(text, left), left.end};
    const auto rise = text.findLastTerm(clause, Term::Rise);
    const auto fall = text.findLastTerm(clause, Term::Fall);
    if (!rise && !fall)
        return;
    const bool up = rise.value_or(-1) > fall.value_or(-1);
    const TokenIndex at = std::max(rise.value_or(-1), fall.value_or(-1));
    const TokenIndex after = text.term(at, up ? Term::Rise : Term::Fall)->end;
    // “không thấp hơn 35%”, “vượt mốc 2,5 tỷ”: the word is part of a hedge.
    if (const auto hedge = text.termBefore(left.end, Term::HedgeBefore);
        hedge && *hedge <= at && text.term(*hedge, Term::HedgeBefore)->end >= after)
        return;
    // After a level of its unit, “nhiều hơn tháng trước là 31 sản phẩm” tells by how much.
    const bool compares = followsLevel && text.is(after - 1, u"hơn");
    const bool measures = amount.kind == UnitKind::Percent || amount.kind == UnitKind::Difference || compares;
    for (TokenIndex i = after; i < left.end; ++i) {
        const bool link = text.isTerm(i, Term::Link) && !text.isTerm(i, Term::Average);
        if (text.isTerm(i, Term::LevelWord) || (text.isTerm(i, Term::Onto) && !text.isSymbol(i, u'-')) ||
            (link && !measures) ||
            (i + 1 >= left.end - 1 && text.isTerm(i, Term::Compare) &&
             text.term(i, Term::Compare)->end == left.end))
            return;
    }
    reading.change = true;
    reading.direction = up ? Direction::Up : Direction::Down;
}

/// The last time or plan word in `left` whose governing reaches its end.
void readGovernor(const TokenText &text, const Claims &claims, const Times &times, TokenRange left,
                  RoleReading &reading)
{
    for (TokenIndex i = left.end - 1; i >= left.begin; --i) {
        const qint32 period = claims.period(i);
        const TermMatch *earlier = period < 0 ? text.term(i, Term::Earlier) : nullptr;
        const TermMatch *head = period < 0 ? text.term(i, Term::TargetHead) : nullptr;
        const TokenIndex end = period >= 0 ? times.at(period).tokens.end
                               : earlier   ? earlier->end
                               : head      ? head->end
                                           : i;
        if (end == i)
            continue;
        if (skipLight(text, end, left.end) < left.end)
            return;
        if (earlier)
            reading.earlier = true;
        else if (head && !claims.isIgnored(head->end))
            reading.target = true;
        else if (period >= 0 && reading.period < 0)
            reading.period = period;
        if (period >= 0)
            i = times.at(period).tokens.begin;
        // “cùng kỳ năm 2022 là”, “mục tiêu năm 2024:”: the word before the year says more.
        left.end = i;
        if (reading.earlier || reading.target)
            return;
    }
}

} // namespace

RoleReading readRole(const TokenText &text, const Claims &claims, const Times &times, TokenRange left,
                     const Amount &amount, bool followsLevel)
{
    RoleReading reading;
    const bool arrowUp = text.is(left.end - 1, u"▲") || text.is(left.end - 1, u"↑");
    const bool arrowDown = text.is(left.end - 1, u"▼") || text.is(left.end - 1, u"↓");
    if (amount.literal.sign != 0 || arrowUp || arrowDown) {
        reading.change = true;
        reading.direction = amount.literal.sign == u'-' || arrowDown ? Direction::Down : Direction::Up;
        return reading;
    }
    readChange(text, left, amount, followsLevel, reading);
    if (reading.change)
        return reading;
    const TokenRange clause{clauseStart(text, left), left.end};
    if (amount.kind == UnitKind::Difference ||
        (amount.kind == UnitKind::Multiple && text.findTerm(clause, Term::Multiple))) {
        reading.change = true;
        if (amount.kind == UnitKind::Multiple)
            reading.direction = Direction::Up;
        return reading;
    }
    if (followsLevel && text.isTerm(clause.begin, Term::MoreBy) &&
        skipLight(text, clause.begin + 1, clause.end) == clause.end && clause.begin > left.begin) {
        reading.change = true;
        reading.direction = Direction::Up;
        return reading;
    }
    // “so với 512”, “so với mức 14,5 %”
    if (const auto compare = text.findLastTerm(clause, Term::Compare)) {
        const TokenIndex end = text.term(*compare, Term::Compare)->end;
        if (skipLight(text, end, left.end) == left.end) {
            reading.earlier = reading.compared = true;
            return reading;
        }
    }
    readGovernor(text, claims, times, clause, reading);
    if (reading.period >= 0) {
        reading.earlier = reading.earlier || times.isEarlier(reading.period);
        reading.target = reading.target || times.isLater(reading.period);
    }
    return reading;
}

RoleReading readRoleOfBracket(const TokenText &text, const Claims &claims, const Times &times,
                              TokenRange left)
{
    RoleReading reading;
    const TokenRange clause{clauseStart(text, left), left.end};
    bool later = false;
    bool earlier = false;
    for (TokenIndex i = clause.begin; i < clause.end; ++i) {
        if (const qint32 period = claims.period(i); period >= 0) {
            later = later || times.isLater(period);
            earlier = earlier || times.isEarlier(period);
        }
    }
    const bool compared = text.findTerm(clause, Term::Compare).has_value();
    earlier = earlier || text.findTerm(clause, Term::Earlier).has_value();
    reading.target = later || (!compared && text.findTerm(clause, Term::TargetHead).has_value());
    reading.earlier = !reading.target && (compared || earlier);
    return reading;
}

} // namespace tem
