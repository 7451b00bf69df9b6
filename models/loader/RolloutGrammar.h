#pragma once

#include "catalogue/Catalogue.h"
#include "loader/Claims.h"
#include "loader/Gazetteer.h"
#include "loader/Lexicon.h"
#include "loader/PeriodGrammar.h"
#include "loader/TokenText.h"

#include <QDate>

#include <vector>

namespace tem {

/// A roll-out while the report is still being read: positions are tokens.
struct RolloutDraft
{
    struct Group
    {
        /// Index into Catalogue::statuses(); -1 for a stage that the catalogue lacks.
        int status = -1;
        int count = 0;
        TokenIndex digits = 0;
        TokenRange label;
        TokenRange sentence;
        std::vector<NamedProvince> provinces;
        bool complete = true;
    };

    /// Number of the decision; empty range for none.
    TokenRange decision;
    QDate vintage;
    int total = 0;
    TokenIndex totalDigits = -1;
    std::vector<Group> groups;
};

/// Finds the lists that count provinces by stage, with the provinces they name, and claims their counts.
/// Provinces that are merely mentioned elsewhere are ignored as names.
std::vector<RolloutDraft> findRollouts(const TokenText &text, const Lexicon &lexicon,
                                       const Catalogue &catalogue, Claims &claims, const Times &times,
                                       const std::vector<TokenRange> &sentences);

} // namespace tem
