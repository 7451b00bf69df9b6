#pragma once

#include "loader/Claims.h"
#include "loader/Draft.h"
#include "loader/PeriodGrammar.h"
#include "loader/RoleGrammar.h"
#include "loader/TokenText.h"

#include <vector>

namespace tem {

/// What the words so far say about the figures to come; a bracket opens a scope of its own.
struct ProseScope
{
    TokenIndex begin = 0;
    /// Behind the last figure; where the next one's words begin.
    TokenIndex figureEnd = 0;
    int platform = -1;
    std::vector<int> platforms;
    bool foreign = false;
    qint32 period = -1;
    /// The time that the scope begins with: it holds beyond semicolons.
    qint32 firstPeriod = -1;
    bool target = false;
    bool part = false;
    bool exemplary = false;
    /// After “trong đó”: parts that are no marketplaces need not be all there are.
    bool among = false;
    bool sawFigure = false;
    bool bracket = false;
    /// The figure that a bracket follows; -1 for none.
    qint32 owner = -1;
    /// Last figure, and last figure that is neither share nor change.
    qint32 last = -1;
    qint32 lastLevel = -1;
    /// Last level that is of no single platform.
    qint32 whole = -1;
    RoleReading fromOutside;
    Hedge hedgeFromOutside = Hedge::Exact;
};

/// Keeps what the words, brackets and lines read so far say about the figures to come.
class ProseContext
{
public:
    ProseContext(const TokenText &text, const Claims &claims, const Times &times)
        : m_text(text)
        , m_claims(claims)
        , m_times(times)
    {
    }

    /// Takes leave of the line above if the sentence begins one: list levels, headings that announce plans,
    /// the marketplace that a line is about.
    void enterLine(TokenRange sentence);
    /// Opens the outermost scope of a sentence whose words begin at `body`.
    void enterSentence(TokenIndex body);
    /// Lets one word change the scope; moves `i` behind it.
    void readWord(TokenIndex &i, TokenRange sentence);
    /// Remembers a new figure as the first of its line and list item.
    void noteFigure(qint32 number);

    ProseScope &scope() { return m_scopes.back(); }
    const ProseScope &scope() const { return m_scopes.back(); }
    /// First figure of the list item that this line is below; -1 for none.
    qint32 itemAbove() const { return m_above.size() > 1 ? m_above[m_above.size() - 2].firstFigure : -1; }
    /// First figure of the line above, where no blank line parts the two; -1 for none.
    qint32 lineAbove() const { return m_lineAbove; }
    /// The line stands below a heading that announces plans.
    bool isBelowPlans() const { return m_targetDepth >= 0; }
    /// The time that this heading names, as an index into Times; -1 for none.
    qint32 planPeriod() const { return isBelowPlans() ? m_planPeriod : -1; }

private:
    /// A list item or line above with its figures.
    struct Above
    {
        qint32 depth = 0;
        qint32 firstFigure = -1;
    };

    void openBracket(TokenIndex i);
    void closeBracket(TokenIndex i);
    void startSegment(TokenIndex i);

    const TokenText &m_text;
    const Claims &m_claims;
    const Times &m_times;

    std::vector<ProseScope> m_scopes;
    std::vector<Above> m_above;
    /// Brackets that are open beyond the deepest scope.
    qint32 m_unopened = 0;
    /// Depth of the heading that announces plans; -1 for none.
    qint32 m_targetDepth = -1;
    qint32 m_planPeriod = -1;
    /// The marketplace that a line is about (“Postmart: …”).
    int m_subject = -1;
    qint32 m_lineAbove = -1;
    qint32 m_firstOfLine = -1;
};

} // namespace tem
