#pragma once

#include "items/ReportSelection.h"
#include "items/SearchQuery.h"
#include "report/Span.h"

#include <QList>
#include <QString>

namespace tem {

/// What can be found in the one field that finds everything.
enum class SearchKind { Figure, Province, Sentence, Page, Command };

/// A page or command of the program, as the window knows it.
struct SearchCommand
{
    SearchKind kind = SearchKind::Command;
    /// What the window finds it by again.
    int id = 0;
    QString text;
    /// "Ctrl+E"; may be empty.
    QString keys;
    bool operator==(const SearchCommand &) const = default;
};

/// One thing found.
struct SearchResult
{
    SearchKind kind = SearchKind::Figure;
    /// "Postmart · Giao dịch qua sàn", "Khánh Hòa", a sentence around what was found in it.
    QString title;
    QList<TextRange> titlePlaces;
    /// "813.750 giao dịch", a status, "câu 4", keys.
    QString detail;
    QList<TextRange> detailPlaces;
    QString platformId;
    /// The detail is a computed number.
    bool derived = false;
    /// What is selected to show it; Kind::None for sentences, pages and commands.
    ReportSelection::Item item;
    /// Of a page or command.
    int id = 0;
    /// Of a sentence: what was found, in the report's text.
    Utf16Unit begin;
    Utf16Unit end;
    /// The lower the better.
    int penalty = 0;
    bool operator==(const SearchResult &) const = default;
};

} // namespace tem
