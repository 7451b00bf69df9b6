#pragma once

#include "items/SearchResult.h"
#include "report/Decimal.h"

#include <optional>
#include <vector>

namespace tem {

class ReportModels;

/// Everything of a report that can be found, made ready once so that a keystroke costs no more than going
/// through it.
class SearchIndex
{
public:
    /// Most sentences that are looked at for one query: beyond that it is too common a word to find anything.
    static constexpr std::size_t mostSentences = 400;

    SearchIndex() = default;
    explicit SearchIndex(const ReportModels &models);

    /// In no order; one of a kind that fits better has a lower penalty.
    std::vector<SearchResult> find(const SearchQuery &query) const;

private:
    struct Entry
    {
        SearchResult result;
        SearchableText title;
        SearchableText detail;
        /// Other words that lead to it: its quote, aliases of a province.
        SearchableText more;
        std::optional<Decimal> value;
        Decimal printed;
    };

    void addFigures(const ReportModels &models);
    void addDerived(const ReportModels &models);
    void addProvinces(const ReportModels &models);
    void addSentences(const ReportModels &models);
    static std::optional<SearchResult> match(const Entry &entry, const SearchQuery &query);
    void findSentences(const SearchQuery &query, std::vector<SearchResult> &found) const;
    SearchResult sentenceResult(std::size_t sentence, const SearchFit &fit) const;

    std::vector<Entry> m_entries;
    SearchableText m_text;
    /// Begin of each sentence in m_text and end of the last; sentences may have gaps between them.
    struct Stretch
    {
        qsizetype begin = 0;
        qsizetype end = 0;
    };
    std::vector<Stretch> m_sentences;
};

} // namespace tem
