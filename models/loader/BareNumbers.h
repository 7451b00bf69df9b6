#pragma once

#include "catalogue/Catalogue.h"
#include "loader/Draft.h"
#include "loader/NumberGrammar.h"
#include "loader/ProseContext.h"
#include "loader/ProseItems.h"
#include "loader/TokenText.h"

#include <optional>

namespace tem {

/// Decides over numbers that have no unit next to them.
class BareNumbers
{
public:
    BareNumbers(const TokenText &text, const Catalogue &catalogue, const NumberGrammar &numbers,
                const Drafts &drafts, const ProseContext &context)
        : m_text(text)
        , m_catalogue(catalogue)
        , m_numbers(numbers)
        , m_drafts(drafts)
        , m_context(context)
    {
    }

    /// Something says that the number states a figure. `left` are the words since the figure before.
    bool isStated(const ProseItem &item, TokenRange left) const;
    /// Gives the number the unit of its total, its label or the figure before; false where nothing does.
    bool giveUnit(Amount &amount, TokenRange left) const;

private:
    std::optional<TokenIndex> countedIn(TokenRange left) const;

    const TokenText &m_text;
    const Catalogue &m_catalogue;
    const NumberGrammar &m_numbers;
    const Drafts &m_drafts;
    const ProseContext &m_context;
};

} // namespace tem
