// Time expressions.
//
// Accepts: months of a year and halves of it (“9 tháng đầu năm 2023”, “11 tháng năm 2023”, “6T/2023”, “nửa
// đầu năm 2024”), quarters (“quý III/2022”, “quý I năm 2024”), months (“tháng 7 năm 2023”, “tháng 9/2022”),
// weeks (“tuần số 37/2023”), years (“năm 2022”, “cuối năm 2023”), spans of days (“từ ngày 10/7 đến hết ngày
// 25/8/2023”), states on a day (“đến ngày 31/12/2022”, “tại thời điểm 30/6/2023”) and programmes (“giai đoạn
// 2021-2025”). A missing year is that of the line, of the main period, or of what stands before. Refuses on
// purpose: the date of a document or an event (“ngày 28/9/2022” after a number of a document, “sáng 24/10”),
// durations (“6 tháng qua”), clock times: they are dates or durations, not periods.

#include "loader/PeriodGrammar.h"

#include <algorithm>
#include <optional>

namespace tem {

namespace {

/// Years that reports speak of; other four-digit numbers are none.
bool isYear(int number)
{
    return number >= 1945 && number <= 2100;
}

struct DayOfYear
{
    int day = 0;
    int month = 0;
    int year = 0;
    TokenIndex end = 0;
};

struct Found
{
    TimeExpression time;
    /// Dates are made once the year is known.
    int year = 0;
    int fromMonth = 1;
    int toMonth = 12;
    int fromDay = 0;
    int toDay = 0;
    int week = 0;
};

class TimeFinder
{
public:
    TimeFinder(const TokenText &text, Claims &claims)
        : m_text(text)
        , m_claims(claims)
    {
    }

    Times find()
    {
        for (TokenIndex i = 0; i < m_text.size();) {
            const TokenIndex next = readAt(i);
            i = next > i ? next : i + 1;
        }
        fillYears();
        std::vector<TimeExpression> expressions;
        for (const Found &found : m_found)
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

    int yearAt(TokenIndex i) const
    {
        const int number = m_text.number(i);
        return m_claims.isFree(i) && isYear(number) ? number : 0;
    }

    /// [năm | / | năm:] YYYY, “năm nay”; moves `i` behind it.
    int readYear(TokenIndex &i) const
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

    /// Months m1 to m2 of a year that may still be unknown.
    TokenIndex addMonths(TokenRange tokens, int m1, int m2, int year)
    {
        Found found;
        found.fromMonth = m1;
        found.toMonth = m2;
        found.year = year;
        found.time.tokens = tokens;
        return add(found);
    }

    TokenIndex add(Found found)
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

    TokenIndex monthsOfYear(TokenIndex i)
    {
        const int count = m_text.number(i);
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
        const int year = readYear(end);
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
        const int year = readYear(end);
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
        const int year = readYear(end);
        return addMonths({i, end}, 3 * number - 2, 3 * number, year);
    }

    /// T7/2023, Q1/2024
    TokenIndex shortMonth(TokenIndex i)
    {
        const int number = m_text.number(i + 1);
        TokenIndex end = i + 2;
        if (!m_claims.isFree(i + 1) || !m_text.isSymbol(end, u'/'))
            return i;
        const int year = readYear(end);
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
        const int year = readYear(end);
        return addMonths({i, end}, number, number, year);
    }

    TokenIndex week(TokenIndex i)
    {
        const TokenIndex at = m_text.term(i, Term::Week)->end;
        const int number = m_text.number(at);
        if (number < 1 || number > 53 || !m_claims.isFree(at))
            return m_text.is(i + 1, u"từ") ? i + 1 : i;
        Found found;
        found.week = number;
        TokenIndex end = at + 1;
        found.year = readYear(end);
        found.time.tokens = {i, end};
        return add(found);
    }

    TokenIndex programme(TokenIndex i, TokenIndex at)
    {
        const int from = yearAt(at);
        if (from == 0 || !(m_text.isTerm(at + 1, Term::Until)))
            return i;
        const int to = yearAt(at + 2);
        if (to == 0)
            return i;
        Found found;
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
        const int number = yearAt(at);
        if (number == 0) {
            if (m_text.is(at, u"thứ") && m_claims.isFree(at + 1)) {
                m_claims.ignore({at, at + 2}, IgnoreReason::Ordinal);
                return at + 2;
            }
            return i;
        }
        Found found;
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
        if (m_text.isTerm(at + 1, Term::Until) && yearAt(at + 2) != 0) {
            found.time.tokens.end = at + 3;
            found.time.from = QDate(number, 1, 1);
            found.time.to = QDate(yearAt(at + 2), 12, 31);
            found.time.secondary = true;
        }
        return add(found);
    }

    /// A year that follows a word of plan or comparison: “mục tiêu 2024”.
    TokenIndex bareYear(TokenIndex at)
    {
        if (yearAt(at) == 0 || m_text.isSymbol(at + 1, u'/'))
            return at - 1;
        return year(at, at, at);
    }

    /// d/m[/y] or “14 tháng 7 năm 2023”; the tokens must be free.
    std::optional<DayOfYear> day(TokenIndex i) const
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

    TokenIndex skipDayWords(TokenIndex i) const
    {
        while (m_text.isTerm(i, Term::Day) || m_text.is(i, u"hết"))
            ++i;
        return i;
    }

    /// Days: a span, a state on a day, or the date of an event. `at` is the first number.
    TokenIndex days(TokenIndex i, TokenIndex at)
    {
        const auto first = day(at);
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
            const TokenIndex second = skipDayWords(first->end + 1);
            if (const auto last = day(second)) {
                const auto since = m_text.termBefore(begin, Term::Since);
                Found found;
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
        if (upTo && !m_text.is(*upTo - 1, u"từ") && !isDocumentDate(begin)) {
            Found found;
            found.time.kind = PeriodKind::AsOf;
            found.toDay = first->day;
            found.toMonth = first->month;
            found.year = first->year;
            found.time.tokens = {*upTo, first->end};
            return add(found);
        }
        // 142/157, 9/9: two numbers without a word of time are no date.
        if (bare && !isDayPart(begin - 1))
            return i;
        m_claims.ignore({begin, first->end}, IgnoreReason::Date);
        m_documentYear = first->year != 0 ? first->year : m_documentYear;
        return first->end;
    }

    bool isDayPart(TokenIndex i) const
    {
        static constexpr QStringView parts[] = {u"sáng", u"chiều", u"tối", u"trưa", u"trước",
                                                u"vào",  u"hôm",   u"từ",  u"đến",  u"nay"};
        return std::find(std::begin(parts), std::end(parts), m_text.word(i)) != std::end(parts);
    }

    /// The number of a document stands right before.
    bool isDocumentDate(TokenIndex begin) const
    {
        for (TokenIndex i = begin - 1; i >= std::max<TokenIndex>(begin - 3, 0); --i) {
            if (m_claims.isIgnored(i) && m_claims.reason(i) == IgnoreReason::Document)
                return true;
        }
        return false;
    }

    /// Years that are missing: of the next expression on the line, of the main period, of what stands before.
    void fillYears()
    {
        for (size_t i = 0; i < m_found.size(); ++i) {
            if (m_found[i].year != 0)
                continue;
            const size_t line = m_text.lineOf(m_found[i].time.tokens.begin);
            for (size_t j = i + 1; j < m_found.size() && j < i + 8; ++j) {
                const TokenRange between{m_found[i].time.tokens.end, m_found[j].time.tokens.begin};
                if (between.end - between.begin > 10 || m_text.findTerm(between, Term::Compare))
                    break;
                if (m_found[j].time.ownYear && m_text.lineOf(m_found[j].time.tokens.begin) == line &&
                    m_found[j].time.kind == PeriodKind::Span && !m_found[j].time.from.isValid()) {
                    m_found[i].year = m_found[j].year;
                    m_found[i].time.ownYear = true;
                    break;
                }
            }
        }
        int mainYear = 0;
        for (const Found &found : m_found) {
            if (found.time.ownYear && !found.time.secondary && found.year != 0) {
                mainYear = found.year;
                break;
            }
        }
        if (mainYear == 0)
            mainYear = m_documentYear;
        int before = mainYear;
        for (Found &found : m_found) {
            if (found.year == 0)
                found.year = mainYear != 0 ? mainYear : before;
            before = found.year;
            fixDates(found);
        }
    }

    static void fixDates(Found &found)
    {
        if (found.year == 0 || found.time.to.isValid())
            return;
        if (found.week != 0) {
            // ISO 8601: week 1 holds 4 January.
            const QDate fourth(found.year, 1, 4);
            const QDate monday = fourth.addDays(1 - fourth.dayOfWeek() + 7 * (found.week - 1));
            found.time.from = monday;
            found.time.to = monday.addDays(6);
            return;
        }
        const QDate lastMonth(found.year, found.toMonth, 1);
        found.time.to = found.toDay == 0 ? lastMonth.addMonths(1).addDays(-1)
                                         : QDate(found.year, found.toMonth, found.toDay);
        if (found.time.kind == PeriodKind::Span) {
            const int year = found.fromMonth > found.toMonth ? found.year - 1 : found.year;
            found.time.from = QDate(year, found.fromMonth, std::max(found.fromDay, 1));
        }
    }

    const TokenText &m_text;
    Claims &m_claims;
    std::vector<Found> m_found;
    int m_documentYear = 0;
};

} // namespace

Times::Times(std::vector<TimeExpression> expressions)
    : m_expressions(std::move(expressions))
{
    // From the best kind of candidate to the weakest; of one kind, the first in the text.
    const auto first = [this](auto accept) {
        const auto found = std::find_if(m_expressions.begin(), m_expressions.end(), accept);
        return found == m_expressions.end() ? -1 : static_cast<qint32>(found - m_expressions.begin());
    };
    const auto strong = [](const TimeExpression &t) { return t.ownYear && t.to.isValid() && !t.secondary; };
    m_main =
        first([&](const TimeExpression &t) { return strong(t) && !t.meeting && t.kind == PeriodKind::Span; });
    if (m_main < 0)
        m_main = first([&](const TimeExpression &t) { return strong(t) && !t.meeting; });
    if (m_main < 0)
        m_main = first(strong);
}

bool Times::isEarlier(qint32 index) const
{
    if (m_main < 0 || index < 0 || !at(index).to.isValid())
        return false;
    return mainFrom().isValid() ? at(index).to < mainFrom() : at(index).to < mainTo();
}

bool Times::isLater(qint32 index) const
{
    return m_main >= 0 && index >= 0 && at(index).to.isValid() && at(index).to > mainTo();
}

Times findTimes(const TokenText &text, Claims &claims)
{
    return TimeFinder(text, claims).find();
}

} // namespace tem
