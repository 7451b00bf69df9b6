#pragma once

#include "loader/NumberGrammar.h"
#include "loader/TokenText.h"
#include "report/Figure.h"

#include <QString>

#include <optional>
#include <vector>

namespace tem {

/// A figure while the report is still being read: positions are tokens, other figures are indexes.
struct Draft
{
    Amount amount;
    TokenRange sentence;
    /// Index into Catalogue::platforms(); -1 for none.
    int platform = -1;
    QString indicator;
    QString label;
    QString group;
    Role role = Role::Level;
    std::optional<Direction> direction;
    Hedge hedge = Hedge::Exact;
    TokenRange hedgeWords;
    std::optional<Bound> bound;
    /// Index into Times::all(); -1 for the main period.
    qint32 period = -1;
    qint32 parent = -1;
    qint32 of = -1;
    bool exemplary = false;
    std::optional<TableCell> cell;
};

using Drafts = std::vector<Draft>;

/// The same is counted or measured, whatever the words: people also as attendances.
bool isSameKind(const Amount &a, const Amount &b);

/// Puts the figures in the order of the text, their links with them: the cells of a table are read before the
/// rest of its rows.
void sortByPlace(Drafts &drafts);

} // namespace tem
