// Time expressions.
//
// Accepts: months of a year and halves of it (“9 tháng đầu năm 2023”, “sáu tháng đầu năm 2023”, “11 tháng
// năm 2023”, “6T/2023”, “nửa đầu năm 2024”), quarters (“quý III/2022”, “quý I năm 2024”), months (“tháng 7
// năm 2023”, “tháng 9/2022”), weeks (“tuần số 37/2023”), years (“năm 2022”, “cuối năm 2023”), spans of days
// (“từ ngày 10/7 đến hết ngày 25/8/2023”), states on a day (“đến ngày 31/12/2022”, “tại thời điểm 30/6/2023”)
// and programmes (“giai đoạn 2021-2025”). A missing year is that of the line, of the main period, or of what
// stands before. Refuses on purpose: the date of a document or an event (“ngày 28/9/2022” after a number of a
// document, “sáng 24/10”), durations (“6 tháng qua”), clock times: they are dates or durations, not periods.

#include "loader/PeriodGrammar.h"

#include "loader/DateReader.h"
#include "loader/TimeDates.h"

#include <algorithm>

namespace tem {

namespace {

class TimeFinder
{
public:
    TimeFinder(const TokenText &text, Claims &claims)
        : m_text(text)
        , m_claims(claims)
        , m_dates(text, claims)
    {
    }

    Times find()
    {
        for (TokenIndex i = 0; i < m_text.size();) {
            const TokenIndex next = readAt(i);
            i = next > i ? next : i + 1;
        }
        fillDates(m_found, m_text, m_documentYear);
        std::vector<TimeExpression> expressions;
        for (const UndatedTime &found : m_found)
            expressions.push_back(found.time);
        return Times(std::move(expressions));
    }

private:
    /// Reads what starts at `i`; returns its end, or `i` for nothing.
    TokenIndex readAt(TokenIndex i)
    {
        if (m_text.isDigits(i)) {
            if (!m_claims.isFree(i))
                return i;
            if (const TokenIndex end = monthsOfYear(i); end > i)
                return end;
            return days(i, i);
        }
        if (m_text.isTerm(i + 1, Term::Month)) {
            if (const TokenIndex end = monthsOfYear(i); end > i)
                return end;
        }
        if (m_text.isTerm(i, Term::Quarter))
            return quarter(i);
        if (const TermMatch *phase = m_text.term(i, Term::Phase))
            return programme(i, phase->end);
        if (m_text.isTerm(i, Term::Week))
            return week(i);
        if (m_text.isTerm(i, Term::Month))
            return month(i);
        if (m_text.isTerm(i, Term::Year))
            return year(i, i + 1, i);
        if (m_text.is(i, u"nửa"))
            return halfYear(i);
        if (m_text.isTerm(i, Term::Day))
            return days(i, i + 1);
        if ((m_text.is(i, u"t") || m_text.is(i, u"q")) && m_text.isGlued(i + 1))
            return shortMonth(i);
        if (const TermMatch *head = m_text.term(i, Term::TargetHead))
            return bareYear(head->end);
        if (const TermMatch *head = m_text.term(i, Term::Earlier))
            return bareYear(head->end);
        return i;
    }

    /// Months m1 to m2 of a year that may still be unknown.
    TokenIndex addMonths(TokenRange tokens, int m1, int m2, int year)
    {
        UndatedTime found;
        found.fromMonth = m1;
        found.toMonth = m2;
        found.year = year;
        found.time.tokens = tokens;
        return add(found);
    }

    TokenIndex add(UndatedTime found)
    {
        found.time.ownYear = found.year != 0;
        judge(found.time);
        m_claims.usePeriod(found.time.tokens, m_found.size());
        m_found.push_back(found);
        return found.time.tokens.end;
    }

    /// What the words around say about an expression's rank.
    void judge(TimeExpression &time) const
    {
        const TokenIndex from = std::max<TokenIndex>(time.tokens.begin - 8, 0);
        for (TokenIndex i = time.tokens.begin - 1; i >= from; --i) {
            if (m_text.isTerm(i, Term::Meeting))
                time.meeting = true;
            if (m_text.isTerm(i, Term::Compare) || m_text.isTerm(i, Term::Earlier) ||
                m_text.isTerm(i, Term::Target) || m_text.isTerm(i, Term::TargetHead))
                time.secondary = true;
            if (QStringView(u",;.:()").contains(m_text.word(i)) || m_text[i + 1].startsBlock)
                break;
        }
        for (TokenIndex i = time.tokens.end; i < time.tokens.end + 2; ++i)
            time.secondary = time.secondary || m_text.isTerm(i, Term::Target);
    }

    /// A number of months in digits or, as speeches have it, in one word.
    int monthCount(TokenIndex i) const
    {
        static constexpr QStringView words[] = {u"hai", u"ba",  u"bốn",  u"năm", u"sáu",
                                                u"bảy", u"tám", u"chín", u"mười"};
        const auto found = std::find(std::begin(words), std::end(words), m_text.word(i));
        return found == std::end(words) ? m_text.number(i) : static_cast<int>(found - std::begin(words)) + 2;
    }

    TokenIndex monthsOfYear(TokenIndex i)
    {
        const int count = monthCount(i);
        if (count < 1 || count > 12)
            return i;
        TokenIndex end = i + 1;
        const bool isShort = m_text.is(end, u"t") && m_text.isGlued(end) && m_text.isSymbol(end + 1, u'/');
        if (!isShort && !m_text.isTerm(end, Term::Month))
            return i;
        ++end;
        bool first = true;
        bool sided = false;
        if (m_text.isTerm(end, Term::First) || m_text.isTerm(end, Term::Last)) {
            first = m_text.isTerm(end, Term::First);
            sided = true;
            ++end;
        }
        const bool named = m_text.isTerm(end, Term::Year);
        const TokenIndex before = end;
        const int year = m_dates.readYear(end);
        if (year == 0 && !(sided && named))
            return i; // a duration
        if (end == before && named)
            ++end;
        const int from = first ? 1 : 13 - count;
        return addMonths({i, end}, from, first ? count : 12, year);
    }

    TokenIndex halfYear(TokenIndex i)
    {
        TokenIndex end = i + 1;
        const bool first = m_text.isTerm(end, Term::First);
        if (!first && !m_text.isTerm(end, Term::Last))
            return i;
        ++end;
        if (!m_text.isTerm(end, Term::Year))
            return i;
        const TokenIndex before = end;
        const int year = m_dates.readYear(end);
        if (end == before)
            ++end;
        return addMonths({i, end}, first ? 1 : 7, first ? 6 : 12, year);
    }

    TokenIndex quarter(TokenIndex i)
    {
        static constexpr QStringView romans[] = {u"i", u"ii", u"iii", u"iv"};
        const auto roman = std::find(std::begin(romans), std::end(romans), m_text.word(i + 1));
        int number = roman != std::end(romans) ? static_cast<int>(roman - std::begin(romans)) + 1
                                               : m_text.number(i + 1);
        if (number < 1 || number > 4 || (m_text.isDigits(i + 1) && !m_claims.isFree(i + 1)))
            return i;
        TokenIndex end = i + 2;
        const int year = m_dates.readYear(end);
        return addMonths({i, end}, 3 * number - 2, 3 * number, year);
    }

    /// T7/2023, Q1/2024
    TokenIndex shortMonth(TokenIndex i)
    {
        const int number = m_text.number(i + 1);
        TokenIndex end = i + 2;
        if (!m_claims.isFree(i + 1) || !m_text.isSymbol(end, u'/'))
            return i;
        const int year = m_dates.readYear(end);
        const bool quarters = m_text.is(i, u"q");
        if (year == 0 || number < 1 || number > (quarters ? 4 : 12))
            return i;
        return quarters ? addMonths({i, end}, 3 * number - 2, 3 * number, year)
                        : addMonths({i, end}, number, number, year);
    }

    TokenIndex month(TokenIndex i)
    {
        const int number = m_text.number(i + 1);
        if (number < 1 || number > 12 || !m_claims.isFree(i + 1))
            return i;
        TokenIndex end = i + 2;
        // “các tháng 9, 10 và 11”: a list of months is no single span.
        if (m_text.is(i - 1, u"các")) {
            while (m_text.isTerm(end, Term::Joint) && m_text.number(end + 1) >= 1 &&
                   m_text.number(end + 1) <= 12)
                end += 2;
            m_claims.ignore({i, end}, IgnoreReason::Date);
            return end;
        }
        const int year = m_dates.readYear(end);
        return addMonths({i, end}, number, number, year);
    }

    TokenIndex week(TokenIndex i)
    {
        const TokenIndex at = m_text.term(i, Term::Week)->end;
        const int number = m_text.number(at);
        if (number < 1 || number > 53 || !m_claims.isFree(at))
            return m_text.is(i + 1, u"từ") ? i + 1 : i;
        UndatedTime found;
        found.week = number;
        TokenIndex end = at + 1;
        found.year = m_dates.readYear(end);
        found.time.tokens = {i, end};
        return add(found);
    }

    TokenIndex programme(TokenIndex i, TokenIndex at)
    {
        const int from = m_dates.yearAt(at);
        if (from == 0 || !(m_text.isTerm(at + 1, Term::Until)))
            return i;
        const int to = m_dates.yearAt(at + 2);
        if (to == 0)
            return i;
        UndatedTime found;
        found.time.tokens = {i, at + 3};
        found.time.secondary = true;
        found.year = to;
        found.time.from = QDate(from, 1, 1);
        found.time.to = QDate(to, 12, 31);
        return add(found);
    }

    /// năm YYYY, with đầu, cuối, hết, cả before it.
    TokenIndex year(TokenIndex i, TokenIndex at, TokenIndex begin)
    {
        const int number = m_dates.yearAt(at);
        if (number == 0) {
            if (m_text.is(at, u"thứ") && m_claims.isFree(at + 1)) {
                m_claims.ignore({at, at + 2}, IgnoreReason::Ordinal);
                return at + 2;
            }
            return i;
        }
        UndatedTime found;
        found.year = number;
        TokenIndex from = begin;
        if (m_text.isTerm(from - 1, Term::Last) || m_text.is(from - 1, u"hết")) {
            --from;
            found.time.kind = PeriodKind::AsOf;
            if (m_text.isTerm(from - 1, Term::UpTo))
                --from;
        } else if (m_text.isTerm(from - 1, Term::First)) {
            --from;
            found.time.kind = PeriodKind::AsOf;
            found.toMonth = 1;
            found.toDay = 1;
        } else if (m_text.is(from - 1, u"đến")) {
            --from;
            found.time.kind = PeriodKind::AsOf;
        } else if (m_text.is(from - 1, u"cả")) {
            --from;
        }
        found.time.tokens = {from, at + 1};
        // “2021-2025” without a word for it
        if (m_text.isTerm(at + 1, Term::Until) && m_dates.yearAt(at + 2) != 0) {
            found.time.tokens.end = at + 3;
            found.time.from = QDate(number, 1, 1);
            found.time.to = QDate(m_dates.yearAt(at + 2), 12, 31);
            found.time.secondary = true;
        }
        return add(found);
    }

    /// A year that follows a word of plan or comparison: “mục tiêu 2024”.
    TokenIndex bareYear(TokenIndex at)
    {
        if (m_dates.yearAt(at) == 0 || m_text.isSymbol(at + 1, u'/'))
            return at - 1;
        return year(at, at, at);
    }

    /// Days: a span, a state on a day, or the date of an event. `at` is the first number.
    TokenIndex days(TokenIndex i, TokenIndex at)
    {
        const auto first = m_dates.day(at);
        if (!first) {
            // “ngày 25 hằng tháng”, “ngày 20 của tháng”
            if (at > i && m_claims.isFree(at) && m_text.number(at) <= 31 &&
                !m_text.isTerm(at + 1, Term::Duration)) {
                m_claims.ignore({i, at + 1}, IgnoreReason::Date);
                return at + 1;
            }
            return i;
        }
        const bool bare = at == i && first->year == 0;
        TokenIndex begin = i;
        while (begin > 0 && !m_text[begin].startsBlock && m_text.isTerm(begin - 1, Term::Day))
            --begin;
        if (m_text.isTerm(first->end, Term::Until)) {
            const TokenIndex second = m_dates.skipDayWords(first->end + 1);
            if (const auto last = m_dates.day(second)) {
                const auto since = m_text.termBefore(begin, Term::Since);
                UndatedTime found;
                found.fromDay = first->day;
                found.fromMonth = first->month;
                found.toDay = last->day;
                found.toMonth = last->month;
                found.year = last->year;
                found.time.tokens = {since.value_or(begin), last->end};
                return add(found);
            }
        }
        const auto upTo = m_text.termBefore(begin, Term::UpTo);
        if (upTo && !m_text.is(*upTo - 1, u"từ") && !m_dates.isDocumentDate(begin)) {
            UndatedTime found;
            found.time.kind = PeriodKind::AsOf;
            found.toDay = first->day;
            found.toMonth = first->month;
            found.year = first->year;
            found.time.tokens = {*upTo, first->end};
            return add(found);
        }
        // 142/157, 9/9: two numbers without a word of time are no date.
        if (bare && !m_dates.isDayPart(begin - 1))
            return i;
        m_claims.ignore({begin, first->end}, IgnoreReason::Date);
        m_documentYear = first->year != 0 ? first->year : m_documentYear;
        return first->end;
    }

    const TokenText &m_text;
    Claims &m_claims;
    DateReader m_dates;
    std::vector<UndatedTime> m_found;
    int m_documentYear = 0;
};

} // namespace

Times findTimes(const TokenText &text, Claims &claims)
{
    return TimeFinder(text, claims).find();
}

} // namespace tem
