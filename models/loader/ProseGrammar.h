#pragma once

#include "catalogue/Catalogue.h"
#include "loader/Claims.h"
#include "loader/Draft.h"
#include "loader/IndicatorFinder.h"
#include "loader/NumberGrammar.h"
#include "loader/PeriodGrammar.h"
#include "loader/RoleGrammar.h"
#include "loader/TokenText.h"

#include <vector>

namespace tem {

/// Reads the figures of running text and lists, sentence by sentence in the order of the text.
class ProseGrammar
{
public:
    ProseGrammar(const TokenText &text, const Lexicon &lexicon, const Catalogue &catalogue, Claims &claims,
                 const Times &times, const NumberGrammar &numbers, Drafts &drafts);

    /// Adds the figures of one sentence to the drafts and claims all of its digits.
    void read(TokenRange sentence);

private:
    /// A number of the sentence with its place among its neighbours.
    struct Item
    {
        Amount amount;
        /// The items from here to `listEnd` are joined by nothing but commas and “và”.
        int listBegin = 0;
        int listEnd = 0;
        /// Joined to the next (previous) item as the ends of a range, a part and its whole, or old and new
        /// level.
        bool rangeStart = false;
        bool rangeEnd = false;
        bool partOfNext = false;
        bool wholeOfPrevious = false;
        bool oldLevel = false;
    };

    /// What the words so far say about the figures to come; a bracket opens a scope of its own.
    struct Scope
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

    /// A list item or line above with its figures.
    struct Above
    {
        qint32 depth = 0;
        qint32 firstFigure = -1;
    };

    std::vector<Item> readItems(TokenRange sentence);
    void joinItems(std::vector<Item> &items) const;
    void enterLine(TokenRange sentence);
    void readWord(TokenIndex &i, TokenRange sentence);
    void openBracket(TokenIndex i);
    void closeBracket(TokenIndex i);
    void startSegment(TokenIndex i);
    void readItem(std::vector<Item> &items, size_t index, TokenRange sentence);
    bool resolveUnit(Item &item, const std::vector<Item> &items, size_t index, TokenRange left);
    bool isStated(const Item &item, TokenRange left) const;
    qint32 wholeFor(const Draft &draft) const;
    void readPlatform(Draft &draft, const Item &item, size_t index, TokenRange left, TokenRange right);
    void readRoleOf(Draft &draft, const Item &item, const std::vector<Item> &items, size_t index,
                    TokenRange left, TokenRange right);
    QString labelOf(TokenRange left, const Amount &amount, TokenRange right) const;
    bool isPlain(TokenRange range) const;
    TokenRange rightOf(const Amount &amount, TokenRange sentence) const;
    bool sameKind(const Draft &a, const Amount &b) const;

    const TokenText &m_text;
    const Catalogue &m_catalogue;
    Claims &m_claims;
    const Times &m_times;
    const NumberGrammar &m_numbers;
    Drafts &m_drafts;
    IndicatorFinder m_indicators;

    std::vector<Scope> m_scopes;
    std::vector<Above> m_above;
    qint32 m_unopened = 0;
    size_t m_line = 0;
    /// Depth of the heading that announces plans; -1 for none.
    qint32 m_targetDepth = -1;
    int m_subject = -1;
    /// First figure of the line above, where no blank line parts the two.
    qint32 m_lineAbove = -1;
    qint32 m_firstOfLine = -1;
    QDate m_vintageDate;
};

} // namespace tem
