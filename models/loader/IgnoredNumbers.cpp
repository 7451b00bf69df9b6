// Numbers that are no figures.
//
// Accepts: numbers of documents (“Quyết định số 1034/QĐ-BTTTT”, “Đề án 06”), of standards (“QCVN
// 1:2015/BTTTT”), clock times (“8h30”, “16 giờ 30”, “24/7”), telephones (“024.3822.6625”, “1900 8095”, “máy
// lẻ 108”), web and mail addresses, list marks (“2.1.”), clauses (“khoản 2 Điều 5”), ordinals (“Top 5”, “loại
// 1”), rooms and houses (“phòng 201”), versions (“công nghệ 4.0”) and digits inside words (“5G”, “COVID-19”,
// “A2”). Refuses on purpose: a number that a unit of measure or a scale word follows (“mức 2,5%”, “nhóm 3
// triệu hộ”), whatever stands before it.

#include "loader/IgnoredNumbers.h"

#include <algorithm>

namespace tem {

namespace {

constexpr TokenIndex longestChain = 24;

class CodeFinder
{
public:
    CodeFinder(const TokenText &text, Claims &claims)
        : m_text(text)
        , m_claims(claims)
    {
    }

    void findCodes()
    {
        for (TokenIndex i = 0; i < m_text.size(); ++i) {
            if (m_text.isSymbol(i, u'@') || m_text.is(i, u"www") || m_text.is(i, u"http") ||
                m_text.is(i, u"https"))
                chain(i, IgnoreReason::Web);
            if (const TermMatch *head = m_text.term(i, Term::StandardHead))
                standard(i, head->end);
            if (!m_claims.isFree(i))
                continue;
            if (document(i) || time(i) || phone(i))
                continue;
        }
    }

    void findNames()
    {
        for (const Line &line : m_text.lines()) {
            if (line.body > line.tokens.begin)
                ignoreDigits({line.tokens.begin, line.body}, IgnoreReason::Ordinal);
        }
        for (TokenIndex i = 0; i < m_text.size(); ++i) {
            if (m_claims.isFree(i))
                name(i);
        }
    }

private:
    /// The unspaced run of tokens around `i`.
    TokenRange gluedAround(TokenIndex i) const
    {
        TokenRange range{i, i + 1};
        while (range.begin > 0 && m_text.isGlued(range.begin) && i - range.begin < longestChain)
            --range.begin;
        while (m_text.isGlued(range.end) && range.end - i < longestChain)
            ++range.end;
        return range;
    }

    void chain(TokenIndex i, IgnoreReason reason) { ignoreDigits(gluedAround(i), reason); }

    /// Ignores the range if it holds free digits.
    bool ignoreDigits(TokenRange range, IgnoreReason reason)
    {
        for (TokenIndex i = range.begin; i < range.end; ++i) {
            if (m_claims.isFree(i)) {
                m_claims.ignore(range, reason);
                return true;
            }
        }
        return false;
    }

    void standard(TokenIndex, TokenIndex at)
    {
        if (m_text.isSymbol(at, u':') || m_text.isSymbol(at, u'-'))
            ++at;
        if (m_claims.isFree(at))
            ignoreDigits({at, gluedAround(at).end}, IgnoreReason::Standard);
    }

    /// 468/QĐ-TTg, 19-NQ/TW, 27/2023/QĐ-UBND: digits, then a slash or dash, then a code in capitals.
    bool document(TokenIndex i)
    {
        TokenIndex at = i + 1;
        while ((m_text.isSymbol(at, u'/') || m_text.isSymbol(at, u'-')) && m_text.isGlued(at) &&
               m_text.isGlued(at + 1) && at - i < longestChain) {
            if (m_text.isDigits(at + 1)) {
                at += 2;
                continue;
            }
            if (m_text.isCode(at + 1) && !m_text.isTerm(at + 1, Term::Unit)) {
                while (m_text.isGlued(at) &&
                       (m_text[at].isWord() || m_text.isDigits(at) || m_text.isSymbol(at, u'/') ||
                        m_text.isSymbol(at, u'-') || m_text.isSymbol(at, u'&')) &&
                       at - i < longestChain)
                    ++at;
                return ignoreDigits({i, at}, IgnoreReason::Document);
            }
            break;
        }
        // “Quyết định 468”, “Công văn số 12”
        TokenIndex before = i;
        bool numbered = false;
        if (m_text.isSymbol(before - 1, u':') && m_text.is(before - 2, u"số"))
            --before;
        if (m_text.is(before - 1, u"số")) {
            numbered = true;
            --before;
        }
        const auto head = m_text.termBefore(before, Term::DocumentHead);
        if (!head || m_text[i].startsBlock || followsMeasure(i))
            return false;
        static constexpr QStringView bare[] = {u"quyết", u"nghị", u"thông", u"chỉ",
                                               u"công",  u"đề",   u"qđ",    u"tờ"};
        const bool namesAlone =
            std::find(std::begin(bare), std::end(bare), m_text.word(*head)) != std::end(bare) &&
            !isGrouped(i);
        if (!numbered && !namesAlone)
            return false;
        return ignoreDigits({i, gluedAround(i).end}, IgnoreReason::Document);
    }

    /// The digits begin a number with group marks or decimals.
    bool isGrouped(TokenIndex i) const
    {
        return (m_text.isSymbol(i + 1, u'.') || m_text.isSymbol(i + 1, u',')) && m_text.isGlued(i + 1) &&
               m_text.isGlued(i + 2) && m_text.isDigits(i + 2);
    }

    /// A percent sign, scale word, currency or measure follows.
    bool followsMeasure(TokenIndex i) const
    {
        TokenIndex at = i + 1;
        while ((m_text.isSymbol(at, u'.') || m_text.isSymbol(at, u',')) && m_text.isGlued(at) &&
               m_text.isGlued(at + 1) && m_text.isDigits(at + 1) && at - i < longestChain)
            at += 2;
        return m_text.isTerm(at, Term::Scale) || m_text.isSymbol(at, u'%');
    }

    /// 8h30, 17h00, 16 giờ 30, 08:00, 24/7
    bool time(TokenIndex i)
    {
        const int hour = m_text.number(i);
        if (hour < 0 || hour > 24)
            return false;
        TokenIndex end = i + 1;
        if (m_text.is(end, u"h") && m_text.isGlued(end)) {
            ++end;
            if (m_text.isGlued(end) && m_text.isDigits(end))
                ++end;
        } else if (m_text.is(end, u"giờ") && m_text.isDigits(end + 1) && m_text.number(end + 1) < 60) {
            end += 2;
        } else if (m_text.isSymbol(end, u':') && m_text.isGlued(end) && m_text.isGlued(end + 1) &&
                   m_text.isDigits(end + 1) && m_text[end + 1].end - m_text[end + 1].begin == 2 &&
                   m_text.number(end + 1) < 60) {
            end += 2;
        } else if (hour == 24 && m_text.isSymbol(end, u'/') && m_text.is(end + 1, u"7")) {
            end += 2;
        } else {
            return false;
        }
        return ignoreDigits({i, end}, IgnoreReason::Time);
    }

    /// A chain of digit groups that points, dashes or single spaces divide.
    TokenRange phoneChain(TokenIndex i) const
    {
        TokenRange range{i, i + 1};
        while (range.end - i < longestChain) {
            TokenIndex next = range.end;
            if ((m_text.isSymbol(next, u'.') || m_text.isSymbol(next, u'-')) && m_text.isGlued(next) &&
                m_text.isGlued(next + 1))
                ++next;
            if (!m_text.isDigits(next) || m_text[next].startsLine)
                break;
            const bool oneSpace = next > range.end || m_text[next].begin - m_text[next - 1].end <= 1;
            if (!oneSpace || m_text.text()[m_text[next].begin - 1] == u'\t')
                break;
            range.end = next + 1;
        }
        return range;
    }

    bool phone(TokenIndex i)
    {
        // Not in the middle of a number: 1.998.004
        if (m_text.isGlued(i) && m_text.isGlued(i - 1) && m_text.isDigits(i - 2))
            return false;
        const TokenRange chain = phoneChain(i);
        const QStringView first = m_text.word(i);
        qint32 digits = 0;
        for (TokenIndex at = chain.begin; at < chain.end; ++at)
            digits += m_text.isDigits(at) ? m_text[at].end - m_text[at].begin : 0;
        TokenIndex before = i;
        while (m_text.isSymbol(before - 1, u':') || m_text.is(before - 1, u"số") ||
               m_text.isSymbol(before - 1, u'('))
            --before;
        const bool headed = m_text.termBefore(before, Term::PhoneHead) && !m_text[i].startsBlock;
        const bool national = first.startsWith(u'0') && digits >= 9 && digits <= 12;
        const bool service = (first == u"1900" || first == u"1800") && digits == 8;
        const bool longGroups = headed && (digits >= 7 || (digits >= 3 && !followsUnit(chain.end)));
        if (!national && !service && !longGroups)
            return false;
        return ignoreDigits(chain, IgnoreReason::Phone);
    }

    bool followsUnit(TokenIndex i) const
    {
        return m_text.isTerm(i, Term::Unit) || m_text.isTerm(i, Term::Scale) || m_text.isSymbol(i, u'%');
    }

    void name(TokenIndex i)
    {
        const TokenIndex next = i + 1;
        // Part of a word: A2, M02, IPv6, COVID-19
        const bool letterBefore = m_text.isGlued(i) && m_text[i - 1].isWord();
        const bool dashedName = m_text.isGlued(i) && m_text.isSymbol(i - 1, u'-') && m_text.isGlued(i - 1) &&
                                i >= 2 && m_text[i - 2].isWord() && m_text.isCode(i - 2);
        if (letterBefore || dashedName) {
            const TokenRange word = gluedAround(i);
            m_claims.ignore({word.begin, std::max(word.end, next)}, IgnoreReason::Name);
            return;
        }
        // Before letters that are no unit: 5G, 206A
        if (m_text.isGlued(next) && m_text[next].isWord() && !m_text.isTerm(next, Term::Scale) &&
            !m_text.isTerm(next, Term::Unit)) {
            ignoreDigits({i, gluedAround(i).end}, IgnoreReason::Name);
            return;
        }
        if (followsMeasure(i) || (isGrouped(i) && m_text[i + 2].end - m_text[i + 2].begin == 3))
            return;
        TokenIndex before = i;
        while (m_text.is(before - 1, u"số") ||
               (m_text.isSymbol(before - 1, u':') && m_text.is(before - 2, u"số")))
            --before;
        const bool numbered = before < i;
        if (m_text[i].startsBlock || m_text.startsCell(before))
            return;
        struct Head
        {
            Term term;
            IgnoreReason reason;
            bool evenWithUnit;
        };
        static constexpr Head heads[] = {{Term::ClauseHead, IgnoreReason::Clause, false},
                                         {Term::PhoneHead, IgnoreReason::Phone, false},
                                         {Term::AddressHead, IgnoreReason::Address, false},
                                         {Term::VersionHead, IgnoreReason::Version, false},
                                         {Term::OrdinalHead, IgnoreReason::Ordinal, true},
                                         {Term::NameHead, IgnoreReason::Name, true}};
        for (const Head &head : heads) {
            const auto at = m_text.termBefore(before, head.term);
            if (!at && !(numbered && head.term == Term::NameHead))
                continue;
            if (!head.evenWithUnit && !numbered && m_text.isTerm(next, Term::Unit))
                continue;
            ignoreDigits({i, nameEnd(i)}, head.reason);
            return;
        }
        // “9/9 trở lên” after a product name (Android 9) and the number of a house before a capitalised name
        // (18 Nguyễn Du): what a number counts is written in lower case.
        if (m_text.isCapitalised(next) && !m_text.isTerm(next, Term::Unit) &&
            !m_text.isTerm(next, Term::Platform) && m_text.isCapitalised(next + 1) &&
            !m_text[next].startsBlock)
            ignoreDigits({i, next}, IgnoreReason::Address);
    }

    /// The digits with what a version or house number adds: 2.1, 36/342.
    TokenIndex nameEnd(TokenIndex i) const
    {
        TokenIndex end = i + 1;
        while (m_text.isGlued(end) && m_text.isGlued(end + 1) &&
               QStringView(u"./-").contains(m_text.word(end)) && m_claims.isFree(end + 1) &&
               end - i < longestChain)
            end += 2;
        return end;
    }

    const TokenText &m_text;
    Claims &m_claims;
};

} // namespace

void ignoreCodes(const TokenText &text, Claims &claims)
{
    CodeFinder(text, claims).findCodes();
}

void ignoreNames(const TokenText &text, Claims &claims)
{
    CodeFinder(text, claims).findNames();
}

} // namespace tem
