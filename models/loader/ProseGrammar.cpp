// Figures of running text and lists.
//
// A sentence is read from left to right: its words set the scope (ProseContext) that the next figures stand
// in.
//
// Accepts: “Trên sàn Postmart hiện có 1.245 sản phẩm”, “217 tỷ đồng, gồm Vỏ sò 69,6 tỷ đồng, …”, “Vỏ sò và
// Postmart lần lượt là 3.764 và 4.410 sản phẩm”, bare numbers
// that a label, a total or the figure before gives a unit (“Số giao dịch: 12 480”, “đã giải quyết xong 287”).
// Refuses on purpose: a bare number without any of these (“theo mẫu 12”, “kiểu 36/342”).

#include "loader/ProseGrammar.h"

#include "loader/HedgeGrammar.h"

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

/// Words of a label.
constexpr TokenIndex longestLabel = 12;

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
    , m_context(text, claims, times)
    , m_bare(text, catalogue, numbers, drafts, m_context)
{
}

TokenRange ProseGrammar::rightOf(const Amount &amount, TokenRange sentence) const
{
    TokenRange right{amount.end, amount.end};
    while (right.end < sentence.end && right.end - right.begin < longestLabel &&
           !m_claims.isFree(right.end) && !QStringView(u",;.:()|").contains(m_text.word(right.end)))
        ++right.end;
    return right;
}

/// The total that a figure is a part of; -1 for none.
qint32 ProseGrammar::wholeFor(const Draft &draft) const
{
    const ProseScope &scope = m_context.scope();
    const auto fits = [&](qint32 index) {
        return index >= 0 && isSameKind(m_drafts[static_cast<size_t>(index)].amount, draft.amount) &&
               m_drafts[static_cast<size_t>(index)].platform < 0;
    };
    if (draft.role == Role::Share || draft.role == Role::Change)
        return -1;
    if (scope.bracket && fits(scope.owner) && draft.role == Role::Level)
        return scope.owner;
    if ((scope.part || draft.platform >= 0) && fits(scope.whole))
        return scope.whole;
    if (draft.platform < 0)
        return -1;
    // A line above may give the total with its earlier value.
    for (const qint32 first : {m_context.itemAbove(), m_context.lineAbove()}) {
        for (qint32 i = first; i >= 0 && i < static_cast<qint32>(m_drafts.size()) && i < first + 4; ++i) {
            if (fits(i) && m_drafts[static_cast<size_t>(i)].role == draft.role)
                return i;
        }
    }
    return -1;
}

void ProseGrammar::readPlatform(Draft &draft, const ProseItem &item, size_t index, TokenRange left,
                                TokenRange right)
{
    ProseScope &scope = m_context.scope();
    if (scope.platforms.size() > 1 &&
        item.listEnd - item.listBegin == static_cast<int>(scope.platforms.size())) {
        draft.platform = scope.platforms[index - static_cast<size_t>(item.listBegin)];
        return;
    }
    draft.platform = scope.platform;
    // “900 đơn của Postmart cộng với 400 đơn của Vỏ sò”: the owner right behind the noun is the number's own.
    const bool owned = m_text.is(right.begin, u"của") && m_text.isTerm(right.begin + 1, Term::Platform);
    if (m_text.findTerm(left, Term::Platform) && !owned)
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

void ProseGrammar::readRoleOf(Draft &draft, const ProseItem &item, const std::vector<ProseItem> &items,
                              size_t index, TokenRange left, TokenRange right)
{
    ProseScope &scope = m_context.scope();
    const Amount &amount = item.amount;
    const Draft *before = index > 0 && scope.last >= 0 ? &m_drafts[static_cast<size_t>(scope.last)] : nullptr;
    const bool followsLevel =
        scope.lastLevel >= 0 && isSameKind(m_drafts[static_cast<size_t>(scope.lastLevel)].amount, amount);
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
    draft.period = governing >= 0 ? governing : m_context.planPeriod();
    draft.direction = reading.direction;
    const bool planned = reading.target || scope.target || m_context.isBelowPlans();
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

void ProseGrammar::readItem(std::vector<ProseItem> &items, size_t index, TokenRange sentence)
{
    ProseItem &item = items[index];
    Amount &amount = item.amount;
    const TokenIndex begin = amount.literal.tokens.begin;
    ProseScope &scope = m_context.scope();
    const TokenRange left{std::max({scope.figureEnd, scope.begin, sentence.begin, begin - TokenText::reach}),
                          begin};
    const TokenIndex end = std::max(amount.end, amount.quote.end);

    const auto ignore = [&](IgnoreReason reason) {
        m_claims.ignore(amount.quote, reason);
        // “bình quân 1 giao dịch”: the words around stay together as the name of what follows.
        if (reason != IgnoreReason::PerUnit)
            scope.figureEnd = end;
    };
    const bool units63 = amount.kind == UnitKind::Province && !amount.hasScale &&
                         (amount.value == Decimal(63) || amount.value == Decimal(34));
    if (!amount.refused && units63)
        amount.refused = IgnoreReason::Whole;
    if (amount.refused)
        return ignore(*amount.refused);
    const bool bare = amount.unit.isEmpty();
    if (bare && (!m_bare.isStated(item, left) || !m_bare.giveUnit(amount, left)))
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

    const qint32 itemAbove = m_context.itemAbove();
    const qint32 before = scope.lastLevel >= 0  ? scope.lastLevel
                          : draft.platform >= 0 ? (itemAbove >= 0 ? itemAbove : m_context.lineAbove())
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
    m_context.noteFigure(number);
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
    m_context.enterLine(sentence);
    std::vector<ProseItem> items = readItems(m_text, m_claims, m_numbers, sentence);
    if (items.empty())
        return;
    const Line &line = m_text.lines()[m_text.lineOf(sentence.begin)];
    const TokenIndex body =
        std::max(sentence.begin, line.tokens.begin == sentence.begin ? line.body : sentence.begin);
    m_context.enterSentence(body);
    size_t next = 0;
    for (TokenIndex i = body; i < sentence.end && next < items.size();) {
        const Amount &amount = items[next].amount;
        if (i < amount.literal.tokens.begin) {
            m_context.readWord(i, sentence);
            continue;
        }
        readItem(items, next, sentence);
        i = std::max(i, std::max(amount.end, amount.quote.end));
        ++next;
    }
    for (TokenIndex i = sentence.begin; i < sentence.end; ++i) {
        if (m_claims.isFree(i))
            m_claims.ignore({i, i + 1},
                            m_text.isSymbol(i - 1, u'/') ? IgnoreReason::PerUnit : IgnoreReason::Other);
    }
}

} // namespace tem
