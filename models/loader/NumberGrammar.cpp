// Numbers and amounts.
//
// Accepts: digits grouped by points, commas or single spaces of any kind (“1.120.560”, “172,450”, “8 650
// 120”), with a decimal mark (“14,85”, “38.6”, “26.342,5”), a written sign (“-2,4%”), scale words and money
// glued on or apart (“217 tỷ đồng”, “18,5tr”, “146,2 tr.đ”, “230k”), compound amounts (“2 tỷ 870 triệu
// đồng”), and what is counted, with its rate (“9.500 VNĐ/kg”, “23 hồ sơ/ngày”, “24 thuê bao/100 dân”).
// Refuses on purpose: versions and dates (“1.2.3”, “2,3,4”), groups of other than three digits, ages,
// durations, grades (“5 sao”), pack sizes (“túi lưới 5 kg”) and the one of “giá trị 1 giao dịch”.

#include "loader/NumberGrammar.h"

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

/// A run of more digits is no number that a report would print.
constexpr qint32 longestRun = 30;

qint32 length(const TokenText &text, TokenIndex i)
{
    return text[i].end - text[i].begin;
}

bool isMark(const TokenText &text, TokenIndex i)
{
    return (text.isSymbol(i, u'.') || text.isSymbol(i, u',')) && text.isGlued(i) && text.isGlued(i + 1) &&
           text.isDigits(i + 1);
}

/// One space of any kind, and three digits after it.
bool isSpacedGroup(const TokenText &text, TokenIndex i)
{
    return text.isDigits(i) && length(text, i) == 3 && !text[i].startsLine &&
           text[i].begin - text[i - 1].end == 1 && text.text()[text[i].begin - 1] != u'\t';
}

/// The sign right before the digits; a dash after a digit or a word joins, it does not negate.
char16_t signBefore(const TokenText &text, TokenIndex at)
{
    if (!text.isGlued(at) || at == 0)
        return 0;
    const QStringView word = text.word(at - 1);
    const bool minus = word == u"-" || word == u"−" || word == u"–";
    if (!minus && word != u"+")
        return 0;
    const bool free = !text.isGlued(at - 1) || text.isSymbol(at - 2, u'(') || text.isSymbol(at - 2, u'|');
    return free ? (minus ? u'-' : u'+') : 0;
}

} // namespace

std::optional<Literal> readLiteral(const TokenText &text, const Claims &claims, TokenIndex at)
{
    if (!claims.isFree(at) || length(text, at) > longestRun)
        return std::nullopt;
    Literal literal;
    literal.digits = at;
    literal.run = text.word(at).toString();
    TokenIndex end = at + 1;
    const auto take = [&](TokenIndex digits) {
        literal.run += text.word(digits);
        end = digits + 1;
    };

    if (isSpacedGroup(text, end) && length(text, at) <= 3 && !literal.run.startsWith(u'0') &&
        claims.isFree(end)) {
        while (isSpacedGroup(text, end) && claims.isFree(end) && literal.run.size() < longestRun)
            take(end);
        literal.surelyGroups = true;
        if (isMark(text, end) && length(text, end + 1) <= 2) {
            literal.mark = text.word(end)[0].unicode();
            literal.behind = length(text, end + 1);
            literal.surelyGroups = false;
            literal.surelyDecimal = true;
            take(end + 1);
        }
    } else {
        // Runs and the marks between them.
        QList<qint32> lengths{length(text, at)};
        QString marks;
        while (isMark(text, end) && claims.isFree(end + 1) && literal.run.size() < longestRun) {
            marks += text.word(end);
            lengths.append(length(text, end + 1));
            take(end + 1);
        }
        if (!marks.isEmpty()) {
            const qsizetype last = marks.size() - 1;
            const QChar mark = marks[last];
            const bool mixed = marks.count(mark) == 1 && last > 0;
            const qsizetype groups = mixed ? last : marks.size();
            const bool uniform =
                std::all_of(marks.begin(), marks.begin() + groups, [&](QChar c) { return c == marks[0]; });
            bool threes = lengths[0] <= 3;
            for (qsizetype i = 1; i <= groups; ++i)
                threes = threes && lengths[i] == 3;
            literal.mark = mark.unicode();
            literal.behind = lengths.last();
            if (marks.size() == 1) {
                literal.surelyDecimal = !threes || literal.run.startsWith(u'0');
            } else if (!uniform || !threes) {
                return std::nullopt;
            } else if (mixed) {
                literal.surelyDecimal = true;
            } else {
                literal.surelyGroups = true;
            }
        }
    }
    literal.sign = signBefore(text, at);
    literal.tokens = {literal.sign != 0 ? at - 1 : at, end};
    return literal;
}

NumberStyle findStyle(const TokenText &text, const Claims &claims, const Catalogue &catalogue)
{
    NumberStyle style;
    for (TokenIndex i = 0; i < text.size(); ++i) {
        if (!claims.isFree(i))
            continue;
        const auto literal = readLiteral(text, claims, i);
        if (!literal)
            continue;
        const TokenIndex end = literal->tokens.end;
        const TermMatch *unit =
            text.has(end) && !text[end].startsBlock ? text.term(end, Term::Unit) : nullptr;
        const bool counted =
            unit && catalogue.units()[static_cast<size_t>(unit->value)].kind <= UnitKind::Province;
        style.groupDot = style.groupDot || (literal->surelyGroups && literal->mark == u'.');
        style.groupComma =
            style.groupComma ||
            (literal->mark == u',' && (literal->surelyGroups || (counted && !literal->surelyDecimal)));
        style.decimalDot = style.decimalDot || (literal->surelyDecimal && literal->mark == u'.');
        style.decimalComma = style.decimalComma || (literal->surelyDecimal && literal->mark == u',');
        i = end - 1;
    }
    return style;
}

NumberGrammar::NumberGrammar(const TokenText &text, const Claims &claims, const Catalogue &catalogue)
    : m_text(text)
    , m_claims(claims)
    , m_catalogue(catalogue)
    , m_style(findStyle(text, claims, catalogue))
{
}

bool NumberGrammar::isAverage(UnitKind kind, const QString &per) const
{
    const auto perTransaction = [&](const Indicator &indicator) {
        const Indicator *base = m_catalogue.indicator(indicator.per);
        return base && (base->unit == per || base->units.contains(per));
    };
    return kind == UnitKind::Money &&
           std::any_of(m_catalogue.indicators().begin(), m_catalogue.indicators().end(), perTransaction);
}

Decimal NumberGrammar::valueOf(const Literal &literal, bool groups) const
{
    const Decimal all = Decimal::fromString(literal.run).value_or(Decimal());
    return groups || literal.behind < 0 ? all : all.shifted(-literal.behind);
}

bool NumberGrammar::readsAsGroups(const Literal &literal, bool counted, bool scaled) const
{
    if (literal.mark == 0 || literal.surelyGroups)
        return true;
    if (literal.surelyDecimal)
        return false;
    if (counted && !scaled)
        return true;
    return literal.mark == u'.' ? m_style.groupDot || !m_style.decimalDot : m_style.groupComma;
}

void NumberGrammar::setValue(Amount &amount) const
{
    const Literal &literal = amount.literal;
    const bool wholeMoney = amount.kind == UnitKind::Money && amount.unit.startsWith(u"đồng");
    const bool counted = !amount.unit.isEmpty() && (amount.kind <= UnitKind::Province || wholeMoney);
    const bool scaled = amount.scaleExponent != 0;
    const bool percent = amount.kind == UnitKind::Percent || amount.kind == UnitKind::Multiple;
    const bool groups = percent && literal.mark == u',' && !literal.surelyGroups
                            ? false
                            : readsAsGroups(literal, counted, scaled);
    amount.decimals = groups ? 0 : std::max(literal.behind, 0);
    amount.value = amount.leading + valueOf(literal, groups).shifted(amount.scaleExponent);
    const bool open = literal.mark != 0 && !literal.surelyGroups && !literal.surelyDecimal &&
                      !(counted && !scaled) && !percent;
    amount.ambiguous =
        open && (literal.mark == u'.' ? m_style.decimalDot : m_style.groupComma || !m_style.decimalComma);
    amount.alternative.reset();
    if (amount.ambiguous)
        amount.alternative = amount.leading + valueOf(literal, !groups).shifted(amount.scaleExponent);
}

void NumberGrammar::rescale(Amount &amount, int scaleExponent, const QString &unit, UnitKind kind) const
{
    amount.scaleExponent = scaleExponent;
    amount.unit = unit;
    amount.kind = kind;
    setValue(amount);
}

TokenIndex NumberGrammar::readScale(Amount &amount, TokenIndex at) const
{
    const TermMatch *scale =
        m_text.has(at) && !m_text[at].startsBlock ? m_text.term(at, Term::Scale) : nullptr;
    if (!scale)
        return at;
    const bool isShort = m_text.is(at, u"k") || m_text.is(at, u"tr");
    if (isShort && !m_text.isGlued(at) && !m_text.isSymbol(scale->end, u'.'))
        return at;
    if (m_text.is(scale->end, u"lệ")) // tỷ lệ
        return at;
    amount.scaleExponent = scale->value;
    amount.hasScale = true;
    amount.quote.end = scale->end;
    return scale->end;
}

std::optional<NumberGrammar::Noun> NumberGrammar::noun(TokenIndex at) const
{
    if (!m_text.has(at) || m_text[at].startsBlock)
        return std::nullopt;
    if (const TermMatch *match = m_text.term(at, Term::Unit)) {
        const Unit &unit = m_catalogue.units()[static_cast<size_t>(match->value)];
        Noun noun{unit.id, unit.kind, match->end, true};
        // lượt keeps its word: lượt xem, lượt truy cập
        if (unit.id == u"lượt"_s && m_text.has(match->end) && m_text[match->end].isWord() &&
            !m_text.isTerm(match->end, Term::NotANoun)) {
            noun.unit += u' ' + m_text.word(match->end).toString();
            ++noun.end;
        }
        return noun;
    }
    const auto isNounWord = [this](TokenIndex i) {
        return m_text.has(i) && m_text[i].isWord() && !m_text[i].startsBlock && !m_text.isCapitalised(i) &&
               !m_text.isTerm(i, Term::NotANoun) && m_text.written(i).size() > 1;
    };
    if (!isNounWord(at))
        return std::nullopt;
    Noun noun{m_text.word(at).toString(), UnitKind::Counted, at + 1, false};
    if (isNounWord(at + 1) && !m_text.isTerm(at + 1, Term::Link) && !m_text.isTerm(at + 1, Term::Unit)) {
        noun.unit += u' ' + m_text.word(at + 1).toString();
        ++noun.end;
    }
    return noun;
}

void NumberGrammar::readRate(Amount &amount) const
{
    TokenIndex slash = amount.end;
    // “24 thuê bao băng rộng cố định/100 dân”
    if (amount.known && amount.kind == UnitKind::Counted) {
        for (TokenIndex i = amount.end; i < amount.end + 6 && m_text.has(i) && m_text[i].isWord(); ++i) {
            if (m_text.isSymbol(i + 1, u'/') && m_text.isDigits(i + 2) && m_text.has(i + 3) &&
                m_text[i + 3].isWord()) {
                slash = i + 1;
                break;
            }
        }
    }
    if (!m_text.isSymbol(slash, u'/') || m_text[slash].startsBlock || !m_text.has(slash + 1))
        return;
    const TokenIndex first = slash + 1;
    TokenIndex end = first + 1;
    if (const TermMatch *unit = m_text.term(first, Term::Unit)) {
        amount.per = m_catalogue.units()[static_cast<size_t>(unit->value)].id;
        end = unit->end;
    } else if (m_text.isDigits(first)) {
        if (slash == amount.end || !m_text.has(first + 1) || !m_text[first + 1].isWord())
            return;
        end = first + 2;
        amount.per = m_text.word(first).toString() + u' ' + m_text.word(first + 1).toString();
    } else if (m_text[first].isWord()) {
        amount.per = m_text.word(first).toString();
    } else {
        return;
    }
    // Money for each transaction is an average: its unit stays money.
    if (isAverage(amount.kind, amount.per)) {
        while (m_text.isSymbol(end, u'/') && m_text.has(end + 1) && m_text[end + 1].isWord()) {
            const TermMatch *unit = m_text.term(end + 1, Term::Unit);
            end = unit ? unit->end : end + 2;
        }
    } else if (amount.kind == UnitKind::Money || amount.kind <= UnitKind::Measured) {
        amount.unit += u'/' + amount.per;
        if (amount.kind == UnitKind::Money)
            amount.quote.end = end;
    } else {
        amount.per.clear();
        return;
    }
    amount.end = end;
}

std::optional<Amount> NumberGrammar::read(TokenIndex at) const
{
    auto literal = readLiteral(m_text, m_claims, at);
    if (!literal)
        return std::nullopt;
    Amount amount;
    amount.literal = std::move(*literal);
    amount.quote = amount.literal.tokens;
    TokenIndex next = readScale(amount, amount.quote.end);

    // 2 tỷ 870 triệu: the second part counts a lower scale.
    if (amount.hasScale && amount.literal.mark == 0 && m_claims.isFree(next) && !m_text[next].startsBlock) {
        if (const auto second = readLiteral(m_text, m_claims, next)) {
            const TermMatch *scale = m_text.term(second->tokens.end, Term::Scale);
            if (scale && scale->value < amount.scaleExponent && second->sign == 0) {
                amount.leading = valueOf(amount.literal, true).shifted(amount.scaleExponent);
                const TokenRange first = amount.literal.tokens;
                amount.literal = *second;
                amount.literal.tokens.begin = first.begin;
                next = readScale(amount, second->tokens.end);
            }
        }
    }
    // tr.đ
    if (m_text.is(next - 1, u"tr") && m_text.isSymbol(next, u'.') && m_text.is(next + 1, u"đ"))
        ++next;

    amount.noun = amount.end = next;
    const TokenIndex before = amount.literal.tokens.begin;
    if (m_text.has(next) && !m_text[next].startsBlock) {
        if (m_text.isTerm(at, Term::Everyone)) // 2 sàn
            amount.refused = IgnoreReason::Whole;
        else if (m_text.isTerm(next, Term::Duration) && !amount.hasScale)
            amount.refused = IgnoreReason::Duration;
        else if (m_text.isTerm(next, Term::Age))
            amount.refused = IgnoreReason::Age;
        else if (m_text.isTerm(next, Term::Grade) && !m_text.isTerm(next, Term::Unit))
            amount.refused = IgnoreReason::Ordinal;
    }
    // What a scaled amount of money measures may stand behind it: “118,7 tỷ” over “giá trị giao dịch”.
    const auto found = noun(next);
    const bool labelled = found && !found->known && amount.hasScale && m_text.isTerm(next, Term::Keyword);
    if (found && !labelled && !amount.refused) {
        amount.unit = found->unit;
        amount.kind = found->kind;
        amount.known = found->known;
        amount.end = found->end;
        if (found->kind == UnitKind::Money || found->kind == UnitKind::Percent)
            amount.quote.end = found->end;
    } else if (amount.hasScale && m_text.isSymbol(next, u'/') && m_text.isGlued(next)) {
        amount.unit = u"đồng"_s;
        amount.kind = UnitKind::Money;
        amount.known = true;
    }
    if (!amount.unit.isEmpty())
        readRate(amount);
    setValue(amount);

    if (amount.kind == UnitKind::Measured && !amount.hasScale && m_text.termBefore(before, Term::Container))
        amount.refused = IgnoreReason::Size;
    const bool one = amount.literal.run == u"1" || amount.literal.run == u"01";
    if (one && amount.known && amount.kind == UnitKind::Counted && m_text.termBefore(before, Term::Each))
        amount.refused = IgnoreReason::PerUnit;
    if (m_text.isSymbol(before - 1, u'/') && m_text.isGlued(before) && m_text.has(before - 2) &&
        m_text[before - 2].isWord())
        amount.refused = IgnoreReason::PerUnit;
    return amount;
}

} // namespace tem
