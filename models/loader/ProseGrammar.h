#pragma once

#include "catalogue/Catalogue.h"
#include "loader/BareNumbers.h"
#include "loader/Claims.h"
#include "loader/Draft.h"
#include "loader/IndicatorFinder.h"
#include "loader/NumberGrammar.h"
#include "loader/PeriodGrammar.h"
#include "loader/ProseContext.h"
#include "loader/ProseItems.h"
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
    void readItem(std::vector<ProseItem> &items, size_t index, TokenRange sentence);
    qint32 wholeFor(const Draft &draft) const;
    void readPlatform(Draft &draft, const ProseItem &item, size_t index, TokenRange left, TokenRange right);
    void readRoleOf(Draft &draft, const ProseItem &item, const std::vector<ProseItem> &items, size_t index,
                    TokenRange left, TokenRange right);
    QString labelOf(TokenRange left, const Amount &amount, TokenRange right) const;
    bool isPlain(TokenRange range) const;
    TokenRange rightOf(const Amount &amount, TokenRange sentence) const;

    const TokenText &m_text;
    const Catalogue &m_catalogue;
    Claims &m_claims;
    const Times &m_times;
    const NumberGrammar &m_numbers;
    Drafts &m_drafts;
    IndicatorFinder m_indicators;
    ProseContext m_context;
    BareNumbers m_bare;
};

} // namespace tem
