#pragma once

#include "catalogue/Catalogue.h"
#include "loader/Draft.h"
#include "loader/Lexicon.h"
#include "loader/TokenText.h"

namespace tem {

/// Where to look for the words that reveal an indicator, from the nearest to the widest.
struct IndicatorScope
{
    /// The words around the figure, up to the next one on either side.
    TokenRange near;
    /// The sentence up to the figure.
    TokenRange left;
    /// The total that the figure is a part of, or a figure it continues; null for none.
    const Draft *whole = nullptr;
    /// The figure before in the same sentence; null for none.
    const Draft *before = nullptr;
    bool isPart = false;
    /// Between `before` and the figure no word tells of something else.
    bool isContinued = false;
    /// The figure stands right after `before`, with hardly a word between.
    bool isBeside = false;
    /// A marketplace that the catalogue does not have owns it.
    bool isForeign = false;
};

class IndicatorFinder
{
public:
    IndicatorFinder(const TokenText &text, const Lexicon &lexicon, const Catalogue &catalogue)
        : m_text(text)
        , m_lexicon(lexicon)
        , m_catalogue(catalogue)
    {
    }

    /// Catalogue id of what the figure measures; empty where none fits. Shares and changes have none.
    QString find(const Draft &draft, const IndicatorScope &scope) const;
    /// The indicator that the words in `label` name for a unit: for row heads of tables.
    QString named(TokenRange label, const Amount &amount) const;

private:
    bool fits(const Indicator &indicator, const Amount &amount) const;
    QString byRate(const Amount &amount) const;
    QString byPhrase(TokenRange range, TokenRange excluded, const Amount &amount) const;

    const TokenText &m_text;
    const Lexicon &m_lexicon;
    const Catalogue &m_catalogue;
};

} // namespace tem
