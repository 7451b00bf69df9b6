// Scopes of running text.
//
// Words set the scope that the next figures stand in (marketplace, time, plan, total); a bracket opens a
// scope of its own, a semicolon closes what the words of its part have set.

#include "loader/ProseContext.h"

#include "loader/ProseItems.h"

#include <algorithm>

namespace tem {

namespace {

/// Brackets nested deeper are read in the scope of the last one: no report has them, hostile text may.
constexpr size_t deepestBracket = 16;

} // namespace

void ProseContext::enterLine(TokenRange sentence)
{
    const size_t index = m_text.lineOf(sentence.begin);
    const Line &line = m_text.lines()[index];
    if (line.tokens.begin != sentence.begin)
        return;
    const Token &first = m_text[line.tokens.begin];
    const qint32 gap = index == 0 ? 0 : m_text[line.tokens.begin - 1].end;
    const bool adjacent =
        index > 0 && std::count(m_text.text().begin() + gap, m_text.text().begin() + first.begin, u'\n') == 1;
    const int subjectAbove = m_subject;
    m_subject = -1;
    if (const TermMatch *platform = m_text.term(line.body, Term::Platform);
        platform && m_text.isSymbol(platform->end, u':'))
        m_subject = platform->value;
    // Lines of one marketplace each stand side by side, below what they are parts of.
    const bool besides = adjacent && subjectAbove >= 0 && m_subject >= 0;
    if (!adjacent)
        m_lineAbove = -1;
    else if (!besides && m_firstOfLine >= 0)
        m_lineAbove = m_firstOfLine;
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
    if (announces && !hasFigures && (marked || m_text.isSymbol(line.tokens.end - 1, u':'))) {
        m_targetDepth = marked ? line.depth : 4;
        m_planPeriod = -1;
        for (TokenIndex i = line.body; i < line.tokens.end && m_planPeriod < 0; ++i)
            m_planPeriod = m_claims.period(i);
    }
}

void ProseContext::startSegment(TokenIndex i)
{
    ProseScope &scope = m_scopes.back();
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

void ProseContext::openBracket(TokenIndex i)
{
    if (m_scopes.size() >= deepestBracket) {
        ++m_unopened;
        return;
    }
    const ProseScope &outer = m_scopes.back();
    ProseScope inner = outer;
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

void ProseContext::closeBracket(TokenIndex i)
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

void ProseContext::readWord(TokenIndex &i, TokenRange sentence)
{
    ProseScope &scope = m_scopes.back();
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

void ProseContext::enterSentence(TokenIndex body)
{
    m_scopes.assign(1, {});
    m_unopened = 0;
    m_scopes.back().platform = m_subject;
    m_scopes.back().figureEnd = body;
    startSegment(body);
}

void ProseContext::noteFigure(qint32 number)
{
    if (m_firstOfLine < 0)
        m_firstOfLine = number;
    if (!m_above.empty() && m_above.back().firstFigure < 0)
        m_above.back().firstFigure = number;
}

} // namespace tem
