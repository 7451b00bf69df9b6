#pragma once

#include "loader/Lexicon.h"

#include <QStringView>

#include <span>

namespace tem {

/// The words of statistical prose that the grammars are built on, whatever the programme: phrases of one
/// meaning separated by '|'. What belongs to the programme stands in the catalogue.
struct GrammarWords
{
    Term term;
    qint16 value;
    QStringView phrases;
};

std::span<const GrammarWords> grammarWords();

} // namespace tem
