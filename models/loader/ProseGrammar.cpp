// Figures of running text and lists.
//
// A sentence is read from left to right. Words set the scope that the next figures stand in (marketplace,
// time, plan, total); a bracket opens a scope of its own, a semicolon closes what the words of its part have
// set.
//
// Accepts: “Trên sàn Postmart hiện có 1.245 sản phẩm”, “217 tỷ đồng, gồm Vỏ sò 69,6 tỷ đồng, …”, “Vỏ sò và
// Postmart lần lượt là 3.764 và 4.410 sản phẩm”, “142/157 xã”, “từ 27.000 đến 32.000 đồng/kg”, bare numbers
// that a label, a total or the figure before gives a unit (“Số giao dịch: 12 480”, “đã giải quyết xong 287”).
// Refuses on purpose: a bare number without any of these (“theo mẫu 12”, “kiểu 36/342”).

#include "loader/ProseGrammar.h"

#include "loader/HedgeGrammar.h"

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

/// Brackets nested deeper are read in the scope of the last one: no report has them, hostile text may.
constexpr size_t deepestBracket = 16;
/// Words of a label.
constexpr TokenIndex longestLabel = 12;

bool isConnector(const TokenText &text, TokenIndex i)
{
    return text.is(i, u"và") || text.isSymbol(i, u',') || text.is(i, u"&");
}

} // namespace

ProseGrammar::ProseGrammar(const TokenText &text, const Lexicon &lexicon, const Catalogue &catalogue,
                           Claims &claims, const Times &times, const NumberGrammar &numbers, Drafts &drafts)
    : m_text(text)
    , m_catalogue(catalogue)
    , m_claims(claims)
    , m_times(times)
    , m_numbers(numbers)
    , m_drafts(drafts)
    , m_indicators(text, lexicon, catalogue)
{
}

std::vector<ProseGrammar::Item> ProseGrammar::readItems(TokenRange sentence)
{
    std::vector<Item> items;
    for (TokenIndex i = sentence.begin; i < sentence.end;) {
        if (!m_claims.isFree(i)) {
            ++i;
            continue;
        }
        auto amount = m_numbers.read(i);
        if (!amount) {
            TokenIndex end = i + 1;
            while (m_text.isGlued(end) && end < sentence.end && end - i < 16)
                ++end;
            m_claims.ignore({i, end}, IgnoreReason::Other);
            i = end;
            continue;
        }
        i = std::max(amount->quote.end, amount->literal.tokens.end);
        items.push_back({std::move(*amount)});
    }
    joinItems(items);
    return items;
}

/// Finds lists, ranges and x/y pairs, and gives the units of their last item to the ones before.
void ProseGrammar::joinItems(std::vector<Item> &items) const
{
    for (size_t n = items.size(); n-- > 0;) {
        Item &item = items[n];
        item.listBegin = item.listEnd = static_cast<int>(n);
        item.listEnd = static_cast<int>(n) + 1;
        if (n + 1 >= items.size())
            continue;
        Item &next = items[n + 1];
        TokenIndex at = std::max(item.amount.end, item.amount.quote.end);
        const TokenIndex to = next.amount.literal.tokens.begin;
        const auto inherit = [&] {
            if (item.amount.unit.isEmpty() && !next.amount.unit.isEmpty()) {
                const bool takesScale = !item.amount.hasScale && next.amount.hasScale;
                m_numbers.rescale(item.amount,
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
        if (to - at == 1 && m_text.isSymbol(at, u'/') && m_text.isGlued(at) && m_text.isGlued(to)) {
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
        const bool dash = m_text.isSymbol(at, u'-') || m_text.isSymbol(at, u'–') || m_text.isSymbol(at, u'—');
        const bool since = m_text
                               .findTerm({std::max<TokenIndex>(item.amount.literal.tokens.begin - 3, 0),
                                          item.amount.literal.tokens.begin},
                                         Term::Since)
                               .has_value();
        if (m_text.is(at, u"lên") || m_text.is(at, u"xuống") || (since && m_text.is(at, u"còn"))) {
            onto = true;
            after = m_text.term(at, Term::Onto) ? m_text.term(at, Term::Onto)->end : at + 1;
        } else if (dash || m_text.is(at, u"đến") || m_text.is(at, u"tới")) {
            after = at + 1;
        }
        if (after > at && after <= to) {
            while (after < to) {
                const TermMatch *hedge = m_text.term(after, Term::HedgeBefore);
                if (!hedge && !m_text.is(after, u"còn") && !m_text.is(after, u"mức"))
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
        while (joined < to && isConnector(m_text, joined))
            ++joined;
        if (joined == to && joined > at && to - at <= 2) {
            const bool bare = item.amount.noun == item.amount.end && item.amount.unit.isEmpty();
            if (bare || item.amount.unit == next.amount.unit) {
                item.listEnd = next.listEnd;
                if (bare && m_text.is(at, u"và"))
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

/// Takes leave of the line above: list levels, headings that announce plans, the marketplace that a line is
/// about.
void ProseGrammar::enterLine(TokenRange sentence)
{
    const size_t index = m_text.lineOf(sentence.begin);
    const Line &line = m_text.lines()[index];
    if (line.tokens.begin != sentence.begin)
        return;
    const Token &first = m_text[line.tokens.begin];
    const qint32 gap = index == 0 ? 0 : m_text[line.tokens.begin - 1].end;
    const bool adjacent =
        index > 0 && std::count(m_text.text().begin() + gap, m_text.text().begin() + first.begin, u'\n') == 1;
    m_lineAbove = adjacent ? (m_firstOfLine >= 0 ? m_firstOfLine : m_lineAbove) : -1;
    m_firstOfLine = -1;

    const bool marked = line.body > line.tokens.begin;
    if (marked || !adjacent) {
        while (!m_above.empty() && (m_above.back().depth >= line.depth || !marked))
            m_above.pop_back();
        m_above.push_back({line.depth, -1});
    }
    if (m_targetDepth >= 0 && marked && line.depth <= m_targetDepth)
        m_targetDepth = -1;
    const bool announces =
        m_text.isTerm(line.body, Term::TargetHead) || m_text.isTerm(line.body, Term::Target);
    const auto isNumber = [this](TokenIndex i) { return m_claims.isFree(i); };
    bool hasFigures = false;
    for (TokenIndex i = line.body; i < line.tokens.end && !hasFigures; ++i)
        hasFigures = isNumber(i);
    if (announces && !hasFigures && (marked || m_text.isSymbol(line.tokens.end - 1, u':')))
        m_targetDepth = marked ? line.depth : 4;

    m_subject = -1;
    if (const TermMatch *platform = m_text.term(line.body, Term::Platform);
        platform && m_text.isSymbol(platform->end, u':'))
        m_subject = platform->value;
}

void ProseGrammar::startSegment(TokenIndex i)
{
    Scope &scope = m_scopes.back();
    scope.begin = i;
    TokenIndex at = i;
    while (m_text.is(at, u"trong") || m_text.is(at, u"riêng") || m_text.is(at, u"sau"))
        ++at;
    if (const qint32 period = m_claims.period(at); period >= 0) {
        scope.period = period;
        if (!scope.sawFigure)
            scope.firstPeriod = period;
    }
    const bool plans =
        m_text.isTerm(i, Term::Target) ||
        (m_text.isTerm(i, Term::TargetHead) && !m_claims.isIgnored(m_text.term(i, Term::TargetHead)->end) &&
         !m_claims.isIgnored(m_text.term(i, Term::TargetHead)->end + 1));
    if (plans)
        scope.target = true;
}

void ProseGrammar::openBracket(TokenIndex i)
{
    if (m_scopes.size() >= deepestBracket) {
        ++m_unopened;
        return;
    }
    const Scope &outer = m_scopes.back();
    Scope inner = outer;
    inner.bracket = true;
    inner.sawFigure = false;
    inner.figureEnd = i + 1;
    inner.platforms.clear();
    inner.owner = outer.last;
    inner.part = false;
    inner.among = false;
    inner.fromOutside = {};
    inner.hedgeFromOutside = Hedge::Exact;
    const TokenRange left{std::max(std::max(outer.figureEnd, outer.begin), i - TokenText::reach), i};
    if (!left.isEmpty()) {
        inner.fromOutside = readRoleOfBracket(m_text, m_claims, m_times, left);
        if (m_text.findTerm(left, Term::Estimate))
            inner.hedgeFromOutside = Hedge::About;
    }
    m_scopes.push_back(std::move(inner));
    startSegment(i + 1);
}

void ProseGrammar::closeBracket(TokenIndex i)
{
    if (m_unopened > 0) {
        --m_unopened;
        return;
    }
    if (m_scopes.size() == 1)
        return;
    const bool sawFigure = m_scopes.back().sawFigure;
    m_scopes.pop_back();
    if (sawFigure)
        m_scopes.back().figureEnd = std::max(m_scopes.back().figureEnd, i + 1);
}

/// Lets one word change the scope; moves `i` behind it.
void ProseGrammar::readWord(TokenIndex &i, TokenRange sentence)
{
    Scope &scope = m_scopes.back();
    if (const qint32 period = m_claims.period(i); period >= 0) {
        i = std::max(i + 1, std::min(m_times.at(period).tokens.end, sentence.end));
        return;
    }
    if (m_text.isSymbol(i, u'(') || m_text.isSymbol(i, u'[')) {
        openBracket(i++);
        return;
    }
    if (m_text.isSymbol(i, u')') || m_text.isSymbol(i, u']')) {
        closeBracket(i++);
        return;
    }
    if (m_text.isSymbol(i, u';')) {
        scope.platform = scope.bracket ? -1 : m_subject;
        scope.platforms.clear();
        scope.foreign = false;
        scope.exemplary = false;
        scope.period = scope.firstPeriod;
        startSegment(++i);
        return;
    }
    if (const TermMatch *platform = m_text.term(i, Term::Platform)) {
        // “Vỏ sò và Postmart”: both, until numbers are dealt out to them.
        const bool joined = !scope.platforms.empty() && i > scope.figureEnd && isConnector(m_text, i - 1) &&
                            m_text.termBefore(i - 1, Term::Platform);
        if (!joined)
            scope.platforms.clear();
        scope.platforms.push_back(platform->value);
        scope.platform = scope.platforms.size() == 1 ? platform->value : -1;
        scope.foreign = false;
        i = platform->end;
        return;
    }
    if (const TermMatch *other = m_text.term(i, Term::OtherPlatform)) {
        scope.platform = -1;
        scope.platforms.clear();
        scope.foreign = true;
        i = other->end;
        return;
    }
    if (m_text.isTerm(i, Term::Rest) || m_text.isTerm(i, Term::Everyone)) {
        const bool weak = m_subject >= 0 && m_text.is(i, u"tổng");
        if (!weak) {
            scope.platform = -1;
            scope.platforms.clear();
            scope.foreign = m_text.isTerm(i, Term::Rest) && scope.foreign;
        }
    }
    if (m_text.isTerm(i, Term::Target))
        scope.target = true;
    if (const TermMatch *exemplary = m_text.term(i, Term::Exemplary)) {
        scope.exemplary = true;
        scope.part = scope.part || m_text.isTerm(i, Term::Part);
        i = exemplary->end;
        return;
    }
    if (const TermMatch *part = m_text.term(i, Term::Part)) {
        scope.part = scope.lastLevel >= 0;
        scope.among = m_text.is(i, u"trong");
        i = part->end;
        return;
    }
    ++i;
}

TokenRange ProseGrammar::rightOf(const Amount &amount, TokenRange sentence) const
{
    TokenRange right{amount.end, amount.end};
    while (right.end < sentence.end && right.end - right.begin < longestLabel &&
           !m_claims.isFree(right.end) && !QStringView(u",;.:()|").contains(m_text.word(right.end)))
        ++right.end;
    return right;
}

bool ProseGrammar::sameKind(const Draft &a, const Amount &b) const
{
    if (a.amount.unit == b.unit)
        return true;
    const auto people = [](const QString &unit) {
        return unit == u"người"_s || unit == u"lượt người"_s || unit == u"học viên"_s;
    };
    return people(a.amount.unit) && people(b.unit);
}

/// A bare number is a figure where something says that it states one.
bool ProseGrammar::isStated(const Item &item, TokenRange left) const
{
    const Scope &scope = m_scopes.back();
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

/// Gives a bare number its unit: of its total, its label, or the figure before. False where nothing does.
bool ProseGrammar::resolveUnit(Item &item, const std::vector<Item> &items, size_t index, TokenRange left)
{
    Q_UNUSED(items)
    Q_UNUSED(index)
    Amount &amount = item.amount;
    if (!amount.unit.isEmpty())
        return true;
    const Scope &scope = m_scopes.back();
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
        if (const auto noun = m_text.findLastTerm(left, Term::Unit)) {
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
        for (const qint32 source :
             {scope.lastLevel, m_above.size() > 1 ? m_above[m_above.size() - 2].firstFigure : -1,
              m_lineAbove}) {
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

/// The total that a figure is a part of; -1 for none.
qint32 ProseGrammar::wholeFor(const Draft &draft) const
{
    const Scope &scope = m_scopes.back();
    const auto fits = [&](qint32 index) {
        return index >= 0 && sameKind(m_drafts[static_cast<size_t>(index)], draft.amount) &&
               m_drafts[static_cast<size_t>(index)].platform < 0;
    };
    if (draft.role == Role::Share || draft.role == Role::Change)
        return -1;
    if (scope.bracket && fits(scope.owner) && draft.role == Role::Level)
        return scope.owner;
    if ((scope.part || draft.platform >= 0) && fits(scope.whole))
        return scope.whole;
    if (draft.platform >= 0 && m_above.size() > 1) {
        const Above &above = m_above[m_above.size() - 2];
        for (qint32 i = above.firstFigure;
             i >= 0 && i < static_cast<qint32>(m_drafts.size()) && i < above.firstFigure + 4; ++i) {
            if (fits(i))
                return i;
        }
    }
    if (draft.platform >= 0 && fits(m_lineAbove))
        return m_lineAbove;
    return -1;
}

void ProseGrammar::readPlatform(Draft &draft, const Item &item, size_t index, TokenRange left,
                                TokenRange right)
{
    Scope &scope = m_scopes.back();
    if (scope.platforms.size() > 1 &&
        item.listEnd - item.listBegin == static_cast<int>(scope.platforms.size())) {
        draft.platform = scope.platforms[index - static_cast<size_t>(item.listBegin)];
        return;
    }
    draft.platform = scope.platform;
    if (m_text.findTerm(left, Term::Platform))
        return;
    // “215.260 giao dịch là của Vỏ sò”
    for (TokenIndex i = right.begin; i < right.end; ++i) {
        const TermMatch *platform = m_text.term(i, Term::Platform);
        if (!platform)
            continue;
        const bool joined =
            isConnector(m_text, platform->end) && m_text.isTerm(platform->end + 1, Term::Platform);
        if (!joined && m_text.termBefore(i, Term::Belonging))
            draft.platform = platform->value;
        else if (joined)
            draft.platform = -1;
        return;
    }
    if (m_text.findTerm(right, Term::OtherPlatform))
        draft.platform = -1;
}

void ProseGrammar::readRoleOf(Draft &draft, const Item &item, const std::vector<Item> &items, size_t index,
                              TokenRange left, TokenRange right)
{
    Scope &scope = m_scopes.back();
    const Amount &amount = item.amount;
    const Draft *before = index > 0 && scope.last >= 0 ? &m_drafts[static_cast<size_t>(scope.last)] : nullptr;
    const bool followsLevel =
        scope.lastLevel >= 0 && sameKind(m_drafts[static_cast<size_t>(scope.lastLevel)], amount);
    RoleReading reading = readRole(m_text, m_claims, m_times, left, amount, followsLevel);
    const bool continues =
        before && item.listBegin < static_cast<int>(index) && items[index - 1].amount.kind == amount.kind;
    const bool rangeEnd = before && item.rangeEnd;
    // “cuối năm 2022 là 7.020 sản phẩm và 985.000 giao dịch”
    if (before && before->role == Role::Earlier && left.end - left.begin <= 3 &&
        m_text.is(left.end - 1, u"và")) {
        reading.earlier = true;
        reading.period = before->period;
    }
    if (!scope.sawFigure) {
        if (!reading.change && !reading.period && !reading.earlier)
            reading.period = -1;
        if (!reading.change) {
            const bool ownTime = reading.period >= 0;
            reading.earlier = reading.earlier || (!ownTime && scope.fromOutside.earlier);
            reading.target = reading.target || (!ownTime && scope.fromOutside.target);
        }
    }
    if (continues || rangeEnd) {
        if (!reading.change && before->role == Role::Change) {
            reading.change = true;
            reading.direction = before->direction;
        }
        reading.earlier = reading.earlier || before->role == Role::Earlier;
        reading.target = reading.target || before->role == Role::Target;
    }
    // “8.240 cuối năm 2023 và 7.515 tại thời điểm 30/6/2023”
    const bool measures = amount.kind == UnitKind::Percent || reading.change;
    if (!measures && reading.period < 0) {
        TokenIndex at = right.begin;
        while (m_text.is(at, u"của") || m_text.is(at, u"trong") || m_text.is(at, u"vào") ||
               m_text.is(at, u"tại"))
            ++at;
        if (const qint32 period = m_claims.period(at); period >= 0 && at < right.begin + 3) {
            reading.period = period;
            reading.earlier = reading.earlier || m_times.isEarlier(period);
            reading.target = reading.target || m_times.isLater(period);
        }
        if (reading.compared && before && items[index - 1].amount.unit == amount.unit)
            reading.earlier = true;
    }
    const qint32 governing = reading.period >= 0 ? reading.period : scope.period;
    if (reading.period < 0 && governing >= 0) {
        reading.earlier = reading.earlier || (!reading.change && m_times.isEarlier(governing));
        reading.target = reading.target || m_times.isLater(governing);
    }
    if (item.oldLevel) {
        reading.earlier = true;
        reading.change = false;
    }
    draft.period = governing;
    draft.direction = reading.direction;
    const bool planned = reading.target || scope.target || m_targetDepth >= 0;
    const bool ownEarlier = reading.earlier && !reading.target;
    if (planned && !ownEarlier)
        draft.role = Role::Target;
    else if (reading.earlier && !reading.change)
        draft.role = Role::Earlier;
    else if (reading.change)
        draft.role = Role::Change;
    else if (amount.kind == UnitKind::Percent || item.partOfNext)
        draft.role = Role::Share;
}

QString ProseGrammar::labelOf(TokenRange left, const Amount &amount, TokenRange right) const
{
    // What is counted stands behind the number, what is measured before it.
    if (amount.noun < amount.end && amount.kind <= UnitKind::Measured)
        return m_text.written(TokenRange{amount.noun, right.end}).toString();
    TokenRange label = left;
    while (!label.isEmpty() &&
           (m_text.termBefore(label.end, Term::Link) || m_text.termBefore(label.end, Term::HedgeBefore) ||
            QStringView(u",;:(-–").contains(m_text.word(label.end - 1))))
        --label.end;
    while (!label.isEmpty() && !m_text[label.begin].isWord())
        ++label.begin;
    label.begin = std::max(label.begin, label.end - longestLabel);
    if (label.isEmpty())
        label = right;
    return m_text.written(label).toString().simplified();
}

/// Nothing in the range but names of marketplaces, times and the words that join them to numbers.
bool ProseGrammar::isPlain(TokenRange range) const
{
    for (TokenIndex i = range.begin; i < range.end;) {
        TokenIndex end = m_claims.period(i) >= 0 ? i + 1 : i;
        for (const Term term : {Term::Platform, Term::Belonging, Term::Link, Term::Joint, Term::HedgeBefore,
                                Term::Compare, Term::Earlier, Term::Respectively}) {
            if (const TermMatch *match = m_text.term(i, term); match && match->end <= range.end)
                end = std::max(end, match->end);
        }
        if (end == i && (m_text[i].isWord() || m_text.isDigits(i)))
            return false;
        i = std::max(end, i + 1);
    }
    return true;
}

void ProseGrammar::readItem(std::vector<Item> &items, size_t index, TokenRange sentence)
{
    Item &item = items[index];
    Amount &amount = item.amount;
    const TokenIndex begin = amount.literal.tokens.begin;
    Scope &scope = m_scopes.back();
    const TokenRange left{std::max({scope.figureEnd, scope.begin, sentence.begin, begin - TokenText::reach}),
                          begin};
    const TokenIndex end = std::max(amount.end, amount.quote.end);

    const auto ignore = [&](IgnoreReason reason) {
        m_claims.ignore(amount.quote, reason);
        scope.figureEnd = end;
    };
    const bool units63 = amount.kind == UnitKind::Province && !amount.hasScale &&
                         (amount.value == Decimal(63) || amount.value == Decimal(34));
    if (!amount.refused && units63)
        amount.refused = IgnoreReason::Whole;
    if (amount.refused)
        return ignore(*amount.refused);
    const bool bare = amount.unit.isEmpty();
    if (bare && (!isStated(item, left) || !resolveUnit(item, items, index, left)))
        return ignore(IgnoreReason::Other);

    Draft draft;
    draft.sentence = sentence;
    const TokenRange right = rightOf(amount, sentence);
    readPlatform(draft, item, index, left, right);
    draft.amount = amount;
    readRoleOf(draft, item, items, index, left, right);
    const HedgeReading hedge = readHedge(m_text, left, {amount.quote.begin, end});
    draft.hedge = hedge.hedge;
    draft.hedgeWords = hedge.words;
    if (hedge.hedge == Hedge::Exact && !scope.sawFigure && scope.bracket)
        draft.hedge = scope.hedgeFromOutside;
    if (item.rangeStart)
        draft.bound = Bound::Lower;
    else if (item.rangeEnd)
        draft.bound = Bound::Upper;
    draft.exemplary = scope.exemplary || (scope.among && draft.platform < 0);
    draft.parent = wholeFor(draft);
    if (draft.role == Role::Share || draft.role == Role::Change)
        draft.of = scope.lastLevel;

    const qint32 itemAbove = m_above.size() > 1 ? m_above[m_above.size() - 2].firstFigure : -1;
    const qint32 before = scope.lastLevel >= 0  ? scope.lastLevel
                          : draft.platform >= 0 ? (itemAbove >= 0 ? itemAbove : m_lineAbove)
                                                : -1;
    IndicatorScope where;
    where.near = {left.begin, right.end};
    where.left = {std::max(sentence.begin, begin - 2 * TokenText::reach), right.end};
    where.isPart =
        (scope.bracket && scope.owner >= 0) || scope.part || (draft.platform >= 0 && draft.parent >= 0);
    qint32 whole = draft.parent >= 0 ? draft.parent : where.isPart ? before : -1;
    where.whole = whole >= 0 ? &m_drafts[static_cast<size_t>(whole)] : nullptr;
    where.before = before >= 0 ? &m_drafts[static_cast<size_t>(before)] : nullptr;
    where.isContinued = isPlain({left.begin, left.end});
    where.isBeside = scope.last >= 0 && scope.last == scope.lastLevel && left.end - left.begin <= 3;
    where.isForeign = scope.foreign;
    draft.indicator = m_indicators.find(draft, where);
    draft.label = labelOf(left, amount, right);

    const auto number = static_cast<qint32>(m_drafts.size());
    if (item.wholeOfPrevious && !m_drafts.empty()) {
        m_drafts.back().parent = number;
        m_drafts.back().of = number;
    }
    m_claims.use(amount.quote);
    m_drafts.push_back(std::move(draft));
    if (m_firstOfLine < 0)
        m_firstOfLine = number;
    if (!m_above.empty() && m_above.back().firstFigure < 0)
        m_above.back().firstFigure = number;
    scope.last = number;
    scope.sawFigure = true;
    scope.figureEnd = end;
    const Draft &added = m_drafts.back();
    if (added.role != Role::Share && added.role != Role::Change && added.amount.kind != UnitKind::Percent) {
        scope.lastLevel = number;
        if (added.platform < 0 && !scope.part && !(scope.bracket && scope.owner >= 0))
            scope.whole = number;
    }
}

void ProseGrammar::read(TokenRange sentence)
{
    enterLine(sentence);
    std::vector<Item> items = readItems(sentence);
    if (items.empty())
        return;
    const Line &line = m_text.lines()[m_text.lineOf(sentence.begin)];
    const TokenIndex body =
        std::max(sentence.begin, line.tokens.begin == sentence.begin ? line.body : sentence.begin);
    m_scopes.assign(1, {});
    m_unopened = 0;
    m_scopes.back().platform = m_subject;
    m_scopes.back().figureEnd = body;
    startSegment(body);
    size_t next = 0;
    for (TokenIndex i = body; i < sentence.end && next < items.size();) {
        const Amount &amount = items[next].amount;
        if (i < amount.literal.tokens.begin) {
            readWord(i, sentence);
            continue;
        }
        readItem(items, next, sentence);
        i = std::max(i, std::max(amount.end, amount.quote.end));
        ++next;
    }
    for (TokenIndex i = sentence.begin; i < sentence.end; ++i) {
        if (m_claims.isFree(i))
            m_claims.ignore({i, i + 1}, m_text.isSymbol(i - 1, u'/') ? IgnoreReason::PerUnit : IgnoreReason::Other);
    }
}

} // namespace tem
